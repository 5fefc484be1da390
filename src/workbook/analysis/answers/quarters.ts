/** A quarter as a number that counts on from year to year. */
export function quarterOf(date: string): number {
  return Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
}

/** A quarter as it stands in a header: 2027K1. */
export function quarterLabel(quarter: number): string {
  return `${Math.floor(quarter / 4)}K${(quarter % 4) + 1}`;
}
