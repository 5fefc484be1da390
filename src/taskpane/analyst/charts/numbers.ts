import { formatDanishNumber } from '../../../survey/danish-notation';

/** A share, 0–1, as whole per cent. */
export function percent(share: number): string {
  return `${formatDanishNumber(share * 100, 0)} %`;
}

/** A figure without decimals, or a dash where there is none. */
export function whole(figure: number | null): string {
  return figure === null ? '–' : formatDanishNumber(figure, 0);
}
