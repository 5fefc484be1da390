import { useState } from 'react';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';
import { oldFileOf, withOpened } from '../hosts/workbench/state/change-state';
import { emptyWorkbench } from '../hosts/workbench/state/workbench-state';
import type { WorkbenchState } from '../hosts/workbench/state/workbench-state';
import type { PaneServices } from '../taskpane/pane-services';
import type { Preferences, Role } from '../taskpane/preferences';
import { readAside, withAllDeleted } from '../taskpane/survey/survey-aside';
import { localDate } from '../survey/calendar';
import type { Survey } from '../survey/registration';
import { textsIn } from '../taskpane/shared/texts-context';
import { issueSentence, issueText } from '../text/issue-text';
import { da } from '../text/da';
import type { Texts } from '../text/da';
import type { Opened } from '../work/open-workbook';
import { withPrintSheet } from '../workbook/response/lay-out-print';
import type { WorkbookLayout } from '../workbook/sheet';

/** Something to say about the workbook as a whole, perhaps with a way back. */
export interface Notice {
  readonly intent: 'success' | 'error' | 'warning';
  readonly text: string;
  readonly undo?: WorkbenchState;
  /** What the way back is called, when "undo" does not say it. */
  readonly undoLabel?: string;
  /** What is said once one has gone back. */
  readonly undone?: Notice;
}

export interface WorkbookFiles {
  readonly notice: Notice | null;
  readonly say: (notice: Notice) => void;
  /** Raised by each new workbook, which is a new beginning for the pane as well. */
  readonly generation: number;
  readonly open: (file: File) => Promise<void>;
  readonly save: (layout: WorkbookLayout) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Goes back to the workbook that stood here before; null only closes the notice. */
  readonly dismiss: (before: WorkbenchState | null) => Promise<void>;
  /** Puts another workbook in place of this one, and says so. */
  readonly replace: (next: WorkbenchState, said: Notice | null) => Promise<void>;
}

/** The workbench's files: opened, saved and cleared, each with a word on how it went. */
export function useWorkbookFiles(options: {
  host: WorkbenchHost;
  services: PaneServices;
  preferences: Preferences;
  onPreferences: (preferences: Preferences) => void;
}): WorkbookFiles {
  const { host, services, preferences, onPreferences } = options;
  const [notice, setNotice] = useState<Notice | null>(null);
  const [generation, setGeneration] = useState(0);
  const { workbench } = textsIn(preferences.language).pane;
  const today = (): string => localDate(services.now());
  const replace = async (next: WorkbenchState, said: Notice | null): Promise<void> => {
    await host.replace(next);
    setGeneration((before) => before + 1);
    setNotice(said);
  };
  const show = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await services.run('openWorkbook', { file: { name: file.name, bytes }, date: today() });
    if (opened.kind !== 'workbook') {
      const text =
        opened.kind === 'refused'
          ? `${file.name}: ${issueText(textsIn(preferences.language), opened.issue)}`
          : workbench.notOurs(file.name);
      setNotice({ intent: 'error', text });
      return;
    }
    host.settle();
    const undo = host.state();
    const role = roleOf(opened, preferences.role);
    onPreferences({ ...preferences, role });
    await replace(withOpened(undo, openedParts(opened), { name: file.name, bytes }), {
      ...openedNotice(opened, file.name, textsIn(preferences.language)),
      undo,
    });
  };
  return {
    notice,
    say: setNotice,
    generation,
    open: async (file) => {
      try {
        await show(file);
      } catch {
        // A folder, or a file that vanished between picking and reading.
        setNotice({ intent: 'error', text: workbench.notOurs(file.name) });
      }
    },
    save: async (layout) => {
      try {
        const name = fileNameOf(preferences.role, host.state(), today());
        const shown = preferences.role === 'analyst' ? 'analysis' : 'response';
        const old = oldFileOf(host.state(), shown);
        const { survey } = host.state();
        const isForm = shown === 'response' && survey !== null;
        const written = isForm ? withPrintSheet(layout, survey, da) : layout;
        await host.deliver(await services.run('writeWorkbook', { layout: written, name, old }));
      } catch {
        setNotice({ intent: 'error', text: workbench.saveFailed });
      }
    },
    clear: async () => {
      host.settle();
      const { survey } = host.state();
      if (survey !== null) keepDeleted(services, survey);
      await replace(emptyWorkbench, { intent: 'success', text: workbench.cleared, undo: host.state() });
    },
    dismiss: async (before) => {
      if (before === null) setNotice(null);
      else await replace(before, notice?.undone ?? null);
    },
    replace,
  };
}

/** A system that goes with everything else can be had back like one that is deleted by itself. */
function keepDeleted({ aside, now }: PaneServices, survey: Survey): void {
  const kept = readAside(aside.read(), now().getFullYear());
  aside.write(JSON.stringify(withAllDeleted(kept, survey)));
}

type OpenedWorkbook = Extract<Opened, { kind: 'workbook' }>;

/** Of a workbook that holds both, what the user is at is shown. */
function roleOf({ survey, analysis }: OpenedWorkbook, role: Role | null): Role {
  if (survey === null) return 'analyst';
  return analysis !== null && role === 'analyst' ? 'analyst' : 'respondent';
}

function openedParts({ survey, analysis }: OpenedWorkbook): Parameters<typeof withOpened>[1] {
  return {
    response: survey,
    analysis: analysis === null ? null : { layout: analysis.consolidation.layout, notes: analysis.notes },
  };
}

/** What is said of a workbook that was opened: what of it stands here, and what does not. */
function openedNotice({ analysis, otherSheets, left }: OpenedWorkbook, file: string, texts: Texts): Notice {
  const words = texts.pane.workbench;
  const issues = [...(analysis?.consolidation.issues ?? []), ...left];
  const said = [
    words.opened(file),
    ...(otherSheets.length === 0 ? [] : [words.otherSheets(otherSheets)]),
    ...issues.map((issue) => issueSentence(texts, issue)),
  ];
  return { intent: issues.length === 0 ? 'success' : 'warning', text: said.join(' ') };
}

function fileNameOf(role: Role | null, { fileNames, survey }: WorkbenchState, date: string): string {
  if (role === 'analyst') return fileNames.analysis ?? `Monopolanalyse_${date}.xlsx`;
  return (
    fileNames.response ?? `Monopolafdaekning_${survey?.respondent.municipality ?? 'kladde'}_${date}.xlsx`
  );
}
