import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Checkbox,
  Text,
  makeStyles,
  useId,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts-context';
import { ShowMore } from '../show-more';
import type { Pair } from './name-queue';

const useStyles = makeStyles({
  accordion: { margin: '0 -12px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', paddingTop: '8px' },
});

const pageSize = 30;

/** All that wait, so that many can be answered at once. */
export function ProposalList(props: {
  pairs: readonly Pair[];
  onSay: (pairs: readonly Pair[], said: 'same' | 'different') => void;
}): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const { names } = texts.analyst;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const list = useId();
  const [shown, setShown] = useState(pageSize);
  const { pairs, onSay } = props;
  if (pairs.length < 2) return null;
  const those = pairs.filter(({ key }) => chosen.has(key));
  const say = (said: 'same' | 'different'): void => {
    onSay(those, said);
    setChosen(new Set());
  };
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="all">
        <AccordionHeader size="small">{names.all(pairs.length)}</AccordionHeader>
        <AccordionPanel>
          <ul id={list} className={styles.list}>
            {pairs.slice(0, shown).map(({ key, name, candidate }) => (
              <li key={key}>
                <Checkbox
                  checked={chosen.has(key)}
                  label={`${name} – ${candidate}`}
                  onChange={(_event, { checked }) => {
                    const next = new Set(chosen);
                    if (checked === true) next.add(key);
                    else next.delete(key);
                    setChosen(next);
                  }}
                />
              </li>
            ))}
          </ul>
          <ShowMore {...{ list, shown, pageSize }} all={pairs.length} onShow={setShown} />
          <div className={styles.actions}>
            <Text size={200}>{names.chosen(those.length)}</Text>
            <Button
              size="small"
              disabledFocusable={those.length === 0}
              onClick={() => {
                say('same');
              }}
            >
              {names.yesToChosen}
            </Button>
            <Button
              size="small"
              disabledFocusable={those.length === 0}
              onClick={() => {
                say('different');
              }}
            >
              {names.noToChosen}
            </Button>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
