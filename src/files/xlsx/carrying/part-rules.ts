import type { XmlAttributes } from '../reading/xml-listener';
import type { CarriedStyles } from './carried-styles';
import type { CopyRules } from './copy-xml';
import { externalReference } from './sheet-rules';

const anchors = new Set([
  'twoCellAnchor',
  'oneCellAnchor',
  'absoluteAnchor',
  'relSizeAnchor',
  'absSizeAnchor',
]);

/** A drawing: what stands at an anchor comes along whole, or not at all; no shape starts a macro. */
export function drawingRules(isCarried: (id: string) => boolean, onLeft: () => void): CopyRules {
  return {
    units: anchors,
    element: ({ attributes }) => {
      const pointers = Object.entries(attributes).filter(([key]) =>
        /^r:|^[a-z0-9]+:(?:id|embed|link|dm|lo|qs|cs|pict)$/i.test(key),
      );
      if (pointers.some(([, id]) => id !== undefined && id !== '' && !isCarried(id))) {
        onLeft();
        return 'spoiled';
      }
      return attributes['macro'] === undefined ? attributes : { ...attributes, macro: '' };
    },
  };
}

/** A chart: what it shows, without a way into another file. */
export function chartRules(onExternal: () => void): CopyRules {
  return {
    element: ({ name, attributes }) => (name === 'externalData' ? null : attributes),
    text: (text, within) => {
      if (within.at(-1) !== 'f' || !externalReference.test(text)) return text;
      onExternal();
      return '#REF!';
    },
  };
}

/** The frames of comments; a shape of any other kind may hold code, and stays behind. */
export function shapeRules(): CopyRules {
  return {
    units: new Set(['shape']),
    element: ({ name, attributes }) => {
      if (name === 'ClientData' && attributes['ObjectType'] !== 'Note') return 'spoiled';
      if (name === 'imagedata' || /^Fmla/.test(name)) return null;
      return Object.fromEntries(Object.entries(attributes).filter(([key]) => !/^on|relid$/i.test(key)));
    },
  };
}

const lookAttributes = /(?:DxfId)$/;

/** A table: its number is new, and its looks are those of the new file. */
export function tableRules(id: number, styles: CarriedStyles): CopyRules {
  return {
    element: ({ name, attributes, within }) => {
      const look = (attribute: string, value: string | undefined): string | undefined =>
        lookAttributes.test(attribute) || attribute === 'dxfId'
          ? String(styles.difference(Number(value)))
          : value;
      const own = Object.fromEntries(
        Object.entries(attributes)
          .filter(([key]) => !['connectionId', 'queryTableFieldId'].includes(key))
          .map(([key, value]): [string, XmlAttributes[string]] => [key, look(key, value)]),
      );
      if (name === 'tableStyleInfo' && own['name'] !== undefined) styles.useTableStyle(own['name']);
      if (name !== 'table' || within.length > 0) return own;
      return {
        ...own,
        id: String(id),
        ...(own['tableType'] === 'queryTable' ? { tableType: 'worksheet' } : {}),
      };
    },
  };
}
