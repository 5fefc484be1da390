import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts-context';
import type { Pair } from './name-queue';

const useStyles = makeStyles({
  accordion: { margin: '0 -12px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px' },
  words: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
});

/** What was decided about pairs of names, each to be taken back. */
export function DecidedNames(props: {
  pairs: readonly Pair[];
  onTakeBack: (pair: Pair) => void;
}): ReactElement | null {
  const styles = useStyles();
  const { names } = useTexts().analyst;
  const { pairs, onTakeBack } = props;
  if (pairs.length === 0) return null;
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="decided">
        <AccordionHeader size="small">{names.decided(pairs.length)}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {pairs.map((pair) => {
              const { key, name, candidate, said } = pair;
              const words = said === 'same' ? names.decidedSame : names.decidedDifferent;
              return (
                <li key={key} className={styles.item}>
                  <Text size={200} className={styles.words}>
                    {words(name, candidate)}
                  </Text>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={names.takeBackOf(name, candidate)}
                    onClick={() => {
                      onTakeBack(pair);
                    }}
                  >
                    {names.takeBack}
                  </Button>
                </li>
              );
            })}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
