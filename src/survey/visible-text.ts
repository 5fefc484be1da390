/** Marks of direction, breaks without width, soft hyphens: what nobody sees or types, and copying brings along. */
const invisible = /\p{Default_Ignorable_Code_Point}+/gu;

/** Letters, digits and signs of Western Europe, none of which is invisible: nearly every text there is. */
const ordinary = /^[ -~\u00a0-\u00ac\u00ae-\u00ff]*$/;

/** A text as a reader sees it: invisible characters and the white space around it left out. */
export function visibleText(text: string): string {
  return (ordinary.test(text) ? text : text.replace(invisible, '')).trim();
}
