import { CounterBadge, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../shared/texts-context';
import { screens } from './kept-decisions';
import type { Screen } from './kept-decisions';

const useStyles = makeStyles({
  strip: {
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
    scrollbarWidth: 'none',
    flexShrink: 0,
  },
  list: { width: 'max-content' },
  label: { display: 'inline-flex', alignItems: 'center', gap: '4px', position: 'relative' },
  // Said, not seen.
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The id of a screen's tab, which names its panel. */
export function screenTabId(screen: Screen): string {
  return `screen-${screen}`;
}

/** The analyst's four screens as tabs; what waits on each is a number. */
export function ScreenTabs(props: {
  screen: Screen;
  waiting: Readonly<Partial<Record<Screen, number>>>;
  onSelect: (screen: Screen) => void;
}): ReactElement {
  const styles = useStyles();
  const { analyst } = useTexts();
  const { screen, waiting, onSelect } = props;
  return (
    <div className={styles.strip}>
      <TabList
        className={styles.list}
        aria-label={analyst.screensLabel}
        selectedValue={screen}
        onTabSelect={(_event, { value }) => {
          const chosen = screens.find((one) => one === value);
          if (chosen !== undefined) onSelect(chosen);
        }}
      >
        {screens.map((one) => {
          const name = analyst.screens[one];
          const waits = waiting[one] ?? 0;
          return (
            <Tab key={one} id={screenTabId(one)} value={one} aria-controls="screen">
              <span className={styles.label}>
                {name}
                {waits > 0 && (
                  <>
                    {' '}
                    <CounterBadge size="small" color="informative" count={waits} overflowCount={999} />{' '}
                    <span className={styles.heard}>{analyst.waits}</span>
                  </>
                )}
              </span>
            </Tab>
          );
        })}
      </TabList>
    </div>
  );
}
