import { municipalityByCode } from '../../../survey/municipalities';
import type { Texts } from '../../../text/da';
import { headers, sheetNames, tableNames } from '../analysis-format';
import { room } from '../answers/answer-rows';
import { quarterRoom, quarterShift } from './exit-rows';
import type { ExitRow } from './exit-rows';
import type { TableColumn, TableSpec } from '../layout/table-types';
import { cells } from '../names';
import type { DefinedName } from '../names';
import { serialOf } from '../../raw/serial-clock';

/** Every contract that can be left, with the keys by which the tables of quarters count. */
export function exitsTable(rows: readonly ExitRow[], texts: Texts): TableSpec<ExitRow> {
  const { groups, calendar } = texts.sheets;
  return {
    sheet: sheetNames.calendar,
    table: tableNames.exits,
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
      highlights: [{ formula: `AND(ISNUMBER({notice}),{notice}<${cells.analysisDate})`, look: 'bad' }],
    },
  ];
}

function exitKeys({ sheets: { calendar } }: Texts): readonly TableColumn<ExitRow>[] {
  const key = { group: 'keys', width: 12, style: 'muted' } as const;
  const quarter = (date: string): string =>
    `(YEAR({${date}})-YEAR(${cells.analysisDate}))*4+ROUNDUP(MONTH({${date}})/3,0)-ROUNDUP(MONTH(${cells.analysisDate})/3,0)`;
  const pair = (own: string): string =>
    `({systemNo}*${room.municipality}+{municipalityNo})*${quarterRoom}+{${own}}+${quarterShift}`;
  const first = (own: string, name: DefinedName): string =>
    `IF({${own}}="","",IF(MATCH({${own}},${name},0)=ROW()-ROW({${own}^}),1,0))`;
  return [
    {
      ...key,
      key: 'systemNo',
      name: cells.contract.systemNo,
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
      name: cells.contract.exitQuarter,
      header: 'Udløb, kvartaler frem',
      explain: calendar.quarter,
      value: (row) => row.exitQuarter,
      formula: quarter('exit'),
    },
    {
      ...key,
      key: 'exitPair',
      name: cells.contract.exitKey,
      header: 'Udløb, nøgle',
      explain: calendar.pair,
      value: (row) => row.exitPair.number,
      formula: pair('exitQuarter'),
    },
    {
      ...key,
      key: 'exitFirst',
      name: cells.contract.firstExit,
      header: 'Udløb, første',
      explain: calendar.first,
      value: (row) => row.exitPair.first,
      formula: first('exitPair', cells.contract.exitKey),
    },
    {
      ...key,
      key: 'noticeQuarter',
      name: cells.contract.noticeQuarter,
      header: 'Varsel, kvartaler frem',
      explain: calendar.quarter,
      value: (row) => row.noticeQuarter,
      formula: `IF({notice}="","",${quarter('notice')})`,
    },
    {
      ...key,
      key: 'noticePair',
      name: cells.contract.noticeKey,
      header: 'Varsel, nøgle',
      explain: calendar.pair,
      value: (row) => row.noticePair.number,
      formula: `IF({noticeQuarter}="","",${pair('noticeQuarter')})`,
    },
    {
      ...key,
      key: 'noticeFirst',
      name: cells.contract.firstNotice,
      header: 'Varsel, første',
      explain: calendar.first,
      value: (row) => row.noticePair.first,
      formula: first('noticePair', cells.contract.noticeKey),
    },
  ];
}
