import type { Issue } from '../../survey/issue';
import { repeatedSystems } from '../../survey/names/same-name';
import { columnIssues } from './read-registrations';
import type { ReadRow } from './read-registrations';
import type { RegistrationsPlace } from './registrations-place';
import { registrationRows } from './registration-rows';
import { headerPlaceOf, nameOf, placeOf } from './row-place';

/** What is said of the registrations of a response, once they are read. */
export function registrationIssues(
  places: readonly RegistrationsPlace[],
  rows: readonly ReadRow[],
): readonly Issue[] {
  const [first, ...more] = places;
  if (first === undefined) {
    return [{ code: 'registrations-missing', severity: 'error', where: {}, params: {} }];
  }
  const where = headerPlaceOf(first, 'system');
  if (rows.length === 0) return [{ code: 'registrations-none', severity: 'warning', where, params: {} }];
  const sheets = places.map((place) => placeName(place, places)).join(', ');
  return [
    ...(more.length > 0
      ? [{ code: 'registrations-several', severity: 'warning', where, params: { sheets } } as const]
      : []),
    ...places.flatMap(columnIssues),
    ...rows.flatMap((row) => (row.named ? row.issues : rejectionIssues(row))),
    ...systemsTwice(rows.filter(({ named }) => named)),
  ];
}

/** A sheet by its name; where it holds several places, with the cell where each begins. */
function placeName(place: RegistrationsPlace, places: readonly RegistrationsPlace[]): string {
  const { sheet } = place;
  const isAlone = places.filter((other) => other.sheet === sheet).length === 1;
  return isAlone ? sheet.name : `${sheet.name}!${headerPlaceOf(place, 'system').cell ?? ''}`;
}

/** A sheet that is filled in as well and was not read: said, so that nothing is left out in silence. */
export function sheetNotRead(place: RegistrationsPlace, read: readonly RegistrationsPlace[]): Issue {
  return {
    code: 'registrations-unread',
    severity: 'warning',
    where: headerPlaceOf(place, 'system'),
    params: {
      sheet: placeName(place, [...read, place]),
      rows: registrationRows(place, false).length,
      hidden: place.sheet.hidden,
    },
  };
}

/** Of a row that is not read only its System cell is spoken of: that it is blank, or cannot be read. */
function rejectionIssues({ place, row, registration, issues }: ReadRow): readonly Issue[] {
  const where = placeOf(place, row, 'system');
  const unread = issues.filter(
    ({ code, where: at }) =>
      at.cell === where.cell && code !== 'finished-with-gap' && registration.unread.system !== undefined,
  );
  return [...unread, { code: 'row-without-system', severity: 'error', where, params: {} }];
}

/** The same system in more than one row: said at the second row and each after it. */
export function systemsTwice(rows: readonly ReadRow[]): readonly Issue[] {
  const repeated = repeatedSystems(rows.map(({ registration: { answers } }) => answers));
  return rows
    .filter((_, index) => repeated.has(index))
    .map(({ place, row, registration }) => ({
      code: 'system-twice',
      severity: 'warning',
      where: placeOf(place, row, 'system'),
      params: { system: nameOf(registration) },
    }));
}
