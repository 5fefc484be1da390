import type { SelfTestCheck, SelfTestReport } from '../../hosts/self-test-report';
import type { Texts } from '../../text/da';

/** A self-test as a text to send: first where it ran, then a line for each check. */
export function selfTestText(
  report: SelfTestReport,
  { pane, settings }: Texts,
  { version, at }: { readonly version: string; readonly at: string },
): string {
  return [
    `${pane.product} ${version} · ${at}`,
    settings.excelVersion(report.version),
    settings.platform(report.platform),
    settings.requirementSets(report.requirementSets.join(', ')),
    '',
    ...report.checks.map((check) => checkLine(check, settings)),
    ...(report.leftSheet === null ? [] : ['', settings.leftSheet(report.leftSheet)]),
  ].join('\n');
}

function checkLine({ id, outcome, detail }: SelfTestCheck, settings: Texts['settings']): string {
  const said = `${settings.checks[id]}: ${settings.outcomes[outcome]}`;
  return detail === '' ? said : `${said} (${detail})`;
}

/** How many checks were tried, and how many of them did not hold. */
export function selfTestCounts({ checks }: SelfTestReport): {
  readonly tried: number;
  readonly failed: number;
} {
  return {
    tried: checks.filter(({ outcome }) => outcome !== 'skipped').length,
    failed: checks.filter(({ outcome }) => outcome === 'failed').length,
  };
}
