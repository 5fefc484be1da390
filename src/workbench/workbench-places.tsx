import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Texts } from '../text/da';
import { lowWindow } from './low-window';
import type { FocusPlaces, Place } from './use-focus-places';

const useStyles = makeStyles({
  main: {
    flex: '1 1 0',
    minHeight: 0,
    display: 'flex',
    position: 'relative',
    [lowWindow]: { minHeight: '100dvh' },
    '@media print': { display: 'block' },
  },
  bars: { '@media print': { display: 'none' } },
  workbook: {
    flex: '1 1 0',
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    outlineStyle: 'none',
    [lowWindow]: { height: '100dvh' },
    '@media print': { display: 'none' },
  },
  pane: {
    width: 'clamp(320px, 30vw, 400px)',
    boxSizing: 'border-box',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    // A screen that uses all the width it can get has more of it while it is open.
    ':has([data-wants-width])': { width: 'max(400px, 64vw)' },
    '@media print': { width: '100%', borderLeft: 'none' },
  },
  alone: {
    width: '100%',
    borderLeft: 'none',
    ':has([data-wants-width])': { width: '100%' },
  },
  // What is begun in one place stays there while the other is looked at.
  away: { display: 'none', '@media print': { display: 'block' } },
  // A spreadsheet keeps its size while it is out of sight: one of no width has nowhere to put its columns.
  behind: {
    position: 'absolute',
    inset: 0,
    visibility: 'hidden',
    [lowWindow]: { bottom: 'auto', height: '100dvh' },
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

/** The workbook on the left and the pane on the right, as in Excel; where there is no room, one at a time. */
export function WorkbenchPlaces(props: {
  texts: Texts;
  places: FocusPlaces;
  isNarrow: boolean;
  /** Null before anyone has said what they are here for: then the pane has it all. */
  workbook: ReactNode | null;
  pane: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { isNarrow, workbook } = props;
  const { place: lookedAt, pane, sheets, onPaneFocus } = props.places;
  const { workbench } = props.texts.pane;
  const isAlone = isNarrow || workbook === null;
  const isAway = (place: Place): boolean => workbook !== null && isNarrow && lookedAt !== place;
  return (
    <>
      {workbook !== null && isNarrow && (
        <nav aria-label={workbench.view} className={styles.bars}>
          <PlaceTabs texts={props.texts} places={props.places} />
        </nav>
      )}
      <div className={styles.main}>
        {workbook !== null && (
          <section
            ref={sheets}
            tabIndex={-1}
            // The pane is the page's main part; while it is away, the sheets are.
            role={isAway('pane') ? 'main' : 'region'}
            className={mergeClasses(styles.workbook, isAway('sheets') && styles.behind)}
            aria-label={workbench.workbook}
          >
            {isAway('pane') && <h1 className={styles.unseen}>{workbench.workbook}</h1>}
            {workbook}
          </section>
        )}
        <div
          ref={pane}
          tabIndex={-1}
          onFocus={onPaneFocus}
          className={mergeClasses(styles.pane, isAlone && styles.alone, isAway('pane') && styles.away)}
        >
          {props.pane}
        </div>
      </div>
    </>
  );
}

function PlaceTabs({ texts, places }: { texts: Texts; places: FocusPlaces }): ReactElement {
  const { workbench } = texts.pane;
  return (
    <TabList
      size="small"
      aria-label={workbench.view}
      selectedValue={places.place}
      onTabSelect={(_event, { value }) => {
        places.onPlace(value === 'sheets' ? 'sheets' : 'pane');
      }}
    >
      <Tab value="pane">{workbench.pane}</Tab>
      <Tab value="sheets">{workbench.sheets}</Tab>
    </TabList>
  );
}
