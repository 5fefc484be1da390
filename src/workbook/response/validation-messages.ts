import type { SheetValidation } from '../sheet';

/** What Excel has room for in the title and the text of a message at a cell. */
const titleRoom = 32;
const textRoom = 255;

/** The message that shows when the cell is selected. */
export function inputMessage(title: string, text: string): NonNullable<SheetValidation['prompt']> {
  return { title: fit(title, titleRoom), text: fit(text, textRoom) };
}

/** The message that shows when something else was typed. It is a warning: what was typed may stay. */
export function refusal(title: string, text: string): NonNullable<SheetValidation['error']> {
  return { severity: 'warning', title: fit(title, titleRoom), text: fit(text, textRoom) };
}

function fit(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
}
