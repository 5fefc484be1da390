import { Checkbox, Field, FieldContextProvider, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import type { ReactElement } from 'react';
import { gapsOf } from '../../../survey/completeness';
import type { AnyQuestion, GroupKey } from '../../../survey/questionnaire';
import { useTexts } from '../../shared/texts-context';
import { questionPlace } from '../question-place';
import type { QuestionProps } from './question';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px', marginLeft: '-8px' },
  box: { display: 'flex', flexDirection: 'column' },
  // In line with the words of the box above.
  hint: { marginLeft: '32px', marginTop: '-6px', color: tokens.colorNeutralForeground3 },
});

/** Questions that are marked or not and stand together: one group of boxes. */
export function ModelsQuestion(
  props: Omit<QuestionProps, 'question'> & { group: GroupKey; flags: readonly AnyQuestion[] },
): ReactElement {
  const styles = useStyles();
  const { pane, questionGroups } = useTexts();
  const { group, flags, registration, showGap, conflictAt } = props;
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
            {/* A field gives its label and its id to the control in it; here each box has its own. */}
            <FieldContextProvider value={undefined}>
              {flags.map((flag) => (
                <Box key={flag.key} {...props} flag={flag} />
              ))}
            </FieldContextProvider>
          </div>
        )}
      </Field>
      {flags.map(({ key: flag }) => (
        <Fragment key={flag}>{conflictAt(flag)}</Fragment>
      ))}
    </>
  );
}

/** One box, with what it means under its words. */
function Box(props: Omit<QuestionProps, 'question'> & { flag: AnyQuestion }): ReactElement {
  const styles = useStyles();
  const { questions } = useTexts();
  const hint = useId();
  const { key } = props.flag;
  const words = questions[key];
  return (
    <div className={styles.box} {...questionPlace(key)}>
      <Checkbox
        label={words.ask}
        aria-describedby={hint}
        checked={props.registration.answers[key] === true}
        onChange={(_event, { checked }) => {
          props.onAnswer(key, checked === true ? { value: true } : null);
        }}
      />
      {words.hint !== '' && (
        <Text id={hint} size={200} className={styles.hint}>
          {words.hint}
        </Text>
      )}
    </div>
  );
}
