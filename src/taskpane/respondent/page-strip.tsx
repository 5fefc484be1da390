import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../shared/texts-context';
import { formPages } from './questions-in-view';
import type { FormPage } from './questions-in-view';

const useStyles = makeStyles({
  strip: {
    overflowX: 'auto',
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollbarWidth: 'none',
  },
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

/** The id of a page's tab, which names its panel. */
export function tabId(page: FormPage): string {
  return `tab-${page}`;
}

/** The two pages of the form; a dot marks one that still lacks a necessary answer. */
export function PageStrip(props: {
  page: FormPage;
  open: ReadonlySet<FormPage>;
  onSelect: (page: FormPage) => void;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { form } = texts.pane;
  const { tabs } = texts.formPages;
  const { page, open, onSelect } = props;
  return (
    <div className={styles.strip}>
      <TabList
        size="small"
        aria-label={form.sections}
        selectedValue={page}
        onTabSelect={(_event, { value }) => {
          const chosen = formPages.find((one) => one === value);
          if (chosen !== undefined) onSelect(chosen);
        }}
      >
        {formPages.map((one) => (
          <Tab
            key={one}
            id={tabId(one)}
            value={one}
            aria-controls="section"
            {...(open.has(one) ? { 'aria-label': `${tabs[one]}, ${form.sectionHasGap}` } : {})}
          >
            <span className={styles.label}>
              {tabs[one]}
              {open.has(one) && <span className={styles.dot} />}
            </span>
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
