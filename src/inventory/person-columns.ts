import { labelKey } from '../workbook/response/raw-cells';

/**
 * Why a column is left out of everything: it says who somebody is, or how to write to them. `unknown` is a column that
 * KITOS does not have of its own, and so perhaps a role with names in it.
 */
export type DroppedWhy = 'person' | 'email' | 'role' | 'unknown';

/** Headers of columns that name people, in KITOS and in lists that municipalities make themselves. */
const people = new Set(
  [
    'Kontraktunderskriver',
    'Sidst redigeret: Bruger',
    'Sidste redigeret: Bruger',
    'Sidst ændret af',
    'Taget i anvendelse af',
    'Oprettet af',
    'Kontaktperson',
    'Kontakt',
    'Ansvarlig',
    'Ansvarlig person',
    'Navn på ansvarlig',
    'Medarbejder',
    'Initialer',
    'Telefon',
    'Telefonnummer',
    'Mobil',
  ].map(labelKey),
);

/** How the names of roles end, whatever a municipality calls them: Systemejer, Kontraktansvarlig, Superbruger. */
const role =
  /(?:ejer|ejere|ansvarlig|ansvarlige|bruger|brugere|administrator|administratorer|koordinator|leder|konsulent|specialist|kontaktperson|kontakt|tovholder|forvalter|redaktør|manager|ambassadør|underskriver)$/u;

const email = /e-?mail|mailadresse/iu;

/**
 * Whether a column is about people, by its header and those beside it: roles come in pairs, `Systemejer` and
 * `Systemejer Email`. The cells are not asked.
 *
 * @param all every header of the list
 */
export function personColumn(header: string, all: readonly string[]): DroppedWhy | undefined {
  if (email.test(header)) return 'email';
  const key = labelKey(header);
  if (people.has(key)) return 'person';
  const hasMail = all.some((other) => email.test(other) && labelKey(other.replace(email, '')) === key);
  return hasMail || (role.test(key) && !key.startsWith('antal')) ? 'role' : undefined;
}

/** Whether a text is an address or holds one: a column of such texts is left out whatever it is called. */
export function holdsAddress(text: string): boolean {
  return /[^\s@<>;,]+@[^\s@<>;,]+\.[a-z]{2,}/iu.test(text);
}
