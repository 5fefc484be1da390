import { makeStyles, tokens } from '@fluentui/react-components';

const forced = '@media (forced-colors: active)';

/** How charts look, in light, dark and contrast themes. What tells something has a shape, a number or a word as well. */
export const useChartStyles = makeStyles({
  mark: {
    cursor: 'pointer',
    outlineStyle: 'none',
    '&:hover > [data-shape]': { stroke: tokens.colorNeutralForeground1, strokeWidth: '2px' },
    '&[aria-expanded="true"] > [data-shape]': { stroke: tokens.colorNeutralForeground1, strokeWidth: '2px' },
    '&:focus-visible > [data-shape]': {
      stroke: tokens.colorStrokeFocus2,
      strokeWidth: '3px',
      [forced]: { stroke: 'Highlight' },
    },
  },
  shape: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1px',
    [forced]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandBackground,
    strokeWidth: '2px',
    [forced]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  unusual: {
    fill: tokens.colorPaletteDarkOrangeForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1px',
    [forced]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  /** A cell whose tint tells how much; the number stands in it, or in the words of the mark. */
  cell: {
    fill: tokens.colorBrandBackground,
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: '1px',
    [forced]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  /** A tint with no number in it, which stays one in contrast themes. */
  tint: { [forced]: { fill: 'CanvasText', stroke: 'CanvasText' } },
  empty: {
    fill: 'transparent',
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: '1px',
    [forced]: { stroke: 'GrayText' },
  },
  awaited: { strokeDasharray: '2 2' },
  range: { stroke: tokens.colorNeutralForeground3, strokeWidth: '2px', [forced]: { stroke: 'CanvasText' } },
  middle: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2px', [forced]: { stroke: 'CanvasText' } },
  track: { fill: tokens.colorNeutralBackground4, [forced]: { fill: 'Canvas', stroke: 'GrayText' } },
  box: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStroke1,
    [forced]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  limit: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1px',
    strokeDasharray: '4 3',
    [forced]: { stroke: 'CanvasText' },
  },
  name: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '12px',
    fontWeight: tokens.fontWeightSemibold,
    [forced]: { fill: 'CanvasText' },
  },
  words: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '11px',
    [forced]: { fill: 'CanvasText' },
  },
  inCell: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '11px',
    pointerEvents: 'none',
    [forced]: { fill: 'CanvasText' },
  },
  quietMouse: { pointerEvents: 'none' },
  /** Letters that stand on a tint: in contrast themes with an edge about them. */
  onTint: {
    [forced]: { fill: 'CanvasText', stroke: 'Canvas', strokeWidth: '3px', paintOrder: 'stroke' },
  },
  onDeep: { fill: tokens.colorNeutralForegroundOnBrand },
});

/** How deep a tint is for a share, 0–1, of all there could be: one scale with fixed ends, whatever is shown. */
export function depthOf(share: number): number {
  return 0.1 + 0.9 * Math.min(1, Math.max(0, share));
}

/** Above this depth, dark text can no longer be read on the tint. */
export const deep = 0.8;
