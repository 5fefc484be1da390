const work = 'monopolafdaekning';
/** Milliseconds in which a page that is reloaded has let go of the work, and a tab that is asked has answered. */
const patience = 1000;

/** Which tab has the work in this browser: this one, another, or none since that was closed. */
export type Holder = 'here' | 'elsewhere' | 'nobody';

/** What tabs say to each other. */
type Word = 'finish' | 'finished' | 'taken';

/** The work in this browser, which one tab has at a time. */
export interface WorkClaim {
  readonly holder: () => Holder;
  readonly onChanged: (listener: () => void) => () => void;
  /** Has the tab that has the work finish what it is keeping, and takes the work here; that tab is told at once. */
  readonly takeOver: () => Promise<void>;
  /** What this tab does before another takes the work. */
  readonly beforeHandingOver: (finish: () => Promise<void>) => void;
}

/** Asks for the work, and follows from then on which tab has it. */
export async function claimWork(): Promise<WorkClaim> {
  const channel = new BroadcastChannel(work);
  const { holder, become, onChanged } = followHolder();
  let finish = (): Promise<void> => Promise.resolve();
  let line = new AbortController();
  const stepBack = (): void => {
    line.abort();
    line = new AbortController();
    become('elsewhere');
    void turnInLine(line.signal, () => {
      become('nobody');
    });
  };
  const take = async (options: LockOptions): Promise<void> => {
    if (!(await held(options, stepBack))) {
      stepBack();
      return;
    }
    line.abort();
    become('here');
    say(channel, 'taken');
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data === 'taken') stepBack();
    if (data !== 'finish' || holder() !== 'here') return;
    void finish().finally(() => {
      say(channel, 'finished');
    });
  });
  await take({ signal: AbortSignal.timeout(patience) });
  return {
    holder,
    onChanged,
    takeOver: async () => {
      if (holder() === 'elsewhere') await othersFinish(channel);
      await take({ steal: true });
    },
    beforeHandingOver: (next) => {
      finish = next;
    },
  };
}

function followHolder(): Pick<WorkClaim, 'holder' | 'onChanged'> & { become: (next: Holder) => void } {
  let holder: Holder = 'elsewhere';
  const listeners = new Set<() => void>();
  return {
    holder: () => holder,
    become: (next) => {
      holder = next;
      for (const listener of listeners) listener();
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/**
 * Has the work until the tab is closed or another tab takes it.
 *
 * @returns whether it was to be had
 */
function held(options: LockOptions, onLost: () => void): Promise<boolean> {
  // A page over plain http, which is for trying, lacks locks: there the tab that was opened last has the work.
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    let isHeld = false;
    const hold = (): Promise<never> => {
      isHeld = true;
      resolve(true);
      return new Promise(() => undefined);
    };
    navigator.locks.request(work, options, hold).catch(() => {
      if (isHeld) onLost();
      resolve(false);
    });
  });
}

/** Stands in line until the tab that has the work is closed; takes nothing, since that tab may only be reloading. */
async function turnInLine(signal: AbortSignal, onTurn: () => void): Promise<void> {
  if (!('locks' in navigator)) return;
  try {
    await navigator.locks.request(work, { signal }, onTurn);
  } catch {
    // No longer in line: the work came here, or went to yet another tab.
  }
}

/** Until the tab that has the work has kept everything, or is too busy or too fast asleep to answer. */
function othersFinish(channel: BroadcastChannel): Promise<void> {
  return new Promise((resolve) => {
    const answered = new AbortController();
    const done = (): void => {
      answered.abort();
      resolve();
    };
    const hear = ({ data }: MessageEvent<Word>): void => {
      if (data === 'finished') done();
    };
    channel.addEventListener('message', hear, { signal: answered.signal });
    setTimeout(done, patience);
    say(channel, 'finish');
  });
}

function say(channel: BroadcastChannel, word: Word): void {
  channel.postMessage(word);
}
