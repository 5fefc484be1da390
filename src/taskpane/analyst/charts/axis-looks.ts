import { useChartStyles } from './chart-styles';

/** How axes look: thin lines, and numbers in the text of the chart. */
export function useAxisLooks() {
  const styles = useChartStyles();
  return {
    axisLineClassName: styles.grid,
    tickLineProps: { className: styles.grid },
    tickLength: 4,
    tickLabelProps: { className: styles.words },
    labelProps: { className: styles.words, textAnchor: 'middle' as const },
  };
}

/** Whole numbers from one to another, about so many of them, the ends among them. */
export function wholeTicks(from: number, to: number, about: number): number[] {
  const step = Math.max(1, Math.ceil((to - from) / Math.max(1, Math.floor(about))));
  const ticks: number[] = [];
  for (let tick = from; tick <= to; tick += step) ticks.push(tick);
  return ticks;
}
