import { config } from 'zod';

/**
 * Imported before anything that declares a schema: schemas would else try whether the page may make code out of text,
 * which its policy forbids, and the browser would note a violation each time.
 */
config({ jitless: true });
