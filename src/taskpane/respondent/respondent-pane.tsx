import { Spinner } from '@fluentui/react-components';
import { useReducer } from 'react';
import type { Dispatch, ReactElement, ReactNode } from 'react';
import type { WorkbookHost } from '../../hosts/workbook-host';
import { gapsOf } from '../../survey/completeness';
import type { Registration, Respondent, Survey } from '../../survey/registration';
import { emptySurvey } from '../../survey/survey-change';
import type { PaneServices } from '../pane-services';
import { useTexts } from '../shared/texts-context';
import type { FormerRegistration } from '../survey/survey-state';
import { afterSealing, deletedFrom } from '../survey/survey-aside';
import { useAside } from '../survey/use-aside';
import type { SurveyAccess } from '../survey/use-survey';
import { ColleagueScreen } from './colleague/colleague-screen';
import { OpenConflicts } from './conflicts/open-conflicts';
import { putBack } from './conflicts/settle-conflict';
import { ContactScreen } from './contact-screen';
import { DeletedScreen } from './deleted-screen';
import { FormScreen } from './form-screen';
import { DeletedNotice, SaveFailedNotice } from './notices';
import { ImportScreen } from './import/import-screen';
import { OverviewScreen } from './overview-screen';
import { PasteListScreen } from './paste-list/paste-list-screen';
import { pageOf } from './questions-in-view';
import { RateAllScreen } from './rate-all/rate-all-screen';
import { firstView, manyScreens, viewReducer } from './respondent-view';
import type { ManyScreen, ViewAction } from './respondent-view';
import { ReviewScreen } from './review/review-screen';
import { SubmitScreen } from './submit-screen';
import { useFollowedSheet } from './use-followed-sheet';
import { useUndoKeys } from './use-undo-keys';

export interface RespondentPaneProps {
  readonly host: WorkbookHost;
  readonly services: PaneServices;
  readonly access: SurveyAccess;
  /** The ⋯ menu, with what this half adds to it. */
  readonly menu: (actions: readonly { readonly label: string; readonly run: () => void }[]) => ReactNode;
  readonly notice: ReactNode;
}

/** The municipality's half: who answers, the overview, the form, the submission. */
export function RespondentPane(props: RespondentPaneProps): ReactElement {
  const { answersTogether, pane, manySystems } = useTexts();
  const { inventory } = useTexts();
  const { access, services } = props;
  const [view, dispatch] = useReducer(viewReducer, firstView);
  const beside = useAside(services);
  useFollowedSheet(access, beside);
  useUndoKeys(access, dispatch, view.screen.kind === 'rate-all');
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
        survey={survey}
        access={access}
        isFirst={isFirst}
        menu={props.menu([])}
        {...(isFirst ? {} : { onBack: toOverview })}
        onBegin={toContact}
        onSave={(respondent, seen) => {
          saveRespondent(respondent, seen);
          toOverview();
        }}
      />
    );
  }
  if (view.screen.kind === 'form') {
    return <FormScreen {...{ access, services, survey, beside, dispatch }} screen={view.screen} />;
  }
  if (view.screen.kind === 'deleted') {
    return (
      <DeletedScreen
        deleted={deletedFrom(beside.aside, survey)}
        onPutBack={(former) => {
          access.change(putBack(former));
        }}
        onBack={toOverview}
      />
    );
  }
  if (view.screen.kind === 'paste-list') {
    return (
      <PasteListScreen
        {...{ survey, services }}
        onChange={access.change}
        onRateAll={() => {
          dispatch({ kind: 'rate-all' });
        }}
        onBack={toOverview}
      />
    );
  }
  if (view.screen.kind === 'rate-all') {
    return <RateAllScreen survey={survey} onChange={access.change} onBack={toOverview} />;
  }
  if (view.screen.kind === 'review') {
    return (
      <ReviewScreen
        survey={survey}
        onCorrect={({ id }) => {
          dispatch({ kind: 'open', id, from: 'review' });
        }}
        onBack={toOverview}
      />
    );
  }
  if (view.screen.kind === 'colleague') {
    return (
      <ColleagueScreen
        {...{ survey, services }}
        onChange={access.change}
        onUndo={() => {
          access.goBack('undo');
        }}
        onBack={toOverview}
      />
    );
  }
  if (view.screen.kind === 'import') {
    return (
      <ImportScreen
        {...{ survey, services }}
        onTake={(changes) => {
          access.change(changes);
          toOverview();
        }}
        onBack={toOverview}
      />
    );
  }
  if (view.screen.kind === 'submit') {
    return (
      <SubmitScreen
        survey={survey}
        host={props.host}
        services={services}
        saving={access.saving}
        notices={<OpenConflicts access={access} survey={survey} />}
        onRespondent={saveRespondent}
        onSealed={(municipality) => {
          beside.change((aside) => afterSealing(aside, municipality));
        }}
        onReview={() => {
          dispatch({ kind: 'review' });
        }}
        onContact={toContact}
        onBack={toOverview}
        onRemark={(id, { key }) => {
          dispatch({ kind: 'open', id, focus: key, from: 'submit' });
        }}
      />
    );
  }
  const manyWords: Readonly<Record<ManyScreen, string>> = {
    'paste-list': manySystems.pasteList.open,
    'rate-all': manySystems.rateAll.open,
    review: answersTogether.review.open,
    colleague: answersTogether.colleague.open,
  };
  const open = (registration: Registration): void => {
    const [gap] = gapsOf(registration);
    dispatch({ kind: 'open', id: registration.id, page: gap === undefined ? 'required' : pageOf(gap.key) });
  };
  return (
    <OverviewScreen
      survey={survey}
      savedAt={access.savedAt}
      menu={props.menu([{ label: pane.contact.edit, run: toContact }])}
      notices={<Notices {...props} {...{ survey, dispatch }} deleted={view.deleted} />}
      deleted={deletedFrom(beside.aside, survey).length}
      onDeleted={() => {
        dispatch({ kind: 'to-deleted' });
      }}
      onOpen={open}
      onRegister={() => {
        dispatch({ kind: 'open', id: services.newId(), focus: 'system' });
      }}
      many={[
        {
          label: inventory.screen.open,
          run: () => {
            dispatch({ kind: 'import' });
          },
        },
        ...manyScreens.map((kind) => ({
          label: manyWords[kind],
          run: () => {
            dispatch({ kind });
          },
        })),
      ]}
      onSubmit={() => {
        dispatch({ kind: 'submit' });
      }}
    />
  );
}

function Notices(
  props: RespondentPaneProps & {
    survey: Survey;
    deleted: FormerRegistration | null;
    dispatch: Dispatch<ViewAction>;
  },
): ReactElement {
  const { access, notice, survey, deleted, dispatch } = props;
  // It may not have been deleted after all, or have been put back in the grid.
  const isThere = survey.registrations.some(({ id }) => id === deleted?.registration.id);
  return (
    <>
      {access.saving === 'failed' && <SaveFailedNotice reason={access.reason} onRetry={access.retry} />}
      <OpenConflicts access={access} survey={survey} />
      {deleted !== null && !isThere && (
        <DeletedNotice
          deleted={deleted}
          onUndo={() => {
            access.change(putBack(deleted));
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
