import { Button, Spinner, Text, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookHost } from '../../hosts/workbook-host';
import type { Consolidation } from '../../work/make-analysis';
import type { PaneServices } from '../pane-services';
import { SectionHeading } from '../shared/section-heading';
import { useTexts } from '../shared/texts-context';
import type { Collecting } from './use-collecting';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '16px' },
  part: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
});

export interface ShareScreenProps {
  readonly host: WorkbookHost;
  readonly services: PaneServices;
  readonly collecting: Collecting;
  readonly result: Consolidation;
}

/** Out to others: the analysis as a file. */
export function ShareScreen({ collecting }: ShareScreenProps): ReactElement {
  const styles = useStyles();
  const { pane, analyst } = useTexts();
  const { work } = collecting.state;
  return (
    <div className={styles.screen}>
      <section className={styles.part}>
        <SectionHeading>{analyst.share.title}</SectionHeading>
        <Text size={200}>{analyst.share.lead}</Text>
        <Button
          appearance="primary"
          disabledFocusable={work.kind !== 'none'}
          onClick={() => void collecting.download()}
        >
          {work.kind === 'downloading' ? (
            <Spinner size="tiny" label={pane.collect.download} />
          ) : (
            pane.collect.download
          )}
        </Button>
      </section>
    </div>
  );
}
