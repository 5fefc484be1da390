import { SingleBar } from 'cli-progress';

/** Where a command's words go. */
export interface Terminal {
  /** A line of the result. */
  print(line: string): void;
  /** A line about what went wrong. */
  complain(line: string): void;
  /** A bar that shows how far the work is; nothing at all when nobody is looking. */
  progress(format: string): ProgressBar;
}

export interface ProgressBar {
  update(done: number, total: number): void;
  stop(): void;
}

/**
 * The terminal that Node runs in. A reader that has gone away (`… | head`) never stops the work.
 *
 * @param onLost called once when the result cannot be written where it was sent, such as onto a full disk
 */
export function nodeTerminal(
  onLost: () => void,
  out: NodeJS.WriteStream = process.stdout,
  err: NodeJS.WriteStream = process.stderr,
): Terminal {
  return {
    print: lineWriter(out, onLost),
    // What cannot be said here can be said nowhere.
    complain: lineWriter(err, () => undefined),
    progress: (format) => (err.isTTY ? drawnBar(err, format) : silentBar),
  };
}

function lineWriter(stream: NodeJS.WriteStream, onLost: () => void): (line: string) => void {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (open && error.code !== 'EPIPE') onLost();
    open = false;
  });
  return (line) => {
    if (open) stream.write(`${line}\n`);
  };
}

const silentBar: ProgressBar = { update: () => undefined, stop: () => undefined };

function drawnBar(stream: NodeJS.WriteStream, format: string): ProgressBar {
  const bar = new SingleBar({
    stream,
    format,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
  });
  let started = false;
  return {
    update: (done, total) => {
      if (!started) bar.start(total, done);
      started = true;
      bar.update(done);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
