import type { Submission } from '../../consolidation/submission';
import type { Issue } from '../../survey/issue';
import { municipalityByCode } from '../../survey/municipalities';
import type { Municipality } from '../../survey/municipalities';
import { recogniseMunicipality } from '../../survey/municipality-names';
import type { LabelledCell } from './read-respondent';
import type { RespondentLabel } from './response-format';

export interface Recognition {
  /** Null when nobody could be recognised. */
  readonly municipality: Municipality | null;
  readonly by: Submission['recognisedBy'];
  readonly issues: readonly Issue[];
}

/**
 * Recognises the municipality by its code, else by its name, else by a close name, else by the file's name as the
 * program gives it (`Besvarelse_0751_Aarhus_…`). The last two are guesses, and say so.
 */
export function recogniseRespondent(
  labels: ReadonlyMap<RespondentLabel, LabelledCell> | null,
  file: string,
): Recognition {
  const codeCell = labels?.get('code');
  const nameCell = labels?.get('municipality');
  const issues: Issue[] = [];
  const byCode = municipalityOfCode(codeCell?.text ?? '') ?? municipalityOfCode(nameCell?.text ?? '');
  const byName = recogniseMunicipality(nameCell?.text ?? '');
  const warn = (issue: Issue): void => {
    issues.push(issue);
  };

  if (byCode !== undefined) {
    if (nameCell !== undefined && byName !== undefined && byName.municipality !== byCode) {
      warn({
        code: 'municipality-mismatch',
        severity: 'warning',
        where: nameCell.where,
        params: { text: nameCell.text, municipality: byCode.name },
      });
    }
    return { municipality: byCode, by: 'code', issues };
  }
  if (codeCell !== undefined && codeCell.text !== '') {
    warn({
      code: 'municipality-code-unknown',
      severity: 'warning',
      where: codeCell.where,
      params: { text: codeCell.text },
    });
  }
  if (nameCell !== undefined && byName !== undefined) {
    const { municipality, exact } = byName;
    if (exact) return { municipality, by: 'name', issues };
    warn({
      code: 'municipality-guessed',
      severity: 'warning',
      where: nameCell.where,
      params: { text: nameCell.text, municipality: municipality.name },
    });
    return { municipality, by: 'close-name', issues };
  }
  return recogniseByFileName(file, nameCell ?? codeCell, issues);
}

function recogniseByFileName(
  file: string,
  cell: LabelledCell | undefined,
  issues: readonly Issue[],
): Recognition {
  const code = /(?:^|[/\\ ])Besvarelse_(\d{4})_[^/\\]*$/iu.exec(file)?.[1];
  const municipality = code === undefined ? undefined : municipalityByCode(code);
  const where = cell?.where ?? {};
  if (municipality === undefined) {
    const unknown: Issue = {
      code: 'municipality-unknown',
      severity: 'error',
      where,
      params: { text: cell?.text ?? '' },
    };
    return { municipality: null, by: 'close-name', issues: [...issues, unknown] };
  }
  const guessed: Issue = {
    code: 'municipality-from-file-name',
    severity: 'warning',
    where,
    params: { municipality: municipality.name },
  };
  return { municipality, by: 'close-name', issues: [...issues, guessed] };
}

/** The municipality of a kommunekode written as 0751 or 751. */
function municipalityOfCode(text: string): Municipality | undefined {
  return /^\d{3,4}$/.test(text) ? municipalityByCode(text.padStart(4, '0')) : undefined;
}
