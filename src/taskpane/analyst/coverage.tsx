import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  ProgressBar,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Findings } from '../../analysis/findings';
import { municipalities } from '../../survey/municipalities';
import { CopyField } from '../shared/copy-field';
import { municipalityTitle } from '../../survey/municipality-title';
import { useTexts } from '../shared/texts-context';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  accordion: { margin: '0 -12px' },
});

/** How many of the municipalities have answered, and whom to remind. */
export function Coverage(props: {
  findings: Findings;
  onCopy: (text: string) => Promise<boolean>;
}): ReactElement {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  const { answered, missing } = props.findings;
  return (
    <div className={styles.part}>
      <Text weight="semibold">{collect.coverage(answered.length)}</Text>
      <ProgressBar
        aria-label={collect.coverageProgress}
        thickness="large"
        value={answered.length / municipalities.length}
      />
      {missing.length > 0 && (
        <Accordion collapsible className={styles.accordion}>
          <AccordionItem value="missing">
            <AccordionHeader size="small">{collect.missing(missing.length)}</AccordionHeader>
            <AccordionPanel>
              <CopyField
                label={collect.reminder}
                copyLabel={collect.copyReminder}
                text={missing.map(municipalityTitle).join('\n')}
                lines={6}
                onCopy={props.onCopy}
              />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </div>
  );
}
