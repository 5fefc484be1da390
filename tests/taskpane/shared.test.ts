import { municipalities } from '../../src/survey/municipalities';
import { localDate } from '../../src/survey/calendar';
import { localDateTime, localTime } from '../../src/taskpane/shared/clock';
import { fileSize } from '../../src/taskpane/shared/file-size';
import { municipalityTitle } from '../../src/survey/municipality-title';

it('a moment is written as it is where the user is', () => {
  const moment = new Date(2026, 0, 5, 7, 4, 9);
  expect(localDate(moment)).toBe('2026-01-05');
  expect(localDateTime(moment)).toBe('2026-01-05T07:04:09');
  expect(localTime(moment)).toBe('07:04');
});

it('a file’s size is never nothing', () => {
  expect([1, 24_400, 1_250_000].map(fileSize)).toEqual(['1 kB', '24 kB', '1,3 MB']);
});

it('every municipality is called what it calls itself', () => {
  expect(
    municipalities.filter(({ code }) => !/ (?:Kommune|Regionskommune)$/.test(municipalityTitle(code))),
  ).toEqual([]);
  expect(municipalityTitle('0751')).toBe('Aarhus Kommune');
  expect(municipalityTitle('0400')).toBe('Bornholms Regionskommune');
});
