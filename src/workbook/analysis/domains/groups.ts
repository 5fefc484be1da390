import type { ConcentrationFinding, Findings } from '../../../analysis/findings';
import { vocabularies } from '../../../survey/vocabularies';
import { kleBase } from '../answers/answer-rows';
import { domainNo } from '../answers/domain-no';

/** A group of registrations whose concentration is measured: a fagområde or a KLE main group. */
export interface GroupRow {
  readonly label: string;
  /** Its key in the formulas. */
  readonly no: number;
  readonly finding: ConcentrationFinding;
}

/** The fagområder in the questionnaire's order. */
export function domainGroups({ domains }: Findings): readonly GroupRow[] {
  return domains.map((finding) => ({
    label: vocabularies.domain[finding.domain],
    no: domainNo(finding.domain),
    finding,
  }));
}

/** The KLE main groups by number. */
export function kleGroups({ kle }: Findings): readonly GroupRow[] {
  return kle.map((finding) => ({
    label: `KLE ${finding.group}`,
    no: kleBase + Number(finding.group),
    finding,
  }));
}
