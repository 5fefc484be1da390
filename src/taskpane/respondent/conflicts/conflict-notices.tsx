import type { ReactElement } from 'react';
import { answerText } from '../../../survey/answer-text';
import { questionOf } from '../../../survey/questionnaire';
import type { AnswerKey } from '../../../survey/questionnaire';
import type { Registration, Survey } from '../../../survey/registration';
import { changedAnswers, currentAnswer } from '../../../survey/compare-answers';
import type { AnswerInput } from '../../../survey/survey-change';
import { municipalityByCode } from '../../../survey/municipalities';
import type {
  AnswerConflict,
  RemovalConflict,
  RespondentConflict,
  SurveyConflict,
} from '../../../survey/survey-conflict';
import type { Texts } from '../../../text/da';
import { useTexts } from '../../shared/texts-context';
import type { FormerRegistration } from '../../survey/survey-state';
import type { SurveyAccess } from '../../survey/use-survey';
import { nameOf } from '../registration-figures';
import { questionSelector } from '../question-place';
import { ConflictNotice } from './conflict-notice';
import type { Choice } from './conflict-notice';
import { ownSide, putBack } from './settle-conflict';

/** Changed answers that are shown one by one; a row that was written anew would fill the pane. */
const mostCompared = 3;

interface NoticeProps<C extends SurveyConflict> {
  readonly conflict: C;
  readonly access: SurveyAccess;
  readonly survey: Survey;
}

/** Two answers to one question; `registration` is named where the question does not stand beside. */
export function AnswerNotice(
  props: NoticeProps<AnswerConflict> & { registration: Registration; isNamed: boolean },
): ReactElement {
  const texts = useTexts();
  const { conflict: words, questions } = texts;
  const { conflict, registration, isNamed } = props;
  const { key, wanted } = conflict;
  const { ask } = questions[key];
  return (
    <ConflictNotice
      title={words.answer}
      compared={[
        {
          ...(isNamed ? { subject: `${titleOf(registration, texts)} · ${questionOf(key).header}` } : {}),
          values: [
            { label: words.inSheet, text: shownInput(key, currentAnswer(registration, key), texts) },
            { label: words.yours, text: shownInput(key, wanted, texts) },
          ],
        },
      ]}
      choices={sides(props, ask, keptSides(words))}
      field={questionSelector(key)}
    />
  );
}

/** Two people's words on who answers. */
export function RespondentNotice(props: NoticeProps<RespondentConflict>): ReactElement {
  const { conflict: words, pane } = useTexts();
  const { key, wanted } = props.conflict;
  const shown = (value: string | null): string => {
    const text = key === 'municipality' ? municipalityByCode(value ?? '')?.name : value;
    const blank = key === 'covers' ? pane.contact.whole : words.blank;
    return text === undefined || text === null || text === '' ? blank : text;
  };
  const title = words.respondent(key);
  return (
    <ConflictNotice
      title={title}
      compared={[
        {
          values: [
            { label: words.inSheet, text: shown(props.survey.respondent[key]) },
            { label: words.yours, text: shown(wanted) },
          ],
        },
      ]}
      choices={sides(props, title, keptSides(words))}
      field={questionSelector(key)}
    />
  );
}

/** A registration that the user has removed and somebody else has written in: what is new, before it goes. */
export function RemovalNotice(
  props: NoticeProps<RemovalConflict> & { registration: Registration },
): ReactElement {
  const texts = useTexts();
  const { removal } = texts.conflict;
  const { registration } = props;
  const { seen } = props.conflict;
  const changed = changedAnswers(seen, registration);
  const rest = changed.length - mostCompared;
  const shown = (from: Registration, key: AnswerKey): string =>
    shownInput(key, currentAnswer(from, key), texts);
  const system = titleOf(seen, texts);
  const title = removal.title(system);
  return (
    <ConflictNotice
      title={title}
      compared={changed.slice(0, mostCompared).map((key) => ({
        subject: questionOf(key).header,
        values: [
          { label: removal.seen, text: shown(seen, key) },
          { label: removal.now, text: shown(registration, key) },
        ],
      }))}
      {...(rest > 0 ? { more: removal.more(rest) } : {})}
      choices={sides(props, title, {
        sheet: { text: removal.keep, outcome: removal.kept(system) },
        own: { text: removal.remove, outcome: removal.removed(system) },
      })}
    />
  );
}

/** A registration that somebody else has taken out, perhaps with answers that did not get into it. */
export function GoneNotice(props: {
  former: FormerRegistration;
  conflicts: readonly AnswerConflict[];
  access: SurveyAccess;
  /** Leads out of the registration's own form; absent where the notice stands elsewhere. */
  onLeave?: () => void;
}): ReactElement {
  const texts = useTexts();
  const { gone, yours } = texts.conflict;
  const { former, conflicts, access, onLeave } = props;
  const system = titleOf(former.registration, texts);
  const title = gone.title(system);
  // In its own form the answers are there to be seen.
  const listed = onLeave ? [] : conflicts;
  const choose = (then: () => void) => (): void => {
    access.choose(conflicts);
    then();
  };
  return (
    <ConflictNotice
      title={title}
      lines={[onLeave ? gone.shown : gone.unsaved]}
      compared={listed.map(({ key, wanted }) => ({
        subject: questionOf(key).header,
        values: [{ label: yours, text: shownInput(key, wanted, texts) }],
      }))}
      choices={[
        {
          text: gone.putBack,
          label: `${gone.putBack}: ${title}`,
          outcome: gone.isBack(system),
          choose: choose(() => {
            access.change(putBack(former));
          }),
        },
        {
          text: gone.letGo,
          label: `${gone.letGo}: ${title}`,
          outcome: gone.staysDeleted(system),
          choose: choose(() => onLeave?.()),
        },
      ]}
    />
  );
}

interface Sides {
  readonly sheet: Pick<Choice, 'text' | 'outcome'>;
  readonly own: Pick<Choice, 'text' | 'outcome'>;
}

function keptSides(words: Texts['conflict']): Sides {
  return {
    sheet: { text: words.keepSheet, outcome: words.keptSheet },
    own: { text: words.useMine, outcome: words.usedMine },
  };
}

/** The sheet's side as it stands, and the user's own. */
function sides(
  { conflict, access, survey }: NoticeProps<SurveyConflict>,
  about: string,
  { sheet, own }: Sides,
): readonly Choice[] {
  return [
    {
      ...sheet,
      label: `${sheet.text}: ${about}`,
      choose: () => {
        access.choose([conflict]);
      },
    },
    {
      ...own,
      label: `${own.text}: ${about}`,
      choose: () => {
        access.choose([conflict]);
        access.change(ownSide(conflict, survey));
      },
    },
  ];
}

function titleOf(registration: Registration, { pane }: Texts): string {
  return nameOf(registration) ?? pane.overview.nameless;
}

/** An answer as it is written, or a word for none. */
function shownInput(key: AnswerKey, input: AnswerInput, { conflict }: Texts): string {
  if (input === null) return conflict.blank;
  return ('typed' in input ? input.typed : answerText(questionOf(key), input.value)) || conflict.blank;
}
