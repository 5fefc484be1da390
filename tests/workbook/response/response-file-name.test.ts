import { municipalities } from '../../../src/survey/municipalities';
import { recogniseMunicipality } from '../../../src/survey/municipality-names';
import { responseFileName } from '../../../src/workbook/response/response-file-name';
import { aRespondent } from '../../builders/survey';

describe('the name of a response file', () => {
  it('holds code, municipality, date and revision', () => {
    const respondent = aRespondent({ date: '2026-11-23', revision: 2 });
    const name = responseFileName({ code: '0360', name: 'Lolland' }, respondent);
    expect(name).toBe('Besvarelse_0360_Lolland_2026-11-23_r2.xlsx');
  });

  it.each(municipalities)('names $name as it is spelt, without spaces', (municipality) => {
    const name = responseFileName(municipality, aRespondent({ date: '2026-11-23' }));
    const spelt = name.split('_')[2] ?? '';
    expect(spelt).toMatch(/^[\p{L}-]+$/u);
    expect(recogniseMunicipality(spelt)).toEqual({ municipality, exact: true });
  });
});
