import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { WorkbookHost } from '../../../hosts/workbook-host';
import type { Consolidation } from '../../../work/make-analysis';
import { screenTabId } from '../screen-tabs';
import { useTexts } from '../../shared/texts-context';
import type { Collecting } from '../use-collecting';
import { DecidedNames } from './decided-names';
import { JoinedNames } from './joined-names';
import { nameQueue, sayOf } from './name-queue';
import type { Pair } from './name-queue';
import { ProposalCard } from './proposal-card';
import { ProposalList } from './proposal-list';
import { useSheetDecisions } from './use-sheet-decisions';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '16px', outlineStyle: 'none' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Names that may be one, one at a time or many, by hand or by key, and everything that has been decided about names. */
export function NamesScreen(props: {
  host: WorkbookHost;
  collecting: Collecting;
  result: Consolidation;
}): ReactElement {
  const styles = useStyles();
  const { names } = useTexts().analyst;
  const { announce } = useAnnounce();
  const { host, collecting, result } = props;
  const { edits, before, stands } = collecting.state;
  const { dataSet } = result;
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const onSheet = useSheetDecisions(host, stands);
  const queue = nameQueue(dataSet, edits, onSheet, later);
  const conflicts = [...queue.conflicts, ...result.conflicts];
  const [current] = queue.open;
  const all = queue.open.length + queue.decided.length;

  const say = (pairs: readonly Pair[], said: 'same' | 'different' | null): void => {
    void collecting.edit(sayOf(edits, pairs, said));
    const [first] = pairs;
    if (first !== undefined && said !== null)
      announce(names.announced[said](first.name, first.candidate), { polite: true });
  };
  const putOff = ({ key, name, candidate }: Pair): void => {
    // Put off once more, it comes last of all.
    setLater(new Set([...later].filter((one) => one !== key)).add(key));
    announce(names.announced.later(name, candidate), { polite: true });
  };
  const undo = (): void => {
    if (before.length === 0) return;
    collecting.undoEdit();
    announce(names.announced.undone, { polite: true });
  };
  const byKey: Readonly<Record<string, (pair: Pair) => void>> = {
    j: (pair) => {
      say([pair], 'same');
    },
    n: (pair) => {
      say([pair], 'different');
    },
    s: putOff,
  };
  useScreenKeys((event) => {
    if (isTyping(event)) return;
    const key = event.key.toLowerCase();
    if (key === 'z') undo();
    else if (current !== undefined && byKey[key] !== undefined) byKey[key](current);
    else return;
    event.preventDefault();
  });

  return (
    // A click on plain text puts the focus here.
    <div className={styles.screen} data-names="" tabIndex={-1}>
      <div className={styles.line}>
        <Text weight="semibold">{names.progress(queue.decided.length, all)}</Text>
        <Button size="small" disabledFocusable={before.length === 0} aria-keyshortcuts="Z" onClick={undo}>
          {names.undo}
        </Button>
      </div>
      {conflicts.length > 0 && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>
            {names.conflict(conflicts.map(({ name, written }) => `${name} – ${written}`))}
          </MessageBarBody>
        </MessageBar>
      )}
      {current === undefined ? (
        <Text>{names.none}</Text>
      ) : (
        <>
          <ProposalCard
            pair={current}
            dataSet={dataSet}
            onSay={(said) => {
              say([current], said);
            }}
            onLater={() => {
              putOff(current);
            }}
          />
          <Text size={200} className={styles.quiet}>
            {names.keys}
          </Text>
        </>
      )}
      {edits.names.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {names.waiting(edits.names.length)}
        </Text>
      )}
      <ProposalList pairs={queue.open} onSay={say} />
      <DecidedNames
        pairs={queue.decided}
        onTakeBack={(pair) => {
          say([pair], null);
        }}
      />
      <JoinedNames
        dataSet={dataSet}
        edits={edits}
        decided={queue.decided}
        onEdit={(next) => void collecting.edit(next, 'now')}
      />
    </div>
  );
}

/** Keys that hold while the focus is anywhere on this screen, or on its tab, from which it was opened. */
function useScreenKeys(onKeyDown: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKeyDown);
  useEffect(() => {
    latest.current = onKeyDown;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { target } = event;
      const place = `[data-names], #${screenTabId('names')}`;
      if (target instanceof Element && target.closest(place) !== null) latest.current(event);
    };
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
    };
  }, []);
}

/** Whether the key belongs to a text that is being written, or to a command of the browser. */
function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (
    ctrlKey ||
    metaKey ||
    altKey ||
    (target instanceof HTMLElement && target.closest('input, textarea') !== null)
  );
}
