import { suggest } from '../../../src/taskpane/respondent/suggestions';
import { aRegistration } from '../../builders/registration';

const written = [
  aRegistration({ answers: { vendor: 'Fjordsoft' } }),
  aRegistration({ answers: { vendor: 'fjordsoft' } }),
];

describe('names to choose from', () => {
  it('begin with what is typed before those that only hold it', () => {
    expect(suggest('system', 'nexus', [])).toEqual(['KMD Nexus']);
    expect(suggest('system', 'kmd', [])[0]).toMatch(/^KMD/);
  });

  it('hold the vendors that the municipality has written, once each', () => {
    expect(suggest('vendor', 'fjord', written)).toEqual(['Fjordsoft']);
  });

  it('are few enough to be read at a glance', () => {
    expect(suggest('system', '', []).length).toBeLessThanOrEqual(8);
  });
});
