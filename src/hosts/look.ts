/** The look of the program around the pane. */
export type Look = 'light' | 'dark' | 'contrast';

/** The look now, and how to hear of another. */
export interface LookSource {
  readonly current: () => Look;
  readonly follow: (listener: () => void) => () => void;
}
