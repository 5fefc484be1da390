import type { Texts } from '../da';

const number = new Intl.NumberFormat('en-GB');
const counted = (count: number, one: string, more: string): string =>
  `${number.format(count)} ${count === 1 ? one : more}`;

export const inventory: Texts['inventory'] = {
  kinds: {
    systems: 'systems in use',
    contracts: 'contracts',
    vendors: 'vendor overview',
    inventory: 'list of systems',
  },
  flags: {
    'joined-by-name': 'The contract was found by name, not by UUID',
    'name-twice': 'Several systems of the list have this name',
    'row-twice': 'The system stands in several rows',
    'only-in-contract': 'Only a contract names it',
    'closed-in-catalogue': 'Closed in the KITOS catalogue (not available)',
    'not-in-use': 'No longer in use',
  },
  matchedByName: 'Recognised by name, not by UUID',
  dropped: {
    person: 'names of people',
    email: 'e-mail addresses',
    role: 'a role with names',
    unknown: 'none of KITOS’ own columns, perhaps a role with names',
  },
  question: {
    'shared-contract': (contract, systems) =>
      `The contract ${contract} covers several systems: ${systems}. Which of them get its terms?`,
    'several-contracts': (system) =>
      `${system} has several contracts in force. Which one should the terms come from?`,
    'contract-ended': (system) =>
      `${system} only has a contract that is no longer in force. Take its terms anyway?`,
    'several-values': (field, system) => `${system}: the lists disagree on ${field}. Which is right?`,
    'expiry-from-length': (contract) =>
      `The contract ${contract} has no end date but a length. Compute the date?`,
  },
  noUuids: (list) =>
    `${list} has no UUIDs, so systems and contracts were found by name. Export it with Eksporter alle kolonner to be sure.`,
  noBusinessCritical:
    'The lists have no column on Forretningskritisk. Export the systems with Eksporter alle kolonner.',
  onlyVendors: 'The vendor overview names no systems. Take systems or contracts along.',
  counts: {
    rows: (rows) => counted(rows, 'row', 'rows'),
  },
};
