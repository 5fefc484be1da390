import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement, ReactNode, SyntheticEvent } from 'react';
import type { Respondent, Survey } from '../../survey/registration';
import type { AskedKey } from '../../survey/survey-conflict';
import { PaneFrame } from '../shared/pane-frame';
import { PaneHeader } from '../shared/pane-header';
import { useTexts } from '../shared/texts-context';
import type { SurveyAccess } from '../survey/use-survey';
import { OpenConflicts } from './conflicts/open-conflicts';
import { CoverageQuestion } from './coverage-question';
import { MunicipalityPicker } from './municipality-picker';
import { questionPlace } from './question-place';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

/** What the user has written, and what stood there when each field was first written in. */
interface Edits {
  readonly written: Partial<Pick<Respondent, AskedKey>>;
  readonly seen: Partial<Pick<Respondent, AskedKey>>;
}

const noEdits: Edits = { written: {}, seen: {} };

/** Who answers: asked once at the start, and found again in the menu. */
export function ContactScreen(props: {
  survey: Survey;
  access: SurveyAccess;
  isFirst: boolean;
  menu: ReactNode;
  /** Something is being written: the screen stays, also when the municipality comes in from elsewhere. */
  onBegin: () => void;
  /** `seen` is what stood there when the user began to write: the sheet may have changed since. */
  onSave: (respondent: Respondent, seen: Respondent) => void;
  onBack?: () => void;
}): ReactElement {
  const styles = useStyles();
  const { contact } = useTexts().pane;
  const { respondent } = props.survey;
  const [edits, setEdits] = useState<Edits>(noEdits);
  const draft: Respondent = { ...respondent, ...edits.written };
  const [tried, setTried] = useState(false);
  const [chosenPart, setChosenPart] = useState<boolean | null>(null);
  const isPart = chosenPart ?? draft.covers !== '';
  const partIsNameless = isPart && draft.covers.trim() === '';
  const form = useId();
  const emailIsWrong = draft.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(draft.email);
  const edit = (key: AskedKey, value: string | null): void => {
    setEdits(({ written, seen }) => ({
      written: { ...written, [key]: value },
      seen: { [key]: respondent[key], ...seen },
    }));
    props.onBegin();
  };
  const conflictAt = (key: AskedKey): ReactNode => (
    <OpenConflicts
      access={props.access}
      survey={props.survey}
      conflicts={props.access.conflicts.filter((one) => one.kind === 'respondent' && one.key === key)}
    />
  );
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (draft.municipality === null || emailIsWrong || partIsNameless) return;
    props.onSave({ ...draft, covers: draft.covers.trim() }, { ...respondent, ...edits.seen });
  };
  return (
    <PaneFrame
      header={
        <PaneHeader title={contact.title} {...(props.onBack === undefined ? {} : { onBack: props.onBack })}>
          {props.menu}
        </PaneHeader>
      }
      footer={
        <Button appearance="primary" type="submit" form={form}>
          {props.isFirst ? contact.start : contact.done}
        </Button>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit} noValidate>
        <MunicipalityPicker
          code={draft.municipality}
          remark={tried && draft.municipality === null ? contact.chooseMunicipality : null}
          onChoose={(municipality) => {
            edit('municipality', municipality);
          }}
        />
        {conflictAt('municipality')}
        <CoverageQuestion
          isPart={isPart}
          covers={draft.covers}
          remark={tried && partIsNameless ? contact.partMissing : null}
          onChoose={(part) => {
            setChosenPart(part);
            if (!part) edit('covers', '');
          }}
          onName={(covers) => {
            edit('covers', covers);
          }}
        />
        {conflictAt('covers')}
        <Field {...questionPlace('contact')} label={contact.name} hint={contact.nameHint}>
          <Input
            value={draft.contact}
            autoComplete="name"
            onChange={(_event, { value }) => {
              edit('contact', value);
            }}
          />
        </Field>
        {conflictAt('contact')}
        <Field
          {...questionPlace('email')}
          label={contact.email}
          validationState={tried && emailIsWrong ? 'error' : 'none'}
          validationMessage={tried && emailIsWrong ? contact.emailWrong : null}
        >
          <Input
            type="email"
            value={draft.email}
            autoComplete="email"
            onChange={(_event, { value }) => {
              edit('email', value.trim());
            }}
          />
        </Field>
        {conflictAt('email')}
      </form>
    </PaneFrame>
  );
}
