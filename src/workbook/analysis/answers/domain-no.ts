import { codesOf } from '../../../survey/vocabularies';
import type { Domain } from '../../../survey/vocabularies';

/** A fagområde's number in the questionnaire, from 1: its key in the formulas. */
export function domainNo(domain: Domain): number {
  return codesOf('domain').indexOf(domain) + 1;
}
