import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { answerText } from '../../../survey/answer-text';
import { markAfterLooking, unseenKeys } from '../../../survey/prefilled';
import { questionOf } from '../../../survey/questionnaire';
import type { Registration } from '../../../survey/registration';
import type { SurveyChange } from '../../../survey/survey-change';
import { useTexts } from '../../shared/texts-context';

/** Says which answers an import has given that nobody has looked at, with the values, until the user says that they are. */
export function PrefilledNotice(props: {
  registration: Registration;
  onSeen: (changes: readonly SurveyChange[]) => void;
}): ReactElement | null {
  const { mark } = useTexts().inventory;
  const { registration, onSeen } = props;
  const keys = unseenKeys(registration);
  if (keys.length === 0) return null;
  const given = keys.map((key) => {
    const question = questionOf(key);
    const value = registration.answers[key];
    return `${question.header}: ${value === undefined ? '' : answerText(question, value)}`;
  });
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{mark.title(keys.length)}</MessageBarTitle>
        {given.join(' · ')}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            const answer = markAfterLooking(registration, keys);
            if (answer !== undefined)
              onSeen([{ kind: 'answer', id: registration.id, key: 'prefilled', answer }]);
          }}
        >
          {mark.seen}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
