import { Button, Text, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Issue } from '../../../survey/issue';
import { municipalityTitle } from '../../../survey/municipality-title';
import { issueSentence } from '../../../text/issue-text';
import { withoutAddress } from '../../../workbook/letters/read-addresses';
import type { AddressReading } from '../../../workbook/letters/read-addresses';
import type { PaneServices } from '../../pane-services';
import { useTexts } from '../../shared/texts-context';
import { pickedFrom } from '../../shared/taken-files';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  issues: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' },
});

/** The list of addresses that the analyst opens, and what of it could not be used. */
export function AddressList(props: {
  services: PaneServices;
  list: AddressReading | null;
  onList: (list: AddressReading) => void;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.analyst.letters;
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<Issue | null>(null);
  const { services, list, onList } = props;
  const open = async (files: FileList): Promise<void> => {
    const [file] = await pickedFrom(files);
    if (file === undefined) return;
    const read = await services.run('readAddressList', { file });
    setRefusal(read.kind === 'refused' ? read.issue : null);
    if (read.kind === 'read') onList(read.reading);
  };
  const issues = refusal === null ? (list?.issues ?? []) : [refusal];
  const missing = list === null ? [] : withoutAddress(list.addresses);
  return (
    <div className={styles.part}>
      <Button
        size="small"
        onClick={() => {
          input.current?.click();
        }}
      >
        {words.openList}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.txt"
        aria-label={words.openList}
        onChange={({ target }) => {
          if (target.files !== null) void open(target.files);
        }}
      />
      {list !== null && (
        <Text size={200}>{words.list(list.addresses.size, missing.map(municipalityTitle))}</Text>
      )}
      {issues.length > 0 && (
        <ul className={styles.issues}>
          {issues.map((issue, place) => (
            <li key={place}>
              <Text size={200}>{issueSentence(texts, issue)}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
