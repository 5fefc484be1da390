import type { DiskFault } from '../../survey/issue';

/** What is wrong with a file that the disk does not give or take, and what to do. */
export const diskFaults: Readonly<Record<DiskFault, string>> = {
  denied: 'Du har ikke adgang til den. Bed om adgang, eller kopiér den til din egen mappe.',
  gone: 'Den findes ikke længere på det sted, eller genvejen til den er brudt.',
  busy: 'Den er i brug i et andet program. Luk den dér, og kør igen.',
  full: 'Disken er fuld. Gør plads, og kør igen.',
  many: 'Maskinen har for mange filer åbne på én gang. Luk andre programmer, og kør igen.',
  large: 'Den er for stor til at blive læst på én gang. Del den op.',
  broken: 'Disken eller netværksdrevet svarer med en fejl. Kør igen, eller brug et andet drev.',
};
