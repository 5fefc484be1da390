import { Button, MessageBar, MessageBarBody, Spinner, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { SelfTestReport } from '../../hosts/self-test-report';
import { formatDanishDate } from '../../survey/danish-notation';
import type { PaneServices } from '../pane-services';
import { localDate } from '../../survey/calendar';
import { localTime } from '../shared/clock';
import { CopyField } from '../shared/copy-field';
import { SectionHeading } from '../shared/section-heading';
import { useTexts } from '../shared/texts-context';
import { selfTestCounts, selfTestText } from './self-test-text';

type Run =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'stopped'; readonly reason: string | null }
  | { readonly kind: 'done'; readonly report: SelfTestReport; readonly at: Date };

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '12px' },
  action: { alignSelf: 'flex-start' },
  verdict: { display: 'flex', flexDirection: 'column', gap: '8px' },
  failed: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** Tries what the host is asked for, and shows what held; the report can be taken along. */
export function SelfTest(props: {
  services: Pick<PaneServices, 'copyText' | 'explain' | 'now' | 'version'>;
  selfTest: NonNullable<PaneServices['selfTest']>;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { settings } = texts;
  const { services, selfTest } = props;
  const [run, setRun] = useState<Run>({ kind: 'idle' });
  const start = async (): Promise<void> => {
    setRun({ kind: 'running' });
    try {
      setRun({ kind: 'done', report: await selfTest(texts), at: services.now() });
    } catch (error) {
      setRun({ kind: 'stopped', reason: services.explain(error) });
    }
  };
  return (
    <section className={styles.section} aria-labelledby="self-test">
      <SectionHeading id="self-test">{settings.selfTest}</SectionHeading>
      <Text>{settings.selfTestLead}</Text>
      <Button
        className={styles.action}
        appearance="primary"
        disabledFocusable={run.kind === 'running'}
        onClick={() => void start()}
      >
        {run.kind === 'idle' || run.kind === 'running' ? settings.run : settings.runAgain}
      </Button>
      <div role="status">
        {run.kind === 'running' && <Spinner size="tiny" labelPosition="after" label={settings.running} />}
      </div>
      <div className={styles.verdict}>
        {run.kind === 'stopped' && <Said intent="error">{run.reason ?? settings.stopped}</Said>}
        {run.kind === 'done' && <Verdict report={run.report} />}
      </div>
      {run.kind === 'done' && (
        <>
          <CopyField
            label={settings.report}
            copyLabel={settings.copyReport}
            lines={12}
            text={selfTestText(run.report, texts, {
              version: services.version,
              at: `${formatDanishDate(localDate(run.at))} ${localTime(run.at)}`,
            })}
            onCopy={services.copyText}
          />
          <Text size={200}>{settings.reportHint}</Text>
        </>
      )}
    </section>
  );
}

function Verdict({ report }: { report: SelfTestReport }): ReactElement {
  const styles = useStyles();
  const { settings } = useTexts();
  const { tried, failed } = selfTestCounts(report);
  if (failed === 0) return <Said intent="success">{settings.allHeld(tried)}</Said>;
  return (
    <>
      <Said intent="warning">{settings.someFailed(failed, tried)}</Said>
      {report.leftSheet !== null && <Said intent="warning">{settings.leftSheet(report.leftSheet)}</Said>}
      <ul className={styles.failed}>
        {report.checks
          .filter(({ outcome }) => outcome === 'failed')
          .map(({ id, detail }) => (
            <li key={id}>{detail === '' ? settings.checks[id] : `${settings.checks[id]} (${detail})`}</li>
          ))}
      </ul>
    </>
  );
}

function Said(props: { intent: 'success' | 'warning' | 'error'; children: string }): ReactElement {
  return (
    <MessageBar intent={props.intent} layout="multiline" politeness="polite">
      <MessageBarBody>{props.children}</MessageBarBody>
    </MessageBar>
  );
}
