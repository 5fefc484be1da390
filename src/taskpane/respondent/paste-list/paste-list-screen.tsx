import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { listChanges } from '../../../survey/pasted-list/list-changes';
import { readPastedList } from '../../../survey/pasted-list/read-pasted-list';
import type { ListLine } from '../../../survey/pasted-list/read-pasted-list';
import type { Survey } from '../../../survey/registration';
import type { SurveyChange } from '../../../survey/survey-change';
import type { PaneServices } from '../../pane-services';
import { PaneFrame } from '../../shared/pane-frame';
import { PaneHeader } from '../../shared/pane-header';
import { useTexts } from '../../shared/texts-context';
import { plainList } from '../../shared/plain-list';
import { PastedLine } from './pasted-line';

const useStyles = makeStyles({
  list: { ...plainList, gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A list that is pasted becomes systems: first it is shown as it is understood, then what is chosen is added. */
export function PasteListScreen(props: {
  survey: Survey;
  services: PaneServices;
  onChange: (changes: readonly SurveyChange[]) => void;
  onRateAll: () => void;
  onBack: () => void;
}): ReactElement {
  const styles = useStyles();
  const { manySystems } = useTexts();
  const words = manySystems.pasteList;
  const { survey, services, onChange } = props;
  const [text, setText] = useState('');
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  const [added, setAdded] = useState(0);
  const { registrations } = survey;
  const thisYear = services.now().getFullYear();
  const list = useMemo(
    () => readPastedList(text, { registrations, thisYear }),
    [text, registrations, thisYear],
  );
  // A new system is added unless it is taken out, everything else only when it is chosen.
  const isChosen = ({ place, kind }: ListLine): boolean => (kind === 'new') !== turned.has(place);
  const chosen = list.lines.filter(isChosen);
  const write = (next: string): void => {
    setText(next);
    setTurned(new Set());
  };
  const add = (): void => {
    onChange(listChanges(chosen, registrations, services.newId));
    setAdded(chosen.length);
    write(
      list.lines
        .filter((line) => !isChosen(line))
        .map((line) => line.text)
        .join('\n'),
    );
  };
  const count = (kind: ListLine['kind']): number => list.lines.filter((line) => line.kind === kind).length;
  return (
    <PaneFrame
      header={<PaneHeader title={words.title} onBack={props.onBack} />}
      footer={
        <Button appearance="primary" disabled={chosen.length === 0} onClick={add}>
          {words.add(chosen.length)}
        </Button>
      }
    >
      {added > 0 && (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>
            {words.added(added)} {text !== '' && words.rest}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={props.onRateAll}>{words.rateAll}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Text>{words.lead}</Text>
      <Field label={words.field}>
        <Textarea
          rows={6}
          resize="vertical"
          value={text}
          placeholder={words.placeholder}
          onChange={(_event, { value }) => {
            write(value);
          }}
        />
      </Field>
      <Text role="status">
        {list.lines.length > 0 &&
          words.counts(list.lines.length, count('new'), count('exists'), count('repeated'), count('prose'))}
      </Text>
      {list.unknownColumns.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {words.unknownColumns(list.unknownColumns)}
        </Text>
      )}
      {list.personColumns.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {words.personColumns}
        </Text>
      )}
      {list.lines.length > 0 && (
        <ul className={styles.list}>
          {list.lines.map((line) => (
            <PastedLine
              key={line.place}
              line={line}
              isChosen={isChosen(line)}
              onTurn={() => {
                const next = new Set(turned);
                if (!next.delete(line.place)) next.add(line.place);
                setTurned(next);
              }}
              onUseSimilar={(name) => {
                const said = line.registration.answers.system ?? '';
                setText(text.replace(line.text, () => line.text.replace(said, () => name)));
              }}
            />
          ))}
        </ul>
      )}
    </PaneFrame>
  );
}
