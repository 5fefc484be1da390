import type { DataRow } from '../../consolidation/data-set';
import { compareNames } from '../../survey/names/name-order';
import { groupRows, municipalityCodesOf } from '../observations';
import { ratio } from '../statistics';

/** How much of the answers one vendor has. */
export interface VendorBar {
  readonly vendor: string;
  /** Andel af svar, 0–1: of the registrations that name a vendor. */
  readonly share: number;
  readonly municipalities: number;
  readonly rows: readonly DataRow[];
}

/** Each vendor's share of the registrations that name one, the largest first, then by name. */
export function vendorBars(rows: readonly DataRow[]): readonly VendorBar[] {
  const named = rows.filter(({ vendor }) => vendor !== null);
  return [...groupRows(named, ({ vendor }) => vendor)]
    .map(([vendor, own]) => ({
      vendor,
      share: ratio(own.length, named.length) ?? 0,
      municipalities: municipalityCodesOf(own).length,
      rows: own,
    }))
    .toSorted((one, other) => other.share - one.share || compareNames(one.vendor, other.vendor));
}
