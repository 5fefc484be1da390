import { modelKeys } from '../survey/questionnaire';
import type { Answers } from '../survey/registration';
import type { CodeOf, MonopolyStatus } from '../survey/vocabularies';
import type { Chance } from './chance';
import { vendors } from './market';
import type { ExampleSegment, ExampleSystem, ExampleVendor, MarketPlace } from './market';
import { problems } from './phrases';
import type { RegistrationSetting } from './registration-setting';

type Model = 1 | 2 | 3 | 4 | 5 | 6;

/** What respondents call a segment when they do not call it what most do. */
const secondOpinion: Readonly<Record<ExampleSegment['status'], MonopolyStatus>> = {
  monopoly: 'monopolyLike',
  deFacto: 'monopolyLike',
  monopolyLike: 'deFacto',
  competition: 'monopolyLike',
};

/** The Monopolstatus that a respondent sees; not all agree. */
export function statusOf({ status }: ExampleSegment, chance: Chance): MonopolyStatus {
  return chance.pickWeighted([
    [status, 15],
    [secondOpinion[status], 4],
    ['dontKnow', 1],
  ]);
}

/** The sections System and Monopolstatus. */
export function marketAnswers(setting: RegistrationSetting, status: MonopolyStatus): Answers {
  const { place, chance, habits } = setting;
  const { segment, system } = place;
  const vendor: ExampleVendor = vendors[system.vendor];
  return {
    system: chance.happens(habits.careless ? 0.3 : 0.08) ? otherName(system, chance) : system.name,
    vendor: vendorAsWritten(vendor, chance),
    ...(chance.happens(0.55) && { cvr: vendor.cvr }),
    domain: chance.happens(0.03) ? 'other' : segment.domain,
    ...(chance.happens(0.6) && { kle: segment.kle }),
    ...(chance.happens(0.9) && {
      businessCritical: chance.pickWeighted([
        ['yes', 7] as const,
        ['no', 3] as const,
        ['dontKnow', 1] as const,
      ]),
    }),
    ...(chance.happens(0.1) && { kitosUuid: chance.uuid() }),
    monopolyStatus: status,
    ...modelAnswers(segment, status, chance),
    ...alternatives(place, chance),
    ...bindings(status, chance),
    ...(chance.happens(0.8) && { deliveryForm: deliveryForm(segment, chance) }),
  };
}

function otherName({ name, alsoCalled = [] }: ExampleSystem, chance: Chance): string {
  return chance.pick([name.toLowerCase(), name.toUpperCase(), ...alsoCalled]);
}

function vendorAsWritten({ name, short }: ExampleVendor, chance: Chance): string {
  const bare = name.replace(/ (?:A\/S|ApS|I\/S)$/, '');
  return chance.pickWeighted([
    [name, 10],
    [bare, 4],
    [name.toLowerCase().replace('/', ''), 2],
    [name.replace('A/S', 'AS').toUpperCase(), 1],
    [short ?? bare, 1],
  ]);
}

function modelAnswers(segment: ExampleSegment, status: MonopolyStatus, chance: Chance): Answers {
  if (status === 'competition' || status === 'dontKnow') return {};
  // Whoever calls a competitive market monopoly-like feels bound by what the vendor knows.
  const [first = 2, ...others] = segment.models;
  const models: readonly Model[] = [first, ...others.filter(() => chance.happens(0.5))];
  const keys = modelKeys.filter((_key, index) => models.some((model) => model === index + 1));
  const marked: Answers = Object.fromEntries(keys.map((key) => [key, true]));
  return {
    ...marked,
    ...(models.includes(4) && { dependsOn: segment.dependsOn ?? 'Kobberbog' }),
    ...(models.includes(6) && { otherModel: segment.otherModel ?? chance.pick(problems[6]) }),
    ...(chance.happens(0.4) && { problems: chance.pick(problems[chance.pick(models)]) }),
  };
}

function alternatives({ segment, system }: MarketPlace, chance: Chance): Answers {
  const rivals = segment.systems.filter(({ name }) => name !== system.name).map(({ name }) => name);
  const able = [...rivals, ...(segment.ripe?.alternatives ?? [])];
  const named = able.length > 0 ? chance.pick(able) : 'Ingen';
  const text = chance.pickWeighted([
    [named, segment.ripe === undefined ? 5 : 12],
    ['Ingen', able.length > 0 ? 1 : 4],
    ['Ved ikke', 1],
    ['', 3],
  ]);
  return text === '' ? {} : { knownAlternatives: text };
}

/** What binds a municipality to its vendor; data and interfaces are named most. */
function bindings(status: MonopolyStatus, chance: Chance): Answers {
  if (status === 'competition') return {};
  return {
    ...(chance.happens(0.55) && { bindingData: true }),
    ...(chance.happens(0.6) && { bindingInterfaces: true }),
    ...(chance.happens(0.2) && { bindingRights: true }),
    ...(chance.happens(0.45) && { bindingKnowledge: true }),
  };
}

/** How the system is delivered; small markets have more that was made for one municipality. */
function deliveryForm({ models }: ExampleSegment, chance: Chance): CodeOf<'deliveryForm'> {
  return chance.pickWeighted([
    ['standardSaas', 7],
    ['standardOwn', 3],
    ['custom', models.includes(3) ? 3 : 1],
    ['dontKnow', 1],
  ]);
}
