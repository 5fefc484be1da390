import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  SearchBox,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { AnalystEdits } from '../../../analysis/analyst-edits';
import type { DataSet } from '../../../consolidation/data-set';
import { useTexts } from '../../shared/texts-context';
import { plainList } from '../../shared/plain-list';
import { canBeSplit, joinedNames, rename, split } from './name-queue';
import type { JoinedName, Pair } from './name-queue';

const useStyles = makeStyles({
  accordion: { margin: '0 -12px' },
  list: { ...plainList, margin: '8px 0 0', gap: '8px' },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingBottom: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '28px' },
  words: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  rename: { display: 'flex', alignItems: 'flex-end', gap: '8px' },
  grow: { flex: '1 1 0', minWidth: 0 },
  search: { maxWidth: 'none', width: '100%' },
});

const mostListed = 30;

interface JoinedNamesProps {
  readonly dataSet: DataSet;
  readonly edits: AnalystEdits;
  readonly decided: readonly Pair[];
  readonly onEdit: (edits: AnalystEdits) => void;
}

/** The names that count, with the spellings under them: each spelling can be taken out, and the name be another. */
export function JoinedNames(props: JoinedNamesProps): ReactElement | null {
  const styles = useStyles();
  const { names } = useTexts().analyst;
  const [search, setSearch] = useState('');
  const joined = joinedNames(props.dataSet);
  if (joined.length === 0) return null;
  const wanted = search.trim().toLowerCase();
  const listed = joined.filter(({ name, spellings }) =>
    [name, ...spellings.map(({ written }) => written)].some((text) => text.toLowerCase().includes(wanted)),
  );
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="joined">
        <AccordionHeader size="small">{names.joined(joined.length)}</AccordionHeader>
        <AccordionPanel>
          <SearchBox
            className={styles.search}
            aria-label={names.findJoined}
            placeholder={names.findJoined}
            value={search}
            onChange={(_event, { value }) => {
              setSearch(value);
            }}
          />
          <ul className={styles.list}>
            {listed.slice(0, mostListed).map((group) => (
              <li key={`${group.kind} ${group.name}`}>
                <Joined {...props} group={group} />
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Joined({ group, edits, decided, onEdit }: JoinedNamesProps & { group: JoinedName }): ReactElement {
  const styles = useStyles();
  const { names } = useTexts().analyst;
  const { name, spellings } = group;
  const [wanted, setWanted] = useState(name);
  const isAnother = wanted.trim() !== '' && wanted.trim() !== name;
  return (
    <div className={styles.group}>
      <form
        className={styles.rename}
        onSubmit={(event) => {
          event.preventDefault();
          if (isAnother) onEdit(rename(edits, group, wanted.trim(), decided));
        }}
      >
        <Field className={styles.grow} label={names.rename} size="small">
          <Input
            size="small"
            value={wanted}
            onChange={(_event, { value }) => {
              setWanted(value);
            }}
          />
        </Field>
        <Button type="submit" size="small" disabledFocusable={!isAnother}>
          {names.renameDo}
        </Button>
      </form>
      {spellings.map((alias) => (
        <div key={alias.written} className={styles.item}>
          <Text size={200} className={styles.words}>
            {alias.written} <span className={styles.quiet}>· {names.reason[alias.because]}</span>
          </Text>
          {canBeSplit(alias) && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={names.splitOf(alias.written, name)}
              onClick={() => {
                onEdit(split(edits, alias, decided));
              }}
            >
              {names.split}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
