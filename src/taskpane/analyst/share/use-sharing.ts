import { useState } from 'react';
import { localDate } from '../../../survey/calendar';
import type { DataFormat } from '../../../work/data-files';
import type { PickedFile } from '../../../work/input-file';
import type { MadeFile } from '../../../work/made-file';
import type { SharedPart } from '../../../work/share';
import type { Report } from '../../../workbook/report/page';
import { useTexts } from '../../shared/texts-context';
import type { ShareScreenProps } from './share-props';

/** Whether it stays at KOMBIT or goes to others. */
export type Audience = 'internal' | 'external';

/** What a button makes. */
export type Making = 'report' | 'shown' | SharedPart | DataFormat;

export interface Sharing {
  readonly audience: Audience;
  readonly setAudience: (audience: Audience) => void;
  readonly hasAppendix: boolean;
  readonly setHasAppendix: (has: boolean) => void;
  /** The analyses behind the versions that have been shared before, oldest first. */
  readonly earlier: readonly PickedFile[];
  readonly setEarlier: (files: readonly PickedFile[]) => void;
  readonly busy: Making | null;
  readonly outcome: { readonly intent: 'success' | 'error'; readonly text: string } | null;
  /** The report that is shown for printing. */
  readonly shown: Report | null;
  readonly close: () => void;
  readonly make: (what: Making) => Promise<void>;
}

/** What is to be shared and with whom, and how it is made: each time from the analysis as it stands. */
export function useSharing({ host, services, result }: ShareScreenProps): Sharing {
  const { share: words } = useTexts().analyst;
  const [audience, setAudience] = useState<Audience>('internal');
  const [hasAppendix, setHasAppendix] = useState(false);
  const [earlier, setEarlier] = useState<readonly PickedFile[]>([]);
  const [busy, setBusy] = useState<Making | null>(null);
  const [outcome, setOutcome] = useState<Sharing['outcome']>(null);
  const [shown, setShown] = useState<Report | null>(null);

  const { dataSet, findings, settings } = result;
  const analysis = { dataSet, findings, settings };
  const isExternal = audience === 'external';
  const date = localDate(services.now());
  const source = { analysis, earlier: isExternal ? earlier : [], date };

  const filesOf = async (what: Exclude<Making, 'shown'>): Promise<readonly MadeFile[] | null> => {
    if (what === 'csv' || what === 'parquet') {
      const zip = words.fileName.data(what, date);
      return services.run('dataFiles', { ...analysis, format: what, zip });
    }
    if (what === 'report') {
      const report = await services.run('writeReport', { ...source, isExternal, hasAppendix });
      return report && [report];
    }
    const zip = {
      workbook: null,
      data: words.fileName.figures(date),
      benchmarks: words.fileName.benchmarks(date),
    };
    const parts = [what] as const;
    const input = { ...source, parts, hasAppendix, addresses: new Map(), zip: zip[what] };
    return (await services.run('share', input))?.files ?? null;
  };
  const made = async (what: Making): Promise<string | null> => {
    if (what === 'shown') {
      const report = await services.run('reportPages', { ...source, isExternal, hasAppendix });
      setShown(report);
      return report && '';
    }
    const files = await filesOf(what);
    for (const file of files ?? []) await host.deliver(file);
    return files && words.done(files.map(({ name }) => name));
  };
  return {
    audience,
    setAudience,
    hasAppendix,
    setHasAppendix,
    earlier,
    setEarlier,
    busy,
    outcome,
    shown,
    close: () => {
      setShown(null);
    },
    make: async (what) => {
      setBusy(what);
      setOutcome(null);
      try {
        const text = await made(what);
        // Only a file that was picked can be no analysis.
        if (text === null) setOutcome({ intent: 'error', text: words.notAnalysis });
        else if (text !== '') setOutcome({ intent: 'success', text });
      } catch (error) {
        setOutcome({ intent: 'error', text: services.explain(error) ?? words.failed });
      }
      setBusy(null);
    },
  };
}
