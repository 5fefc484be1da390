import { Button, Text, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PaneFrame } from '../shared/pane-frame';
import { PaneHeader } from '../shared/pane-header';
import { useTexts } from '../shared/texts-context';
import { plainList } from '../shared/plain-list';
import type { FormerRegistration } from '../survey/survey-state';
import { nameOf } from './registration-figures';

const useStyles = makeStyles({
  list: { ...plainList, gap: '8px' },
  row: { display: 'flex', alignItems: 'center', gap: '8px' },
  name: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  vendor: { color: tokens.colorNeutralForeground3 },
});

/** What has been deleted and can be had back. */
export function DeletedScreen(props: {
  deleted: readonly FormerRegistration[];
  onPutBack: (former: FormerRegistration) => void;
  onBack: () => void;
}): ReactElement {
  const styles = useStyles();
  const { announce } = useAnnounce();
  const { deleted: words, overview } = useTexts().pane;
  const { deleted, onPutBack, onBack } = props;
  return (
    <PaneFrame header={<PaneHeader title={words.title} onBack={onBack} />}>
      <Text>{deleted.length === 0 ? words.none : words.lead}</Text>
      {deleted.length > 0 && (
        <ul className={styles.list}>
          {deleted.map((former) => {
            const name = nameOf(former.registration) ?? overview.nameless;
            const { vendor } = former.registration.answers;
            return (
              <li key={former.registration.id} className={styles.row}>
                <span className={styles.name}>
                  {name}
                  {vendor !== undefined && <span className={styles.vendor}> · {vendor}</span>}
                </span>
                <Button
                  size="small"
                  aria-label={words.putBack(name)}
                  onClick={() => {
                    onPutBack(former);
                    announce(words.isBack(name), { polite: true });
                  }}
                >
                  {words.putBackShort}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </PaneFrame>
  );
}
