import type { SelfTestReport } from '../../self-test-report';

type Facts = Pick<SelfTestReport, 'version' | 'platform' | 'requirementSets'>;

/** The part of Office's context that says where the pane runs; older editions lack some of it. */
export interface OfficeSurroundings {
  readonly diagnostics?: { readonly version?: string; readonly platform?: unknown };
  readonly platform?: unknown;
  readonly requirements?: { readonly isSetSupported: (name: string, version?: string) => boolean };
}

/** The sets that decide what this product can do, or that tell one edition of Excel from another. */
const sets = [
  'ExcelApi',
  'ExcelApiDesktop',
  'ExcelApiOnline',
  'SharedRuntime',
  'RibbonApi',
  'OpenBrowserWindowApi',
];

/** Sets count up in steps of 0.1; no set has come near this many. */
const mostVersions = 40;

/** Which Excel this is, as far as it tells. */
export function officeFacts({ diagnostics, platform, requirements }: OfficeSurroundings): Facts {
  return {
    version: diagnostics?.version ?? '?',
    platform: nameOf(diagnostics?.platform) ?? nameOf(platform) ?? '?',
    requirementSets: sets.flatMap((set) => {
      const newest = newestOf(set, requirements);
      return newest === null ? [] : [`${set} ${newest}`];
    }),
  };
}

function nameOf(platform: unknown): string | null {
  return typeof platform === 'string' && platform !== '' ? platform : null;
}

function newestOf(set: string, requirements: OfficeSurroundings['requirements']): string | null {
  let newest: string | null = null;
  for (let minor = 1; minor <= mostVersions; minor += 1) {
    const version = `1.${String(minor)}`;
    if (requirements?.isSetSupported(set, version) === true) newest = version;
  }
  return newest;
}
