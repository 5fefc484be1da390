import {
  Badge,
  Button,
  Checkbox,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PlannedField, PlannedSystem } from '../../../inventory/plan-import';
import { fieldId } from '../../../inventory/take-over';
import { answerText } from '../../../survey/answer-text';
import { questionOf } from '../../../survey/questionnaire';
import { useTexts } from '../../shared/texts-context';
import { plainList } from '../../shared/plain-list';

/** So many are drawn at once, however many the lists have. */
const onePage = 25;

const useStyles = makeStyles({
  list: { ...plainList, gap: '12px' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  details: { paddingInlineStart: '32px', display: 'flex', flexDirection: 'column', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  text: { overflowWrap: 'anywhere' },
});

/** The systems that would be taken over, a page at a time, with a choice for each and for each conflict. */
export function SystemsToTake(props: {
  shown: readonly PlannedSystem[];
  all: number;
  isTaken: (system: PlannedSystem) => boolean;
  onTake: (systems: readonly PlannedSystem[], wanted: boolean) => void;
  preferred: ReadonlySet<string>;
  onPrefer: (field: string, wanted: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const { screen } = useTexts().inventory;
  const [first, setFirst] = useState(0);
  const { shown, all, isTaken, onTake } = props;
  const page = shown.slice(first, first + onePage);
  return (
    <>
      <Text role="status">{screen.shown(shown.length, all)}</Text>
      <div className={styles.bar}>
        <Button
          size="small"
          onClick={() => {
            onTake(shown, true);
          }}
        >
          {screen.takeAll}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onTake(shown, false);
          }}
        >
          {screen.takeNone}
        </Button>
      </div>
      <ul className={styles.list}>
        {page.map((system) => (
          <OneSystem key={system.ref} {...props} system={system} checked={isTaken(system)} />
        ))}
      </ul>
      {shown.length > onePage && (
        <div className={styles.bar}>
          <Button
            size="small"
            disabled={first === 0}
            onClick={() => {
              setFirst(first - onePage);
            }}
          >
            {screen.back}
          </Button>
          <Text>{screen.page(first + 1, Math.min(first + onePage, shown.length), shown.length)}</Text>
          <Button
            size="small"
            disabled={first + onePage >= shown.length}
            onClick={() => {
              setFirst(first + onePage);
            }}
          >
            {screen.forward}
          </Button>
        </div>
      )}
    </>
  );
}

function OneSystem(props: {
  system: PlannedSystem;
  checked: boolean;
  onTake: (systems: readonly PlannedSystem[], wanted: boolean) => void;
  preferred: ReadonlySet<string>;
  onPrefer: (field: string, wanted: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const { inventory } = useTexts();
  const { system, checked, onTake, preferred, onPrefer } = props;
  const fresh = system.fields.filter(
    ({ key, state }) => state === 'new' && key !== 'kitosUuid' && key !== 'system',
  );
  const conflicts = system.fields.filter(({ state }) => state === 'conflict');
  const words = [
    ...system.flags.map((flag) => inventory.flags[flag]),
    ...(system.matchedBy === 'name' ? [inventory.matchedByName] : []),
  ];
  return (
    <li>
      <div className={styles.bar}>
        <Checkbox
          label={system.system}
          checked={checked}
          onChange={(_, data) => {
            onTake([system], data.checked === true);
          }}
        />
        <Badge appearance="outline" color={system.state === 'conflict' ? 'danger' : 'informative'}>
          {inventory.states[system.state]}
        </Badge>
      </div>
      <div className={styles.details}>
        {fresh.length > 0 && (
          <Text size={200} className={styles.text}>
            {fresh.map((field) => `${questionOf(field.key).header}: ${textOf(field)}`).join(' · ')}
          </Text>
        )}
        {words.length > 0 && (
          <Text size={200} className={styles.quiet}>
            {words.join(' · ')}
          </Text>
        )}
        {conflicts.map((field) => (
          <Conflict
            key={field.key}
            system={system}
            field={field}
            isPreferred={preferred.has(fieldId(system.ref, field.key))}
            onPrefer={(wanted) => {
              onPrefer(fieldId(system.ref, field.key), wanted);
            }}
          />
        ))}
      </div>
    </li>
  );
}

/** What the user has written against what the list says; the first stays unless the user chooses. */
function Conflict(props: {
  system: PlannedSystem;
  field: PlannedField;
  isPreferred: boolean;
  onPrefer: (wanted: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const { screen } = useTexts().inventory;
  const { system, field, isPreferred, onPrefer } = props;
  const { header } = questionOf(field.key);
  return (
    <div>
      <Text size={200} weight="semibold">
        {header}
      </Text>
      <RadioGroup
        aria-label={`${system.system}: ${header}`}
        value={isPreferred ? 'list' : 'mine'}
        onChange={(_, { value }) => {
          onPrefer(value === 'list');
        }}
      >
        <Radio value="mine" label={screen.mine(existingText(field))} className={styles.text} />
        <Radio value="list" label={screen.theirs(textOf(field))} className={styles.text} />
      </RadioGroup>
    </div>
  );
}

function textOf({ key, value }: PlannedField): string {
  return answerText(questionOf(key), value);
}

function existingText({ key, existing }: PlannedField): string {
  if (existing === null) return '';
  return 'typed' in existing ? existing.typed : answerText(questionOf(key), existing.value);
}
