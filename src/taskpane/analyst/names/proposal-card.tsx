import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DataSet, NameKind } from '../../../consolidation/data-set';
import { useTexts } from '../../shared/texts-context';
import { factsOf } from './name-facts';
import type { Pair } from './name-queue';

const wide = '@media (min-width: 640px)';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  names: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  name: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    margin: 0,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '2px',
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  why: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  answers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '8px',
    maxWidth: '480px',
    '> button': { minWidth: 0 },
  },
});

export interface ProposalCardProps {
  readonly pair: Pair;
  readonly dataSet: DataSet;
  readonly onSay: (said: 'same' | 'different') => void;
  readonly onLater: () => void;
}

/** One proposal, large: both names with what the answers say of each, why it is asked, and the three answers. */
export function ProposalCard({ pair, dataSet, onSay, onLater }: ProposalCardProps): ReactElement {
  const styles = useStyles();
  const { names } = useTexts().analyst;
  const { kind, name, candidate, evidence, similarity, together } = pair;
  return (
    <section className={styles.card} aria-label={names.isSame[kind]}>
      <Text weight="semibold">{names.isSame[kind]}</Text>
      <div className={styles.names}>
        <OneName kind={kind} name={name} dataSet={dataSet} />
        <OneName kind={kind} name={candidate} dataSet={dataSet} />
      </div>
      <div className={styles.why}>
        <Text size={200}>{evidence === null ? names.byAnalyst : names.because[evidence]}</Text>
        {similarity > 0 && (
          <Badge appearance="outline" color="informative">
            {names.alike(Math.round(similarity * 100))}
          </Badge>
        )}
      </div>
      {together && <Text size={200}>{names.together}</Text>}
      <div className={styles.answers}>
        <Button
          aria-keyshortcuts="J"
          onClick={() => {
            onSay('same');
          }}
        >
          {names.yes}
        </Button>
        <Button
          aria-keyshortcuts="N"
          onClick={() => {
            onSay('different');
          }}
        >
          {names.no}
        </Button>
        <Button aria-keyshortcuts="S" appearance="subtle" onClick={onLater}>
          {names.later}
        </Button>
      </div>
    </section>
  );
}

function OneName(props: { kind: NameKind; name: string; dataSet: DataSet }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { names } = texts.analyst;
  const { kind, name, dataSet } = props;
  const { spellings, cvrs, domains, others, municipalities } = factsOf(dataSet, kind, name);
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [names.facts.spellings, spellings.filter((spelling) => spelling !== name)],
    [names.facts.cvrs, cvrs],
    [names.facts.domains, domains.map((domain) => texts.lists.domain[domain])],
    [kind === 'system' ? names.facts.vendors : names.facts.systems, others],
    [names.facts.municipalities, municipalities],
  ];
  return (
    <div>
      <h3 className={styles.name}>{name}</h3>
      <dl className={styles.facts}>
        {facts
          .filter(([label, values]) => values.length > 0 || label !== names.facts.spellings)
          .map(([label, values]) => (
            <Fact key={label} label={label} values={values} />
          ))}
      </dl>
    </div>
  );
}

/** So many are named; of the rest it is said how many they are. */
const mostNamed = 4;

function Fact({ label, values }: { label: string; values: readonly string[] }): ReactElement {
  const styles = useStyles();
  const { names } = useTexts().analyst;
  const rest = values.length - mostNamed;
  const named = values.slice(0, mostNamed).join(', ');
  return (
    <>
      <dt className={styles.term}>{label}</dt>
      <dd className={styles.value}>
        {values.length === 0 ? names.noFacts : rest > 0 ? `${named} ${names.more(rest)}` : named}
      </dd>
    </>
  );
}
