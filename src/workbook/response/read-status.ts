import { gapsOf, isAlwaysRequired } from '../../survey/completeness';
import type { Gap } from '../../survey/completeness';
import type { Issue } from '../../survey/issue';
import type { Registration } from '../../survey/registration';
import { codesOf, labelOf } from '../../survey/vocabularies';
import type { RawValue } from '../raw-workbook';
import type { RegistrationsPlace } from './registrations-place';
import { labelKey, plainText } from './raw-cells';
import { nameOf, placeOf } from './row-place';

const statusByLabel = new Map(
  codesOf('status').map((code) => [labelKey(labelOf('status', code) ?? ''), code] as const),
);

/**
 * The status as written, also when there are gaps: then each gap is a warning, since the analysis treats a blank as
 * missing for its own figure only. A blank status is Færdig when nothing is missing, else Kladde.
 */
export function readStatus(
  place: RegistrationsPlace,
  row: number,
  registration: Omit<Registration, 'status'>,
  value: RawValue | undefined,
): { readonly status: Registration['status']; readonly issues: readonly Issue[] } {
  const gaps = gapsOf(registration, place.asked);
  const system = nameOf(registration);
  const issues: Issue[] = [];
  const where = placeOf(place, row, 'status');
  const typed = plainText(value);
  const status = statusByLabel.get(labelKey(typed));
  if (status === 'draft') return { status, issues };
  if (status === 'finished') return { status, issues: gapIssues(place, row, registration, gaps) };
  if (typed !== '') {
    issues.push({
      code: 'status-unread',
      severity: 'warning',
      where,
      params: { system, text: typed },
    });
  }
  if (gaps.length === 0) return { status: 'finished', issues };
  const missing = place.asked
    .filter(({ key }) => gaps.some((gap) => gap.key === key))
    .map(({ header }) => header)
    .join(', ');
  issues.push({
    code: 'status-blank-draft',
    severity: 'warning',
    where,
    params: { system, fields: missing },
  });
  return { status: 'draft', issues };
}

/** A gap whose column is not there at all is said once, of the column; a cell that was not read has its own warning. */
function gapIssues(
  place: RegistrationsPlace,
  row: number,
  registration: Omit<Registration, 'status'>,
  gaps: readonly Gap[],
): readonly Issue[] {
  const system = nameOf(registration);
  return gaps.flatMap(({ kind, key }): readonly Issue[] => {
    const where = placeOf(place, row, key);
    if (kind === 'no-model') {
      return [{ code: 'finished-without-model', severity: 'warning', where, params: { system } }];
    }
    const question = place.asked.find((asked) => asked.key === key);
    if (question === undefined || kind === 'unread') return [];
    if (isAlwaysRequired(question) && !place.columns.has(key)) return [];
    return [
      { code: 'finished-with-gap', severity: 'warning', where, params: { system, field: question.header } },
    ];
  });
}
