/**
 * As much of a browser's database as the store asks for. Every step can be made to fail: opening, beginning a transaction,
 * a request, a value that cannot be stored, and the end of the transaction, when the disk is full.
 */
export class FailingDatabase {
  #kept = new Map<string, unknown>();
  #steps = 0;
  /** The number of the step that fails; none when it is negative. */
  failsAt = -1;

  get steps(): number {
    return this.#steps;
  }

  restart(failsAt: number): void {
    this.#steps = 0;
    this.failsAt = failsAt;
  }

  fails(): boolean {
    this.#steps += 1;
    return this.#steps - 1 === this.failsAt;
  }

  open(): FakeRequest {
    const opening = new FakeRequest();
    queueMicrotask(() => {
      if (this.fails()) {
        opening.onerror?.();
        return;
      }
      opening.result = {
        createObjectStore: () => undefined,
        transaction: () => this.#begin(),
        close: () => undefined,
      };
      opening.onupgradeneeded?.();
      opening.onsuccess?.();
    });
    return opening;
  }

  #begin(): object {
    if (this.fails()) throw new DOMException('closing', 'InvalidStateError');
    const draft = new Map(this.#kept);
    const waiting: (() => void)[] = [];
    let isOver = false;
    const transaction = {
      error: new DOMException('full', 'QuotaExceededError'),
      oncomplete: null as (() => void) | null,
      onabort: null as (() => void) | null,
      abort: (): void => {
        isOver = true;
        transaction.onabort?.();
      },
      objectStore: () => store,
    };
    const ask = (work: () => unknown): FakeRequest => {
      const request = new FakeRequest();
      waiting.push(() => {
        if (this.fails()) transaction.abort();
        else request.succeed(work());
      });
      return request;
    };
    const store = {
      transaction,
      get: (key: string) => ask(() => draft.get(key)),
      put: (value: unknown, key: string) => {
        if (this.fails()) throw new DOMException('cannot be cloned', 'DataCloneError');
        return ask(() => draft.set(key, value));
      },
    };
    const goOn = (): void => {
      if (isOver) return;
      const next = waiting.shift();
      if (next !== undefined) next();
      else if (this.fails()) transaction.abort();
      else {
        isOver = true;
        this.#kept = draft;
        transaction.oncomplete?.();
      }
      if (!isOver) setTimeout(goOn, 0);
    };
    setTimeout(goOn, 0);
    return transaction;
  }
}

class FakeRequest {
  result: unknown;
  error = new DOMException('failed', 'UnknownError');
  onsuccess: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onupgradeneeded: (() => void) | null = null;
  readonly #listeners: (() => void)[] = [];

  addEventListener(_: 'success', listener: () => void): void {
    this.#listeners.push(listener);
  }

  succeed(result: unknown): void {
    this.result = result;
    for (const listener of this.#listeners) listener();
  }
}
