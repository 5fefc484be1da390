import { listQuestions } from '../../src/survey/question';
import { columns, isQuestion, questions } from '../../src/survey/questionnaire';

const garden = { key: 'garden', header: 'Have', section: 'wish', kind: 'flag' } as const;
const join = {
  key: 'join',
  header: 'Deltag',
  section: 'wish',
  kind: 'choice',
  vocabulary: 'participation',
} as const;
const size = { key: 'size', header: 'Størrelse', section: 'wish', kind: 'text', maxLength: 9 } as const;

describe('the list of questions', () => {
  test('has each key and each header once, and the record’s own columns at its ends', () => {
    const headers = columns.map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    expect(columns.filter((column) => !isQuestion(column)).map(({ key }) => key)).toEqual(['id', 'status']);
    expect(columns.slice(1, -1)).toEqual(questions);
  });

  test('takes a condition on an answer that another question of the list can have', () => {
    expect(listQuestions([garden, join, { ...size, askedIf: { key: 'garden', is: [true] } }])).toHaveLength(
      3,
    );
    expect(
      listQuestions([garden, join, { ...size, askedIf: { key: 'join', isNot: ['no', 'maybe'] } }]),
    ).toHaveLength(3);
  });

  test('does not compile with a condition on what no question of the list can be answered', () => {
    // @ts-expect-error there is no question fence
    expect(listQuestions([garden, { ...size, askedIf: { key: 'fence', is: [true] } }])).toHaveLength(2);
    // @ts-expect-error the list has no answer perhaps
    expect(listQuestions([join, { ...size, askedIf: { key: 'join', is: ['perhaps'] } }])).toHaveLength(2);
    // @ts-expect-error a text has no answers that can be listed
    expect(listQuestions([size, { ...garden, askedIf: { key: 'size', is: [true] } }])).toHaveLength(2);
  });
});
