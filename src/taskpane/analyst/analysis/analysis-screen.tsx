import { Field, Select, Spinner, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { noSettingsEdit, withSettings } from '../../../analysis/analyst-edits';
import type { SettingsEdit } from '../../../analysis/analyst-edits';
import type { MunicipalityFilter } from '../../../analysis/part-of-data-set';
import type { WorkbookHost } from '../../../hosts/workbook-host';
import type { Consolidation } from '../../../work/make-analysis';
import type { PaneServices } from '../../pane-services';
import { useTexts } from '../../shared/texts-context';
import type { Collecting } from '../use-collecting';
import { ChartsLater } from './charts-later';
import { DashboardHandsProvider } from './dashboard-hands';
import { SinceLast } from './since-last';
import { SystemsList } from './systems-list';
import { everybody, useTriedFindings } from './use-tried-findings';
import { useHands } from './use-hands';
import { WhatIf } from './what-if';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '20px' },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: '8px',
  },
  // The longest of its options may not widen it over the next one.
  choice: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

const sizes = ['small', 'medium', 'large'] as const;

/** What the answers show: what is new, the systems by priority with the answers behind each, and what other weights would say. */
export function AnalysisScreen(props: {
  host: WorkbookHost;
  services: PaneServices;
  collecting: Collecting;
  result: Consolidation;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.analyst.analysis;
  const { host, services, collecting, result } = props;
  const hands = useHands(host, services);
  const [filter, setFilter] = useState<MunicipalityFilter>(everybody);
  const [domain, setDomain] = useState('');
  const [vendor, setVendor] = useState('');
  const [tried, setTried] = useState<SettingsEdit>(noSettingsEdit);
  const { findings, isBusy } = useTriedFindings(services, result, filter, tried);
  const choose = (part: Partial<MunicipalityFilter>): void => {
    const next = { ...filter, ...part };
    setFilter(next.region === null && next.size === null ? everybody : next);
  };
  const { regions } = result.findings.coverage;
  const systems = useMemo(
    () =>
      findings.systems.filter(
        (one) => (domain === '' || one.domain === domain) && (vendor === '' || one.vendors.includes(vendor)),
      ),
    [findings, domain, vendor],
  );
  const rows = useMemo(() => {
    const seen = new Set(findings.answered);
    const named = new Set(systems.map(({ system }) => system));
    return result.dataSet.rows.filter(
      ({ municipality, registration, system }) =>
        registration.status === 'finished' && seen.has(municipality) && named.has(system),
    );
  }, [findings, systems, result]);
  const domains = [...new Set(result.findings.systems.flatMap((one) => one.domain ?? []))];
  return (
    <DashboardHandsProvider value={hands}>
      <div className={styles.screen}>
        {result.changes !== null && <SinceLast changes={result.changes} />}
        <div className={styles.filters} role="group" aria-label={words.filters}>
          <Choice
            label={words.region}
            value={filter.region ?? ''}
            options={regions.map(({ key }) => [key, key])}
            onChoose={(region) => {
              choose({ region: region === '' ? null : region });
            }}
          />
          <Choice
            label={words.size}
            value={filter.size ?? ''}
            options={sizes.map((size) => [size, words.sizes[size]])}
            onChoose={(size) => {
              choose({ size: sizes.find((one) => one === size) ?? null });
            }}
          />
          <Choice
            label={words.domain}
            value={domain}
            options={domains.map((one) => [one, texts.lists.domain[one]])}
            onChoose={setDomain}
          />
          <Choice
            label={words.vendor}
            value={vendor}
            options={result.findings.vendors.map((one) => [one.vendor, one.vendor])}
            onChoose={setVendor}
          />
        </div>
        {isBusy && <Spinner size="tiny" label={words.computing} />}
        <SystemsList systems={systems} rows={rows} />
        <WhatIf
          settings={result.settings}
          tried={tried}
          onTry={setTried}
          onKeep={() => {
            const { edits } = collecting.state;
            void collecting.edit({ ...edits, settings: mergedInto(edits.settings, tried) }, 'now');
            setTried(noSettingsEdit);
          }}
        />
        <ChartsLater {...{ findings, systems, rows }} settings={withSettings(result.settings, tried)} />
      </div>
    </DashboardHandsProvider>
  );
}

function mergedInto(before: SettingsEdit, tried: SettingsEdit): SettingsEdit {
  return {
    areaWeights: { ...before.areaWeights, ...tried.areaWeights },
    priorityWeights: { ...before.priorityWeights, ...tried.priorityWeights },
    thresholds: { ...before.thresholds, ...tried.thresholds },
  };
}

function Choice(props: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { analysis } = useTexts().analyst;
  return (
    <Field label={props.label} size="small" className={styles.choice}>
      <Select
        size="small"
        value={props.value}
        onChange={(_event, { value }) => {
          props.onChoose(value);
        }}
      >
        <option value="">{analysis.all}</option>
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
