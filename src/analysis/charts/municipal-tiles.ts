import type { DataRow } from '../../consolidation/data-set';
import { municipalities } from '../../survey/municipalities';
import { municipalPressures } from '../coverage';
import type { AnalysisSettings } from '../settings';
import { tilePlaces } from './tile-places';
import type { TilePlace } from './tile-places';

/** One municipality in the map of tiles. */
export interface MunicipalTile extends TilePlace {
  readonly code: string;
  readonly name: string;
  readonly hasAnswered: boolean;
  /** Problemtryk, 0–100, of all its registrations together; null without a rating. */
  readonly pressure: number | null;
  readonly rows: readonly DataRow[];
}

/**
 * The 98 municipalities with their Problemtryk, row by row from the north.
 *
 * @param rows finished registrations
 * @param answered codes of the municipalities that answered
 */
export function municipalTiles(
  rows: readonly DataRow[],
  answered: readonly string[],
  settings: Pick<AnalysisSettings, 'areaWeights'>,
): readonly MunicipalTile[] {
  const pressures = municipalPressures(rows, settings);
  const heard = new Set(answered);
  return municipalities
    .flatMap(({ code, name }): MunicipalTile[] => {
      const place = tilePlaces.get(code);
      if (place === undefined) return [];
      return [
        {
          ...place,
          code,
          name,
          hasAnswered: heard.has(code),
          pressure: pressures.get(code) ?? null,
          rows: rows.filter(({ municipality }) => municipality === code),
        },
      ];
    })
    .toSorted((one, other) => one.row - other.row || one.column - other.column);
}
