import '@testing-library/jest-dom';

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
