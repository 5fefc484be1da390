import { useState, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { NoticeBar } from './notice-bar';
import type { NoticeBarProps } from './notice-bar';
import type { NewBuild } from '../hosts/workbench/offline/keep-offline';
import type { Holder } from '../hosts/workbench/claim/work-claim';
import type { Texts } from '../text/da';
import type { WorkbookFiles } from './use-workbook-files';

interface WorkbenchNoticesProps {
  readonly files: WorkbookFiles;
  readonly texts: Texts;
  readonly holder: Holder;
  readonly onTakeOver: () => void;
  /** Whether the browser kept the latest change. */
  readonly isKept: boolean;
  /** Whether the browser may delete the work after some days without a visit. */
  readonly isForgetful: boolean;
  readonly newBuild: NewBuild;
}

/** The one line above the workbook: what just happened to it, else what has to be known all the time. */
export function WorkbenchNotices(props: WorkbenchNoticesProps): ReactElement | null {
  const { files, texts } = props;
  const isNewBuildReady = useSyncExternalStore(props.newBuild.onReady, props.newBuild.isReady);
  const [isNewBuildSeen, setNewBuildSeen] = useState(false);
  const [isForgettingSeen, setForgettingSeen] = useState(false);
  const said = saidBar(files, texts) ?? stateBar(props);
  const closeLabel = texts.pane.close;
  if (said !== null) return <NoticeBar key={said.text} {...said} closeLabel={closeLabel} />;
  if (props.isForgetful && !isForgettingSeen) {
    return (
      <NoticeBar
        intent="info"
        text={texts.pane.workbench.forgetful}
        action={undefined}
        closeLabel={closeLabel}
        onClose={() => {
          setForgettingSeen(true);
        }}
      />
    );
  }
  if (!isNewBuildReady || isNewBuildSeen) return null;
  return (
    <NoticeBar
      intent="info"
      text={texts.pane.workbench.newBuild}
      action={undefined}
      closeLabel={closeLabel}
      onClose={() => {
        setNewBuildSeen(true);
      }}
    />
  );
}

type Bar = Omit<NoticeBarProps, 'closeLabel'>;

function saidBar({ notice, dismiss }: WorkbookFiles, { pane }: Texts): Bar | null {
  if (notice === null) return null;
  const { intent, text, undo, undoLabel } = notice;
  const back = (): void => void dismiss(undo ?? null);
  return {
    intent,
    text,
    action: undo === undefined ? undefined : { label: undoLabel ?? pane.undo, onClick: back },
    onClose: () => void dismiss(null),
  };
}

/** That the work is not kept here, and why. */
function stateBar({ texts, holder, onTakeOver, isKept }: WorkbenchNoticesProps): Bar | null {
  const { workbench } = texts.pane;
  if (holder !== 'here') {
    const text = holder === 'nobody' ? workbench.closedElsewhere : workbench.openElsewhere;
    const action = { label: workbench.continueHere, onClick: onTakeOver };
    return { intent: 'warning', text, action, onClose: undefined };
  }
  return isKept
    ? null
    : { intent: 'warning', text: workbench.notKept, action: undefined, onClose: undefined };
}
