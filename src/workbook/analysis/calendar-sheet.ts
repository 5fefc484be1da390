import type { Findings } from '../../analysis/findings';
import { serialOf } from '../../survey/calendar';
import { municipalityByCode } from '../../survey/municipalities';
import type { Texts } from '../../text/da';
import { headers, sheetNames, tableNames } from './analysis-format';
import { room } from './answer-rows';
import { exitRows, quarterOf, quarterRoom, quarterShift } from './exit-rows';
import type { ExitRow } from './exit-rows';
import { below, firstBlockRow, frameSheet } from './sheet-frame';
import type { LaidOutSheet } from './sheet-frame';
import { layOutTable } from './table-block';
import type { TableColumn, TableSpec } from './table-block';

/** How many quarters stand in columns of their own; what is later stands in one column. */
const quarters = 20;

interface QuarterRow {
  readonly system: string;
  readonly no: number;
  readonly exits: readonly ExitRow[];
}

/** Kontraktkalender: municipalities by quarter and system, and below them every exit with its last day of notice. */
export function layOutCalendar(findings: Findings, texts: Texts): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.calendar;
  const rows = exitRows(findings);
  const block = layOutTable(quartersTable(findings, rows, texts), firstBlockRow);
  const second = layOutTable(exitsTable(rows, texts), below(block));
  return frameSheet({ name: sheetNames.calendar, title, lead, tabColor: 'band6', frozenColumns: 1 }, [
    { block },
    { block: second, heading: texts.sheets.calendar.exitsHeading },
  ]);
}

function quartersTable(
  { systems, date }: Findings,
  exits: readonly ExitRow[],
  texts: Texts,
): TableSpec<QuarterRow> {
  const { calendar } = texts.sheets;
  const rows = systems.flatMap(({ system }, index) => {
    const itsExits = exits.filter(({ systemNo }) => systemNo === index + 1);
    return itsExits.length === 0 ? [] : [{ system, no: index + 1, exits: itsExits }];
  });
  return {
    sheet: sheetNames.calendar,
    table: tableNames.quarters,
    prefix: 'Kvartal',
    groups: {
      lead: { title: headers.system, band: 'band1' },
      exit: { title: calendar.exitGroup, band: 'band6' },
      notice: { title: calendar.noticeGroup, band: 'band3' },
      keys: { title: texts.sheets.groups.helpers, band: 'band8' },
    },
    columns: [
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
      ...quarterColumns('exit', date, texts),
      ...quarterColumns('notice', date, texts),
      {
        key: 'no',
        group: 'keys',
        header: 'Systemnr.',
        explain: calendar.no,
        width: 10,
        value: (row) => row.no,
      },
    ],
    rows,
  };
}

function quarterColumns(
  kind: 'exit' | 'notice',
  date: string,
  { sheets: { calendar } }: Texts,
): readonly TableColumn<QuarterRow>[] {
  const word = kind === 'exit' ? 'Udløb' : 'Varsel';
  const column = (quarter: number, header: string, criterion: string): TableColumn<QuarterRow> => ({
    key: `${kind}${quarter}`,
    group: kind,
    width: 8,
    header,
    explain: '',
    format: 'integer',
    scale: 'good-high',
    value: (row) => row.exits.filter((exit) => countsIn(exit, kind, quarter)).length,
    formula: `COUNTIFS(Kontrakt.Systemnr,{no},Kontrakt.${word}kvartal,${criterion},Kontrakt.Første${word},1)`,
  });
  const start = quarterOf(date);
  const label = (ahead: number): string => {
    const quarter = start + ahead;
    return `${Math.floor(quarter / 4)}K${(quarter % 4) + 1}`;
  };
  const each = Array.from({ length: quarters }, (_, ahead) =>
    column(ahead, kind === 'exit' ? label(ahead) : `${calendar.noticeMark} ${label(ahead)}`, String(ahead)),
  );
  const later = column(
    quarters,
    kind === 'exit' ? 'Senere' : `${calendar.noticeMark} senere`,
    `">=${quarters}"`,
  );
  return [...each, later];
}

function countsIn(row: ExitRow, kind: 'exit' | 'notice', quarter: number): boolean {
  const own = kind === 'exit' ? row.exitQuarter : row.noticeQuarter;
  const { first } = kind === 'exit' ? row.exitPair : row.noticePair;
  if (own === null || first !== 1) return false;
  return quarter === quarters ? own >= quarters : own === quarter;
}

function exitsTable(rows: readonly ExitRow[], texts: Texts): TableSpec<ExitRow> {
  const { groups, calendar } = texts.sheets;
  return {
    sheet: sheetNames.calendar,
    table: tableNames.exits,
    prefix: 'Kontrakt',
    groups: {
      lead: { title: calendar.exitsHeading, band: 'band1' },
      keys: { title: groups.helpers, band: 'band8' },
    },
    columns: [...exitColumns(texts), ...exitKeys(texts)],
    rows,
  };
}

function exitColumns({ sheets: { calendar } }: Texts): readonly TableColumn<ExitRow>[] {
  const lead = { group: 'lead', width: 12 } as const;
  return [
    {
      ...lead,
      key: 'system',
      header: headers.system,
      explain: calendar.system,
      style: 'label',
      format: 'text',
      value: (row) => row.exit.system,
    },
    {
      ...lead,
      key: 'municipality',
      header: headers.municipality,
      explain: calendar.municipality,
      value: (row) => municipalityByCode(row.exit.municipality)?.name ?? row.exit.municipality,
    },
    {
      ...lead,
      key: 'exit',
      header: 'Kan forlades (beregnet)',
      explain: calendar.exit,
      format: 'date',
      value: (row) => serialOf(row.exit.exit),
    },
    {
      ...lead,
      key: 'notice',
      header: 'Varsel senest (beregnet)',
      explain: calendar.notice,
      format: 'date',
      value: (row) => (row.exit.notice === null ? null : serialOf(row.exit.notice)),
      highlights: [{ formula: 'AND(ISNUMBER({notice}),{notice}<Analysedato)', look: 'bad' }],
    },
  ];
}

function exitKeys({ sheets: { calendar } }: Texts): readonly TableColumn<ExitRow>[] {
  const key = { group: 'keys', width: 12 } as const;
  const quarter = (date: string): string =>
    `(YEAR({${date}})-YEAR(Analysedato))*4+ROUNDUP(MONTH({${date}})/3,0)-ROUNDUP(MONTH(Analysedato)/3,0)`;
  const pair = (own: string): string =>
    `({systemNo}*${room.municipality}+{municipalityNo})*${quarterRoom}+{${own}}+${quarterShift}`;
  const first = (own: string, name: string): string =>
    `IF({${own}}="","",IF(MATCH({${own}},Kontrakt.${name},0)=ROW()-ROW({${own}^}),1,0))`;
  return [
    {
      ...key,
      key: 'systemNo',
      name: 'Systemnr',
      header: 'Systemnr.',
      explain: calendar.no,
      value: (row) => row.systemNo,
    },
    {
      ...key,
      key: 'municipalityNo',
      header: 'Kommunenr.',
      explain: calendar.municipalityNo,
      value: (row) => Number(row.exit.municipality),
    },
    {
      ...key,
      key: 'exitQuarter',
      name: 'Udløbkvartal',
      header: 'Udløb, kvartaler frem',
      explain: calendar.quarter,
      value: (row) => row.exitQuarter,
      formula: quarter('exit'),
    },
    {
      ...key,
      key: 'exitPair',
      name: 'Udløbnøgle',
      header: 'Udløb, nøgle',
      explain: calendar.pair,
      value: (row) => row.exitPair.number,
      formula: pair('exitQuarter'),
    },
    {
      ...key,
      key: 'exitFirst',
      name: 'FørsteUdløb',
      header: 'Udløb, første',
      explain: calendar.first,
      value: (row) => row.exitPair.first,
      formula: first('exitPair', 'Udløbnøgle'),
    },
    {
      ...key,
      key: 'noticeQuarter',
      name: 'Varselkvartal',
      header: 'Varsel, kvartaler frem',
      explain: calendar.quarter,
      value: (row) => row.noticeQuarter,
      formula: `IF({notice}="","",${quarter('notice')})`,
    },
    {
      ...key,
      key: 'noticePair',
      name: 'Varselnøgle',
      header: 'Varsel, nøgle',
      explain: calendar.pair,
      value: (row) => row.noticePair.number,
      formula: `IF({noticeQuarter}="","",${pair('noticeQuarter')})`,
    },
    {
      ...key,
      key: 'noticeFirst',
      name: 'FørsteVarsel',
      header: 'Varsel, første',
      explain: calendar.first,
      value: (row) => row.noticePair.first,
      formula: first('noticePair', 'Varselnøgle'),
    },
  ];
}
