import type { Registration } from '../../../src/survey/registration';
import {
  deletedFrom,
  emptyAside,
  readAside,
  withAllDeleted,
} from '../../../src/taskpane/survey/survey-aside';
import { aMadeUp, aRegistration } from '../../builders/registration';
import { aRespondent, aSurvey } from '../../builders/survey';

test('what goes with everything else can be had back into an answer of the same municipality; no example can', () => {
  const own = [aRegistration(), aRegistration()];
  const cleared = withAllDeleted(emptyAside, aSurvey({ registrations: [own[0]!, aMadeUp(), own[1]!] }));
  const kept = readAside(JSON.stringify(cleared), 2026);
  const anew = (municipality: string, registrations: readonly Registration[] = []) =>
    deletedFrom(kept, aSurvey({ respondent: aRespondent({ municipality }), registrations }));
  expect(anew('0751').map(({ registration }) => registration)).toEqual([own[1], own[0]]);
  expect(anew('0751').at(-1)?.before).toBe(own[1]!.id);
  expect(anew('0461')).toEqual([]);
  expect(anew('0751', own)).toEqual([]);
});
