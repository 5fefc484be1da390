import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A machine with other work is slow; what does appear is found as soon as it does.
configure({ asyncUtilTimeout: 30_000 });

/** jsdom lays nothing out; Fluent only needs these to exist. */
class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

Element.prototype.scrollIntoView = () => undefined;

Object.assign(globalThis, { ResizeObserver: SilentObserver, IntersectionObserver: SilentObserver });
