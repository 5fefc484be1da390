import type { AnswerKey, GroupKey } from '../../survey/questionnaire';

/** What a question asks, and a hint on how to answer it ('' when the question says it all). */
export interface QuestionText {
  readonly ask: string;
  readonly hint: string;
  /** In place of the hint where the question is a column; absent where the hint does for both. */
  readonly inSheet?: string;
}

const why = 'Skriv gerne et eksempel. Undgå navne på personer.';

export const questions: { readonly [K in AnswerKey]: QuestionText } = {
  system: { ask: 'Systemets navn', hint: 'Det navn, I bruger til daglig, fx KMD Nexus.' },
  vendor: { ask: 'Leverandør', hint: 'Den virksomhed, I har kontrakt med.' },
  cvr: { ask: 'Leverandørens CVR-nr.', hint: 'Otte cifre. Står på kontrakten eller fakturaen.' },
  domain: { ask: 'Fagområde', hint: 'Det område, hvor systemet mest bruges.' },
  kle: { ask: 'KLE-nr.', hint: 'NN, NN.NN eller NN.NN.NN, fx 27.36.' },
  businessCritical: { ask: 'Er systemet forretningskritisk?', hint: 'Ja, hvis driften går i stå uden det.' },
  kitosUuid: { ask: 'KITOS-UUID', hint: 'Sættes, når systemet hentes fra KITOS.' },
  monopolyStatus: {
    ask: 'Hvordan er konkurrencen om systemet?',
    hint: 'Vælg det svar, der passer bedst på jeres kommune i dag.',
  },
  modelCompetitorLeft: {
    ask: 'Konkurrenten har forladt markedet',
    hint: 'Der var et alternativ, men det er pludselig forsvundet.',
  },
  modelHardKnowledge: {
    ask: 'Leverandøren har en viden, der er svær at eftergøre',
    hint: 'En ny leverandør skal bruge år på at nå samme niveau.',
  },
  modelSmallDomain: {
    ask: 'Markedet er for lille til flere leverandører',
    hint: 'Der er for få kunder til, at flere end én kan leve af dem.',
  },
  modelDualFunction: {
    ask: 'Løsningen kan ikke skilles fra et andet system',
    hint: 'En del af den er afhængig af noget andet, der ikke umiddelbart kan skilles ad.',
  },
  modelDividedMarket: {
    ask: 'To eller tre leverandører har fordelt markedet',
    hint: 'Der er flere leverandører, men de konkurrerer ikke om jer.',
  },
  modelOther: {
    ask: 'Anden model',
    hint: 'Beskriv den nedenfor.',
    inSheet: 'Beskriv den i kolonnen "Beskrivelse af anden model".',
  },
  dependsOn: {
    ask: 'Hvad er løsningen afhængig af?',
    hint: 'Navnet på det andet system eller den anden del.',
  },
  otherModel: { ask: 'Beskriv den anden model', hint: 'Hvad gør, at I er bundet til leverandøren?' },
  knownAlternatives: {
    ask: 'Kender I alternativer til systemet?',
    hint: 'Skriv navnene. Skriv Ingen, hvis I har undersøgt det og ingen fandt.',
  },
  bindingData: {
    ask: 'Data kan ikke trækkes ud',
    hint: 'Eller kun mod betaling, eller så det ikke kan bruges.',
  },
  bindingInterfaces: {
    ask: 'Snitflader til andre systemer',
    hint: 'Andre systemer holder op med at virke, hvis dette skiftes.',
  },
  bindingRights: {
    ask: 'Rettighederne til løsningen',
    hint: 'Leverandøren ejer det, I har fået udviklet.',
  },
  bindingKnowledge: {
    ask: 'Viden, som kun leverandøren har',
    hint: 'Opsætning og arbejdsgange er ikke beskrevet.',
  },
  deliveryForm: { ask: 'Hvordan leveres systemet?', hint: '' },
  problems: { ask: 'Hvilke problemer giver det?', hint: why },
  yearlyPrice: {
    ask: 'Årlig pris (kr.)',
    hint: 'Hele kontraktens årlige eksterne udgift til systemet, uden moms.',
  },
  priceIncrease: {
    ask: 'Prisstigning de seneste 3 år (%)',
    hint: 'I alt over de tre år. Et fald skrives med minus.',
  },
  priceRegulation: { ask: 'Hvordan reguleres prisen?', hint: '' },
  'rating:pricing': { ask: 'Hvordan vurderer I prissætningen?', hint: 'Prisen i forhold til det, I får.' },
  'comment:pricing': { ask: 'Kommentar til prissætningen', hint: why },
  addOnCost: {
    ask: 'Tillægsydelser seneste år (kr.)',
    hint: 'Ændringer, konsulenttimer og moduler uden for den faste pris, uden moms.',
  },
  'rating:addOns': { ask: 'Hvordan vurderer I tillægsydelserne?', hint: 'Pris, omfang og gennemsigtighed.' },
  'comment:addOns': { ask: 'Kommentar til tillægsydelserne', hint: why },
  noticeMonths: { ask: 'Opsigelsesvarsel (måneder)', hint: 'Jeres eget varsel, 0–120 måneder.' },
  boundUntil: { ask: 'Uopsigelig til', hint: 'Den dato, I tidligst kan være ude af kontrakten. dd-mm-åååå.' },
  'rating:maintenance': {
    ask: 'Hvordan vurderer I vedligeholdelsesvilkårene?',
    hint: 'Binding, varsel, fejlretning og nye versioner.',
  },
  'comment:maintenance': { ask: 'Kommentar til vedligeholdelsesvilkårene', hint: why },
  openCriticalErrors: { ask: 'Uløste kritiske fejl', hint: 'Antal i dag. 0 er også et svar.' },
  'rating:quality': { ask: 'Hvordan vurderer I kvaliteten?', hint: 'Drift, fejl og brugervenlighed.' },
  'comment:quality': { ask: 'Kommentar til kvaliteten', hint: why },
  hasNegotiated: { ask: 'Har I forhandlet de seneste 3 år?', hint: 'Også forhandling uden resultat.' },
  'rating:negotiation': {
    ask: 'Hvordan vurderer I mulighederne for at forhandle?',
    hint: 'Leverandørens vilje og jeres egen styrke.',
  },
  'comment:negotiation': { ask: 'Kommentar til forhandlingsmulighederne', hint: why },
  lastTendered: { ask: 'Senest konkurrenceudsat (år)', hint: 'Et årstal, fx 2019, eller Aldrig.' },
  procurementForm: { ask: 'Hvordan blev systemet købt?', hint: '' },
  directAwardReason: {
    ask: 'Hvorfor blev det tildelt direkte?',
    hint: 'Eneret eller teknik: kun én leverandør kunne levere.',
  },
  bids: { ask: 'Antal tilbud', hint: 'Hvor mange tilbud fik I ved det seneste køb?' },
  contractExpiry: { ask: 'Kontraktudløb', hint: 'Kontraktens sidste dag uden optioner. dd-mm-åååå.' },
  options: { ask: 'Optioner', hint: 'Fx 2 × 12 måneder.' },
  wantedTrack: {
    ask: 'Hvad ønsker I, der skal ske?',
    hint: 'Monopolbrud: nyt udbud med konkurrence. Koordineret forhandling: flere kommuner forhandler sammen.',
  },
  willJoin: { ask: 'Vil I deltage i en fælles indsats?', hint: 'Svaret binder jer ikke.' },
  remark: { ask: 'Bemærkning', hint: why },
  prefilled: {
    ask: 'Hentet fra en liste og ikke set efter',
    hint: 'Svar, som er hentet fra KITOS eller en anden liste. Slet cellen, når I har set dem efter.',
  },
};

/** The heading over boxes that stand together. */
export const questionGroups: { readonly [G in GroupKey]: QuestionText } = {
  models: { ask: 'Hvad gør det til et monopol?', hint: 'Vælg alt, der passer.' },
  binding: { ask: 'Hvad binder jer?', hint: 'Det, der gør det svært at skifte. Vælg alt, der passer.' },
};
