import { sheetNames } from '../analysis-format';
import type { Texts } from '../../../text/da';
import { cellReference } from '../../cell-reference';
import type { CellRange, NumberFormat, SheetCell, SheetHighlight } from '../../sheet';
import { jumpTo, quoted } from '../layout/formulas';
import { columnScales } from '../layout/table-types';
import type { SystemRow } from '../systems/system-row';
import { trackLooks } from '../systems/track-looks';
import { absoluteRange } from '../layout/table-block';
import { cells } from '../names';

interface TopTenColumn {
  readonly header: (texts: Texts) => string;
  /** The defined name of the column of Systemer that it shows. */
  readonly name: string;
  readonly format?: NumberFormat;
  readonly style?: SheetCell['style'];
  readonly value: (row: SystemRow, texts: Texts) => SheetCell['value'];
  /** What is put behind the cell's text: that the analyst has chosen it. */
  readonly mark?: (texts: Texts, place: string) => string;
}

const places = 10;
const trackColumn = 3;
const priorityColumn = 4;

const columns: readonly TopTenColumn[] = [
  {
    header: ({ sheets }) => sheets.overview.system,
    name: cells.system.name,
    style: 'label',
    value: (row) => row.finding.system,
  },
  {
    header: ({ sheets }) => sheets.overview.vendors,
    name: cells.system.vendors,
    style: 'wrapped',
    value: (row) => row.finding.vendors.join(', '),
  },
  {
    header: ({ sheets }) => sheets.overview.track,
    name: cells.system.track,
    value: (row, texts) =>
      `${texts.sheets.tracks[row.finding.track]}${row.finding.override === null ? '' : texts.sheets.overview.chosen}`,
    mark: ({ sheets: { overview, systems } }, place) =>
      `&IF(INDEX(${cells.system.decidedBy},${place})=${quoted(systems.byAnalyst)},${quoted(overview.chosen)},"")`,
  },
  {
    header: ({ sheets }) => sheets.overview.priority,
    name: cells.system.priority,
    format: 'decimal1',
    value: (row) => row.finding.priority,
  },
  {
    header: ({ sheets }) => sheets.overview.robustness,
    name: cells.system.robustness,
    format: 'percent',
    value: (row) => row.finding.robustness,
  },
  {
    header: ({ sheets }) => sheets.overview.pressure,
    name: cells.system.pressure,
    format: 'decimal1',
    value: (row) => row.finding.pressure,
  },
  {
    header: ({ sheets }) => sheets.overview.municipalities,
    name: cells.system.municipalities,
    format: 'integer',
    value: (row) => row.finding.municipalities,
  },
  {
    header: ({ sheets }) => sheets.overview.priceColumn,
    name: cells.system.price,
    format: 'money',
    value: (row) => row.finding.price.total,
  },
];

/** The header row of the ten systems. */
export function topTenHeader(texts: Texts): readonly SheetCell[] {
  const titles = [texts.sheets.overview.rank, ...columns.map(({ header }) => header(texts)), ''];
  return titles.map((value) => ({ value, style: 'header', band: 'band1' }));
}

/** The ten systems with the highest Prioritet. Each is found by its rank: the list follows when weights change. */
export function topTenRows(systems: readonly SystemRow[], texts: Texts): readonly (readonly SheetCell[])[] {
  return Array.from({ length: places }, (_, index) => {
    const row = systems.find(({ finding }) => finding.rank === index + 1);
    const place = `MATCH(${index + 1},${cells.system.rank},0)`;
    const shown = columns.map((column): SheetCell => {
      const { name, format, style, value } = column;
      return {
        value: row === undefined ? null : value(row, texts),
        formula:
          format === undefined
            ? `IFERROR(INDEX(${name},${place})&""${column.mark?.(texts, place) ?? ''},"")`
            : `IFERROR(INDEX(${name},${place}),"")`,
        ...(format === undefined ? {} : { format }),
        ...(style === undefined ? {} : { style }),
      };
    });
    return [{ value: `${index + 1}.` }, ...shown, linkCell(row, place, texts)];
  });
}

function linkCell(row: SystemRow | undefined, place: string, { sheets: { show } }: Texts): SheetCell {
  return {
    value: row === undefined ? null : show,
    formula: `IFERROR(${jumpTo(sheetNames.systems, cells.system.name, place, show)},"")`,
    style: 'link',
  };
}

/** What the chart and the highlights of the sheet point at. */
export const topTen = {
  ranges: (top: number): { readonly names: string; readonly priorities: string } => {
    const range = (column: number): string =>
      absoluteRange(sheetNames.overview, { top, bottom: top + places - 1, left: column, right: column });
    return { names: range(1), priorities: range(priorityColumn) };
  },
  highlights: (top: number, { sheets: { tracks } }: Texts): readonly SheetHighlight[] => {
    const range = (column: number): CellRange => ({
      top,
      bottom: top + places - 1,
      left: column,
      right: column,
    });
    const cell = cellReference(top + 1, trackColumn + 1);
    return [
      ...trackLooks.map(([track, look]) => ({
        kind: 'formula' as const,
        range: range(trackColumn),
        formula: `LEFT($${cell},${tracks[track].length})=${quoted(tracks[track])}`,
        look,
      })),
      ...[priorityColumn, priorityColumn + 2].map((column) => ({
        kind: 'scale' as const,
        ...columnScales['bad-high'],
        range: range(column),
      })),
    ];
  },
};
