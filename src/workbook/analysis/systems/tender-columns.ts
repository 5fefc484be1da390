import { neverTendered, vocabularies } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { bindingKeys } from '../../../analysis/monopoly-figures';
import type { IntervalShare } from '../../../analysis/findings';
import { words } from '../analysis-format';
import { count, countAny, quoted, ratioOf, wilsonEnd } from '../layout/formulas';
import { systemKeys } from './pressure-formula';
import type { SystemColumn } from './system-row';
import { cells } from '../names';
import type { DefinedName } from '../names';

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
    ...bindingColumns(systems),
  ];
}

const bindingHeaders = {
  data: 'Binding: data',
  interfaces: 'Binding: snitflader',
  rights: 'Binding: rettigheder',
  knowledge: 'Binding: viden',
} as const;

/** How many registrations mark each tie, and how many mark any. */
function bindingColumns(systems: Texts['sheets']['systems']): readonly SystemColumn[] {
  const part = { group: 'bindings', width: 14, format: 'integer' } as const;
  const ties = Object.keys(bindingHeaders) as (keyof typeof bindingHeaders)[];
  return [
    {
      ...part,
      key: 'binding.n',
      header: 'Bindinger, n',
      explain: systems.bindingN,
      value: (row) => row.finding.bindings.n,
      formula: count(systemKeys, '{no}', cells.answer.anyBinding, '1'),
    },
    ...ties.map((binding): SystemColumn => ({
      ...part,
      key: `binding.${binding}`,
      header: bindingHeaders[binding],
      explain: systems.binding,
      value: (row) => row.finding.bindings[binding],
      formula: count(systemKeys, '{no}', cells.answer[bindingKeys[binding]], quoted(vocabularies.flag.yes)),
    })),
  ];
}

/** How the system was bought, and whether there is anything else to buy: each share with its n and its interval. */
export function tenderColumns(texts: Texts): readonly SystemColumn[] {
  const { dontKnow: _unknown, ...knownForms } = vocabularies.procurementForm;
  const of = (column: DefinedName, criterion: string): string => count(systemKeys, '{no}', column, criterion);
  const { bids, lastTendered, procurementForm, alternative } = cells.answer;
  return [
    ...shareColumns(texts, {
      key: 'singleBidShare',
      title: 'Ét tilbud',
      explain: 'singleBid',
      yes: of(bids, '1'),
      answered: of(bids, '">=1"'),
    }),
    ...shareColumns(texts, {
      key: 'neverTenderedShare',
      title: 'Aldrig konkurrenceudsat',
      explain: 'neverTendered',
      yes: of(lastTendered, quoted(neverTendered)),
      answered: `${of(lastTendered, quoted(neverTendered))}+${of(lastTendered, '">0"')}`,
    }),
    ...shareColumns(texts, {
      key: 'directAwardShare',
      title: 'Direkte tildeling',
      explain: 'directAward',
      yes: of(procurementForm, quoted(knownForms.directAward)),
      answered: countAny(systemKeys, '{no}', procurementForm, Object.values(knownForms)),
    }),
    ...shareColumns(texts, {
      key: 'alternativesShare',
      title: 'Kendte alternativer',
      explain: 'alternatives',
      yes: of(alternative, '1'),
      answered: of(alternative, '">=0"'),
    }),
    ...exitCountColumns(texts),
  ];
}

interface ShareSpec {
  readonly key: IntervalShare;
  readonly title: string;
  readonly explain: 'singleBid' | 'neverTendered' | 'directAward' | 'alternatives';
  /** How many say so, and how many answer. */
  readonly yes: string;
  readonly answered: string;
}

function shareColumns({ sheets: { systems } }: Texts, spec: ShareSpec): readonly SystemColumn[] {
  const { key, title } = spec;
  const part = { group: 'tender', width: 14, format: 'percent' } as const;
  const end = (which: 'low' | 'high', word: string): SystemColumn => ({
    ...part,
    key: `${key}.${which}`,
    header: `${title}, ${word}`,
    explain: systems.interval,
    value: (row) => row.finding.intervals[key]?.[which === 'low' ? 0 : 1] ?? null,
    formula: wilsonEnd(which, `{${key}}`, `{${key}.n}`),
  });
  return [
    {
      ...part,
      key,
      header: `${title}, andel`,
      explain: systems[spec.explain],
      value: (row) => row.finding[key],
      formula: ratioOf(spec.yes, `{${key}.n}`),
    },
    {
      ...part,
      key: `${key}.n`,
      header: `${title}, n`,
      explain: systems.answered,
      format: 'integer',
      value: (row) => row.finding.n[key],
      formula: spec.answered,
    },
    end('low', 'fra'),
    end('high', 'til'),
  ];
}

/** When municipalities can leave: how many say it, and how many of them are too late or free already. */
function exitCountColumns({ sheets: { systems } }: Texts): readonly SystemColumn[] {
  const part = { group: 'exits', width: 13, format: 'integer' } as const;
  const { exit, exitState } = cells.answer;
  return [
    {
      ...part,
      key: 'exits.stated',
      header: 'Udgang oplyst',
      explain: systems.exitsStated,
      value: (row) => row.finding.exits.stated,
      formula: count(systemKeys, '{no}', exit, '">0"'),
    },
    {
      ...part,
      key: 'exits.forfeited',
      header: 'Forpasset',
      explain: systems.exitsForfeited,
      value: (row) => row.finding.exits.forfeited,
      formula: count(systemKeys, '{no}', exitState, quoted(words.exit.forfeited)),
    },
    {
      ...part,
      key: 'exits.expired',
      header: 'Udløbet',
      explain: systems.exitsExpired,
      value: (row) => row.finding.exits.expired,
      formula: count(systemKeys, '{no}', exitState, quoted(words.exit.expired)),
    },
  ];
}
