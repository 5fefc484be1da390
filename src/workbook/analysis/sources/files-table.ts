import type { FileRecord } from '../../../consolidation/data-set';
import { municipalityByCode } from '../../../survey/municipalities';
import type { Texts } from '../../../text/da';
import { headers, sheetNames, tableNames, words } from '../analysis-format';
import type { TableColumn, TableSpec } from '../layout/table-types';
import { placed } from './source-widths';
import { quoted } from '../layout/formulas';
import { cells } from '../names';
import { listRange } from '../weights/weight-lists';

/** Every file with its verdict and the proof that no row was lost. */
export function filesTable(rows: readonly FileRecord[], texts: Texts): TableSpec<FileRecord> {
  const { groups, sources } = texts.sheets;
  const lead = { group: 'lead' } as const;
  const counted = (key: 'read' | 'kept' | 'rejected'): Omit<TableColumn<FileRecord>, 'width'> => ({
    ...lead,
    key,
    header: headers[key],
    explain: sources[key],
    format: 'integer',
    value: (row) => row.rows[key],
  });
  return {
    sheet: sheetNames.sources,
    table: tableNames.files,
    groups: { lead: { title: groups.files, band: 'band1' } },
    columns: placed<FileRecord>([
      {
        ...lead,
        key: 'file',
        header: headers.file,
        explain: sources.file,
        format: 'text',
        value: (row) => row.file,
      },
      {
        ...lead,
        key: 'verdict',
        name: cells.file.verdict,
        header: headers.verdict,
        explain: sources.verdict,
        style: 'label',
        value: (row) => words.verdict[row.verdict],
        highlights: [
          { formula: `{verdict}=${quoted(words.verdict.accepted)}`, look: 'done' },
          { formula: `{verdict}=${quoted(words.verdict.warned)}`, look: 'gap' },
          { formula: `{verdict}=${quoted(words.verdict.rejected)}`, look: 'wrong' },
          { formula: `{verdict}=${quoted(words.verdict.replaced)}`, look: 'quiet' },
          { formula: `{verdict}=${quoted(words.verdict.waiting)}`, look: 'gap' },
        ],
      },
      {
        ...lead,
        key: 'replacedBy',
        header: headers.replacedBy,
        explain: sources.replacedBy,
        format: 'text',
        value: (row) => row.replacedBy ?? null,
      },
      {
        ...lead,
        key: 'municipality',
        header: headers.municipality,
        explain: sources.municipality,
        value: ({ municipality }) =>
          municipality === null ? null : (municipalityByCode(municipality)?.name ?? municipality),
      },
      {
        ...lead,
        key: 'code',
        header: headers.code,
        explain: sources.code,
        format: 'text',
        value: (row) => row.municipality,
      },
      {
        ...lead,
        key: 'revision',
        header: headers.revision,
        explain: sources.revision,
        value: (row) => row.revision,
      },
      counted('read'),
      counted('kept'),
      counted('rejected'),
      {
        ...lead,
        key: 'balance',
        header: 'Regnskab',
        explain: sources.balance,
        value: ({ rows: { read, kept, rejected } }) =>
          read === kept + rejected ? sources.balanced : sources.unbalanced,
        formula: `IF({read}={kept}+{rejected},${quoted(sources.balanced)},${quoted(sources.unbalanced)})`,
        highlights: [{ formula: `{balance}=${quoted(sources.unbalanced)}`, look: 'wrong' }],
      },
      {
        ...lead,
        key: 'settle',
        header: headers.settle,
        explain: sources.settle,
        style: 'input',
        value: ({ decision }) => (decision === undefined ? null : words.settle[decision]),
        rule: {
          rule: { kind: 'list', source: listRange(cells.list.settle) },
          prompt: { title: headers.settle, text: sources.settle },
          error: { severity: 'stop', title: headers.settle, text: sources.settle },
        },
        highlights: [{ formula: `AND({verdict}=${quoted(words.verdict.waiting)},{settle}="")`, look: 'gap' }],
      },
      {
        ...lead,
        key: 'fileNo',
        header: headers.fileNo,
        explain: sources.fileNo,
        value: (_, index) => index + 1,
      },
    ]),
    rows,
  };
}
