import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { localDate } from '../../../survey/calendar';
import { toldApart } from '../../../survey/invented';
import { compareAnswers, mergeChanges } from '../../../survey/merged-answers';
import { municipalityTitle } from '../../../survey/municipality-title';
import type { Registration, Survey } from '../../../survey/registration';
import type { SurveyChange } from '../../../survey/survey-change';
import { issueText } from '../../../text/issue-text';
import type { PaneServices } from '../../pane-services';
import { PaneFrame } from '../../shared/pane-frame';
import { PaneHeader } from '../../shared/pane-header';
import { useTexts } from '../../shared/texts-context';
import { AddedSystems, DifferingAnswers } from './compared-systems';

const useStyles = makeStyles({
  pick: { alignSelf: 'flex-start' },
  hidden: { display: 'none' },
});

/** How far the colleague's file is. */
type Reading =
  | { readonly kind: 'none' | 'working' | 'merged' }
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'read'; readonly theirs: readonly Registration[]; readonly leavesExamples: boolean };

/** A colleague's response beside one's own: what is new, what is alike and what differs, and a choice for each. */
export function ColleagueScreen(props: {
  survey: Survey;
  services: PaneServices;
  onChange: (changes: readonly SurveyChange[]) => void;
  onUndo: () => void;
  onBack: () => void;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.answersTogether.colleague;
  const { survey, services } = props;
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [preferred, setPreferred] = useState<ReadonlySet<string>>(new Set());

  const read = async (file: File): Promise<Reading> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await services.run('openWorkbook', {
      file: { name: file.name, bytes },
      date: localDate(services.now()),
    });
    if (opened.kind === 'refused') return { kind: 'problem', text: issueText(texts, opened.issue) };
    if (opened.kind === 'not-ours' || opened.survey === null) return { kind: 'problem', text: words.notOurs };
    const theirs = opened.survey.survey;
    const { municipality, email } = theirs.respondent;
    const ours = survey.respondent.municipality;
    if (municipality !== null && ours !== null && municipality !== ours) {
      const text = words.otherMunicipality(municipalityTitle(municipality), municipalityTitle(ours));
      return { kind: 'problem', text };
    }
    const { own, invented } = toldApart({ registrations: theirs.registrations, email });
    return { kind: 'read', theirs: own, leavesExamples: invented.length > 0 };
  };
  const pick = (file: File): void => {
    setReading({ kind: 'working' });
    setRefused(new Set());
    setPreferred(new Set());
    read(file).then(setReading, () => {
      setReading({ kind: 'problem', text: words.failed });
    });
  };

  const compared = reading.kind === 'read' ? compareAnswers(survey.registrations, reading.theirs) : null;
  const changes =
    compared === null
      ? []
      : mergeChanges(
          compared,
          survey.registrations,
          {
            takes: ({ id }) => !refused.has(id),
            prefersTheirs: ({ ours }, key) => preferred.has(`${ours.id} ${key}`),
          },
          services.newId,
        );
  return (
    <PaneFrame
      header={<PaneHeader title={words.title} onBack={props.onBack} />}
      {...(compared !== null && {
        footer: (
          <>
            <Button
              appearance="primary"
              disabled={changes.length === 0}
              onClick={() => {
                props.onChange(changes);
                setReading({ kind: 'merged' });
              }}
            >
              {words.merge}
            </Button>
          </>
        ),
      })}
    >
      {reading.kind === 'problem' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{reading.text}</MessageBarBody>
        </MessageBar>
      )}
      {reading.kind === 'merged' && (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>{words.merged}</MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                props.onUndo();
                setReading({ kind: 'none' });
              }}
            >
              {words.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Text>{words.lead}</Text>
      <Button className={styles.pick} icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
        {words.pick}
      </Button>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept=".xlsx"
        aria-label={words.pick}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file !== undefined) pick(file);
        }}
      />
      {reading.kind === 'working' && <Spinner size="tiny" />}
      {compared !== null && (
        <>
          <Text role="status">
            {compared.added.length + compared.differing.length === 0
              ? words.nothing
              : words.counts(compared.added.length, compared.same.length, compared.differing.length)}
          </Text>
          {reading.kind === 'read' && reading.leavesExamples && <Text>{words.examples}</Text>}
          <AddedSystems
            added={compared.added}
            isTaken={({ id }) => !refused.has(id)}
            onTurn={({ id }) => {
              setRefused(turned(refused, id));
            }}
          />
          <DifferingAnswers
            differing={compared.differing}
            prefersTheirs={({ ours }, key) => preferred.has(`${ours.id} ${key}`)}
            onPrefer={({ ours }, key) => {
              setPreferred(turned(preferred, `${ours.id} ${key}`));
            }}
          />
        </>
      )}
    </PaneFrame>
  );
}

function turned(set: ReadonlySet<string>, entry: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(entry)) next.add(entry);
  return next;
}
