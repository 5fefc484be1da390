import conditionalFormattingCss from '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import dataValidationCss from '@univerjs/sheets-data-validation-ui/lib/index.css';
import designCss from '@univerjs/design/lib/index.css';
import docsCss from '@univerjs/docs-ui/lib/index.css';
import formulaCss from '@univerjs/sheets-formula-ui/lib/index.css';
import numfmtCss from '@univerjs/sheets-numfmt-ui/lib/index.css';
import sheetsCss from '@univerjs/sheets-ui/lib/index.css';
import tableCss from '@univerjs/sheets-table-ui/lib/index.css';
import uiCss from '@univerjs/ui/lib/index.css';

/** Buttons that would change columns or names, or that open lists of what has no Danish words. */
const leftOutCss = `
[data-u-comp='defined-name'] > a,
[data-u-comp='formula-bar'] .univer-w-20 > span:nth-child(3),
.univer-shadow-lg > .-univer-mx-4.-univer-mt-2.univer-border-b:first-child { display: none !important; }
`;

/** Puts the spreadsheet's own styles in the page, once. */
export function addStyles(): void {
  const id = 'regneark-udseende';
  if (document.getElementById(id) !== null) return;
  const style = document.createElement('style');
  style.id = id;
  style.textContent = [
    designCss,
    uiCss,
    docsCss,
    sheetsCss,
    formulaCss,
    numfmtCss,
    conditionalFormattingCss,
    dataValidationCss,
    tableCss,
    leftOutCss,
  ].join('\n');
  document.head.append(style);
}
