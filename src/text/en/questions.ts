import type { Texts } from '../da';

const why = 'An example helps. Please leave out names of people.';

export const questions: Texts['questions'] = {
  system: { ask: 'Name of the system', hint: 'The name you use every day, e.g. KMD Nexus.' },
  vendor: { ask: 'Vendor', hint: 'The company you have a contract with.' },
  cvr: { ask: 'Vendor’s CVR number', hint: 'Eight digits. It stands on the contract or the invoice.' },
  domain: { ask: 'Domain', hint: 'The domain in which the system is used most.' },
  kle: { ask: 'KLE number', hint: 'NN, NN.NN or NN.NN.NN, e.g. 27.36.' },
  businessCritical: { ask: 'Is the system business-critical?', hint: 'Yes, if work stops without it.' },
  kitosUuid: { ask: 'KITOS UUID', hint: 'Set when the system is imported from KITOS.' },
  monopolyStatus: {
    ask: 'How is the competition for the system?',
    hint: 'Choose what fits your municipality best today.',
  },
  modelCompetitorLeft: {
    ask: 'The competitor has left the market',
    hint: 'There was an alternative, but it suddenly disappeared.',
  },
  modelHardKnowledge: {
    ask: 'The vendor has knowledge that is hard to replicate',
    hint: 'A new vendor would need years to get there.',
  },
  modelSmallDomain: {
    ask: 'The market is too small for several vendors',
    hint: 'There are too few customers for more than one to live off.',
  },
  modelDualFunction: {
    ask: 'The solution cannot be separated from another system',
    hint: 'Part of it depends on something else that cannot simply be taken apart.',
  },
  modelDividedMarket: {
    ask: 'Two or three vendors have divided the market',
    hint: 'There are several vendors, but they do not compete for you.',
  },
  modelOther: {
    ask: 'Another model',
    hint: 'Describe it below.',
    inSheet: 'Describe it in the column "Beskrivelse af anden model".',
  },
  dependsOn: { ask: 'What does the solution depend on?', hint: 'The name of the other system or part.' },
  otherModel: { ask: 'Describe the other model', hint: 'What ties you to the vendor?' },
  knownAlternatives: {
    ask: 'Do you know alternatives to the system?',
    hint: 'Write their names. Write Ingen (none) if you looked and found none.',
  },
  bindingData: { ask: 'Data cannot be had out', hint: 'Or only against payment, or in a form of no use.' },
  bindingInterfaces: {
    ask: 'Interfaces to other systems',
    hint: 'Other systems stop working if this one is replaced.',
  },
  bindingRights: { ask: 'The rights to the solution', hint: 'The vendor owns what you had developed.' },
  bindingKnowledge: {
    ask: 'Knowledge that only the vendor has',
    hint: 'Set-up and ways of working are not described.',
  },
  deliveryForm: { ask: 'How is the system delivered?', hint: '' },
  problems: { ask: 'Which problems does it cause?', hint: why },
  yearlyPrice: {
    ask: 'Yearly price (DKK)',
    hint: 'The whole contract’s yearly external cost for this system, without VAT.',
  },
  priceIncrease: {
    ask: 'Price increase over the last 3 years (%)',
    hint: 'In total over the three years. A decrease is written with a minus.',
  },
  priceRegulation: { ask: 'How is the price regulated?', hint: '' },
  'rating:pricing': { ask: 'How do you rate the pricing?', hint: 'The price compared with what you get.' },
  'comment:pricing': { ask: 'Comment on the pricing', hint: why },
  addOnCost: {
    ask: 'Add-ons in the last year (DKK)',
    hint: 'Changes, consultancy and modules outside the fixed price, without VAT.',
  },
  'rating:addOns': { ask: 'How do you rate the add-ons?', hint: 'Price, extent and transparency.' },
  'comment:addOns': { ask: 'Comment on the add-ons', hint: why },
  noticeMonths: { ask: 'Notice of termination (months)', hint: 'Your own notice, 0–120 months.' },
  boundUntil: {
    ask: 'Bound until',
    hint: 'The earliest date on which you can be out of the contract. dd-mm-yyyy.',
  },
  'rating:maintenance': {
    ask: 'How do you rate the maintenance terms?',
    hint: 'Commitment, notice, error correction and new versions.',
  },
  'comment:maintenance': { ask: 'Comment on the maintenance terms', hint: why },
  openCriticalErrors: { ask: 'Unsolved critical errors', hint: 'The number today. 0 is an answer too.' },
  'rating:quality': { ask: 'How do you rate the quality?', hint: 'Operation, errors and ease of use.' },
  'comment:quality': { ask: 'Comment on the quality', hint: why },
  hasNegotiated: { ask: 'Have you negotiated in the last 3 years?', hint: 'Also without a result.' },
  'rating:negotiation': {
    ask: 'How do you rate the room for negotiation?',
    hint: 'The vendor’s willingness and your own strength.',
  },
  'comment:negotiation': { ask: 'Comment on the room for negotiation', hint: why },
  lastTendered: { ask: 'Last exposed to competition (year)', hint: 'A year, e.g. 2019, or Aldrig (never).' },
  procurementForm: { ask: 'How was the system procured?', hint: '' },
  directAwardReason: {
    ask: 'Why was it awarded directly?',
    hint: 'Exclusive right or technical reasons: only one vendor could deliver.',
  },
  bids: { ask: 'Number of bids', hint: 'How many bids did you get the last time you bought?' },
  contractExpiry: { ask: 'Contract expiry', hint: 'The contract’s last day, without options. dd-mm-yyyy.' },
  options: { ask: 'Options', hint: 'E.g. 2 × 12 months.' },
  wantedTrack: {
    ask: 'What do you want to happen?',
    hint: 'Break up: a new tender with competition. Coordinated negotiation: several municipalities negotiate together.',
  },
  willJoin: { ask: 'Will you take part in a joint effort?', hint: 'The answer does not bind you.' },
  remark: { ask: 'Remark', hint: why },
  prefilled: {
    ask: 'Taken from a list and not looked at',
    hint: 'Answers that were taken from KITOS or another list. Clear the cell once you have looked at them.',
  },
};

export const questionGroups: Texts['questionGroups'] = {
  models: { ask: 'What makes it a monopoly?', hint: 'Choose all that apply.' },
  binding: { ask: 'What binds you?', hint: 'What makes it hard to change. Choose all that apply.' },
};
