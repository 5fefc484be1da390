import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useReducer } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { municipalityByCode } from '../../survey/municipalities';
import type { Respondent, Survey } from '../../survey/registration';
import type { OutgoingFile, WorkbookHost } from '../../hosts/workbook-host';
import type { PaneServices } from '../pane-services';
import { localDate } from '../../survey/calendar';
import { localDateTime } from '../shared/clock';
import { PaneFrame } from '../shared/pane-frame';
import { PaneHeader } from '../shared/pane-header';
import { useTexts } from '../shared/texts-context';
import { focusGoesTo } from '../shared/use-kept-focus';
import type { SaveState } from '../survey/use-survey';
import { Checklist } from './checklist';
import { nextRevision, sentAt, sentPart } from './submission-steps';
import type { Remark } from './submission-steps';
import { responseFileName } from '../../workbook/response/response-file-name';
import { SubmitSteps, firstStepId } from './submit-steps';

/** How far the response file is. */
type Making =
  | { readonly kind: 'not-yet' | 'working' | 'failed' }
  | { readonly kind: 'made'; readonly file: OutgoingFile };

export interface SubmitScreenProps {
  readonly survey: Survey;
  readonly host: WorkbookHost;
  readonly services: PaneServices;
  readonly saving: SaveState;
  readonly notices: ReactNode;
  /** The answer is sealed: the file of it has been made. */
  readonly onSealed: (municipality: string) => void;
  readonly onRespondent: (respondent: Respondent, seen: Respondent) => void;
  readonly onReview: () => void;
  readonly onContact: () => void;
  readonly onRemark: (id: string, remark: Remark) => void;
  readonly onBack: () => void;
}

/** From the survey to KOMBIT: first what is missing, then the file, the mail and the receipt. */
export function SubmitScreen(props: SubmitScreenProps): ReactElement {
  const { submit } = useTexts().pane;
  const { services } = props;
  const survey = sentPart(props.survey);
  const [making, setMaking] = useReducer((_old: Making, next: Making) => next, { kind: 'not-yet' });
  const isEmpty = survey.registrations.length === 0;

  /** What is sent is what stands in the workbook now, heard of or not; changes on their way count too. */
  const latest = async (): Promise<Survey> => {
    if (props.saving === 'saving' || props.saving === 'failed') return survey;
    return sentPart((await props.host.readSurvey())?.survey ?? props.survey);
  };

  const make = async (): Promise<void> => {
    setMaking({ kind: 'working' });
    try {
      const sent = await latest();
      const respondent = nextRevision(sent.respondent, localDate(services.now()));
      const municipality = municipalityByCode(respondent.municipality ?? '');
      if (municipality === undefined) {
        setMaking({ kind: 'not-yet' });
        return;
      }
      const name = responseFileName(municipality, respondent);
      const sealed = sentAt(respondent, localDateTime(services.now()));
      const file = await services.run('writeResponse', { survey: { ...sent, respondent: sealed }, name });
      props.onRespondent(respondent, sent.respondent);
      props.onSealed(municipality.code);
      setMaking({ kind: 'made', file });
    } catch {
      // The reason would not help here; what helps is to try once more.
      setMaking({ kind: 'failed' });
    }
  };

  return (
    <PaneFrame
      header={<PaneHeader title={submit.title} onBack={props.onBack} />}
      {...(making.kind === 'made'
        ? {}
        : {
            footer: (
              <>
                <span role="status">
                  {making.kind === 'working' && <Spinner size="tiny" label={submit.making} />}
                </span>
                <Button
                  appearance="primary"
                  {...focusGoesTo(`#${firstStepId}`)}
                  disabled={isEmpty}
                  disabledFocusable={making.kind === 'working'}
                  onClick={() => void make()}
                >
                  {submit.make}
                </Button>
              </>
            ),
          })}
    >
      {props.notices}
      {making.kind === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{submit.failed}</MessageBarBody>
        </MessageBar>
      )}
      {making.kind === 'made' ? (
        <SubmitSteps
          file={making.file}
          survey={survey}
          host={props.host}
          services={services}
          onSent={() => {
            const { respondent } = survey;
            props.onRespondent(sentAt(respondent, localDateTime(services.now())), respondent);
          }}
        />
      ) : (
        <Checklist
          survey={survey}
          examples={props.survey.registrations.length - survey.registrations.length}
          thisYear={services.now().getFullYear()}
          onReview={props.onReview}
          onContact={props.onContact}
          onRemark={props.onRemark}
        />
      )}
    </PaneFrame>
  );
}
