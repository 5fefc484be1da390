import { inventedId } from '../../src/survey/invented';
import type { Answers, Registration } from '../../src/survey/registration';

/** Answers to every question that a finished registration must answer, and to nothing else. */
export const finishedAnswers = {
  system: 'Sagsys',
  vendor: 'Fjordsoft',
  domain: 'caseManagement',
  monopolyStatus: 'monopoly',
  modelHardKnowledge: true,
  'rating:pricing': 2,
  'rating:addOns': 2,
  'rating:maintenance': 3,
  'rating:quality': 4,
  'rating:negotiation': 1,
  wantedTrack: 'negotiate',
} as const satisfies Answers;

let made = 0;

/** A UUID that no other registration of the test file has. */
export function aNewId(): string {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

/** A finished registration; `answers` replace the usual ones altogether, so that a test sees what it rests on. */
export function aRegistration(parts: Partial<Registration> = {}): Registration {
  return { id: aNewId(), answers: finishedAnswers, unread: {}, status: 'finished', ...parts };
}

/** A registration of an example. */
export function aMadeUp(parts: Partial<Registration> = {}): Registration {
  const registration = aRegistration(parts);
  return { ...registration, id: inventedId(registration.id) };
}
