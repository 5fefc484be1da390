import { letterKinds } from '../../analysis/letter';
import type { LetterKind, Letters } from '../../analysis/letter';
import type { Texts } from '../../text/da';
import type { RawWorkbook } from '../raw-workbook';
import { headers, keyOfLabel, sheetNames, tableNames, words } from './analysis-format';
import { firstBlockRow, frameSheet } from './layout/sheet-frame';
import type { LaidOutSheet } from './layout/sheet-frame';
import { layOutTable } from './layout/table-block';
import type { TableSpec } from './layout/table-types';
import { textOf } from './reading/cell-values';
import { findTable } from './reading/find-table';

interface LetterRow {
  readonly kind: LetterKind;
  readonly letters: Letters;
}

/** Breve: the letters as the analyst has written them; there is no such sheet while they are the usual ones. */
export function layOutLetters(letters: Letters, texts: Texts): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.letters;
  const block = layOutTable(lettersTable(letters, texts), firstBlockRow);
  return frameSheet({ name: sheetNames.letters, title, lead, tabColor: 'band8', frozenColumns: 0 }, [
    { block },
  ]);
}

function lettersTable(letters: Letters, texts: Texts): TableSpec<LetterRow> {
  const { groups, letters: explain } = texts.sheets;
  const input = { group: 'lead', style: 'input', format: 'text' } as const;
  return {
    sheet: sheetNames.letters,
    table: tableNames.letters,
    groups: { lead: { title: groups.letters, band: 'band8' } },
    columns: [
      {
        group: 'lead',
        key: 'kind',
        header: headers.letter,
        explain: explain.kind,
        width: 18,
        style: 'label',
        format: 'text',
        value: ({ kind }) => words.letter[kind],
      },
      {
        ...input,
        key: 'subject',
        header: headers.subject,
        explain: explain.subject,
        width: 44,
        value: ({ kind, letters: all }) => all[kind].subject,
      },
      {
        ...input,
        key: 'text',
        header: headers.text,
        explain: explain.text,
        width: 100,
        value: ({ kind, letters: all }) => all[kind].text,
      },
    ],
    rows: letterKinds.map((kind) => ({ kind, letters })),
  };
}

/** The letters on the sheet; those that are missing or empty there are the usual ones. Null when there is no such sheet. */
export function readLetters(workbook: RawWorkbook, usual: Letters): Letters | null {
  const rows = findTable(workbook, {
    sheet: sheetNames.letters,
    table: tableNames.letters,
    headers: [headers.letter, headers.subject, headers.text],
  });
  if (rows === null) return null;
  const found = new Map(
    rows.map((row) => [
      keyOfLabel(words.letter, row.text(headers.letter)),
      { subject: row.text(headers.subject), text: textOf(row.value(headers.text)) },
    ]),
  );
  const letter = (kind: LetterKind): Letters[LetterKind] => {
    const own = found.get(kind);
    return {
      subject: own === undefined || own.subject === '' ? usual[kind].subject : own.subject,
      text: own === undefined || own.text.trim() === '' ? usual[kind].text : own.text,
    };
  };
  return { invitation: letter('invitation'), reminder: letter('reminder'), reply: letter('reply') };
}
