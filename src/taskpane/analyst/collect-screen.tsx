import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { withAnswerEdit } from '../../analysis/analyst-edits';
import type { PickedFile } from '../../work/input-file';
import type { Consolidation } from '../../work/make-analysis';
import type { PaneServices } from '../pane-services';
import { LinkButton } from '../shared/link-button';
import { SectionHeading } from '../shared/section-heading';
import { useTexts } from '../shared/texts-context';
import { secondsLeft } from './collecting-state';
import { Coverage } from './coverage';
import type { WorkbookHost } from '../../hosts/workbook-host';
import { FilePicker } from '../shared/file-picker';
import { LettersSection } from './letters/letters-section';
import { NotUnderstoodNotice } from './not-understood-notice';
import type { Collecting } from './use-collecting';
import { VerdictList } from './verdict-list';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '16px' },
  progress: { display: 'flex', flexDirection: 'column', gap: '8px' },
  cancel: { alignSelf: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground3 },
  files: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface CollectScreenProps {
  readonly host: WorkbookHost;
  readonly services: PaneServices;
  readonly collecting: Collecting;
  readonly onPick: (files: readonly PickedFile[]) => void;
  readonly onExample: () => void;
}

/** Files in, what became of each, and how many of the municipalities have answered. */
export function CollectScreen(props: CollectScreenProps): ReactElement {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  const { collecting, services } = props;
  const { work, result, unread } = collecting.state;
  const isReading = work.kind === 'reading' || work.kind === 'writing-examples';
  const isAtWork = isReading || (work.kind === 'analysing' && result === null);
  return (
    <div className={styles.screen}>
      {isAtWork ? (
        <Progress collecting={collecting} />
      ) : (
        <>
          {unread.length > 0 && <Stopped collecting={collecting} />}
          <FilePicker
            label={result === null ? collect.pick : collect.addMore}
            isPrimary={result === null && unread.length === 0}
            inputEndings={services.inputEndings}
            onPick={props.onPick}
          />
        </>
      )}
      {result === null && !isAtWork && unread.length === 0 && <Beginning onExample={props.onExample} />}
      {result !== null && !isReading && (
        <Result collecting={collecting} services={services} result={result} />
      )}
      {!isAtWork && <LettersSection {...props} />}
    </div>
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
  const { pane, analyst } = useTexts();
  const { collect } = pane;
  const { work } = collecting.state;
  const isReading = work.kind === 'reading';
  const left = isReading ? secondsLeft(work) : null;
  const words = isReading
    ? collect.reading(work.done, work.total)
    : work.kind === 'analysing'
      ? collect.analysing
      : collect.writingExamples;
  const more = isReading
    ? [analyst.progress.found(work.found), ...(left === null ? [] : [analyst.progress.left(left)])]
    : [];
  return (
    <div className={styles.progress}>
      <Text role="status">{words}</Text>
      <ProgressBar
        aria-label={words}
        thickness="large"
        {...(isReading ? { value: work.total === 0 ? 0 : work.done / work.total } : {})}
      />
      {more.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {more.join(' · ')}
        </Text>
      )}
      <Button className={styles.cancel} onClick={collecting.cancel}>
        {collect.cancel}
      </Button>
    </div>
  );
}

/** Reading was stopped: what was read is here, and the rest can be read or left. */
function Stopped({ collecting }: { collecting: Collecting }): ReactElement {
  const { stopped } = useTexts().analyst;
  const { readings, unread } = collecting.state;
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>
        {readings.length === 0
          ? stopped.restored(unread.length)
          : stopped.text(readings.length, unread.length)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={() => void collecting.collect([])}>
          {readings.length === 0 ? stopped.read : stopped.goOn}
        </Button>
        {readings.length > 0 ? (
          <Button size="small" onClick={() => void collecting.useRead()}>
            {stopped.useRead}
          </Button>
        ) : (
          <Button size="small" onClick={collecting.forget}>
            {stopped.forget}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function Result(props: {
  collecting: Collecting;
  services: PaneServices;
  result: Consolidation;
}): ReactElement {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  const { collecting, services, result } = props;
  const { edits, readings } = collecting.state;
  const { dataSet, findings } = result;
  const atHand = new Set(readings.map(({ file }) => file));
  return (
    <>
      <NotUnderstoodNotice issues={result.issues} />
      <Coverage findings={findings} onCopy={services.copyText} />
      <section className={styles.files}>
        <SectionHeading>{collect.files(dataSet.files.length)}</SectionHeading>
        <VerdictList
          files={dataSet.files}
          isAtHand={(file) => atHand.has(file)}
          onSettle={({ file, municipality, revision }, decision) =>
            void collecting.edit(withAnswerEdit(edits, { file, municipality, revision, decision }), 'now')
          }
          onCopy={services.copyText}
        />
      </section>
    </>
  );
}
