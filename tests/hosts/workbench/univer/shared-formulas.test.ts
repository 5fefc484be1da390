import type { ICellData } from '@univerjs/core';
import { layoutToUniver } from '../../../../src/hosts/workbench/univer/sheets/layout-to-univer';
import { analysisLayout } from '../../../e2e/grid-page/real-layouts';

test('the formulas of an analysis share so few texts that the spreadsheet remembers them all', () => {
  const { sheets } = layoutToUniver(analysisLayout(98));
  const cells = Object.values(sheets).flatMap(({ cellData = {} }) =>
    Object.values(cellData).flatMap((row) =>
      Object.values((row ?? {}) as Readonly<Record<number, ICellData | null>>),
    ),
  );
  const texts = cells.filter((cell) => typeof cell?.f === 'string').length;
  const formulas = cells.filter((cell) => typeof cell?.f === 'string' || typeof cell?.si === 'string').length;
  expect(formulas).toBeGreaterThan(30_000);
  // Univer keeps 5,000 formulas that it has read, and reads the others anew for each computing.
  expect(texts).toBeLessThan(1_000);
});
