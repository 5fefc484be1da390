import { IUndoRedoService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import type { Texts } from '../../../text/da';
import { namedForPlatform } from './platform-keys';
import { UndoSteps } from './typing/undo-steps';
import { plainTable } from './sheets/layout-to-univer';

/** The spreadsheet with the parts that the workbench needs: no toolbar, no changing which sheets there are. */
export function createUniver(container: HTMLElement, texts: Texts): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: UndoSteps }]],
    // The spreadsheet knows no Danish; our texts stand where its English ones would.
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: namedForPlatform(texts.spreadsheet.engine, navigator.userAgent) },
  });
  univer.registerPlugins([
    [UniverRenderEnginePlugin],
    [UniverFormulaEnginePlugin],
    [UniverUIPlugin, { container, header: true, toolbar: false, headerMenu: false, disableAutoFocus: true }],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin],
    [UniverSheetsPlugin],
    [
      UniverSheetsUIPlugin,
      {
        disableAutoFocus: true,
        disableForceStringAlert: true,
        disableForceStringMark: true,
        clipboardConfig: { hidePasteOptions: true },
        footer: {
          sheetBar: true,
          statisticBar: false,
          menus: false,
          zoomSlider: false,
          addSheetButtonConfig: { show: false },
        },
      },
    ],
    // The values that came with the formulas are shown until something that they rest on is changed.
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION }],
    [UniverSheetsFormulaUIPlugin, { functionScreenTips: false }],
    [UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true }],
    [UniverSheetsNumfmtUIPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false, showSearchOnDropdown: false }],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
    [UniverSheetsSortPlugin],
    [UniverSheetsTablePlugin, { userThemes: [{ name: plainTable, style: {} }] }],
    [UniverSheetsTableUIPlugin, { hideAnchor: true }],
  ]);
  return univer;
}
