import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { formatDanishDate } from '../../../survey/danish-notation';
import { municipalityByCode } from '../../../survey/municipalities';
import { municipalityTitle } from '../../../survey/municipality-title';
import type { Registration, Survey } from '../../../survey/registration';
import { responseFileName } from '../../../workbook/response/response-file-name';
import { PaneFrame } from '../../shared/pane-frame';
import { PaneHeader } from '../../shared/pane-header';
import { SectionHeading } from '../../shared/section-heading';
import { useTexts } from '../../shared/texts-context';
import { byStatus } from '../registration-figures';
import { sentPart } from '../submission-steps';
import { ReviewedSystem } from './reviewed-system';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', gap: '4px' },
  print: { alignSelf: 'flex-start', '@media print': { display: 'none' } },
  list: { display: 'flex', flexDirection: 'column', gap: '24px' },
  file: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Everything that is answered, to be read through and printed, each system with the way to its form and back. */
export function ReviewScreen(props: {
  survey: Survey;
  onCorrect: (registration: Registration) => void;
  onBack: () => void;
}): ReactElement {
  const styles = useStyles();
  const { answersTogether } = useTexts();
  const words = answersTogether.review;
  const survey = sentPart(props.survey);
  const { respondent, registrations } = survey;
  const { drafts, finished } = byStatus(survey);
  return (
    <PaneFrame header={<PaneHeader title={words.title} onBack={props.onBack} />}>
      <div className={styles.top}>
        <Text weight="semibold">{municipalityTitle(respondent.municipality ?? '')}</Text>
        {respondent.covers !== '' && <Text>{words.covers(respondent.covers)}</Text>}
        <Text>{[respondent.contact, respondent.email].filter((text) => text !== '').join(' · ')}</Text>
        <Text>{registrations.length === 0 ? words.none : words.lead(finished.length, drafts.length)}</Text>
      </div>
      {registrations.length > 0 && (
        <Button
          className={styles.print}
          icon={<Print20Regular />}
          onClick={() => {
            window.print();
          }}
        >
          {words.print}
        </Button>
      )}
      <Receipt survey={survey} />
      <div className={styles.list}>
        {registrations.map((registration) => (
          <ReviewedSystem
            key={registration.id}
            registration={registration}
            onCorrect={() => {
              props.onCorrect(registration);
            }}
          />
        ))}
      </div>
    </PaneFrame>
  );
}

/** What was sent and when, as far as the user has said so. */
function Receipt({ survey }: { survey: Survey }): ReactElement {
  const styles = useStyles();
  const { answersTogether } = useTexts();
  const words = answersTogether.review;
  const { respondent, registrations } = survey;
  const municipality = municipalityByCode(respondent.municipality ?? '');
  const { submittedAt } = respondent;
  if (submittedAt === null || municipality === undefined) {
    return <Text className={styles.quiet}>{words.notSent}</Text>;
  }
  return (
    <section className={styles.top}>
      <SectionHeading>{words.receiptTitle}</SectionHeading>
      <Text className={styles.file}>
        {words.receipt(
          responseFileName(municipality, respondent),
          formatDanishDate(submittedAt),
          submittedAt.slice(11, 16),
          registrations.length,
        )}
      </Text>
    </section>
  );
}
