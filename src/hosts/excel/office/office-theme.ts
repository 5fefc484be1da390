import type { Look, LookSource } from '../../look';

/** The colours that Office tells of; older editions know none. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: unknown;
  readonly isDarkTheme?: unknown;
}

/** The part of Office that knows its look. */
export interface OfficeWithTheme {
  readonly EventType?: { readonly OfficeThemeChanged?: unknown };
  readonly context: {
    readonly officeTheme?: OfficeColours;
    readonly document?: {
      readonly addHandlerAsync?: (event: never, handler: () => void) => void;
      readonly removeHandlerAsync?: (event: never, options: { handler: () => void }) => void;
    };
  };
}

/** Excel for Windows asks itself for its theme at most every five seconds. */
const interval = 5000;

/**
 * Follows Office's own theme and the system's contrast. The event for the theme is tried where there is one, but only
 * Outlook promises it; so the theme is also looked at now and then, and when the user comes back to the pane.
 */
export function officeLook(
  office: OfficeWithTheme,
  page: Pick<
    Window,
    'matchMedia' | 'addEventListener' | 'removeEventListener' | 'setInterval' | 'clearInterval'
  >,
): LookSource {
  const contrast = page.matchMedia('(forced-colors: active)');
  const current = (): Look => {
    if (contrast.matches) return 'contrast';
    return isDark(office.context.officeTheme) ? 'dark' : 'light';
  };
  return {
    current,
    follow: (listener) => {
      let last = current();
      const look = (): void => {
        if (current() === last) return;
        last = current();
        listener();
      };
      const stopEvent = followEvent(office, look);
      const timer = page.setInterval(look, interval);
      contrast.addEventListener('change', look);
      page.addEventListener('focus', look);
      return () => {
        stopEvent();
        page.clearInterval(timer);
        contrast.removeEventListener('change', look);
        page.removeEventListener('focus', look);
      };
    },
  };
}

/**
 * By the background's own brightness, which every edition that knows its theme tells; by Office's word where the
 * colour cannot be read.
 */
function isDark(theme: OfficeColours | undefined): boolean {
  const brightness = brightnessOf(theme?.bodyBackgroundColor);
  return brightness === null ? theme?.isDarkTheme === true : brightness < 0.5;
}

/** From 0 for black to 1 for white, weighted as the eye does (ITU-R BT.601); null for what is not a colour. */
function brightnessOf(colour: unknown): number | null {
  const [, red, green, blue] =
    typeof colour === 'string' ? (/^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour) ?? []) : [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const part = (hex: string): number => parseInt(hex, 16) / 255;
  return 0.299 * part(red) + 0.587 * part(green) + 0.114 * part(blue);
}

function followEvent({ EventType, context }: OfficeWithTheme, look: () => void): () => void {
  if (EventType?.OfficeThemeChanged === undefined) return () => undefined;
  // Office's own types offer the event to Outlook alone.
  const event = EventType.OfficeThemeChanged as never;
  try {
    context.document?.addHandlerAsync?.(event, look);
  } catch {
    // Editions that name the event need not know it.
    return () => undefined;
  }
  return () => {
    try {
      context.document?.removeHandlerAsync?.(event, { handler: look });
    } catch {
      // The page is on its way out, or the event was never there.
    }
  };
}
