import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { WorkbookHost } from '../../hosts/workbook-host';
import type { PickedFile } from '../../work/input-file';
import type { PaneServices } from '../pane-services';
import { LinkButton } from '../shared/link-button';
import { PaneFrame } from '../shared/pane-frame';
import { PaneHeader } from '../shared/pane-header';
import { useTexts } from '../shared/texts-context';
import { AnalysisScreen } from './analysis/analysis-screen';
import { CollectScreen } from './collect-screen';
import type { Screen } from './kept-decisions';
import { nameQueue } from './names/name-queue';
import { NamesScreen } from './names/names-screen';
import { NothingYet } from './nothing-yet';
import { ScreenTabs, screenTabId } from './screen-tabs';
import { ShareScreen } from './share-screen';
import type { Collecting } from './use-collecting';
import { useScreen } from './use-screen';

export interface AnalystPaneProps {
  readonly host: WorkbookHost;
  readonly services: PaneServices;
  readonly collecting: Collecting;
  readonly menu: ReactNode;
  readonly notice: ReactNode;
  readonly onPick: (files: readonly PickedFile[]) => void;
  readonly onExample: () => void;
}

/** KOMBIT's half, in four screens: files in, names, what the answers show, and out to others. */
export function AnalystPane(props: AnalystPaneProps): ReactElement {
  const { product, roleNames } = useTexts().pane;
  const { collecting, services } = props;
  const { result, work } = collecting.state;
  const [screen, setScreen] = useScreen(services);
  const isReading = work.kind === 'reading' || work.kind === 'writing-examples';
  const select = (chosen: Screen): void => {
    setScreen(chosen);
    // What has been decided about names shows wherever the analyst goes next.
    if (chosen !== 'names') void collecting.bringUpToDate();
  };
  return (
    <PaneFrame
      header={
        <>
          <PaneHeader title={`${product} · ${roleNames.analyst}`}>{props.menu}</PaneHeader>
          <ScreenTabs screen={screen} waiting={waitingOn(collecting)} onSelect={select} />
        </>
      }
      {...(result === null || isReading || screen === 'share'
        ? {}
        : { footer: <Finish collecting={collecting} /> })}
    >
      {props.notice}
      <Outcome
        {...collecting.state}
        onSee={() => {
          select('analysis');
        }}
        seesAnalysis={screen === 'analysis'}
      />
      <div id="screen" role="tabpanel" aria-labelledby={screenTabId(screen)}>
        <ScreenShown {...props} screen={screen} />
      </div>
    </PaneFrame>
  );
}

function ScreenShown(props: AnalystPaneProps & { screen: Screen }): ReactElement {
  const { analyst } = useTexts();
  const { collecting, services, host } = props;
  const { result } = collecting.state;
  switch (props.screen) {
    case 'collect':
      return <CollectScreen {...props} />;
    case 'names':
      return result === null ? (
        <NothingYet>{analyst.names.noneYet}</NothingYet>
      ) : (
        <NamesScreen host={host} collecting={collecting} result={result} />
      );
    case 'analysis':
      return result === null ? (
        <NothingYet>{analyst.analysis.noneYet}</NothingYet>
      ) : (
        <AnalysisScreen host={host} services={services} collecting={collecting} result={result} />
      );
    case 'share':
      return result === null ? (
        <NothingYet>{analyst.analysis.noneYet}</NothingYet>
      ) : (
        <ShareScreen collecting={collecting} services={services} host={host} result={result} />
      );
  }
}

/** What waits for the analyst's word on each screen. */
function waitingOn({ state }: Collecting): Readonly<Partial<Record<Screen, number>>> {
  const { result, edits, unread } = state;
  if (result === null) return { collect: unread.length };
  const undecided = result.dataSet.files.filter(
    ({ verdict, decision }) => verdict === 'waiting' && decision === undefined,
  );
  return {
    collect: undecided.length + unread.length,
    names: nameQueue(result.dataSet, edits, null, new Set()).open.length,
  };
}

function Outcome({
  outcome,
  reason,
  result,
  unread,
  onSee,
  seesAnalysis,
}: Collecting['state'] & { onSee: () => void; seesAnalysis: boolean }): ReactElement | null {
  const { pane, analyst } = useTexts();
  const { collect } = pane;
  // What was stopped half-way is told of where it can be gone on with.
  if (outcome === null || (outcome === 'cancelled' && unread.length > 0)) return null;
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
      <MessageBarBody>
        {said}{' '}
        {outcome === 'shown' && result?.changes != null && !seesAnalysis && (
          <LinkButton onClick={onSee}>{analyst.since.see}</LinkButton>
        )}
      </MessageBarBody>
    </MessageBar>
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
        {work.kind === 'showing' || work.kind === 'analysing' ? (
          <Spinner size="tiny" label={work.kind === 'showing' ? collect.writing : collect.analysing} />
        ) : (
          collect.analyse
        )}
      </Button>
    </>
  );
}
