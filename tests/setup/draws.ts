import fc from 'fast-check';

/**
 * Properties draw the same values in every run, so that a change is judged by what it changes. `FC_SEED=random` draws
 * anew, and `FC_SEED=<number>` repeats a draw that was printed with a failure.
 */
const asked = process.env['FC_SEED'] ?? '20261125';
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
