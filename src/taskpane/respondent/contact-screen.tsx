import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement, ReactNode, SyntheticEvent } from 'react';
import type { Respondent } from '../../survey/registration';
import { PaneFrame } from '../shared/pane-frame';
import { PaneHeader } from '../shared/pane-header';
import { useTexts } from '../shared/texts-context';
import { MunicipalityPicker } from './municipality-picker';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

/** Who answers: asked once at the start, and found again in the menu. */
export function ContactScreen(props: {
  respondent: Respondent;
  isFirst: boolean;
  inExcel: boolean;
  menu: ReactNode;
  /** `seen` is what the screen showed at first: the sheet may have changed since. */
  onSave: (respondent: Respondent, seen: Respondent) => void;
  onBack?: () => void;
}): ReactElement {
  const styles = useStyles();
  const { contact } = useTexts().pane;
  const [seen] = useState(props.respondent);
  const [draft, setDraft] = useState(seen);
  const [tried, setTried] = useState(false);
  const form = useId();
  const emailIsWrong = draft.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(draft.email);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (draft.municipality !== null && !emailIsWrong) props.onSave(draft, seen);
  };
  return (
    <PaneFrame
      header={
        <PaneHeader
          title={contact.title}
          inExcel={props.inExcel}
          {...(props.onBack === undefined ? {} : { onBack: props.onBack })}
        >
          {props.menu}
        </PaneHeader>
      }
      footer={
        <>
          <span />
          <Button appearance="primary" type="submit" form={form}>
            {props.isFirst ? contact.start : contact.done}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit} noValidate>
        <MunicipalityPicker
          code={draft.municipality}
          remark={tried && draft.municipality === null ? contact.chooseMunicipality : null}
          onChoose={(municipality) => {
            setDraft({ ...draft, municipality });
          }}
        />
        <Field label={contact.name} hint={contact.nameHint}>
          <Input
            value={draft.contact}
            autoComplete="name"
            onChange={(_event, { value }) => {
              setDraft({ ...draft, contact: value });
            }}
          />
        </Field>
        <Field
          label={contact.email}
          validationState={tried && emailIsWrong ? 'error' : 'none'}
          validationMessage={tried && emailIsWrong ? contact.emailWrong : null}
        >
          <Input
            type="email"
            value={draft.email}
            autoComplete="email"
            onChange={(_event, { value }) => {
              setDraft({ ...draft, email: value.trim() });
            }}
          />
        </Field>
      </form>
    </PaneFrame>
  );
}
