import { municipalityByCode } from '../../../survey/municipalities';
import type { Texts } from '../../../text/da';
import { headers, sheetNames, tableNames } from '../analysis-format';
import type { ExitRow } from './exit-rows';
import type { TableColumn, TableSpec } from '../layout/table-types';
import { cells } from '../names';
import { serialOf } from '../../raw/serial-clock';

/** Every contract that can be left, with its last day of notice. */
export function exitsTable(rows: readonly ExitRow[], texts: Texts): TableSpec<ExitRow> {
  const { calendar } = texts.sheets;
  return {
    sheet: sheetNames.calendar,
    table: tableNames.exits,
    groups: {
      lead: { title: calendar.exitsHeading, band: 'band1' },
    },
    columns: exitColumns(texts),
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
