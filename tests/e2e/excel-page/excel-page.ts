/**
 * Excel around the pane, inside the browser: runs right after Microsoft's client layer, in the place of Office.js, and
 * puts a strict Excel behind it. Tests reach that Excel as `window.strictExcel`.
 */
import { attachStrictExcel, isSetSupported } from '../../excel-host/attach-strict-excel';
import type { OfficeExtensionInside } from '../../excel-host/attach-strict-excel';
import { gridUser } from '../../excel-host/strict/grid-user';
import type { GridUser } from '../../excel-host/strict/grid-user';
import { StrictExcel } from '../../excel-host/strict/strict-excel';

/** The part of Office that a page finds around the client layer. */
export interface OfficeAround {
  readonly onReady: () => Promise<{ host: string; platform: string }>;
  readonly HostType: { readonly Excel: string };
  readonly context: {
    readonly platform: string;
    readonly diagnostics: { readonly host: string; readonly platform: string; readonly version: string };
    readonly requirements: { readonly isSetSupported: typeof isSetSupported };
    officeTheme: Readonly<Record<string, string>>;
    readonly displayLanguage: string;
  };
}

declare global {
  interface Window {
    strictExcel: StrictExcel;
    /** Somebody at the grid of the registrations, once there is one. */
    atGrid: GridUser;
    officeAround: OfficeAround;
    /** The milliseconds until Office says that it is ready. */
    officeReadyAfter?: number;
    /** The language of Office's menus; Danish unless a test says another. */
    officeLanguage?: string;
  }
}

const inside = globalThis as unknown as { readonly OfficeExtension: OfficeExtensionInside };
const platform = 'PC';
const around: OfficeAround = {
  onReady: () =>
    new Promise((resolve) => {
      setTimeout(() => {
        resolve({ host: 'Excel', platform });
      }, window.officeReadyAfter ?? 0);
    }),
  HostType: { Excel: 'Excel' },
  context: {
    platform,
    diagnostics: { host: 'Excel', platform, version: '16.0.14332.20000' },
    requirements: { isSetSupported },
    officeTheme: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000' },
    displayLanguage: window.officeLanguage ?? 'da-DK',
  },
};

window.strictExcel = new StrictExcel();
window.atGrid = gridUser(window.strictExcel, 'Registreringer');
window.officeAround = around;
attachStrictExcel(inside.OfficeExtension, window.strictExcel);
Object.assign(globalThis, { Office: around });
