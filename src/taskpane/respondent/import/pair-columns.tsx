import { Button, Field, Select, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ListField } from '../../../inventory/list-fields';
import type { Pairings, UnknownList } from '../../../inventory/read-list';
import { prefillableKeys } from '../../../survey/prefilled';
import { questionOf } from '../../../survey/questionnaire';
import { labelKey } from '../../../workbook/response/raw-cells';
import { useTexts } from '../../shared/texts-context';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', gap: '8px' } });

/** Asks which column of a list is which; what is said is remembered for the next list with the same headers. */
export function PairColumns(props: {
  list: UnknownList;
  onPair: (pairings: Pairings) => void;
}): ReactElement {
  const styles = useStyles();
  const { screen } = useTexts().inventory;
  const { list, onPair } = props;
  const [chosen, setChosen] = useState<Readonly<Record<string, ListField | null>>>({});
  return (
    <div className={styles.list} role="group" aria-label={screen.pair(list.file)}>
      <Text>{screen.pair(list.file)}</Text>
      {list.headers.map((header) => (
        <Field key={header} label={header}>
          <Select
            value={chosen[labelKey(header)] ?? ''}
            onChange={(_, { value }) => {
              const field = prefillableKeys.find((key) => key === value) ?? null;
              setChosen({ ...chosen, [labelKey(header)]: field });
            }}
          >
            <option value="">{screen.notUsed}</option>
            {prefillableKeys.map((key) => (
              <option key={key} value={key}>
                {questionOf(key).header}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Button
        disabled={!Object.values(chosen).includes('system')}
        onClick={() => {
          onPair({
            ...Object.fromEntries(list.headers.map((header) => [labelKey(header), null])),
            ...chosen,
          });
        }}
      >
        {screen.paired}
      </Button>
    </div>
  );
}
