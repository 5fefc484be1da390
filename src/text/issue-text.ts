import type { AnswerProblem } from '../survey/answer-text';
import type { CvrDoubt } from '../survey/cvr-doubt';
import type { Issue, IssueCode, IssueParams } from '../survey/issue';
import type { Texts } from './da';

/** The sentence for a problem: one text per code, shown alike wherever problems are shown. */
export function issueText(texts: Texts, { code, params }: Issue | AnswerProblem | CvrDoubt): string {
  const describe = texts.issues[code] as (params: IssueParams[IssueCode]) => string;
  return describe(params);
}
