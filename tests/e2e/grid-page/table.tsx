import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { CellTable } from '../../../src/workbench/sheets/cell-table';
import { da } from '../../../src/text/da';
import type { WorkbookLayout } from '../../../src/workbook/sheet';

/** The table view alone, with a workbook that keeps what is written in it. */
export function showTable(container: HTMLElement, layout: WorkbookLayout): void {
  createRoot(container).render(
    <FluentProvider theme={webLightTheme} style={{ height: '100%' }}>
      <Table layout={layout} />
    </FluentProvider>,
  );
}

function Table({ layout }: { readonly layout: WorkbookLayout }): ReactElement {
  const [current, setCurrent] = useState(layout);
  const [sheetName, setSheetName] = useState('Registreringer');
  return (
    <CellTable
      layout={current}
      sheetName={sheetName}
      texts={da}
      onEdit={(row, column, value) => {
        setCurrent({
          ...current,
          sheets: current.sheets.map((sheet) => ({
            ...sheet,
            rows:
              sheet.name === sheetName
                ? sheet.rows.map((cells, r) =>
                    r === row ? cells.map((cell, c) => (c === column ? { ...cell, value } : cell)) : cells,
                  )
                : sheet.rows,
          })),
        });
      }}
      onOpen={setSheetName}
    />
  );
}
