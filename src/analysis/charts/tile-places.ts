/** A tile's place in the map of tiles, both counted from 0: columns from the west, rows from the north. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/**
 * Denmark as tiles of one size, one a municipality, each as near to where it lies as there is room: a large municipality
 * says no more than a small one. Drawn as it looks, by the municipalities' codes.
 */
const map = [
  '---- ---- ---- 0860 ---- 0813 ---- ---- ---- ---- ---- ---- ---- ---- ----',
  '---- ---- 0849 0810 ---- ---- 0825 ---- ---- ---- ---- ---- ---- ---- ----',
  '---- 0787 ---- 0840 0851 ---- ---- ---- ---- ---- ---- ---- ---- ---- ----',
  '---- 0773 0820 0846 ---- ---- ---- ---- ---- ---- 0270 ---- ---- 0217 ----',
  '0665 0671 0779 0791 0730 0707 ---- ---- 0260 ---- ---- 0219 0210 ---- ----',
  '---- 0661 0740 0710 0751 0706 ---- ---- ---- ---- ---- 0201 0223 0230 ----',
  '0760 0657 0756 0746 0727 ---- ---- ---- ---- 0250 0240 0190 0159 0173 ----',
  '---- 0530 0630 0766 0615 0741 ---- ---- ---- ---- 0151 0161 0163 0157 0101',
  '0561 0573 0621 0607 0480 0440 ---- 0306 ---- 0265 0169 0165 0175 0147 0185',
  '0563 0575 0510 0410 0461 0450 0326 0316 0350 ---- 0253 0187 0153 0167 0155',
  '---- ---- 0580 0420 0430 0479 ---- 0329 0259 ---- 0269 0183 ---- ---- ----',
  '---- 0550 ---- 0540 0492 0482 0330 0340 0336 ---- ---- ---- ---- ---- ----',
  '---- ---- ---- ---- ---- ---- ---- 0370 0320 ---- ---- ---- ---- ---- 0400',
  '---- ---- ---- ---- ---- ---- ---- 0390 ---- ---- ---- ---- ---- ---- ----',
  '---- ---- ---- ---- ---- ---- 0360 0376 ---- ---- ---- ---- ---- ---- ----',
];

/** Where each municipality's tile stands, by its code. */
export const tilePlaces: ReadonlyMap<string, TilePlace> = new Map(
  map.flatMap((line, row) =>
    line.split(' ').flatMap((code, column) => (code === '----' ? [] : [[code, { column, row }] as const])),
  ),
);

/** How many columns and rows the map has. */
export const tileMapSize = { columns: 15, rows: map.length } as const;
