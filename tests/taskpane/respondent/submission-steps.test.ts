import {
  nextRevision,
  sentAt,
  draftsIn,
  remarkedOf,
} from '../../../src/taskpane/respondent/submission-steps';
import { aRegistration } from '../../builders/registration';
import { aRespondent, aSurvey } from '../../builders/survey';

describe('a submission', () => {
  it('keeps its revision until it has been sent', () => {
    const made = nextRevision(aRespondent({ revision: 1, submittedAt: null }), '2026-11-23');
    expect(made).toMatchObject({ revision: 1, date: '2026-11-23', submittedAt: null });
    expect(nextRevision(made, '2026-11-24').revision).toBe(1);
  });

  it('is the next revision, not yet sent, after a receipt', () => {
    const sent = sentAt(aRespondent({ revision: 1, submittedAt: null }), '2026-11-23T10:42:00');
    expect(sent.submittedAt).toBe('2026-11-23T10:42:00');
    expect(nextRevision(sent, '2026-12-01')).toMatchObject({ revision: 2, submittedAt: null });
  });

  it('lists what each unfinished system lacks', () => {
    const draft = aRegistration({ answers: { system: 'Sagsys' }, status: 'draft' });
    const survey = aSurvey({ registrations: [aRegistration(), draft] });
    const remarked = remarkedOf(survey, 2026);
    expect(remarked.map(({ registration }) => registration)).toEqual([draft]);
    expect(remarked[0]?.remarks[0]).toMatchObject({ kind: 'missing', key: 'vendor' });
    expect(draftsIn(survey)).toBe(1);
  });

  it('points to a CVR number that fails its check, and to a system that stands twice', () => {
    const doubtful = aRegistration({ answers: { system: 'Sagsys', cvr: '12345678' } });
    const twice = aRegistration({ answers: { system: 'SAGSYS' } });
    const remarks = remarkedOf(aSurvey({ registrations: [doubtful, twice] }), 2026).map((entry) =>
      entry.remarks.map(({ kind }) => kind).filter((kind) => kind !== 'missing'),
    );
    expect(remarks).toEqual([['doubtful-cvr'], ['system-twice']]);
  });
});
