import {
  Button,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { PickedFile } from '../../work/input-file';
import type { Consolidation } from '../../work/make-analysis';
import type { PaneServices } from '../pane-services';
import { LinkButton } from '../shared/link-button';
import { PaneFrame } from '../shared/pane-frame';
import { PaneHeader } from '../shared/pane-header';
import { SectionHeading } from '../shared/section-heading';
import { useTexts } from '../shared/texts-context';
import { Coverage } from './coverage';
import { FilePicker } from './file-picker';
import { NotUnderstoodNotice } from './not-understood-notice';
import { SystemsList } from './systems-list';
import type { Collecting } from './use-collecting';
import { VerdictList } from './verdict-list';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: '8px' },
  cancel: { alignSelf: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground3 },
  files: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

export interface AnalystPaneProps {
  readonly services: PaneServices;
  readonly collecting: Collecting;
  readonly menu: ReactNode;
  readonly notice: ReactNode;
  readonly onPick: (files: readonly PickedFile[]) => void;
  readonly onExample: () => void;
}

/** KOMBIT's half: files in, verdicts, what the answers show, and the analysis out. */
export function AnalystPane(props: AnalystPaneProps): ReactElement {
  const { collect, product, roleNames } = useTexts().pane;
  const { collecting } = props;
  const { work, result } = collecting.state;
  const isReading = work.kind === 'reading' || work.kind === 'writing-examples';
  return (
    <PaneFrame
      header={<PaneHeader title={`${product} · ${roleNames.analyst}`}>{props.menu}</PaneHeader>}
      {...(result === null || isReading ? {} : { footer: <Finish collecting={collecting} /> })}
    >
      {props.notice}
      <Outcome {...collecting.state} />
      {isReading ? (
        <Progress collecting={collecting} />
      ) : (
        <FilePicker
          label={result === null ? collect.pick : collect.addMore}
          isPrimary={result === null}
          inputEndings={props.services.inputEndings}
          onPick={props.onPick}
        />
      )}
      {result === null && !isReading && <Beginning onExample={props.onExample} />}
      {result !== null && !isReading && <Result {...props} result={result} />}
    </PaneFrame>
  );
}

function Beginning({ onExample }: { onExample: () => void }): ReactElement {
  const styles = useStyles();
  const { collect, welcome } = useTexts().pane;
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {collect.stays}
      </Text>
      <LinkButton onClick={onExample}>{welcome.example}</LinkButton>
    </>
  );
}

function Progress({ collecting }: { collecting: Collecting }): ReactElement {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  const { work } = collecting.state;
  const isReading = work.kind === 'reading';
  const isDone = isReading && work.done === work.total;
  const words = !isReading
    ? collect.writingExamples
    : isDone
      ? collect.analysing
      : collect.reading(work.done, work.total);
  return (
    <div className={styles.progress}>
      <Text role="status">{words}</Text>
      <ProgressBar
        aria-label={words}
        thickness="large"
        {...(isReading && !isDone ? { value: work.total === 0 ? 0 : work.done / work.total } : {})}
      />
      <Button className={styles.cancel} onClick={collecting.cancel}>
        {collect.cancel}
      </Button>
    </div>
  );
}

function Outcome({ outcome, reason }: Collecting['state']): ReactElement | null {
  const { collect } = useTexts().pane;
  if (outcome === null) return null;
  const messages = {
    cancelled: { intent: 'info', text: collect.cancelled },
    failed: { intent: 'error', text: collect.failed },
    shown: { intent: 'success', text: collect.shown },
    'kept-out': { intent: 'info', text: collect.exampleKeptOut },
    'show-failed': { intent: 'error', text: collect.showFailed },
    'download-failed': { intent: 'error', text: collect.downloadFailed },
  } as const;
  const { intent, text } = messages[outcome];
  const said = reason ?? text;
  return (
    // What is new is a new bar, and is announced.
    <MessageBar key={said} intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>{said}</MessageBarBody>
    </MessageBar>
  );
}

function Result(props: AnalystPaneProps & { result: Consolidation }): ReactElement {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  const { collecting, services, result } = props;
  const { dataSet, findings } = result;
  const open = dataSet.proposals.filter(({ decision }) => decision === null).length;
  return (
    <>
      <NotUnderstoodNotice issues={result.issues} />
      <Coverage findings={findings} onCopy={services.copyText} />
      <section className={styles.files}>
        <SectionHeading>{collect.files(dataSet.files.length)}</SectionHeading>
        <VerdictList files={dataSet.files} filter={collecting.state.filter} onFilter={collecting.filter} />
      </section>
      {open > 0 && (
        <section>
          <SectionHeading>{collect.namesToReconcile(open)}</SectionHeading>
          <Text size={200} className={styles.quiet}>
            {collect.namesHint}
          </Text>
        </section>
      )}
      <SystemsList systems={findings.systems} />
    </>
  );
}

function Finish({ collecting }: { collecting: Collecting }): ReactElement {
  const { collect } = useTexts().pane;
  const { work } = collecting.state;
  const isBusy = work.kind !== 'none';
  return (
    <>
      <Button disabledFocusable={isBusy} onClick={() => void collecting.download()}>
        {work.kind === 'downloading' ? <Spinner size="tiny" label={collect.download} /> : collect.download}
      </Button>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void collecting.show()}>
        {work.kind === 'showing' ? <Spinner size="tiny" label={collect.writing} /> : collect.analyse}
      </Button>
    </>
  );
}
