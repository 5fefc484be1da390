import type { AnalystInput } from '../../../analysis/analyst-input';
import type { Texts } from '../../../text/da';
import { sheetNames, tableNames } from '../analysis-format';
import { firstBlockRow, frameSheet } from '../layout/sheet-frame';
import type { LaidOutSheet } from '../layout/sheet-frame';
import { layOutTable } from '../layout/table-block';
import type { TableColumn, TableSpec } from '../layout/table-types';
import { heightOfLines, linesOf } from '../layout/text-height';
import { reasonText } from './reasons';
import { priceColumns } from './price-columns';
import { ratingColumns } from './rating-columns';
import { modelColumns, tenderColumns } from './tender-columns';
import { weightedColumns } from './weighted-columns';
import { keyColumns } from './key-columns';
import { domainText, leadColumns } from './lead-columns';
import { withFoldedDetails } from './folded-columns';
import { scoreColumns, wishColumns } from './score-columns';
import type { SystemRow } from './system-row';

/** Every column of the sheet Systemer, what is read first on the left. */
export function systemColumns(
  texts: Texts,
  settings: AnalystInput['settings'],
): readonly TableColumn<SystemRow>[] {
  return withFoldedDetails([
    ...leadColumns(texts, settings),
    ...scoreColumns(texts),
    ...ratingColumns(texts),
    ...priceColumns(texts),
    ...modelColumns(texts),
    ...tenderColumns(texts),
    ...wishColumns(texts),
    ...weightedColumns(texts),
    ...keyColumns(texts),
  ]);
}

/** Systemer: one row per system, with every figure as a formula over the raw table. */
export function layOutSystems(rows: readonly SystemRow[], input: AnalystInput, texts: Texts): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.systems;
  const block = layOutTable(systemsTable(rows, input, texts), firstBlockRow);
  return frameSheet(
    {
      name: sheetNames.systems,
      title,
      lead,
      tabColor: 'band1',
      frozenColumns: 2,
      compact: true,
    },
    [{ block }],
  );
}

function systemsTable(rows: readonly SystemRow[], input: AnalystInput, texts: Texts): TableSpec<SystemRow> {
  const { groups } = texts.sheets;
  const titles = texts.sectionTitles;
  return {
    sheet: sheetNames.systems,
    table: tableNames.systems,
    groups: {
      lead: { title: groups.lead, band: 'band1' },
      verdict: { title: groups.verdict, band: 'band3' },
      sure: { title: groups.sure, band: 'band4' },
      breakUp: { title: groups.breakUp, band: 'band5' },
      negotiate: { title: groups.negotiate, band: 'band6' },
      partCounts: { title: groups.partCounts, band: 'band8' },
      place: { title: groups.place, band: 'band7' },
      pricing: { title: titles.pricing, band: 'band3' },
      addOns: { title: titles.addOns, band: 'band4' },
      maintenance: { title: titles.maintenance, band: 'band5' },
      quality: { title: titles.quality, band: 'band6' },
      negotiation: { title: titles.negotiation, band: 'band7' },
      price: { title: groups.price, band: 'band2' },
      models: { title: groups.models, band: 'band4' },
      bindings: { title: groups.bindings, band: 'band6' },
      tender: { title: titles.tender, band: 'band8' },
      exits: { title: groups.exits, band: 'band6' },
      wish: { title: titles.wish, band: 'band9' },
      weighted: { title: groups.weighted, band: 'band2' },
      keys: { title: groups.helpers, band: 'band8' },
    },
    columns: systemColumns(texts, input.settings),
    compact: true,
    rows,
    heightOf: (row) =>
      heightOfLines(
        Math.max(
          linesOf(row.finding.vendors.join(', '), 20),
          linesOf(domainText(row), 24),
          linesOf(reasonText(row, texts, input.settings), 112),
        ),
      ),
  };
}
