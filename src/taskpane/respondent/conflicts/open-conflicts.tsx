import type { ReactElement } from 'react';
import type { Survey } from '../../../survey/registration';
import { conflictKey } from '../../../survey/survey-conflict';
import type { AnswerConflict, SurveyConflict } from '../../../survey/survey-conflict';
import type { SurveyAccess } from '../../survey/use-survey';
import { AnswerNotice, GoneNotice, RemovalNotice, RespondentNotice } from './conflict-notices';

interface OpenConflictsProps {
  readonly access: SurveyAccess;
  readonly survey: Survey;
  /** The conflicts to show here; all of them unless told. */
  readonly conflicts?: readonly SurveyConflict[];
}

/** Every conflict that waits for the user, wherever it is about; shown where no place of its own is in view. */
export function OpenConflicts({
  access,
  survey,
  conflicts = access.conflicts,
}: OpenConflictsProps): ReactElement {
  return (
    <>
      {conflicts.map((conflict) => (
        <OpenConflict key={conflictKey(conflict)} {...{ access, survey, conflict }} />
      ))}
      {access.vanished.map((former) => {
        const unsaved = conflictsOf(former.registration.id, conflicts);
        return (
          unsaved.length > 0 && (
            <GoneNotice key={former.registration.id} {...{ former, access }} conflicts={unsaved} />
          )
        );
      })}
    </>
  );
}

/** The answers that did not get into one registration. */
export function conflictsOf(id: string, conflicts: readonly SurveyConflict[]): readonly AnswerConflict[] {
  return conflicts.filter((conflict) => conflict.kind === 'answer').filter((conflict) => conflict.id === id);
}

function OpenConflict(
  props: Omit<OpenConflictsProps, 'conflicts'> & { conflict: SurveyConflict },
): ReactElement | null {
  const { conflict, access, survey } = props;
  if (conflict.kind === 'respondent') return <RespondentNotice {...{ conflict, access, survey }} />;
  const registration = survey.registrations.find(({ id }) => id === conflict.id);
  // A registration that is gone has one notice for all of its answers.
  if (registration === undefined) return null;
  return conflict.kind === 'removal' ? (
    <RemovalNotice {...{ conflict, access, survey, registration }} />
  ) : (
    <AnswerNotice {...{ conflict, access, survey, registration }} isNamed />
  );
}
