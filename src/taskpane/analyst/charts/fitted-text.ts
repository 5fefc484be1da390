/** How wide a letter of the chart's text is at most on the average, as a share of its size. */
const letter = 0.62;

/** A text that fits, its end left out where it does not. */
export function fittedText(text: string, width: number, size: number): string {
  const room = Math.max(3, Math.floor(width / (size * letter)));
  return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
}
