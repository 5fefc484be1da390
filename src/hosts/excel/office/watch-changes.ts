import type { ExcelApi } from './excel-batch';

export interface ChangeWatch {
  /** Something may have changed; the listeners hear of it once, a little later. */
  readonly announce: () => void;
  readonly onChanged: (listener: () => void) => () => void;
}

/**
 * Tells listeners that the workbook may have changed. Excel's events are hints: they come late, twice or not at all.
 * So they are gathered for a moment, and coming back to the pane counts as one too.
 *
 * @param delay how long to gather, in milliseconds
 * @param focus what tells that the user has come back to the pane; null where there is no window
 */
export function watchChanges(excel: ExcelApi, delay: number, focus: EventTarget | null): ChangeWatch {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | null = null;

  const announce = (): void => {
    if (listeners.size === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const listener of [...listeners]) listener();
    }, delay);
  };
  const start = (): (() => void) => {
    let registration = registerEvents(excel, announce);
    let isOver = false;
    // Excel may have refused, with a cell open or another workbook in front: it is asked again until it holds.
    const comeBack = (): void => {
      announce();
      registration = registration.then((held) => held ?? (isOver ? null : registerEvents(excel, announce)));
    };
    focus?.addEventListener('focus', comeBack);
    return () => {
      isOver = true;
      clearTimeout(timer);
      focus?.removeEventListener('focus', comeBack);
      void unregister(excel, registration);
    };
  };

  return {
    announce,
    onChanged: (listener) => {
      // Wrapped, so that the same function may listen twice and each can stop by itself.
      const own = (): void => {
        listener();
      };
      listeners.add(own);
      stop ??= start();
      return () => {
        if (!listeners.delete(own) || listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
  };
}

type Registrations = readonly { readonly context: OfficeExtension.ClientRequestContext; remove(): void }[];

/** Null when Excel would not register: then only focus and the pane's own changes are noticed. */
function registerEvents(excel: ExcelApi, announce: () => void): Promise<Registrations | null> {
  const heard = (): Promise<void> => {
    announce();
    return Promise.resolve();
  };
  return excel
    .run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const registrations = [
        worksheets.onChanged.add(heard),
        worksheets.onAdded.add(heard),
        worksheets.onDeleted.add(heard),
      ];
      await context.sync();
      return registrations;
    })
    .catch(() => null);
}

/** Stopping is not worth an error: the listeners are gone whatever Excel says. */
async function unregister(excel: ExcelApi, registration: Promise<Registrations | null>): Promise<void> {
  const registrations = await registration;
  const context = registrations?.[0]?.context;
  if (!registrations || !context) return;
  await excel
    .run(context, async (same) => {
      for (const one of registrations) one.remove();
      await same.sync();
    })
    .catch(() => undefined);
}
