import type { Findings } from '../../../analysis/findings';
import type { Texts } from '../../../text/da';
import { headers, sheetNames, tableNames } from '../analysis-format';
import { exitsTable } from './exit-columns';
import { quarterLabel, quarterOf } from '../answers/quarters';
import { exitRows } from './exit-rows';
import type { ExitRow } from './exit-rows';
import { below, firstBlockRow, frameSheet } from '../layout/sheet-frame';
import type { LaidOutSheet } from '../layout/sheet-frame';
import { quoted } from '../layout/formulas';
import { absoluteRange, layOutTable } from '../layout/table-block';
import type { TableBlock } from '../layout/table-block';
import type { TableColumn, TableSpec } from '../layout/table-types';
import { weightNames } from '../weights/weight-labels';
import { cells } from '../names';

/** How many quarters stand in columns of their own; what is later stands in one column. */
const quarters = 20;

/** A system of which somebody's contract has an end. */
interface QuarterRow {
  readonly system: string;
  readonly no: number;
  readonly track: string;
  readonly exits: readonly ExitRow[];
}

type Kind = 'exit' | 'notice';

/** How the two tables of quarters differ. */
const kinds = {
  exit: {
    table: tableNames.exitQuarters,
    quarter: cells.answer.exitQuarter,
    first: cells.answer.firstExit,
    band: 'band6',
  },
  notice: {
    table: tableNames.noticeQuarters,
    quarter: cells.answer.noticeQuarter,
    first: cells.answer.firstNotice,
    band: 'band3',
  },
} as const;

/**
 * Kontraktkalender: how many municipalities can leave a system in each quarter, how many must give notice, and below
 * that every contract with its dates.
 */
export function layOutCalendar(findings: Findings, texts: Texts): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.calendar;
  const { calendar } = texts.sheets;
  const exits = exitRows(findings);
  const systems = quarterRows(findings, exits, texts);
  const leaving = layOutTable(quartersTable('exit', systems, findings.date, texts), firstBlockRow);
  const notices = layOutTable(quartersTable('notice', systems, findings.date, texts), below(leaving));
  const contracts = layOutTable(exitsTable(exits, texts), below(notices));
  const framed = frameSheet({ name: sheetNames.calendar, title, lead, tabColor: 'band6', frozenColumns: 1 }, [
    { block: leaving },
    { block: notices, heading: calendar.noticeHeading },
    { block: contracts, heading: calendar.exitsHeading },
  ]);
  return { ...framed, names: { ...framed.names, [cells.calendar.quarters]: quartersRange(leaving) } };
}

/** The figures of every quarter that has a column of its own. */
function quartersRange({ headerRow, end }: TableBlock): string {
  const left = leadKeys.length;
  return absoluteRange(sheetNames.calendar, {
    top: headerRow + 1,
    bottom: end - 1,
    left,
    right: left + quarters - 1,
  });
}

function quarterRows(
  { systems }: Findings,
  exits: readonly ExitRow[],
  { sheets: { tracks, overview } }: Texts,
): readonly QuarterRow[] {
  const bySystem = new Map<number, ExitRow[]>();
  for (const exit of exits) {
    const own = bySystem.get(exit.systemNo);
    if (own === undefined) bySystem.set(exit.systemNo, [exit]);
    else own.push(exit);
  }
  return systems.flatMap(({ system, track, override }, index) => {
    const own = bySystem.get(index + 1);
    const said = `${tracks[track]}${override === null ? '' : overview.chosen}`;
    return own === undefined ? [] : [{ system, no: index + 1, track: said, exits: own }];
  });
}

function quartersTable(
  kind: Kind,
  rows: readonly QuarterRow[],
  date: string,
  texts: Texts,
): TableSpec<QuarterRow> {
  const { calendar, groups } = texts.sheets;
  const { table, band } = kinds[kind];
  return {
    sheet: sheetNames.calendar,
    table,
    groups: {
      lead: { title: headers.system, band: 'band1' },
      quarters: { title: kind === 'exit' ? calendar.exitGroup : calendar.noticeGroup, band },
      keys: { title: groups.helpers, band: 'band8' },
    },
    columns: [
      ...leadColumns(kind, texts),
      ...quarterColumns(kind, date),
      {
        key: 'no',
        group: 'keys',
        header: 'Systemnr.',
        explain: calendar.no,
        width: 11,
        value: (row) => row.no,
      },
    ],
    rows,
  };
}

/** The columns before the quarters. */
const leadKeys = ['system', 'track', 'inAll'] as const;

function leadColumns(kind: Kind, { sheets }: Texts): readonly TableColumn<QuarterRow>[] {
  const { calendar, overview, systems } = sheets;
  const place = `MATCH({no},${cells.system.no},0)`;
  return [
    {
      key: 'system',
      group: 'lead',
      header: headers.system,
      explain: calendar.system,
      width: 30,
      style: 'label',
      format: 'text',
      value: (row) => row.system,
    },
    {
      key: 'track',
      group: 'lead',
      ...(kind === 'exit' ? { name: cells.calendar.track } : {}),
      header: 'Gældende spor',
      explain: calendar.track,
      width: 30,
      value: (row) => row.track,
      formula:
        `INDEX(${cells.system.track},${place})&IF(INDEX(${cells.system.decidedBy},${place})=` +
        `${quoted(systems.byAnalyst)},${quoted(overview.chosen)},"")`,
    },
    {
      key: 'inAll',
      group: 'lead',
      header: 'I alt',
      explain: calendar.inAll,
      width: 12,
      format: 'integer',
      value: (row) => row.exits.filter((exit) => isCounted(exit, kind)).length,
      formula: `SUM({quarter0:quarter${quarters}})`,
    },
  ];
}

function quarterColumns(kind: Kind, date: string): readonly TableColumn<QuarterRow>[] {
  const { quarter: ahead, first } = kinds[kind];
  const column = (quarter: number, header: string, criterion: string): TableColumn<QuarterRow> => {
    const count = `COUNTIFS(${cells.answer.systemKey},{no},${ahead},${criterion},${first},1)`;
    const key = `quarter${quarter}`;
    return {
      key,
      group: 'quarters',
      width: 11,
      header,
      explain: '',
      format: 'integer',
      // An empty cell says "nobody" more quietly than a nought in a table of many.
      value: (row) => row.exits.filter((exit) => countsIn(exit, kind, quarter)).length || null,
      formula: `IF(${count}=0,"",${count})`,
      highlights: [
        { formula: `AND(ISNUMBER({${key}}),{${key}}>=${weightNames.thresholds.fewAnswers})`, look: 'good' },
      ],
    };
  };
  const start = quarterOf(date);
  const each = Array.from({ length: quarters }, (_, ahead) =>
    column(ahead, quarterLabel(start + ahead), String(ahead)),
  );
  return [...each, column(quarters, 'Senere', `">=${quarters}"`)];
}

function isCounted(row: ExitRow, kind: Kind): boolean {
  const own = kind === 'exit' ? row.exitQuarter : row.noticeQuarter;
  const first = kind === 'exit' ? row.isFirstExit : row.isFirstNotice;
  // Notices that should have been given before the analysis stand in no quarter.
  return own !== null && own >= 0 && first;
}

function countsIn(row: ExitRow, kind: Kind, quarter: number): boolean {
  const own = (kind === 'exit' ? row.exitQuarter : row.noticeQuarter) ?? -1;
  return isCounted(row, kind) && (quarter === quarters ? own >= quarters : own === quarter);
}
