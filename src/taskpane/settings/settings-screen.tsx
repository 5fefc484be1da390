import { Text, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneServices } from '../pane-services';
import { PaneFrame } from '../shared/pane-frame';
import { PaneHeader } from '../shared/pane-header';
import { SectionHeading } from '../shared/section-heading';
import { useTexts } from '../shared/texts-context';
import { SelfTest } from './self-test';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** Indstillinger: the self-test where there is a host to test, and what the product is. */
export function SettingsScreen(props: { services: PaneServices; onBack: () => void }): ReactElement {
  const styles = useStyles();
  const { pane, settings } = useTexts();
  const { services, onBack } = props;
  return (
    <PaneFrame header={<PaneHeader title={settings.title} onBack={onBack} />}>
      {services.selfTest !== null && <SelfTest services={services} selfTest={services.selfTest} />}
      <section className={styles.section} aria-labelledby="about">
        <SectionHeading id="about">{settings.about}</SectionHeading>
        <Text weight="semibold">{`${pane.product} · ${settings.version(services.version)}`}</Text>
        <Text>{settings.aboutLead}</Text>
        <Text>{settings.dataStays}</Text>
        <Text>{settings.licence}</Text>
      </section>
    </PaneFrame>
  );
}
