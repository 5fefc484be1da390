import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { sections } from '../../survey/question';
import type { SectionKey } from '../../survey/question';
import { useTexts } from '../shared/texts-context';

const useStyles = makeStyles({
  strip: {
    overflowX: 'auto',
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollbarWidth: 'none',
  },
  list: { width: 'max-content' },
  label: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  dot: {
    width: '6px',
    height: '6px',
    borderRadius: '50%',
    // A border keeps the dot in Windows contrast themes, where backgrounds go.
    border: `3px solid ${tokens.colorPaletteMarigoldForeground1}`,
    boxSizing: 'border-box',
  },
});

/** The id of a section's tab, which names its panel. */
export function tabId(section: SectionKey): string {
  return `tab-${section}`;
}

/** The sections in a strip that scrolls; a dot marks one that still lacks an answer. */
export function SectionStrip(props: {
  section: SectionKey;
  open: ReadonlySet<SectionKey>;
  onSelect: (section: SectionKey) => void;
}): ReactElement {
  const styles = useStyles();
  const { form } = useTexts().pane;
  const strip = useRef<HTMLDivElement>(null);
  const { section, open, onSelect } = props;
  useEffect(() => {
    const tab = strip.current?.querySelector<HTMLElement>(`#${tabId(section)}`);
    if (strip.current === null || tab === null || tab === undefined) return;
    strip.current.scrollLeft = tab.offsetLeft - (strip.current.clientWidth - tab.offsetWidth) / 2;
  }, [section]);
  return (
    <div ref={strip} className={styles.strip}>
      <TabList
        className={styles.list}
        size="small"
        aria-label={form.sections}
        selectedValue={section}
        onTabSelect={(_event, { value }) => {
          const chosen = sections.find(({ key }) => key === value);
          if (chosen !== undefined) onSelect(chosen.key);
        }}
      >
        {sections.map(({ key }) => (
          <Tab
            key={key}
            id={tabId(key)}
            value={key}
            aria-controls="section"
            {...(open.has(key) ? { 'aria-label': `${form.sectionTabs[key]}, ${form.sectionHasGap}` } : {})}
          >
            <span className={styles.label}>
              {form.sectionTabs[key]}
              {open.has(key) && <span className={styles.dot} />}
            </span>
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
