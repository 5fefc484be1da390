import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { questionOf } from '../../../survey/questionnaire';
import type { Answer, Registration } from '../../../survey/registration';
import { useTexts } from '../../shared/texts-context';
import { nameOf } from '../registration-figures';
import { answerOfKey, optionsOf, rateAllKeys } from './rated-questions';
import type { RateAllKey } from './rated-questions';

const useStyles = makeStyles({
  room: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', minWidth: '700px', tableLayout: 'fixed' },
  head: {
    textAlign: 'left',
    padding: '4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The name stays in view when the rest scrolls.
  name: {
    position: 'sticky',
    left: 0,
    width: '24%',
    padding: '2px 8px 2px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  vendor: { color: tokens.colorNeutralForeground3 },
  cell: { padding: '2px' },
  select: {
    width: '100%',
    height: '32px',
    boxSizing: 'border-box',
    padding: '0 2px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  // What waits for an answer is told from what has one, and not by colour alone: it is blank.
  blank: { backgroundColor: tokens.colorNeutralBackground3 },
});

/** All systems against all the questions: one cell each, filled by its list or by a key. */
export function RatedMatrix(props: {
  systems: readonly Registration[];
  onAnswer: (registration: Registration, key: RateAllKey, value: Answer | null) => void;
}): ReactElement {
  const styles = useStyles();
  const { manySystems, pane } = useTexts();
  const { systems, onAnswer } = props;
  return (
    <div className={styles.room}>
      <table className={styles.table} aria-label={manySystems.rateAll.title}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              <Text size={200} weight="semibold">
                {manySystems.rateAll.system}
              </Text>
            </th>
            {rateAllKeys.map((key) => (
              <th key={key} scope="col" className={styles.head}>
                {manySystems.rateAll.short[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {systems.map((registration) => {
            const name = nameOf(registration) ?? pane.overview.nameless;
            const { vendor } = registration.answers;
            return (
              <tr key={registration.id}>
                <th scope="row" className={styles.name} title={name}>
                  <Text>
                    {name}
                    {vendor !== undefined && <span className={styles.vendor}> · {vendor}</span>}
                  </Text>
                </th>
                {rateAllKeys.map((key) => (
                  <td key={key} className={styles.cell}>
                    <Cell
                      {...{ registration, name }}
                      question={key}
                      onChoose={(value) => {
                        onAnswer(registration, key, value);
                      }}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cell(props: {
  registration: Registration;
  name: string;
  question: RateAllKey;
  onChoose: (value: Answer | null) => void;
}): ReactElement {
  const styles = useStyles();
  const { lists, manySystems, questions } = useTexts();
  const { registration, name, question, onChoose } = props;
  const declared = questionOf(question);
  const labels: Readonly<Record<string, string>> =
    declared.kind === 'choice' ? lists[declared.vocabulary] : lists.rating;
  const options = optionsOf(question);
  const chosen = registration.answers[question];
  const onKeyDown = (event: KeyboardEvent<HTMLSelectElement>): void => {
    const value = answerOfKey(question, event);
    const step = stepOf(event);
    if (value === undefined && step === undefined) return;
    event.preventDefault();
    if (value !== undefined) onChoose(value);
    const [down, across] = step ?? (value === null ? [0, 0] : [1, 0]);
    cellBeside(event.currentTarget, down, across)?.focus();
  };
  return (
    <select
      className={mergeClasses(styles.select, chosen === undefined && styles.blank)}
      aria-label={manySystems.rateAll.group(questions[question].ask, name)}
      value={chosen === undefined ? '' : String(chosen)}
      onKeyDown={onKeyDown}
      onChange={({ target }) => {
        onChoose(options.find(({ value }) => String(value) === target.value)?.value ?? null);
      }}
    >
      <option value="" aria-label={manySystems.rateAll.blank} />
      {options.map(({ value }) => (
        <option key={String(value)} value={String(value)}>
          {labels[String(value)]}
        </option>
      ))}
    </select>
  );
}

/** Rows down and columns across that a key leads; undefined when it leads nowhere. With Alt it is the browser's own. */
function stepOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): readonly [number, number] | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  switch (key) {
    case 'ArrowUp':
      return [-1, 0];
    case 'ArrowDown':
    case 'Enter':
      return [1, 0];
    case 'ArrowLeft':
      return [0, -1];
    case 'ArrowRight':
      return [0, 1];
    default:
      return undefined;
  }
}

/** The list of another cell; below the last row it is the next column's first. */
function cellBeside(from: HTMLSelectElement, down: number, across: number): HTMLSelectElement | undefined {
  const rows = [...(from.closest('tbody')?.rows ?? [])].map((row) => [...row.querySelectorAll('select')]);
  const row = rows.findIndex((cells) => cells.includes(from));
  const column = rows[row]?.indexOf(from) ?? 0;
  const isBelow = row + down >= rows.length;
  return rows[isBelow ? 0 : row + down]?.[column + (isBelow ? 1 : across)];
}
