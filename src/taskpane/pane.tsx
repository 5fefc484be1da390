import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { Survey } from '../survey/registration';
import { isInventedAddress, toldApart } from '../survey/invented';
import type { Texts } from '../text/da';
import { emptySurvey } from '../survey/survey-change';
import type { SurveyChange } from '../survey/survey-change';
import { AnalystPane } from './analyst/analyst-pane';
import { useCollecting } from './analyst/use-collecting';
import type { PickedFile } from '../work/input-file';
import type { Consolidation } from '../work/make-analysis';
import type { PaneServices } from './pane-services';
import type { Preferences, Role } from './preferences';
import { RespondentPane } from './respondent/respondent-pane';
import { SettingsScreen } from './settings/settings-screen';
import { CapabilitiesProvider } from './shared/capabilities-context';
import { localDate } from '../survey/calendar';
import { ExampleNotice } from './shared/example-notice';
import { PaneMenu } from './shared/pane-menu';
import { TextsProvider, textsIn } from './shared/texts-context';
import { useHandFocus } from './shared/use-hand-focus';
import { useKeptFocus } from './shared/use-kept-focus';
import { useSeenFocus } from './shared/use-seen-focus';
import { useStrayDrops } from './shared/use-stray-drops';
import { useSurvey } from './survey/use-survey';
import { WelcomeScreen } from './welcome/welcome-screen';

export interface PaneProps {
  readonly host: WorkbookHost;
  readonly services: PaneServices;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  /** What the analysis in the workbook shows, where the page around the pane follows it; null is none. */
  readonly workbookAnalysis?: Consolidation | null;
}

const useStyles = makeStyles({
  whole: { height: '100%', '@media print': { height: 'auto' } },
  away: { display: 'none' },
});

/** The task pane, in whichever role the user has chosen; the settings lie on top, and leave what is below as it is. */
export function Pane(props: PaneProps): ReactElement {
  const styles = useStyles();
  const [inSettings, setInSettings] = useState(false);
  const { language } = props.preferences;
  const root = useKeptFocus<HTMLDivElement>();
  useStrayDrops();
  useHandFocus();
  useSeenFocus();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <TextsProvider texts={textsIn(language)}>
      <CapabilitiesProvider capabilities={props.host.capabilities}>
        <div ref={root} className={styles.whole} data-pane="">
          <div className={mergeClasses(styles.whole, inSettings && styles.away)}>
            <PaneInRole
              {...props}
              onSettings={() => {
                setInSettings(true);
              }}
            />
          </div>
          {inSettings && (
            <SettingsScreen
              services={props.services}
              onBack={() => {
                setInSettings(false);
              }}
            />
          )}
        </div>
      </CapabilitiesProvider>
    </TextsProvider>
  );
}

function PaneInRole({
  host,
  services,
  preferences,
  onPreferences,
  workbookAnalysis,
  onSettings,
}: PaneProps & { onSettings: () => void }): ReactElement {
  const access = useSurvey(host, services);
  const collecting = useCollecting(host, services, {
    workbookAnalysis,
    isActive: preferences.role === 'analyst',
  });
  const { example } = textsIn(preferences.language).pane;
  const chooseRole = (role: Role): void => {
    onPreferences({ ...preferences, role });
  };
  const writeExample = async (): Promise<void> => {
    const example = await services.run('inventSurvey', { date: localDate(services.now()) });
    access.change(changesTo(example, access.survey));
  };
  const tryExample = (role: Role): void => {
    chooseRole(role);
    if (role === 'respondent') void writeExample();
    else void collecting.collectExamples();
  };
  const menu = (actions: readonly { readonly label: string; readonly run: () => void }[]): ReactElement => (
    <PaneMenu
      preferences={preferences}
      onPreferences={onPreferences}
      actions={actions}
      onSettings={onSettings}
    />
  );

  switch (preferences.role) {
    case null:
      return (
        <WelcomeScreen
          menu={menu([])}
          offersExample={{ respondent: isUntouched(access.survey), analyst: true }}
          onChoose={chooseRole}
          onExample={tryExample}
        />
      );
    case 'respondent':
      return (
        <RespondentPane
          host={host}
          services={services}
          access={access}
          menu={menu}
          notice={
            access.survey !== null && (
              <RespondentExample
                survey={access.survey}
                texts={example}
                onClear={(changes) => {
                  access.change(changes);
                }}
              />
            )
          }
        />
      );
    case 'analyst':
      return (
        <AnalystPane
          host={host}
          services={services}
          collecting={collecting}
          menu={menu([])}
          notice={
            collecting.showsExample && (
              <ExampleNotice
                text={example.analyst}
                clear={example.clear}
                onClear={() => void collecting.startOver()}
              />
            )
          }
          onPick={(files: readonly PickedFile[]) => void collecting.collect(files)}
          onExample={() => {
            tryExample('analyst');
          }}
        />
      );
  }
}

/** That there is something made up in the answer, and how to be rid of it; own systems stay. */
function RespondentExample(props: {
  survey: Survey;
  texts: Texts['pane']['example'];
  onClear: (changes: readonly SurveyChange[]) => void;
}): ReactElement | null {
  const { survey, texts, onClear } = props;
  const { respondent } = survey;
  const { own, invented } = toldApart({ ...survey, email: respondent.email });
  if (invented.length === 0 && (own.length > 0 || !isInventedAddress(respondent.email))) return null;
  const removals = invented.map((base): SurveyChange => ({ kind: 'remove', id: base.id, base }));
  const contact: readonly SurveyChange[] =
    own.length === 0 && isInventedAddress(respondent.email)
      ? [{ kind: 'respondent', respondent: emptySurvey.respondent, base: respondent }]
      : [];
  return (
    <ExampleNotice
      text={own.length === 0 ? texts.respondent : texts.besideOwn(invented.length)}
      clear={own.length === 0 ? texts.clear : texts.clearBesideOwn}
      onClear={() => {
        onClear([...removals, ...contact]);
      }}
    />
  );
}

function isUntouched(survey: Survey | null): boolean {
  return survey === null || survey.registrations.length === 0;
}

/** The changes that make one survey of another; what the user has not seen stays, and is asked about. */
function changesTo(wanted: Survey, present: Survey | null): readonly SurveyChange[] {
  return [
    ...(present?.registrations ?? []).map((base): SurveyChange => ({ kind: 'remove', id: base.id, base })),
    { kind: 'respondent', respondent: wanted.respondent, ...(present && { base: present.respondent }) },
    ...wanted.registrations.map((registration): SurveyChange => ({ kind: 'put', registration, base: null })),
  ];
}
