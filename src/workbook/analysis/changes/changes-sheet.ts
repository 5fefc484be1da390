import { movingFigures } from '../../../analysis/changes';
import type {
  Changes,
  MovingFigure,
  Standing,
  StandingAnswer,
  StandingSystem,
  SystemChange,
} from '../../../analysis/changes';
import { municipalityByCode } from '../../../survey/municipalities';
import type { Texts } from '../../../text/da';
import { serialOf } from '../../raw/serial-clock';
import type { SheetCell } from '../../sheet';
import { headers, sheetNames, standingHeaders, standingLabels, tableNames } from '../analysis-format';
import { below, firstBlockRow, frameSheet } from '../layout/sheet-frame';
import type { LaidOutSheet } from '../layout/sheet-frame';
import { layOutTable } from '../layout/table-block';
import type { TableColumn, TableSpec } from '../layout/table-types';
import { movedText } from './moved-text';

/** Where an analysis stands, and what it is compared with. */
export interface Comparison {
  /** Null when nothing came before. */
  readonly before: Standing | null;
  readonly now: Standing;
  readonly changes: Changes | null;
}

/** Siden sidst: what has changed since the analysis before, and below it all that the next one is compared with. */
export function layOutChanges({ before, now, changes }: Comparison, texts: Texts): LaidOutSheet {
  const { changes: text } = texts.sheets;
  const { title, lead } = texts.sheets.titles.changes;
  const changed = layOutTable(changedTable(changes, texts), firstBlockRow);
  const arrivals = layOutTable(arrivalsTable(changes, texts), below(changed));
  const systems = layOutTable(systemsTable(before, now, texts), below(arrivals));
  const answers = layOutTable(answersTable(before, now, texts), below(systems));
  const framed = frameSheet(
    { name: sheetNames.changes, title, lead, tabColor: 'band3', frozenColumns: 1, printColumns: 9 },
    [
      { block: changed },
      { block: arrivals, heading: text.arrivalsHeading },
      { block: systems, heading: text.systemsHeading },
      { block: answers, heading: text.answersHeading },
    ],
  );
  const dated: readonly SheetCell[] = [
    { value: standingLabels.now, style: 'muted' },
    { value: serialOf(now.date), format: 'date' },
    { value: standingLabels.before, style: 'muted' },
    { value: before === null ? null : serialOf(before.date), format: 'date' },
  ];
  const rows = framed.sheet.rows.map((row, index) => (index === firstBlockRow - 1 ? dated : row));
  return { ...framed, sheet: { ...framed.sheet, rows } };
}

function changedTable(changes: Changes | null, texts: Texts): TableSpec<SystemChange> {
  const { changes: text, tracks, groups } = texts.sheets;
  const lead = { group: 'lead', width: 14 } as const;
  const sides = ['before', 'now'] as const;
  const rank = { before: 'Rang før', now: 'Rang nu' };
  const track = { before: 'Spor før', now: 'Spor nu' };
  const robustness = { before: 'Robusthed før', now: 'Robusthed nu' };
  return {
    sheet: sheetNames.changes,
    table: tableNames.changed,
    groups: { lead: { title: groups.changed, band: 'band3' } },
    columns: [
      {
        ...lead,
        key: 'system',
        header: headers.system,
        explain: text.system,
        width: 30,
        style: 'label',
        format: 'text',
        value: (row) => row.system,
      },
      ...sides.map((side): TableColumn<SystemChange> => ({
        ...lead,
        key: `track.${side}`,
        header: track[side],
        explain: text.track,
        width: 24,
        value: (row) => tracks[row[side].track],
      })),
      ...sides.map((side): TableColumn<SystemChange> => ({
        ...lead,
        key: `rank.${side}`,
        header: rank[side],
        explain: text.rank,
        format: 'integer',
        value: (row) => row[side].rank,
      })),
      ...sides.map((side): TableColumn<SystemChange> => ({
        ...lead,
        key: `robustness.${side}`,
        header: robustness[side],
        explain: text.robustness,
        format: 'percent',
        value: (row) => {
          const { robustness: figure } = row[side];
          return figure === null ? null : figure / 100;
        },
      })),
      {
        ...lead,
        key: 'moved',
        header: 'Flyttede sig mest',
        explain: text.moved,
        width: 44,
        value: ({ moved }) => (moved === null ? null : movedText(moved, texts)),
      },
    ],
    rows: changes?.changed ?? [],
  };
}

interface Arrival {
  readonly kind: string;
  readonly name: string;
  readonly what: string;
}

function arrivalsTable(changes: Changes | null, texts: Texts): TableSpec<Arrival> {
  const { changes: text, groups } = texts.sheets;
  const lead = { group: 'lead', width: 24 } as const;
  const nameOf = (code: string): string => municipalityByCode(code)?.name ?? code;
  const rows = (kind: string, what: string, names: readonly string[]): readonly Arrival[] =>
    names.map((name) => ({ kind, name, what }));
  const { answer, system, whats } = text;
  return {
    sheet: sheetNames.changes,
    table: tableNames.arrivals,
    groups: { lead: { title: groups.arrivals, band: 'band6' } },
    columns: [
      {
        ...lead,
        key: 'name',
        header: 'Kommune eller system',
        explain: text.name,
        width: 30,
        style: 'label',
        format: 'text',
        value: (row) => row.name,
      },
      { ...lead, key: 'kind', header: 'Svar eller system', explain: text.kind, value: (row) => row.kind },
      { ...lead, key: 'what', header: 'Ændring', explain: text.what, value: (row) => row.what },
    ],
    rows:
      changes === null
        ? []
        : [
            ...rows(answer, whats.new, changes.answers.new.map(nameOf)),
            ...rows(answer, whats.replaced, changes.answers.replaced.map(nameOf)),
            ...rows(answer, whats.gone, changes.answers.gone.map(nameOf)),
            ...rows(system, whats.new, changes.systems.new),
            ...rows(system, whats.gone, changes.systems.gone),
          ],
  };
}

/** A pair of what was and what is; either may be missing. */
interface BeforeAndNow<T> {
  readonly before: T | null;
  readonly now: T | null;
}

function paired<T>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (item: T) => string,
): readonly BeforeAndNow<T>[] {
  const earlier = new Map(before.map((item) => [keyOf(item), item]));
  const current = new Set(now.map(keyOf));
  return [
    ...now.map((item) => ({ before: earlier.get(keyOf(item)) ?? null, now: item })),
    ...before.filter((item) => !current.has(keyOf(item))).map((item) => ({ before: item, now: null })),
  ];
}

const sides = ['before', 'now'] as const;

/** Every system as it was and as it is: what the next analysis is compared with. */
function systemsTable(
  before: Standing | null,
  now: Standing,
  texts: Texts,
): TableSpec<BeforeAndNow<StandingSystem>> {
  const { changes: text, tracks, groups } = texts.sheets;
  type Column = TableColumn<BeforeAndNow<StandingSystem>>;
  const columnsOf = (side: 'before' | 'now'): readonly Column[] => {
    const part = { group: side, width: 14 } as const;
    const own = standingHeaders[side];
    return [
      {
        ...part,
        key: `${side}.track`,
        header: own.track,
        explain: text.track,
        width: 24,
        value: (row) => row[side] && tracks[row[side].track],
      },
      {
        ...part,
        key: `${side}.rank`,
        header: own.rank,
        explain: text.rank,
        format: 'integer',
        value: (row) => row[side]?.rank ?? null,
      },
      ...movingFigures.map((figure: MovingFigure): Column => ({
        ...part,
        key: `${side}.${figure}`,
        header: own.figures[figure],
        explain: text.figure,
        format: 'decimal1',
        value: (row) => row[side]?.figures[figure] ?? null,
      })),
    ];
  };
  return {
    sheet: sheetNames.changes,
    table: tableNames.standing,
    groups: {
      lead: { title: headers.system, band: 'band1' },
      before: { title: groups.before, band: 'band8' },
      now: { title: groups.now, band: 'band1' },
    },
    columns: [
      {
        key: 'system',
        group: 'lead',
        header: headers.system,
        explain: text.system,
        width: 30,
        style: 'label',
        format: 'text',
        value: (row) => (row.now ?? row.before)?.system ?? null,
      },
      ...columnsOf('now'),
      ...columnsOf('before'),
    ],
    rows: paired(before?.systems ?? [], now.systems, ({ system }) => system),
  };
}

/** Which answer of each municipality counted, and which counts. */
function answersTable(
  before: Standing | null,
  now: Standing,
  texts: Texts,
): TableSpec<BeforeAndNow<StandingAnswer>> {
  const { changes: text, groups } = texts.sheets;
  type Column = TableColumn<BeforeAndNow<StandingAnswer>>;
  const columnsOf = (side: 'before' | 'now'): readonly Column[] => {
    const part = { group: side, width: 14 } as const;
    const own = standingHeaders[side];
    return [
      {
        ...part,
        key: `${side}.file`,
        header: own.file,
        explain: text.file,
        format: 'text',
        value: (row) => row[side]?.file ?? null,
      },
      {
        ...part,
        key: `${side}.revision`,
        header: own.revision,
        explain: text.revision,
        value: (row) => row[side]?.revision ?? null,
      },
      {
        ...part,
        key: `${side}.registrations`,
        header: own.registrations,
        explain: text.registrations,
        format: 'integer',
        value: (row) => row[side]?.registrations ?? null,
      },
    ];
  };
  return {
    sheet: sheetNames.changes,
    table: tableNames.standingAnswers,
    groups: {
      lead: { title: headers.municipality, band: 'band1' },
      before: { title: groups.before, band: 'band8' },
      now: { title: groups.now, band: 'band1' },
    },
    columns: [
      {
        key: 'code',
        group: 'lead',
        header: headers.code,
        explain: text.code,
        width: 30,
        format: 'text',
        value: (row) => (row.now ?? row.before)?.municipality ?? null,
      },
      ...sides.toReversed().flatMap(columnsOf),
    ],
    rows: paired(before?.answers ?? [], now.answers, ({ municipality }) => municipality),
  };
}
