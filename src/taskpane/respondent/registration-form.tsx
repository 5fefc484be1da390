import { Badge, Button, Text, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import {
  Checkmark16Regular,
  CheckmarkCircle16Filled,
  ChevronLeft20Regular,
  ChevronRight20Regular,
} from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { gapsOf } from '../../survey/completeness';
import { sections } from '../../survey/question';
import type { SectionKey } from '../../survey/question';
import type { Registration, Survey } from '../../survey/registration';
import { LinkButton } from '../shared/link-button';
import { PaneFrame } from '../shared/pane-frame';
import { PaneHeader } from '../shared/pane-header';
import { SectionHeading } from '../shared/section-heading';
import { useTexts } from '../shared/texts-context';
import type { SaveState } from '../survey/use-survey';
import { DeleteButton } from './delete-button';
import type { QuestionProps } from './fields/question';
import { questionSelector } from './question-place';
import { nameOf } from './registration-figures';
import type { Focus } from './respondent-view';
import { SectionFields } from './section-fields';
import { SectionStrip, tabId } from './section-strip';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '20px', outlineStyle: 'none' },
  status: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px', minHeight: '24px' },
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
  readonly section: SectionKey;
  readonly focus: Focus;
  readonly thisYear: number;
  readonly saving: SaveState;
  readonly onAnswer: QuestionProps['onAnswer'];
  readonly conflictAt: QuestionProps['conflictAt'];
  /** What is to be said of the registration as a whole; it stays in view while the form scrolls. */
  readonly banner: ReactNode;
  /** What is to be said of questions that are not in view. */
  readonly notices: ReactNode;
  readonly onSection: (section: SectionKey, focus?: Focus) => void;
  readonly onDelete: () => void;
  /** Where the way back leads. */
  readonly from: 'overview' | 'submit';
  readonly onDone: () => void;
}

/** One system's form: a strip of sections, the questions of one of them, and the way onwards. */
export function RegistrationForm(props: RegistrationFormProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { registration, section, focus } = props;
  const { form } = texts.pane;
  const gaps = gapsOf(registration);
  const panel = useFocus(section, focus);
  useSavedWord(props.saving, gaps.length);
  return (
    <PaneFrame
      header={
        <>
          <PaneHeader title={nameOf(registration) ?? form.newSystem} onBack={props.onDone}>
            <SavedMark saving={props.saving} />
            {props.exists && <DeleteButton registration={registration} onDelete={props.onDelete} />}
          </PaneHeader>
          <SectionStrip
            section={section}
            open={new Set(gaps.map((gap) => gap.section))}
            onSelect={props.onSection}
          />
          {props.banner !== null && <div className={styles.banner}>{props.banner}</div>}
        </>
      }
      footer={<Steps {...props} />}
    >
      {props.notices}
      <div
        id="section"
        role="tabpanel"
        aria-labelledby={tabId(section)}
        tabIndex={-1}
        ref={panel}
        className={styles.panel}
      >
        <SectionHeading>{texts.sectionTitles[section]}</SectionHeading>
        <SectionFields key={section} {...props} focus={props.exists ? focus : null} />
      </div>
      <StatusLine registration={registration} onSection={props.onSection} />
    </PaneFrame>
  );
}

/** Brings the keyboard to where the user asked to go: a question, or the top of the section. */
function useFocus(section: SectionKey, focus: Focus): React.RefObject<HTMLDivElement | null> {
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
  }, [section, focus]);
  return panel;
}

/** Says once for each answer that it is saved, and what is left; the two are seen in different places. */
function useSavedWord(saving: SaveState, gaps: number): void {
  const { announce } = useAnnounce();
  const { form, saving: words } = useTexts().pane;
  const before = useRef(saving);
  useEffect(() => {
    const isSavedNow = before.current === 'saving' && saving === 'saved';
    before.current = saving;
    if (!isSavedNow) return;
    announce(words.savedAndLeft(gaps === 0 ? form.allAnswered : form.gapsLeft(gaps)), { polite: true });
  }, [saving, gaps, announce, form, words]);
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

/** Kladde or Færdig, and what it would take. */
function StatusLine(props: {
  registration: Registration;
  onSection: (section: SectionKey, focus?: Focus) => void;
}): ReactElement {
  const styles = useStyles();
  const { form } = useTexts().pane;
  const gaps = gapsOf(props.registration);
  const [next] = gaps;
  return (
    <div className={styles.status}>
      {next === undefined ? (
        <>
          <Badge appearance="tint" color="success" icon={<CheckmarkCircle16Filled />}>
            {form.finished}
          </Badge>
          <Text size={200}>{form.allAnswered}</Text>
        </>
      ) : (
        <>
          <Badge appearance="tint" color="informative">
            {form.draft}
          </Badge>
          <Text size={200}>{form.gapsLeft(gaps.length)}</Text>
          <LinkButton
            onClick={() => {
              props.onSection(next.section, next.key);
            }}
          >
            {form.toNextGap}
          </LinkButton>
        </>
      )}
    </div>
  );
}

/** The section before and the one after; the last one leads back to the overview. */
function Steps({ section, onSection, from, onDone }: RegistrationFormProps): ReactElement {
  const { form } = useTexts().pane;
  const place = sections.findIndex(({ key }) => key === section);
  const previous = sections[place - 1]?.key;
  const next = sections[place + 1]?.key;
  return (
    <>
      {previous === undefined ? (
        <span />
      ) : (
        <Button
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          onClick={() => {
            onSection(previous, 'heading');
          }}
        >
          {form.sectionTabs[previous]}
        </Button>
      )}
      {next === undefined ? (
        <Button appearance="primary" onClick={onDone}>
          {from === 'submit' ? form.toChecklist : form.done}
        </Button>
      ) : (
        <Button
          appearance="primary"
          icon={<ChevronRight20Regular />}
          iconPosition="after"
          onClick={() => {
            onSection(next, 'heading');
          }}
        >
          {form.sectionTabs[next]}
        </Button>
      )}
    </>
  );
}
