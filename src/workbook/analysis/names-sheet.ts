import type { DataSet, NameAlias, NameProposal } from '../../consolidation/data-set';
import type { Texts } from '../../text/da';
import { headers, sheetNames, tableNames, words } from './analysis-format';
import { below, firstBlockRow, frameSheet } from './layout/sheet-frame';
import type { LaidOutSheet } from './layout/sheet-frame';
import { layOutTable } from './layout/table-block';
import type { TableColumn, TableSpec } from './layout/table-types';
import { listRange } from './weights/weight-lists';
import { cells } from './names';

/** Rows that stand ready for pairs that the analyst has found. */
const blankPairs = 8;

/** Navne: pairs of names that may be one, for the analyst to decide, and below them every name that was joined. */
export function layOutNames({ proposals, aliases }: DataSet, texts: Texts): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.names;
  const block = layOutTable(proposalsTable(proposals, texts), firstBlockRow);
  const second = layOutTable(aliasesTable(joined(aliases), texts), below(block));
  return frameSheet({ name: sheetNames.names, title, lead, tabColor: 'band4', frozenColumns: 0 }, [
    { block },
    { block: second, heading: texts.sheets.names.aliasesHeading },
  ]);
}

/** The spellings that are not simply the name that counts. */
function joined(aliases: readonly NameAlias[]): readonly NameAlias[] {
  return aliases.filter(({ written, name }) => written !== name);
}

function proposalsTable(rows: readonly NameProposal[], texts: Texts): TableSpec<NameProposal> {
  const { groups } = texts.sheets;
  return {
    sheet: sheetNames.names,
    table: tableNames.proposals,
    groups: {
      lead: { title: groups.proposals, band: 'band4' },
      evidence: { title: groups.evidence, band: 'band8' },
    },
    columns: [...pairColumns(texts), ...evidenceColumns(texts)],
    rows,
    blankRows: blankPairs,
  };
}

function pairColumns({ sheets: { names } }: Texts): readonly TableColumn<NameProposal>[] {
  const lead = { group: 'lead' } as const;
  return [
    {
      ...lead,
      key: 'kind',
      header: headers.kind,
      explain: names.kind,
      width: 14,
      value: (row) => words.kind[row.kind],
    },
    {
      ...lead,
      key: 'name',
      name: cells.proposal.name,
      header: headers.name,
      explain: names.name,
      width: 42,
      style: 'label',
      format: 'text',
      value: (row) => row.name,
    },
    {
      ...lead,
      key: 'candidate',
      header: headers.candidate,
      explain: names.candidate,
      width: 42,
      format: 'text',
      value: (row) => row.candidate,
    },
    {
      ...lead,
      key: 'decision',
      name: cells.proposal.decision,
      header: headers.decision,
      explain: names.decision,
      width: 24,
      style: 'input',
      value: ({ decision }) => (decision === null ? null : decision === 'same' ? words.yes : words.no),
      rule: {
        rule: { kind: 'list', source: listRange(cells.list.yesNo) },
        prompt: { title: names.decisionTitle, text: names.decision },
        error: { severity: 'stop', title: names.decisionTitle, text: names.decisionError },
      },
      highlights: [{ formula: 'AND({name}<>"",{decision}="")', look: 'gap' }],
    },
  ];
}

function evidenceColumns({ sheets: { names } }: Texts): readonly TableColumn<NameProposal>[] {
  const part = { group: 'evidence', width: 20 } as const;
  return [
    {
      ...part,
      key: 'similarity',
      header: 'Lighed (beregnet)',
      explain: names.similarity,
      format: 'percent',
      value: (row) => row.similarity,
    },
    {
      ...part,
      key: 'evidence',
      header: 'Hvad taler for (beregnet)',
      explain: names.evidence,
      width: 34,
      format: 'text',
      value: ({ evidence }) => (evidence === null ? null : words.evidence[evidence]),
    },
    {
      ...part,
      key: 'together',
      header: 'Hos samme kommune (beregnet)',
      explain: names.together,
      value: ({ together }) => (together ? words.yes : null),
    },
    {
      ...part,
      key: 'municipalities',
      header: 'Kommuner med navnet (beregnet)',
      explain: names.municipalities,
      format: 'integer',
      value: (row) => row.municipalities,
    },
    {
      ...part,
      key: 'candidateMunicipalities',
      header: 'Kommuner med det andet navn (beregnet)',
      explain: names.candidateMunicipalities,
      format: 'integer',
      value: (row) => row.candidateMunicipalities,
    },
  ];
}

function aliasesTable(rows: readonly NameAlias[], texts: Texts): TableSpec<NameAlias> {
  const { groups, names } = texts.sheets;
  const lead = { group: 'lead', format: 'text' } as const;
  return {
    sheet: sheetNames.names,
    table: tableNames.aliases,
    groups: { lead: { title: groups.aliases, band: 'band8' } },
    columns: [
      {
        ...lead,
        key: 'kind',
        header: headers.kind,
        explain: names.kind,
        width: 14,
        value: (row) => words.kind[row.kind],
      },
      {
        ...lead,
        key: 'name',
        header: headers.counts,
        explain: names.counts,
        width: 42,
        style: 'label',
        value: (row) => row.name,
      },
      {
        ...lead,
        key: 'written',
        header: headers.written,
        explain: names.written,
        width: 42,
        value: (row) => row.written,
      },
      {
        ...lead,
        key: 'because',
        header: headers.because,
        explain: names.because,
        width: 26,
        value: (row) => words.because[row.because],
      },
    ],
    rows,
  };
}
