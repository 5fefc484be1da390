import { Spinner } from '@fluentui/react-components';
import { useReducer } from 'react';
import type { Dispatch, ReactElement, ReactNode } from 'react';
import type { WorkbookHost } from '../../hosts/workbook-host';
import { gapsOf } from '../../survey/completeness';
import type { Registration, Respondent, Survey } from '../../survey/registration';
import { emptySurvey } from '../../survey/survey-change';
import type { PaneServices } from '../pane-services';
import { useTexts } from '../shared/texts-context';
import type { SurveyAccess } from '../survey/use-survey';
import { answerChanges, blankRegistration } from './answer-changes';
import { ContactScreen } from './contact-screen';
import { DeletedNotice, SaveFailedNotice } from './notices';
import { OverviewScreen } from './overview-screen';
import { RegistrationForm } from './registration-form';
import { firstView, viewReducer } from './respondent-view';
import type { Deleted, Screen, ViewAction } from './respondent-view';
import { SubmitScreen } from './submit-screen';

export interface RespondentPaneProps {
  readonly host: WorkbookHost;
  readonly services: PaneServices;
  readonly access: SurveyAccess;
  readonly inExcel: boolean;
  /** The ⋯ menu, with what this half adds to it. */
  readonly menu: (actions: readonly { readonly label: string; readonly run: () => void }[]) => ReactNode;
  readonly notice: ReactNode;
}

/** The municipality's half: who answers, the overview, the form, the submission. */
export function RespondentPane(props: RespondentPaneProps): ReactElement {
  const { pane } = useTexts();
  const { access, services, inExcel } = props;
  const [view, dispatch] = useReducer(viewReducer, firstView);
  if (!access.loaded) return <Spinner label={pane.loading} />;

  const survey = access.survey ?? emptySurvey;
  const saveRespondent = (respondent: Respondent, base: Respondent): void => {
    access.change([{ kind: 'respondent', respondent, base }]);
  };
  const toContact = (): void => {
    dispatch({ kind: 'contact' });
  };
  const toOverview = (): void => {
    dispatch({ kind: 'overview' });
  };
  const isFirst = survey.respondent.municipality === null;
  if (isFirst || view.screen.kind === 'contact') {
    return (
      <ContactScreen
        key={survey.respondent.municipality}
        respondent={survey.respondent}
        isFirst={isFirst}
        inExcel={inExcel}
        menu={props.menu([])}
        {...(isFirst ? {} : { onBack: toOverview })}
        onSave={(respondent, seen) => {
          saveRespondent(respondent, seen);
          toOverview();
        }}
      />
    );
  }
  if (view.screen.kind === 'form') {
    return <FormScreen {...props} survey={survey} screen={view.screen} dispatch={dispatch} />;
  }
  if (view.screen.kind === 'submit') {
    return (
      <SubmitScreen
        survey={survey}
        host={props.host}
        services={services}
        inExcel={inExcel}
        saving={access.saving}
        onRespondent={saveRespondent}
        onContact={toContact}
        onBack={toOverview}
        onRemark={(id, { section, key }) => {
          dispatch({ kind: 'open', id, section, focus: key });
        }}
      />
    );
  }
  const open = (registration: Registration): void => {
    const [gap] = gapsOf(registration);
    dispatch({ kind: 'open', id: registration.id, section: gap?.section ?? 'system' });
  };
  return (
    <OverviewScreen
      survey={survey}
      savedAt={access.savedAt}
      inExcel={inExcel}
      menu={props.menu([{ label: pane.contact.edit, run: toContact }])}
      notices={<Notices {...props} deleted={view.deleted} dispatch={dispatch} />}
      onOpen={open}
      onRegister={() => {
        dispatch({ kind: 'open', id: services.newId(), section: 'system', focus: 'system' });
      }}
      onSubmit={() => {
        dispatch({ kind: 'submit' });
      }}
    />
  );
}

function Notices(
  props: RespondentPaneProps & {
    deleted: Deleted | null;
    dispatch: Dispatch<ViewAction>;
  },
): ReactElement {
  const { access, notice, deleted, dispatch } = props;
  return (
    <>
      {access.saving === 'failed' && <SaveFailedNotice reason={access.reason} onRetry={access.retry} />}
      {deleted !== null && (
        <DeletedNotice
          deleted={deleted}
          onUndo={() => {
            const { registration, before } = deleted;
            // Put back in the grid meanwhile, and perhaps changed there: what stands is newer.
            const isBack = access.survey?.registrations.some(({ id }) => id === registration.id) === true;
            if (!isBack) {
              access.change([{ kind: 'put', registration, ...(before === undefined ? {} : { before }) }]);
            }
            dispatch({ kind: 'undone' });
          }}
          onClose={() => {
            dispatch({ kind: 'undone' });
          }}
        />
      )}
      {notice}
    </>
  );
}

/** The form of one registration, which comes into the workbook with its first answer. */
function FormScreen(
  props: RespondentPaneProps & {
    survey: Survey;
    screen: Extract<Screen, { kind: 'form' }>;
    dispatch: Dispatch<ViewAction>;
  },
): ReactElement {
  const { access, services, survey, screen, dispatch } = props;
  const place = survey.registrations.findIndex(({ id }) => id === screen.id);
  const existing = survey.registrations[place];
  const registration = existing ?? blankRegistration(screen.id);
  return (
    <RegistrationForm
      survey={survey}
      registration={registration}
      exists={existing !== undefined}
      section={screen.section}
      focus={screen.focus}
      thisYear={services.now().getFullYear()}
      saving={access.saving}
      inExcel={props.inExcel}
      onAnswer={(key, input, base) => {
        access.change(answerChanges(registration, existing === undefined, key, input, base));
      }}
      conflicts={access.conflicts.filter(({ id }) => id === registration.id)}
      onSettle={(conflict, which) => {
        const { key, wanted } = conflict;
        access.choose(conflict);
        if (which === 'mine') access.change(answerChanges(registration, false, key, wanted));
      }}
      onSection={(section, focus) => {
        dispatch({ kind: 'section', section, ...(focus === undefined ? {} : { focus }) });
      }}
      onDelete={() => {
        access.change([{ kind: 'remove', id: registration.id }]);
        dispatch({ kind: 'deleted', deleted: { registration, before: survey.registrations[place + 1]?.id } });
      }}
      onDone={() => {
        dispatch({ kind: 'overview' });
      }}
    />
  );
}
