/** Marks of direction, breaks without width, soft hyphens: what nobody sees or types, and copying brings along. */
const invisible = /\p{Default_Ignorable_Code_Point}+/gu;

/** A text as a reader sees it: invisible characters and the white space around it left out. */
export function visibleText(text: string): string {
  return text.replace(invisible, '').trim();
}
