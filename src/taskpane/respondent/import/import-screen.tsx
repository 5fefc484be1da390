import {
  Button,
  Checkbox,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { withAnswers } from '../../../inventory/plan-import';
import type { PlannedSystem } from '../../../inventory/plan-import';
import { isOutOfUse, isWanted, takeOver } from '../../../inventory/take-over';
import type { ImportFilter } from '../../../inventory/take-over';
import { parseDanishNumber } from '../../../survey/danish-notation';
import type { Survey } from '../../../survey/registration';
import type { SurveyChange } from '../../../survey/survey-change';
import type { ImportResult } from '../../../work/import-lists';
import { FilePicker } from '../../shared/file-picker';
import type { PaneServices } from '../../pane-services';
import { PaneFrame } from '../../shared/pane-frame';
import { PaneHeader } from '../../shared/pane-header';
import { useTexts } from '../../shared/texts-context';
import { ImportQuestions } from './import-questions';
import { ImportRemarks } from './import-remarks';
import { PairColumns } from './pair-columns';
import { SystemsToTake } from './systems-to-take';
import { useImport } from './use-import';

const useStyles = makeStyles({
  filter: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** KITOS' exports, or another list of systems: choose files, choose among them, look, take over. */
export function ImportScreen(props: {
  survey: Survey;
  services: PaneServices;
  onTake: (changes: readonly SurveyChange[]) => void;
  onBack: () => void;
}): ReactElement {
  const { screen } = useTexts().inventory;
  const { survey, services, onTake, onBack } = props;
  const { state, result, pick, pair } = useImport(services, survey);
  const choices = useChoices(result);
  const { taken, preferred } = choices;
  return (
    <PaneFrame
      header={<PaneHeader title={screen.title} onBack={onBack} />}
      footer={
        <Button
          appearance="primary"
          disabled={taken.length === 0 || state === 'reading'}
          onClick={() => {
            onTake(takeOver(taken, preferred, services.newId));
          }}
        >
          {screen.take(taken.length)}
        </Button>
      }
    >
      <Text>{screen.lead}</Text>
      <FilePicker label={screen.pick} isPrimary={result === null} inputEndings={listEndings} onPick={pick} />
      {state === 'reading' && <Spinner size="tiny" label={screen.reading} />}
      {state === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{screen.failed}</MessageBarBody>
        </MessageBar>
      )}
      {result !== null && (
        <>
          <ImportRemarks result={result} />
          {result.unknownLists.map((list) => (
            <PairColumns key={`${list.file} ${list.sheet}`} list={list} onPair={pair} />
          ))}
          {choices.all.length > 0 && (
            <>
              <Filter filter={choices.filter} onFilter={choices.setFilter} />
              <SystemsToTake
                key={JSON.stringify(choices.filter)}
                shown={choices.shown}
                all={choices.all.length}
                isTaken={choices.isTaken}
                onTake={choices.take}
                preferred={preferred}
                onPrefer={choices.prefer}
              />
            </>
          )}
          <ImportQuestions
            questions={result.plan.questions.filter(({ systems }) =>
              systems.some(({ ref }) => taken.some((one) => one.ref === ref)),
            )}
            answers={choices.answers}
            onAnswer={choices.answer}
          />
        </>
      )}
    </PaneFrame>
  );
}

const listEndings: PaneServices['inputEndings'] = () =>
  Promise.resolve({ picked: ['.xlsx', '.csv', '.txt', '.zip'], told: ['.xlsx', '.csv'] });

interface Choices {
  readonly all: readonly PlannedSystem[];
  readonly shown: readonly PlannedSystem[];
  readonly taken: readonly PlannedSystem[];
  readonly isTaken: (system: PlannedSystem) => boolean;
  readonly take: (systems: readonly PlannedSystem[], wanted: boolean) => void;
  readonly preferred: ReadonlySet<string>;
  readonly prefer: (field: string, wanted: boolean) => void;
  readonly answers: ReadonlyMap<string, string>;
  readonly answer: (question: string, option: string) => void;
  readonly filter: ImportFilter;
  readonly setFilter: (filter: ImportFilter) => void;
}

/** What the user has chosen: a filter, systems beside it, conflicts, answers to questions. */
function useChoices(result: ImportResult | null): Choices {
  const [filter, setFilter] = useState<ImportFilter>({});
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [preferred, setPreferred] = useState<ReadonlySet<string>>(new Set());
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const all = result === null ? [] : withAnswers(result.plan, answers).systems;
  const shown = all.filter((system) => isWanted(system, filter));
  const isTaken = (system: PlannedSystem): boolean =>
    chosen.get(system.ref) ?? (system.state !== 'unchanged' && !isOutOfUse(system));
  return {
    all,
    shown,
    taken: shown.filter(isTaken),
    isTaken,
    take: (systems, wanted) => {
      setChosen(new Map([...chosen, ...systems.map(({ ref }) => [ref, wanted] as const)]));
    },
    preferred,
    prefer: (field, wanted) => {
      setPreferred(new Set(wanted ? [...preferred, field] : [...preferred].filter((one) => one !== field)));
    },
    answers,
    answer: (question, option) => {
      setAnswers(new Map([...answers, [question, option]]));
    },
    filter,
    setFilter,
  };
}

function Filter(props: { filter: ImportFilter; onFilter: (filter: ImportFilter) => void }): ReactElement {
  const styles = useStyles();
  const { screen } = useTexts().inventory;
  const { filter, onFilter } = props;
  const [price, setPrice] = useState('');
  return (
    <div className={styles.filter} role="group" aria-label={screen.filter}>
      <Checkbox
        label={screen.onlyBusinessCritical}
        checked={filter.onlyBusinessCritical === true}
        onChange={(_, { checked }) => {
          onFilter({ ...filter, onlyBusinessCritical: checked === true });
        }}
      />
      <Field label={screen.leastPrice}>
        <Input
          value={price}
          inputMode="numeric"
          onChange={(_, { value }) => {
            setPrice(value);
            const amount = parseDanishNumber(value);
            const { leastPrice: _old, ...rest } = filter;
            onFilter(amount === undefined ? rest : { ...rest, leastPrice: amount });
          }}
        />
      </Field>
      <Field label={screen.search}>
        <Input
          value={filter.text ?? ''}
          onChange={(_, { value }) => {
            onFilter({ ...filter, text: value });
          }}
        />
      </Field>
    </div>
  );
}
