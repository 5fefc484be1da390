import type { Texts } from '../../../text/da';
import { headers, sheetNames, tableNames } from '../analysis-format';
import type { Figure } from './figure-guide';
import type { TableSpec } from '../layout/table-types';
import { placed } from './source-widths';

/** What each figure means. */
export function figuresTable(rows: readonly Figure[], texts: Texts): TableSpec<Figure> {
  const { groups, sources } = texts.sheets;
  const lead = { group: 'lead' } as const;
  return {
    sheet: sheetNames.sources,
    table: tableNames.figures,
    groups: { lead: { title: groups.figures, band: 'band6' } },
    columns: placed<Figure>([
      {
        ...lead,
        key: 'figure',
        header: 'Tal',
        explain: sources.figure,
        style: 'label',
        value: (row) => row.header,
      },
      {
        ...lead,
        key: 'sheet',
        header: headers.sheet,
        explain: sources.figureSheet,
        value: (row) => row.sheet,
      },
      {
        ...lead,
        key: 'meaning',
        header: 'Betydning',
        explain: sources.figureMeaning,
        value: (row) => row.meaning,
      },
      {
        ...lead,
        key: 'made',
        header: 'Bliver til ved',
        explain: sources.figureMade,
        value: (row) => row.made,
      },
    ]),
    rows,
  };
}
