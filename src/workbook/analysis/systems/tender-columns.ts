import { neverTendered, vocabularies } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { average, count, countAny, quoted, ratioOf } from '../layout/formulas';
import { systemKeys } from './pressure-formula';
import type { SystemColumn } from './system-row';
import { cells } from '../names';

const modelHeaders = {
  1: 'Konkurrent forladt markedet',
  2: 'Svær viden',
  3: 'Lille domæne',
  4: 'Dobbelt funktionalitet',
  5: 'Markedsdeling',
  6: 'Anden model',
} as const;

/** How many registrations there are, and how many mark each model of monopoly. */
export function modelColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const part = { group: 'models', width: 16, format: 'integer' } as const;
  const models = ([1, 2, 3, 4, 5, 6] as const).map((model): SystemColumn => ({
    ...part,
    key: `model${model}`,
    header: `${model} ${modelHeaders[model]}`,
    explain: systems.model,
    value: (row) => row.finding.models[model],
    formula: count(systemKeys, '{no}', cells.answer[`model${model}`], quoted(vocabularies.flag.yes)),
  }));
  return [
    {
      ...part,
      key: 'registrations',
      name: cells.system.registrations,
      header: 'Registreringer',
      explain: systems.registrations,
      value: (row) => row.finding.registrations,
      formula: `COUNTIFS(${systemKeys},{no})`,
    },
    ...models,
  ];
}

/** How the system was bought, and whether there is anything else to buy. */
export function tenderColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const part = { group: 'tender', width: 16, format: 'percent' } as const;
  const { dontKnow: _unknown, ...knownForms } = vocabularies.procurementForm;
  const never = count(systemKeys, '{no}', cells.answer.lastTendered, quoted(neverTendered));
  return [
    {
      ...part,
      key: 'singleBid',
      header: 'Ét tilbud, andel',
      explain: systems.singleBid,
      value: (row) => row.finding.singleBidShare,
      formula: ratioOf(
        count(systemKeys, '{no}', cells.answer.bids, '1'),
        count(systemKeys, '{no}', cells.answer.bids, '">=1"'),
      ),
    },
    {
      ...part,
      key: 'neverTendered',
      header: 'Aldrig konkurrenceudsat, andel',
      explain: systems.neverTendered,
      value: (row) => row.finding.neverTenderedShare,
      formula: ratioOf(never, `(${never}+${count(systemKeys, '{no}', cells.answer.lastTendered, '">0"')})`),
    },
    {
      ...part,
      key: 'directAward',
      header: 'Direkte tildeling, andel',
      explain: systems.directAward,
      value: (row) => row.finding.directAwardShare,
      formula: ratioOf(
        count(systemKeys, '{no}', cells.answer.procurementForm, quoted(knownForms.directAward)),
        countAny(systemKeys, '{no}', cells.answer.procurementForm, Object.values(knownForms)),
      ),
    },
    {
      ...part,
      key: 'alternatives',
      header: 'Kendte alternativer, andel',
      explain: systems.alternatives,
      value: (row) => row.finding.alternativesShare,
      formula: average(systemKeys, '{no}', cells.answer.alternative),
    },
  ];
}
