import { serialOfMoment } from '../../../workbook/raw/serial-clock';
import type { RawValue } from '../../../workbook/raw-workbook';

/** A date cell written as ISO text, which strict files allow. */
export function isoCell(text: string): RawValue | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?)?Z?$/.exec(text.trim());
  const time = match ? Date.parse(`${match[1] ?? ''}T${match[2] ?? '00:00:00'}Z`) : NaN;
  if (Number.isNaN(time)) return undefined;
  const moment = new Date(time).toISOString().slice(0, 19);
  return { kind: 'moment', moment, serial: serialOfMoment(moment) };
}
