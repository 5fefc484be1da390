import type { SystemChange } from '../../../analysis/changes';
import type { Texts } from '../../../text/da';
import { standingHeaders } from '../analysis-format';

/** The figure that moved most, in words: "Problemtryk: 60,0 → 30,0". */
export function movedText({ figure, before, now }: NonNullable<SystemChange['moved']>, texts: Texts): string {
  const number = (value: number): string => value.toFixed(1).replace('.', texts.sheets.changes.decimalMark);
  return `${standingHeaders.figureNames[figure]}: ${number(before)} → ${number(now)}`;
}
