import { watchChanges } from '../office/watch-changes';
import { held, onSheet } from './bench';
import type { Check } from './bench';

/** Whether Excel tells of a change; how soon is not promised, so a while is waited. */
export const eventCheck: Check = {
  id: 'events',
  run: async (bench) => {
    let stop = (): void => undefined;
    const heard = new Promise<boolean>((resolve) => {
      stop = watchChanges(bench.excel, 0, null).onChanged(() => {
        resolve(true);
      });
      setTimeout(() => {
        resolve(false);
      }, bench.eventPatience);
    });
    try {
      await onSheet(bench, async (sheet, { sync }) => {
        // An event that is not yet registered is not heard: the registration is sent first, and in its own turn.
        await sync();
        sheet.getCell(200, 0).values = [['x']];
        await sync();
      });
      return (await heard) ? held : { outcome: 'failed', detail: `${String(bench.eventPatience)} ms` };
    } finally {
      stop();
    }
  },
};
