/** How many lines a text takes in a column so many characters wide, when words are broken only if they must be. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[ /-])/u)) {
    const length = word.trimEnd().length;
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += word.length;
  }
  return lines;
}

/** Bold letters are a little wider than the digits that widths are counted in. */
const boldLetter = 1.05;

/** The width, in characters of the body font, that a bold text needs so that none of its words is broken in two. */
export function widthOfWords(text: string): number {
  const longest = Math.max(...text.split(/[ /-]/u).map((word) => word.length));
  return Math.ceil(longest * boldLetter);
}

/** The height in points of a row whose longest text takes so many lines of the body font. */
export function heightOfLines(lines: number): number {
  return lines * 15;
}
