/** Excel for add-ins counts widths in points; a character of the body font is 7 pixels and its cell 5 more. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** The same the other way, to a hundredth of a character. */
export function charactersOf(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}
