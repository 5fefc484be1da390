import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { noSettingsEdit, withSettings } from '../../../analysis/analyst-edits';
import type { SettingsEdit } from '../../../analysis/analyst-edits';
import type { AnalysisSettings } from '../../../analysis/settings';
import { formatDanishNumber } from '../../../survey/danish-notation';
import { useTexts } from '../../shared/texts-context';

const useStyles = makeStyles({
  accordion: { margin: '0 -12px' },
  panel: { display: 'flex', flexDirection: 'column', gap: '8px' },
  actions: { display: 'flex', gap: '8px' },
  // The browser's own: Fluent's asks Chromium for a look that it warns of.
  dial: { width: '100%', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
});

const weights = ['monopolyDegree', 'pressure', 'reach', 'economy'] as const;
const limits = ['monopolyDegree', 'pressure'] as const;

/** Weights and limits to be tried: what they would change shows in the list above, and nothing is written until it is kept. */
export function WhatIf(props: {
  settings: AnalysisSettings;
  tried: SettingsEdit;
  onTry: (tried: SettingsEdit) => void;
  onKeep: () => void;
}): ReactElement {
  const styles = useStyles();
  const { whatIf } = useTexts().analyst;
  const { settings, tried, onTry, onKeep } = props;
  const now = withSettings(settings, tried);
  const isTrying = tried !== noSettingsEdit;
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="what-if">
        <AccordionHeader size="small">{whatIf.title}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.panel}>
            <Text size={200}>{whatIf.lead}</Text>
            {weights.map((key) => (
              <Dial
                key={key}
                label={whatIf.weights[key]}
                value={now.priorityWeights[key]}
                max={5}
                step={0.5}
                onChange={(value) => {
                  onTry({ ...tried, priorityWeights: { ...tried.priorityWeights, [key]: value } });
                }}
              />
            ))}
            {limits.map((key) => (
              <Dial
                key={key}
                label={whatIf.limits[key]}
                value={now.thresholds[key]}
                max={100}
                step={5}
                onChange={(value) => {
                  onTry({ ...tried, thresholds: { ...tried.thresholds, [key]: value } });
                }}
              />
            ))}
            <div className={styles.actions}>
              <Button size="small" disabledFocusable={!isTrying} onClick={onKeep}>
                {whatIf.keep}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={!isTrying}
                onClick={() => {
                  onTry(noSettingsEdit);
                }}
              >
                {whatIf.drop}
              </Button>
            </div>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Dial(props: {
  label: string;
  value: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
}): ReactElement {
  const styles = useStyles();
  const { label, value, max, step, onChange } = props;
  const words = `${label}: ${formatDanishNumber(value, 1)}`;
  return (
    <Field label={words} size="small">
      <input
        aria-label={words}
        type="range"
        className={styles.dial}
        min={0}
        max={max}
        step={step}
        value={value}
        onChange={({ target }) => {
          onChange(target.valueAsNumber);
        }}
      />
    </Field>
  );
}
