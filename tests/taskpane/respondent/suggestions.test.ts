import { suggest } from '../../../src/taskpane/respondent/suggestions';
import { aRegistration } from '../../builders/registration';

const written = [
  aRegistration({ answers: { system: 'Fjordbog', vendor: 'Fjordsoft' } }),
  aRegistration({ answers: { vendor: 'fjordsoft' } }),
];

test('names to choose from are those of the list and what the municipality has written, once each', () => {
  const names = (question: 'system' | 'vendor', typed: string): readonly string[] =>
    suggest(question, typed, written).names.map(({ name }) => name);
  expect(names('vendor', 'fjord')).toEqual(['Fjordsoft']);
  expect(names('system', 'fjord')).toEqual(['Fjordbog']);
  expect(names('system', 'nexus')).toEqual(['KMD Nexus']);
});
