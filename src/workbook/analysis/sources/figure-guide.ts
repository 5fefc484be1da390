import { defaultSettings } from '../../../analysis/settings';
import type { Texts } from '../../../text/da';
import { sheetNames } from '../analysis-format';
import { groupColumns } from '../domains/group-columns';
import { systemColumns } from '../systems/systems-sheet';
import { vendorColumns } from '../vendors-sheet';

/** What one figure means, and whether it is a formula or computed by the program. */
export interface Figure {
  readonly header: string;
  readonly sheet: string;
  readonly made: string;
  readonly meaning: string;
}

/** Every figure of the three sheets of findings, from the same declarations as the columns themselves. */
export function describeFigures(texts: Texts): readonly Figure[] {
  const { sources } = texts.sheets;
  const describe = (
    sheet: string,
    columns: readonly { readonly header: string; readonly explain: string; readonly formula?: string }[],
  ): readonly Figure[] =>
    columns.map(({ header, explain, formula }) => ({
      header,
      sheet,
      made: formula === undefined ? sources.madeValue : sources.madeFormula,
      meaning: explain,
    }));
  return [
    ...describe(sheetNames.systems, systemColumns(texts, defaultSettings)),
    ...describe(sheetNames.vendors, vendorColumns(texts)),
    ...describe(sheetNames.domains, groupColumns('domain', defaultSettings, texts)),
  ];
}
