import { Spinner, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../text/da';
import { bindSpreadsheet } from './bind-spreadsheet';
import type { Spreadsheet } from './grid/spreadsheet';
import type { Shown } from './shown-layout';
import type { WorkbenchHost } from './workbench-host';

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
    let gone = false;
    const mount = async (): Promise<void> => {
      const { mountSpreadsheet } = await import(/* webpackChunkName: "spreadsheet" */ './grid/spreadsheet');
      await painted();
      if (gone || place.current === null) return;
      const spreadsheet = mountSpreadsheet(place.current, { texts, onLeave });
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
      gone = true;
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

/** Until the page has been drawn once more: opening a large workbook keeps the browser busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}
