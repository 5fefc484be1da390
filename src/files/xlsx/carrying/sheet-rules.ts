import type { XmlAttributes } from '../reading/xml-listener';
import type { SharedStrings } from '../writing/shared-strings';
import type { CarriedStyles } from './carried-styles';
import type { CopyRules } from './copy-xml';

/** What the rules of copying a worksheet lean on. */
export interface SheetSurroundings {
  readonly styles: CarriedStyles;
  readonly strings: SharedStrings;
  readonly oldStrings: readonly string[];
  /** Whether what a relation leads to comes along. */
  readonly isCarried: (id: string) => boolean;
  /** Told of each formula that points into another file; its value stays. */
  readonly onExternal: () => void;
}

/** Elements that belong to another program's view, to forms with code, or to what is not carried along. */
const leftOut = new Set([
  'customSheetViews',
  'legacyDrawingHF',
  'oleObjects',
  'controls',
  'webPublishItems',
  'smartTags',
  'AlternateContent',
]);
/** Slicers and timelines stand in extensions of their own. */
const leftExtensions = /A8765BA9|3A4CF648|7E03D99C/i;
/** A reference into another file: `[1]Sheet!A1`. */
export const externalReference = /\[\d+\][^[\]]*!|\[\d+\]!/;

/** How a worksheet of the analyst's own is copied: its cells point at the new file's strings and looks. */
export function sheetRules(around: SheetSurroundings): CopyRules {
  const { styles, strings } = around;
  let type: string | undefined;
  const lost = new Set<string>();
  let shared: string | undefined;
  const restyled = (
    attributes: XmlAttributes,
    name: string,
    lookOf: (index: number) => number,
  ): XmlAttributes => {
    const index = attributes[name];
    return index === undefined ? attributes : { ...attributes, [name]: String(lookOf(Number(index))) };
  };
  const format = (index: number): number => styles.format(index);
  return {
    units: new Set(['f']),
    element: ({ name, attributes, within }) => {
      if (leftOut.has(name)) return null;
      switch (name) {
        case 'c': {
          type = attributes['t'];
          const { cm: _dynamic, vm: _rich, ...own } = attributes;
          return restyled({ s: '0', ...own }, 's', format);
        }
        case 'row':
          return restyled(attributes, 's', format);
        case 'col':
          return restyled(attributes, 'style', format);
        case 'f':
          if (within.at(-1) !== 'c') return attributes;
          shared = attributes['t'] === 'shared' ? attributes['si'] : undefined;
          return shared !== undefined && lost.has(shared) ? null : attributes;
        case 'sheetView': {
          if (Number(attributes['workbookViewId'] ?? 0) > 0) return null;
          const { tabSelected: _selected, ...own } = attributes;
          return own;
        }
        case 'pageSetup': {
          return Object.fromEntries(Object.entries(attributes).filter(([key]) => !key.endsWith(':id')));
        }
        case 'ext':
          return leftExtensions.test(attributes['uri'] ?? '') ? null : attributes;
        default: {
          const [, id] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
          // In an extension the look stands in the rule itself.
          if (!within.includes('extLst') && attributes['dxfId'] !== undefined) {
            return restyled(attributes, 'dxfId', (index) => styles.difference(index));
          }
          const points =
            id !== undefined &&
            ['drawing', 'legacyDrawing', 'tablePart', 'hyperlink', 'picture'].includes(name);
          return points && !around.isCarried(id) ? null : attributes;
        }
      }
    },
    text: (text, within) => {
      const [parent, element] = within.slice(-2);
      if (element === 'v' && parent === 'c' && type === 's') {
        return String(strings.addWritten(around.oldStrings[Number(text)] ?? '<si><t/></si>'));
      }
      if (!externalReference.test(text) || !isFormula(element)) return text;
      around.onExternal();
      if (element !== 'f' || parent !== 'c') return '#REF!';
      if (shared !== undefined) lost.add(shared);
      return null;
    },
  };
}

function isFormula(element: string | undefined): boolean {
  return element === 'f' || element === 'formula' || element === 'formula1' || element === 'formula2';
}
