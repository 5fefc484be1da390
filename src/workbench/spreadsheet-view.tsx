import { Spinner, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../text/da';
import { bindSpreadsheet } from '../hosts/workbench/bind-spreadsheet';
import { loadSpreadsheet } from '../hosts/workbench/load-spreadsheet';
import type { Spreadsheet } from '../hosts/workbench/spreadsheet';
import type { Shown } from '../hosts/workbench/state/shown-layout';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';

const useStyles = makeStyles({
  view: { position: 'relative', height: '100%', minWidth: 0 },
  place: { height: '100%' },
  wait: { position: 'absolute', inset: 0, pointerEvents: 'none' },
});

export interface SpreadsheetViewProps {
  readonly host: WorkbenchHost;
  readonly shown: Shown;
  readonly texts: Texts;
  /** The keyboard leaves the grid. */
  readonly onLeave: () => void;
  /** The spreadsheet is there, or (null) has gone again. */
  readonly onMounted: (spreadsheet: Spreadsheet | null) => void;
  /** The spreadsheet could not be fetched. */
  readonly onFailed: () => void;
}

/** The embedded spreadsheet, fetched when the rest of the page is there and usable. */
export function SpreadsheetView(props: SpreadsheetViewProps): ReactElement {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [isReady, setReady] = useState(false);
  const { host, shown, texts, onLeave, onMounted, onFailed } = props;
  useEffect(() => {
    let stop: (() => void) | null = null;
    const leaving = new AbortController();
    const isGone = (): boolean => leaving.signal.aborted;
    const mount = async (): Promise<void> => {
      await idle();
      if (isGone()) return;
      const mountSpreadsheet = await loadSpreadsheet();
      await idle();
      if (isGone() || place.current === null) return;
      const spreadsheet = await mountSpreadsheet(place.current, { texts, onLeave });
      await idle();
      if (isGone()) {
        spreadsheet.dispose();
        return;
      }
      const unbind = bindSpreadsheet(spreadsheet, host, shown);
      onMounted(spreadsheet);
      setReady(true);
      stop = () => {
        unbind();
        onMounted(null);
        spreadsheet.dispose();
      };
    };
    mount().catch(onFailed);
    return () => {
      leaving.abort();
      stop?.();
    };
  }, [host, shown, texts, onLeave, onMounted, onFailed]);
  return (
    <div className={styles.view}>
      <div ref={place} className={styles.place} />
      {!isReady && <Spinner className={styles.wait} label={texts.pane.workbench.spreadsheetOpens} />}
    </div>
  );
}

/** How long the rest of the page may keep the spreadsheet waiting, in milliseconds. */
const patience = 2000;

/** Until the page has nothing else to do: each step of opening a workbook keeps the browser busy for a moment. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari does not tell when it is idle.
    if (!('requestIdleCallback' in globalThis)) setTimeout(resolve, 200);
    else
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: patience },
      );
  });
}
