import type { Issue } from '../../../survey/issue';
import type { Texts } from '../../../text/da';

/** The longest text of a parameter that is kept: the whole issue must fit into one cell. */
const longestText = 2000;

/** An issue as one line of JSON: how it is read back. Long respondents' texts are cut. */
export function issueData({ code, severity, where, params }: Issue): string {
  return JSON.stringify({ code, severity, where, params }, (_, value: unknown) =>
    typeof value === 'string' && value.length > longestText ? `${value.slice(0, longestText - 1)}…` : value,
  );
}

/** The issue that a cell holds; null when it holds none that this version knows. */
export function readIssueData(data: string, { issues }: Texts): Issue | null {
  const parsed = parse(data);
  if (!isRecord(parsed)) return null;
  const { code, severity, where, params } = parsed;
  if (typeof code !== 'string' || !Object.hasOwn(issues, code)) return null;
  if (severity !== 'error' && severity !== 'warning' && severity !== 'info') return null;
  if (!isPlace(where) || !isRecord(params)) return null;
  // Only this program writes the column; a changed parameter shows in the message and nowhere else.
  return { code, severity, where, params } as unknown as Issue;
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlace(value: unknown): value is Issue['where'] {
  return (
    isRecord(value) &&
    ['file', 'sheet', 'cell'].every((key) => value[key] === undefined || typeof value[key] === 'string')
  );
}
