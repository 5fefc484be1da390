import { Button, ProgressBar, Text, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { Checkmark16Regular, CheckmarkCircle16Filled, ChevronRight20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { gapsOf, levelOf, progressOf, wishesOf } from '../../survey/completeness';
import { municipalityByCode } from '../../survey/municipalities';
import { questions } from '../../survey/questionnaire';
import type { Registration, Survey } from '../../survey/registration';
import { LinkButton } from '../shared/link-button';
import { PaneFrame } from '../shared/pane-frame';
import { PaneHeader } from '../shared/pane-header';
import { useTexts } from '../shared/texts-context';
import type { SaveState } from '../survey/use-survey';
import { DeleteButton } from './delete-button';
import { remarkOn } from './fields/question';
import type { QuestionProps } from './fields/question';
import { PageFields } from './page-fields';
import { PageStrip, tabId } from './page-strip';
import { questionSelector } from './question-place';
import { pageOf } from './questions-in-view';
import type { FormPage } from './questions-in-view';
import { nameOf } from './registration-figures';
import type { Focus, Origin } from './respondent-view';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '24px', outlineStyle: 'none' },
  standing: { display: 'flex', flexDirection: 'column', gap: '4px' },
  // Two lines whatever there is to say, so that nothing below moves when the last answer is given.
  status: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '20px' },
  narrow: { minWidth: 0 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  left: { color: tokens.colorNeutralForeground3 },
  toMore: { alignSelf: 'flex-start', marginLeft: '-8px' },
  banner: { padding: '8px 16px', flexShrink: 0, maxHeight: '40vh', overflowY: 'auto' },
  saved: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
});

export interface RegistrationFormProps {
  readonly survey: Survey;
  readonly registration: Registration;
  /** The registration stands in the workbook, so that it can be deleted. */
  readonly exists: boolean;
  readonly page: FormPage;
  /** The registration that was left for this one; null when there is none to tell of. */
  readonly left: Registration | null;
  readonly focus: Focus;
  readonly thisYear: number;
  readonly saving: SaveState;
  readonly onAnswer: QuestionProps['onAnswer'];
  readonly conflictAt: QuestionProps['conflictAt'];
  /** What is to be said of the registration as a whole; it stays in view while the form scrolls. */
  readonly banner: ReactNode;
  /** What stands above price and contract. */
  readonly beforeTerms: ReactNode;
  /** What is to be said of questions that are not in view. */
  readonly notices: ReactNode;
  readonly onPage: (page: FormPage, focus?: Focus) => void;
  /** To the next draft, or else to a new registration. */
  readonly onNext: { readonly isDraft: boolean; readonly go: () => void };
  readonly onDelete: () => void;
  /** Where the way back leads. */
  readonly from: Origin;
  readonly onDone: () => void;
}

/** One system's form: a page with what is necessary, a page with the rest, and the way onwards. */
export function RegistrationForm(props: RegistrationFormProps): ReactElement {
  const styles = useStyles();
  const { registration, page, focus } = props;
  const { formPages, pane } = useTexts();
  const { form, overview } = pane;
  const gaps = gapsOf(registration);
  // In a new registration nothing is missing yet, also once its first answer is given.
  const [isNew] = useState(!props.exists);
  const panel = useFocus(registration.id, page, focus);
  useSavedWord(props);
  return (
    <PaneFrame
      header={
        <>
          <PaneHeader title={nameOf(registration) ?? form.newSystem} onBack={props.onDone}>
            <SavedMark saving={props.saving} />
            {props.exists && <DeleteButton registration={registration} onDelete={props.onDelete} />}
          </PaneHeader>
          <PageStrip page={page} open={new Set(gaps.map(({ key }) => pageOf(key)))} onSelect={props.onPage} />
          {props.banner !== null && <div className={styles.banner}>{props.banner}</div>}
        </>
      }
      footer={<Steps {...props} />}
    >
      {props.notices}
      {props.left !== null && (
        <Text size={200} className={styles.left}>
          {formPages.isSaved(nameOf(props.left) ?? overview.nameless, gapsOf(props.left).length)}
        </Text>
      )}
      <StatusLine registration={registration} onPage={props.onPage} />
      <div
        id="section"
        role="tabpanel"
        aria-labelledby={tabId(page)}
        tabIndex={-1}
        ref={panel}
        className={styles.panel}
      >
        <PageFields key={page} {...props} focus={isNew ? null : focus} />
        {page === 'required' && (
          <Button
            className={styles.toMore}
            appearance="subtle"
            icon={<ChevronRight20Regular />}
            iconPosition="after"
            onClick={() => {
              props.onPage('more', 'heading');
            }}
          >
            {formPages.toMore}
          </Button>
        )}
      </div>
    </PaneFrame>
  );
}

/** Brings the keyboard to where the user asked to go: a question, or the top of the page. */
function useFocus(id: string, page: FormPage, focus: Focus): React.RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The part that scrolls is the body, or in a low window the frame around it.
    if (panel.current?.parentElement) panel.current.parentElement.scrollTop = 0;
    const frame = panel.current?.closest('main');
    if (frame) frame.scrollTop = 0;
    if (focus === null) return;
    if (focus === 'heading') {
      panel.current?.focus({ preventScroll: true });
      return;
    }
    const field = panel.current?.querySelector(questionSelector(focus));
    field?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true });
    // The whole field, its question first: a control alone may stand in view with the question above the edge.
    field?.scrollIntoView({ block: 'nearest' });
  }, [id, page, focus]);
  return panel;
}

/**
 * Says once for each answer that it is saved, and what is left; the two are seen in different places. Where something is
 * to be said of the answer, its field has spoken already.
 */
function useSavedWord({ saving, registration, survey, thisYear }: RegistrationFormProps): void {
  const { announce } = useAnnounce();
  const texts = useTexts();
  const { form, saving: words } = texts.pane;
  const population = municipalityByCode(survey.respondent.municipality ?? '')?.population;
  const remarks = questions.flatMap((question) => {
    const about = { question, registration, thisYear, population, showGap: false };
    return remarkOn(about, texts)?.text ?? [];
  });
  const latest = useRef({ saving, told: remarks });
  useEffect(() => {
    const { saving: before, told } = latest.current;
    const isSavedNow = before === 'saving' && saving === 'saved';
    latest.current = { saving, told: isSavedNow ? remarks : told };
    if (!isSavedNow || remarks.some((remark) => !told.includes(remark))) return;
    const gaps = gapsOf(registration).length;
    announce(words.savedAndLeft(gaps === 0 ? form.allAnswered : form.gapsLeft(gaps)), { polite: true });
  });
}

/** "Gemt ✓" beside the name; a refusal has its own bar above. */
function SavedMark({ saving }: { saving: SaveState }): ReactElement {
  const styles = useStyles();
  const texts = useTexts().pane.saving;
  return (
    <Text size={200} className={styles.saved}>
      {saving === 'saving' && texts.saving}
      {saving === 'saved' && (
        <>
          {texts.saved} <Checkmark16Regular />
        </>
      )}
    </Text>
  );
}

/** How many necessary answers are given, and the way to what is missing. */
function StatusLine(props: {
  registration: Registration;
  onPage: (page: FormPage, focus?: Focus) => void;
}): ReactElement {
  const styles = useStyles();
  const { pane, formPages } = useTexts();
  const { registration, onPage } = props;
  const { done, total } = progressOf(registration);
  const [gap] = gapsOf(registration);
  const wishes = wishesOf(registration);
  const next = gap?.key ?? wishes[0]?.key;
  const level = levelOf(registration);
  const words = {
    draft: pane.form.gapsLeft(total - done),
    finished: pane.form.allAnswered,
    full: formPages.full,
  };
  return (
    <div className={styles.standing}>
      <div className={styles.status}>
        {level !== 'draft' && <CheckmarkCircle16Filled className={styles.good} />}
        <Text size={200}>{words[level]}</Text>
      </div>
      <div className={styles.status}>
        {level === 'finished' && <Text size={200}>{formPages.wishesLeft(wishes.length)}</Text>}
        {next !== undefined && (
          <LinkButton
            onClick={() => {
              onPage(pageOf(next), next);
            }}
          >
            {level === 'draft' ? pane.form.toNextGap : formPages.toWishes}
          </LinkButton>
        )}
      </div>
      <ProgressBar aria-label={formPages.answered(done, total)} thickness="medium" value={done} max={total} />
    </div>
  );
}

/** Where the user goes from here: on to the next system, or back to the checklist. */
function Steps(props: RegistrationFormProps): ReactElement {
  const { answersTogether, pane, formPages } = useTexts();
  const styles = useStyles();
  const { from, onDone, onNext } = props;
  return (
    <>
      {from === 'overview' && (
        <Button className={styles.narrow} appearance="subtle" onClick={onDone}>
          {pane.form.done}
        </Button>
      )}
      {from !== 'overview' ? (
        <Button appearance="primary" onClick={onDone}>
          {from === 'submit' ? pane.form.toChecklist : answersTogether.review.back}
        </Button>
      ) : (
        <Button appearance="primary" onClick={onNext.go}>
          {onNext.isDraft ? formPages.saveAndNextDraft : formPages.saveAndRegisterNext}
        </Button>
      )}
    </>
  );
}
