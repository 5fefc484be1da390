import type { AnswerProblem } from '../survey/answer-text';
import type { CvrDoubt } from '../survey/cvr-doubt';
import type { Issue, IssueCode, IssueParams } from '../survey/issue';
import type { Texts } from './da';

/** The sentence for a problem: one text per code, shown alike wherever problems are shown. */
export function issueText(texts: Texts, { code, params }: Issue | AnswerProblem | CvrDoubt): string {
  const describe = texts.issues[code] as (params: IssueParams[IssueCode]) => string;
  return describe(params);
}

/** The same with the place where it is: `Vægte!B5: …`. */
export function issueSentence(texts: Texts, issue: Issue): string {
  const place = [issue.where.sheet, issue.where.cell].filter((part) => part !== undefined).join('!');
  return place === '' ? issueText(texts, issue) : `${place}: ${issueText(texts, issue)}`;
}
