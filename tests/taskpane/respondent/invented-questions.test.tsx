import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Registration } from '../../../src/survey/registration';
import { withAnswer } from '../../../src/survey/survey-change';
import { PageFields } from '../../../src/taskpane/respondent/page-fields';
import { formPages } from '../../../src/taskpane/respondent/questions-in-view';
import { TextsProvider } from '../../../src/taskpane/shared/texts-context';
import { inventedQuestions, longerQuestionnaire, longerTexts } from '../../builders/invented-questions';
import { aRegistration } from '../../builders/registration';
import { aSurvey, thisYear } from '../../builders/survey';

const answers: Record<string, unknown> = {};

/** Both pages of a form that asks the invented questions, too. */
function LongerForm(): ReactElement {
  const [registration, setRegistration] = useState<Registration>(
    aRegistration({ answers: { businessCritical: 'yes' } }),
  );
  return (
    <FluentProvider theme={webLightTheme}>
      <TextsProvider texts={longerTexts}>
        {formPages.map((page) => (
          <PageFields
            key={page}
            page={page}
            asked={longerQuestionnaire}
            registration={registration}
            survey={aSurvey()}
            focus={null}
            thisYear={thisYear}
            conflictAt={() => null}
            onAnswer={(key, input) => {
              answers[key] = input;
              setRegistration(withAnswer(registration, key, input));
            }}
          />
        ))}
      </TextsProvider>
    </FluentProvider>
  );
}

/** What a person does to answer a question of each kind, and what the answer then is. */
const typed: Readonly<Record<string, readonly [string, unknown]>> = {
  text: ['Altid fremad', 'Altid fremad'],
  longText: ['Det var en gang', 'Det var en gang'],
  number: ['12,5', 12.5],
  integer: ['4', 4],
  uuid: ['00000000-0000-4000-8000-00000000000A', '00000000-0000-4000-8000-00000000000a'],
  cvr: ['26 91 17 45', '26911745'],
  kle: ['27.36', '27.36'],
  date: ['31-12-2026', '2026-12-31'],
  yearOrNever: ['aldrig', 'never'],
};

jest.setTimeout(30_000);

test.each(inventedQuestions.map((question) => [question.kind, question] as const))(
  'a question of kind %s that is added to the list is asked and answered in the form',
  async (kind, { key, header }) => {
    render(<LongerForm />);
    const ask = new RegExp(`^${header.replace(/[()]/gu, '\\$&')}\\?`, 'u');
    if (kind === 'flag') await userEvent.click(screen.getByRole('checkbox', { name: ask }));
    else if (kind === 'rating' || kind === 'choice') {
      const group = screen.getByRole('radiogroup', { name: ask });
      await userEvent.click(group.querySelector('input')!);
    } else {
      await userEvent.type(screen.getByLabelText(ask), typed[kind]![0]);
      await userEvent.tab();
    }
    const expected = { flag: true, rating: 1, choice: 'yes' }[kind as string] ?? typed[kind]![1];
    expect(answers[key]).toEqual({ value: expected });
  },
);
