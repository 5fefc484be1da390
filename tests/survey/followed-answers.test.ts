import { followingAnswers } from '../../src/survey/followed-answers';
import type { FollowedKey, Surroundings } from '../../src/survey/followed-answers';
import type { AnswerKey } from '../../src/survey/questionnaire';
import type { Answer, Answers } from '../../src/survey/registration';
import { withAnswer } from '../../src/survey/survey-change';
import { aRegistration } from '../builders/registration';

/** The answers once one of them is changed and what follows it has followed. */
function after(
  answers: Answers,
  key: AnswerKey,
  value: Answer | null,
  around: Partial<Surroundings> & { typed?: readonly FollowedKey[] } = {},
): Answers {
  const before = aRegistration({ answers, status: 'draft' });
  const changed = withAnswer(before, key, value === null ? null : { value });
  const { others = [], typed = [] } = around;
  const following = followingAnswers(before, changed, [key], {
    others,
    isTyped: (followed) => typed.includes(followed),
  });
  return following.reduce((one, [followed, input]) => withAnswer(one, followed, input), changed).answers;
}

const nexus = after({}, 'system', 'KMD Nexus');

describe('what the program filled in', () => {
  it('comes from the system', () => {
    expect(nexus).toMatchObject({ system: 'KMD Nexus', vendor: 'KMD', domain: 'socialHealth' });
  });

  it('follows the system when that is corrected', () => {
    expect(after(nexus, 'system', 'Columna Cura').vendor).toMatch(/^Systematic/);
  });

  it('goes when the system is one that nobody knows', () => {
    const { vendor, domain, cvr } = after(nexus, 'system', 'Vores eget');
    expect([vendor, domain, cvr]).toEqual([undefined, undefined, undefined]);
  });

  it('is filled in anew when a person has emptied it', () => {
    const { vendor: _emptied, ...rest } = nexus;
    expect(after(rest, 'system', 'Columna Cura').vendor).toMatch(/^Systematic/);
  });
});

describe('what a person typed', () => {
  it('stays, whatever the system becomes', () => {
    expect(after({ ...nexus, vendor: 'Vitec' }, 'system', 'Columna Cura').vendor).toBe('Vitec');
    expect(after({ ...nexus, domain: 'payroll' }, 'system', 'Columna Cura').domain).toBe('payroll');
  });

  it('stays also where it is what the program would have given', () => {
    expect(after(nexus, 'system', 'Columna Cura', { typed: ['vendor'] }).vendor).toBe('KMD');
  });
});

describe('a CVR number', () => {
  const other = aRegistration({ answers: { system: 'A', vendor: 'Fjordsoft ApS', cvr: '26911745' } });

  it('follows the vendor: what the municipality has written beside it elsewhere', () => {
    const answers = after({}, 'vendor', 'Fjordsoft', { others: [other] });
    expect(answers.cvr).toBe('26911745');
    expect(after(answers, 'vendor', 'Ukendt', { others: [other] }).cvr).toBeUndefined();
  });

  it('is not guessed where the municipality has written two', () => {
    const second = aRegistration({ answers: { system: 'B', vendor: 'Fjordsoft', cvr: '10103940' } });
    expect(after({}, 'vendor', 'Fjordsoft', { others: [other, second] }).cvr).toBeUndefined();
  });
});
