import { da } from '../../../src/text/da';
import { rawOfLayout } from '../../../src/workbook/raw-of-layout';
import { layOutResponse } from '../../../src/workbook/response/lay-out-response';
import { readSurvey } from '../../../src/workbook/response/read-survey';
import {
  aRawTable,
  aRawWorkbook,
  aRegistrationsSheet,
  aRespondentSheet,
  finishedRow,
} from '../../builders/raw-workbook';
import { aNewId } from '../../builders/registration';
import { aSurvey, thisYear } from '../../builders/survey';

const options = { thisYear, newId: aNewId };

describe('readSurvey', () => {
  test('finds no survey in a workbook that has none', () => {
    expect(readSurvey(aRawWorkbook({ rows: [['Budget', 2026]] }), options)).toBeNull();
  });

  test('does not take another raw table for one, however many headers it shares', () => {
    const headers = ['Kommune', 'Kommunekode', ...Object.keys(finishedRow)];
    const raw = {
      name: 'Besvarelser',
      rows: [headers, ['Aarhus', '0751', ...Object.values(finishedRow)]],
      tables: [aRawTable('Besvarelser', 1, 2, headers.length)],
    };
    expect(readSurvey(aRawWorkbook(raw), options)).toBeNull();
  });

  test('finds it without the sheet Besvarelse, and knows no municipality then', () => {
    const { sheets } = rawOfLayout(layOutResponse(aSurvey(), da));
    const read = readSurvey({ sheets: sheets.filter(({ name }) => name === 'Registreringer') }, options);
    expect(read?.survey.respondent).toMatchObject({ municipality: null, revision: 1 });
    expect(read?.survey.registrations).toHaveLength(1);
  });

  test('keeps a row that has no system name yet, and does not nag about what is still to come', () => {
    const read = readSurvey(
      aRawWorkbook(
        aRespondentSheet({ Kommune: null }),
        aRegistrationsSheet([{ Leverandør: 'Fjordsoft', Fagområde: 'Andet', System: null }]),
      ),
      options,
    );
    expect(read?.survey.registrations.map(({ answers, status }) => [answers, status])).toEqual([
      [{ vendor: 'Fjordsoft', domain: 'other' }, 'draft'],
    ]);
    expect(read?.issues).toEqual([]);
  });
});
