import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { Survey } from '../survey/registration';
import { emptySurvey } from '../survey/survey-change';
import type { SurveyChange } from '../survey/survey-change';
import { AnalystPane } from './analyst/analyst-pane';
import { useCollecting } from './analyst/use-collecting';
import type { PaneServices, PickedFile } from './pane-services';
import type { Preferences, Role } from './preferences';
import { RespondentPane } from './respondent/respondent-pane';
import { SettingsScreen } from './settings/settings-screen';
import { ExampleNotice } from './shared/example-notice';
import { PaneMenu } from './shared/pane-menu';
import { TextsProvider, textsIn } from './shared/texts-context';
import { useStrayDrops } from './shared/use-stray-drops';
import { useSurvey } from './survey/use-survey';
import { WelcomeScreen } from './welcome/welcome-screen';

export interface PaneProps {
  readonly host: WorkbookHost;
  readonly services: PaneServices;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

const useStyles = makeStyles({ whole: { height: '100%' }, away: { display: 'none' } });

/** The task pane, in whichever role the user has chosen; the settings lie on top, and leave what is below as it is. */
export function Pane(props: PaneProps): ReactElement {
  const styles = useStyles();
  const [inSettings, setInSettings] = useState(false);
  const { language } = props.preferences;
  useStrayDrops();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <TextsProvider language={language}>
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
          inExcel={props.host.capabilities.host === 'excel'}
          onBack={() => {
            setInSettings(false);
          }}
        />
      )}
    </TextsProvider>
  );
}

function PaneInRole({
  host,
  services,
  preferences,
  onPreferences,
  onSettings,
}: PaneProps & { onSettings: () => void }): ReactElement {
  const access = useSurvey(host, services);
  const collecting = useCollecting(host, services, preferences.language);
  const { example } = textsIn(preferences.language).pane;
  const inExcel = host.capabilities.host === 'excel';
  const { exampleData } = preferences;
  const setExample = (role: Role, is: boolean): void => {
    onPreferences({ ...preferences, role, exampleData: { ...exampleData, [role]: is } });
  };
  const tryExample = (role: Role): void => {
    setExample(role, true);
    if (role === 'respondent') access.change(changesTo(services.exampleResponse(), access.survey));
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
          inExcel={inExcel}
          menu={menu([])}
          offersExample={{ respondent: isUntouched(access.survey), analyst: true }}
          onChoose={(role) => {
            onPreferences({ ...preferences, role });
          }}
          onExample={tryExample}
        />
      );
    case 'respondent':
      return (
        <RespondentPane
          host={host}
          services={services}
          access={access}
          inExcel={inExcel}
          menu={menu}
          notice={
            exampleData.respondent && (
              <ExampleNotice
                text={example.respondent}
                onClear={() => {
                  access.change(changesTo(emptySurvey, access.survey));
                  setExample('respondent', false);
                }}
              />
            )
          }
        />
      );
    case 'analyst':
      return (
        <AnalystPane
          services={services}
          collecting={collecting}
          inExcel={inExcel}
          takesFiles={host.capabilities.takesFiles}
          menu={menu([])}
          notice={
            exampleData.analyst && (
              <ExampleNotice
                text={example.analyst}
                onClear={() => {
                  collecting.reset();
                  setExample('analyst', false);
                }}
              />
            )
          }
          onPick={(files: readonly PickedFile[]) => {
            if (exampleData.analyst) setExample('analyst', false);
            void collecting.collect(files, exampleData.analyst);
          }}
          onExample={() => {
            tryExample('analyst');
          }}
        />
      );
  }
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
