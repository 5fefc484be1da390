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
  states: { new: 'New', updated: 'Updated', unchanged: 'Unchanged', conflict: 'Differs from the answer' },
  mark: {
    title: (count) =>
      count === 1
        ? 'One answer was taken from a list and not looked at'
        : `${number.format(count)} answers were taken from a list and not looked at`,
    seen: 'I have looked at them',
  },
  screen: {
    open: 'Import from KITOS',
    title: 'Import from KITOS',
    lead: 'Choose exports from KITOS of systems, contracts and vendors (Eksporter alle kolonner), or another list of your systems. Nothing changes until you take them over. Names of people and e-mail addresses are not read.',
    pick: 'Choose files',
    reading: 'Reading the lists',
    failed: 'The lists could not be read. Try again, or export them anew.',
    read: (file, kind, rows) => `${file}: ${kind}, ${rows}`,
    filter: 'Show only',
    onlyBusinessCritical: 'Only business critical',
    leastPrice: 'Yearly price at least (kr.)',
    search: 'System or vendor',
    shown: (shown, all) => `${number.format(shown)} of ${counted(all, 'system', 'systems')}`,
    takeAll: 'Select all shown',
    takeNone: 'Select none of those shown',
    take: (count) => `Take over ${counted(count, 'system', 'systems')}`,
    page: (first, last, all) => `${number.format(first)}–${number.format(last)} of ${number.format(all)}`,
    back: 'Previous',
    forward: 'Next',
    mine: (text) => `Keep your answer: ${text}`,
    theirs: (text) => `Use the list’s: ${text}`,
    questions: (count) => counted(count, 'question', 'questions'),
    moreQuestions: (count) => `Show more (${number.format(count)})`,
    noOne: 'Fill in nothing',
    allTo: (system) => `All terms to ${system}`,
    allWithoutPrice: 'Terms without the price to all of them',
    unknownValues: 'Values that you must fill in',
    withoutSystem: 'Contracts without a system',
    dropped: 'Columns about people, which were not read',
    pair: (file) => `${file}: what do the columns hold? It is remembered for next time.`,
    notUsed: 'Not used',
    paired: 'Read the list',
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
