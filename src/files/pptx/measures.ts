/** All in EMU, of which an inch has 914,400; a page is 13.33 by 7.5 inches. */
const inch = 914_400;
export const page = { width: 12_192_000, height: 6_858_000 } as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const margin = 0.5 * inch;
const width = page.width - 2 * margin;

export const titleBox: Box = { x: margin, y: 0.35 * inch, width, height: 0.85 * inch };
export const bodyBox: Box = { x: margin, y: 1.35 * inch, width, height: 4.58 * inch };
export const noteBox: Box = { x: margin, y: 6.02 * inch, width, height: 0.92 * inch };
export const footBox: Box = { x: margin, y: 6.98 * inch, width: 10 * inch, height: 0.3 * inch };
export const numberBox: Box = {
  x: page.width - margin - inch,
  y: 6.98 * inch,
  width: inch,
  height: 0.3 * inch,
};

const gutter = 0.35 * inch;
export const figuresHeight = 1.1 * inch;

/** Half of a box, with room between the two. */
export function halfOf(box: Box, side: 'left' | 'right'): Box {
  const half = (box.width - gutter) / 2;
  return { ...box, width: half, x: side === 'left' ? box.x : box.x + half + gutter };
}

/** Sizes of letters in hundredths of a point; nothing that is to be read is smaller than 16. */
export const letters = { title: 2600, text: 2000, dense: 1600, figure: 2800, foot: 1200 } as const;

/** The place and size of a shape, as DrawingML and PresentationML write it. */
export function boxXml({ x, y, width: wide, height }: Box, prefix: 'a' | 'p' = 'a'): string {
  const [left, top, across, down] = [x, y, wide, height].map(Math.round);
  return `<${prefix}:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${across}" cy="${down}"/></${prefix}:xfrm>`;
}
