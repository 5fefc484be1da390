import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { gapsOf } from '../../../survey/completeness';
import type { AnyQuestion, GroupKey } from '../../../survey/questionnaire';
import { useTexts } from '../../shared/texts-context';
import { questionPlace } from '../question-place';
import type { QuestionProps } from './question';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
});

/** Questions that are marked or not and stand together: one group of boxes. */
export function ModelsQuestion(
  props: Omit<QuestionProps, 'question'> & { group: GroupKey; flags: readonly AnyQuestion[] },
): ReactElement {
  const styles = useStyles();
  const { pane, questionGroups, questions } = useTexts();
  const { group, flags, registration, showGap, conflictAt, onAnswer } = props;
  const isMissing = group === 'models' && gapsOf(registration).some(({ kind }) => kind === 'no-model');
  return (
    <>
      <Field
        {...(flags[0] === undefined ? {} : questionPlace(flags[0].key))}
        label={questionGroups[group].ask}
        hint={questionGroups[group].hint}
        required={isMissing}
        validationState={showGap && isMissing ? 'warning' : 'none'}
        validationMessage={showGap && isMissing ? pane.form.noModel : null}
      >
        {({ 'aria-labelledby': label, 'aria-describedby': description }) => (
          <div role="group" aria-labelledby={label} aria-describedby={description} className={styles.group}>
            {flags.map(({ key: flag }) => (
              <Checkbox
                key={flag}
                {...questionPlace(flag)}
                label={questions[flag].ask}
                title={questions[flag].hint}
                checked={registration.answers[flag] === true}
                onChange={(_event, { checked }) => {
                  onAnswer(flag, checked === true ? { value: true } : null);
                }}
              />
            ))}
          </div>
        )}
      </Field>
      {flags.map(({ key: flag }) => (
        <Fragment key={flag}>{conflictAt(flag)}</Fragment>
      ))}
    </>
  );
}
