import fc from 'fast-check';
import { currentAnswer } from '../../src/survey/compare-answers';
import { listChanges } from '../../src/survey/pasted-list/list-changes';
import { readPastedList } from '../../src/survey/pasted-list/read-pasted-list';
import type { Registration } from '../../src/survey/registration';
import { applySurveyChange } from '../../src/survey/survey-change';
import { aNewId, aRegistration } from '../builders/registration';
import { aSurvey } from '../builders/survey';

const read = (text: string, registrations: readonly Registration[] = []) =>
  readPastedList(text, { registrations, thisYear: 2026 });
const answersOf = (text: string, registrations?: readonly Registration[]) =>
  read(text, registrations).lines.map(({ registration }) => registration.answers);

describe('a pasted list', () => {
  test.each([
    ['KMD Nexus', {}],
    ['• KMD Nexus', {}],
    ['  3) KMD Nexus', {}],
    ['KMD Nexus; KMD A/S', { vendor: 'KMD A/S' }],
    ['KMD A/S - KMD Nexus', { vendor: 'KMD A/S' }],
    ['KMD Nexus, KMD A/S, 26911745', { vendor: 'KMD A/S', cvr: '26911745' }],
    ['26 91 17 45 | KMD Nexus | KMD A/S', { vendor: 'KMD A/S', cvr: '26911745' }],
    ['KMD Nexus\tKMD A/S (26911745)', { vendor: 'KMD A/S', cvr: '26911745' }],
    ['KMD Nexus\tKMD A/S (26911745) (udgået)', { vendor: 'KMD A/S', cvr: '26911745' }],
    ['KMD Nexus\tKMD A/S\tSkole og dagtilbud', { vendor: 'KMD A/S', domain: 'schoolDaycare' }],
  ])('%s is one system with what follows from it', (text, said) => {
    expect(answersOf(text)).toEqual([
      expect.objectContaining({ system: 'KMD Nexus', vendor: 'KMD', domain: 'socialHealth', ...said }),
    ]);
  });

  test('has its columns by their headers, in any order, and keeps what cannot be read', () => {
    const { lines, personColumns, unknownColumns } = read(
      'Leverandør\tIT-system\tKontaktperson\tÅrlig pris (kr.)\tMiljø\nFjordsoft\tSagsys\tBo Bo\tunder 100\tDrift\n\tBroen\t\t1.250,50\t',
    );
    expect(lines.map(({ registration }) => [registration.answers, registration.unread])).toEqual([
      [{ system: 'Sagsys', vendor: 'Fjordsoft', remark: 'Miljø: Drift' }, { yearlyPrice: 'under 100' }],
      [{ system: 'Broen', yearlyPrice: 1250.5 }, {}],
    ]);
    expect([personColumns, unknownColumns]).toEqual([['Kontaktperson'], ['Miljø']]);
  });

  test('has its headers below the words of a mail, and the mail’s end is no row of the table', () => {
    const { lines } = read('Hej Bo\n\nLeverandør\tSystem\nNordvang\tBroen\nVenlig hilsen\nAnne');
    expect(
      lines.map(({ kind, registration: { answers } }) => [kind, answers.system, answers.vendor]),
    ).toEqual([
      ['prose', 'Hej Bo', undefined],
      ['new', 'Broen', 'Nordvang'],
      ['prose', 'Venlig hilsen', undefined],
      ['prose', 'Anne', undefined],
    ]);
  });

  test('finds the vendors’ column of a table without headers', () => {
    expect(
      answersOf('Fjordsoft A/S\tSagsys\nNordvang\tBroen').map(({ system, vendor }) => [system, vendor]),
    ).toEqual([
      ['Sagsys', 'Fjordsoft A/S'],
      ['Broen', 'Nordvang'],
    ]);
  });

  test('tells what is registered, what is named twice, what resembles a known name, and a mail’s own words', () => {
    const present = aRegistration({ answers: { system: 'Sagsys', vendor: 'Fjordsoft' } });
    const { lines } = read('Hej Bo\nHer er listen:\nsagsys\nBroen\nBROEN\nKMD Nexsus', [present]);
    expect(lines.map(({ kind, similar }) => [kind, similar])).toEqual([
      ['prose', null],
      ['prose', null],
      ['exists', null],
      ['new', null],
      ['repeated', null],
      ['new', 'KMD Nexus'],
    ]);
  });

  test('keeps a cell with line breaks together, and no quote that is never closed', () => {
    expect(answersOf('Sagsys\t"Fjord\nsoft"\nBroen\tNordvang')).toHaveLength(2);
    expect(answersOf('Sagsys\t"Fjordsoft\nBroen\tNordvang')).toHaveLength(2);
  });
});

const word = fc.stringMatching(/^[A-Za-zÆØÅæøå]{3,12}$/);
const listed = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });

test('nothing that was pasted is lost: each cell stands in its line’s answers, or the line stays', () => {
  fc.assert(
    fc.property(listed, fc.constantFrom('\t', '; ', ' – '), (rows, sign) => {
      const { lines } = read(rows.map((cells) => cells.join(sign)).join('\n'));
      const text = lines
        .map(({ registration, text }) =>
          [...Object.values(registration.answers), ...Object.values(registration.unread), text].join(' '),
        )
        .join('\n');
      expect(rows.flat().filter((cell) => !text.includes(cell))).toEqual([]);
    }),
  );
});

test('adding a list never changes an answer that stands', () => {
  fc.assert(
    fc.property(listed, fc.subarray(['vendor', 'cvr', 'domain', 'remark'] as const), (rows, blank) => {
      const present = rows.slice(0, 2).map(([system = '']) => {
        const answers = {
          system,
          vendor: 'Fjordsoft',
          cvr: '26911745',
          domain: 'finance',
          remark: 'Egne ord',
        } as const;
        return aRegistration({
          answers: Object.fromEntries(
            Object.entries(answers).filter(([key]) => !(blank as string[]).includes(key)),
          ),
        });
      });
      const survey = aSurvey({ registrations: present });
      const { lines } = read(rows.map((cells) => cells.join('\t')).join('\n'), present);
      const after = listChanges(lines, present, aNewId).reduce(applySurveyChange, survey);
      for (const [place, before] of present.entries()) {
        for (const key of Object.keys(before.answers) as (keyof typeof before.answers)[]) {
          expect(currentAnswer(after.registrations[place]!, key)).toEqual(currentAnswer(before, key));
        }
      }
    }),
  );
});
