import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { letterKinds, unknownPlaceholders } from '../../../analysis/letter';
import type { Letter, LetterKind, Letters } from '../../../analysis/letter';
import type { WorkbookHost } from '../../../hosts/workbook-host';
import { localDate } from '../../../survey/calendar';
import { municipalityTitle } from '../../../survey/municipality-title';
import { receiversOf } from '../../../workbook/letters/receivers';
import { withoutAddress } from '../../../workbook/letters/read-addresses';
import type { AddressReading } from '../../../workbook/letters/read-addresses';
import type { PaneServices } from '../../pane-services';
import { useTexts } from '../../shared/texts-context';
import type { Collecting } from '../use-collecting';
import { AddressList } from './address-list';
import { LetterEditor } from './letter-editor';

const useStyles = makeStyles({
  accordion: { margin: '0 -12px' },
  panel: { display: 'flex', flexDirection: 'column', gap: '16px' },
  kind: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface LettersSectionProps {
  readonly host: WorkbookHost;
  readonly services: PaneServices;
  readonly collecting: Collecting;
}

/** Forms and letters to the municipalities: to all, to those that are missing, and to those whose answer has errors. */
export function LettersSection(props: LettersSectionProps): ReactElement {
  const styles = useStyles();
  const { letters: words } = useTexts().analyst;
  const [list, setList] = useState<AddressReading | null>(null);
  const drafts = useDrafts(props, list);
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="letters">
        <AccordionHeader size="small">{words.title}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.panel}>
            <Text size={200} className={styles.quiet}>
              {words.lead}
            </Text>
            <AddressList services={props.services} list={list} onList={setList} />
            {letterKinds.map((kind) => (
              <OneKind key={kind} kind={kind} drafts={drafts} services={props.services} />
            ))}
            {drafts.outcome !== null && (
              <MessageBar
                key={drafts.outcome.text}
                intent={drafts.outcome.intent}
                layout="multiline"
                politeness="polite"
              >
                <MessageBarBody>{drafts.outcome.text}</MessageBarBody>
              </MessageBar>
            )}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface Drafts {
  readonly letters: Letters;
  readonly counts: Readonly<Record<LetterKind, number>>;
  readonly busy: LetterKind | null;
  readonly outcome: { readonly intent: 'success' | 'warning' | 'error'; readonly text: string } | null;
  readonly write: (kind: LetterKind) => Promise<void>;
  readonly change: (kind: LetterKind, letter: Letter) => void;
}

/** What is sent to whom by now, and how it is made. */
function useDrafts({ host, services, collecting }: LettersSectionProps, list: AddressReading | null): Drafts {
  const texts = useTexts();
  const words = texts.analyst.letters;
  const [busy, setBusy] = useState<LetterKind | null>(null);
  const [outcome, setOutcome] = useState<Drafts['outcome']>(null);
  const { result, edits } = collecting.state;
  const letters = edits.letters ?? result?.letters ?? texts.letters.usual;
  const collected = result === null ? { submissions: [], files: [] } : result.dataSet;
  const addresses = list?.addresses ?? new Map<string, readonly string[]>();
  const receivers = receiversOf(collected, addresses);
  const count = (kind: 'reminder' | 'reply'): number => receivers.filter((one) => one.kind === kind).length;

  const made = async (kind: LetterKind): Promise<string> => {
    const date = localDate(services.now());
    const zip = `${words.fileName[kind]}_${date}.zip`;
    if (kind === 'invitation') {
      const input = { letter: letters.invitation, addresses, date, zip };
      for (const file of await services.run('sendOut', input)) await host.deliver(file);
      return words.done(98, withoutAddress(addresses).map(municipalityTitle));
    }
    const input = { collected, kinds: [kind], letters, addresses, date, zip };
    const { files, drafts, withoutAddress: without } = await services.run('writeBack', input);
    for (const file of files) await host.deliver(file);
    const nameless = without.map(({ municipality, file }) =>
      municipality === null ? (file ?? '') : municipalityTitle(municipality),
    );
    return words.done(drafts[kind], nameless);
  };

  return {
    letters,
    counts: { invitation: 98, reminder: count('reminder'), reply: count('reply') },
    busy,
    outcome,
    write: async (kind) => {
      setBusy(kind);
      setOutcome(null);
      try {
        setOutcome({ intent: 'success', text: await made(kind) });
      } catch (error) {
        setOutcome({ intent: 'error', text: services.explain(error) ?? words.failed });
      }
      setBusy(null);
    },
    change: (kind, letter) => {
      void collecting.edit({ ...edits, letters: { ...letters, [kind]: letter } });
    },
  };
}

function OneKind(props: { kind: LetterKind; drafts: Drafts; services: PaneServices }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.analyst.letters;
  const { kind, drafts } = props;
  const letter = drafts.letters[kind];
  const unknown = unknownPlaceholders(kind, letter);
  const count = drafts.counts[kind];
  const label = words.make[kind](count);
  return (
    <div className={styles.kind}>
      <Button
        disabledFocusable={drafts.busy !== null || count === 0 || unknown.length > 0}
        onClick={() => void drafts.write(kind)}
      >
        {drafts.busy === kind ? <Spinner size="tiny" label={label} /> : label}
      </Button>
      <LetterEditor
        kind={kind}
        letter={letter}
        usual={texts.letters.usual[kind]}
        unknown={unknown}
        onChange={(changed) => {
          drafts.change(kind, changed);
        }}
      />
    </div>
  );
}
