import { openZip } from '../../archive/read-zip';
import { type Outcome, read } from '../../outcome';
import type { XmlAttributes } from '../reading/xml-listener';
import { prefixedAttribute } from '../reading/xml-events';
import { WorkbookPackage } from '../reading/workbook-package';
import type { AnyRelation } from '../reading/workbook-package';
import { readWorkbookPart } from '../reading/workbook-part';
import { unescapeText } from '../reading/string-escapes';
import { OldStrings } from './old-strings';
import { OldStyles } from './old-styles';

/** A sheet of any kind, in the order of the workbook. */
export interface OldSheet {
  readonly name: string;
  readonly state: string | undefined;
  /** What kind of sheet it is: `worksheet`, `chartsheet` … */
  readonly kind: string;
  readonly path: string;
}

export interface OldName {
  readonly attributes: XmlAttributes;
  readonly text: string;
}

/** A workbook whose own sheets are to be carried along, with what its cells point at. */
export interface OldWorkbook {
  readonly file: WorkbookPackage;
  readonly sheets: readonly OldSheet[];
  readonly names: readonly OldName[];
  readonly from1904: boolean;
  readonly relations: readonly AnyRelation[];
  readonly strings: readonly string[];
  readonly styles: OldStyles;
}

/** Opens a workbook for carrying, under the limits of all reading. */
export function openOldWorkbook(bytes: Uint8Array): Outcome<OldWorkbook> {
  const archive = openZip(bytes);
  if (archive.kind === 'refused') return archive;
  const opened = WorkbookPackage.open(archive.value);
  if (opened.kind === 'refused') return opened;
  const file = opened.value;
  const part = readWorkbookPart(file);
  if (part.kind === 'refused') return part;
  const relations = file.allRelationsOf(part.value.path);
  if (relations.kind === 'refused') return relations;
  const listed = readList(file, part.value.path, relations.value);
  if (listed.kind === 'refused') return listed;
  const strings = new OldStrings();
  const styles = new OldStyles();
  for (const [type, listener] of [
    ['sharedStrings', strings],
    ['styles', styles],
  ] as const) {
    const path = relations.value.find((relation) => relation.type === type)?.target;
    // A relation to a part that is not there means nothing, as long as no cell needs the part.
    const outcome = path === undefined || !file.has(path) ? read(listener) : file.readPart(path, listener);
    if (outcome.kind === 'refused') return outcome;
  }
  const { from1904 } = part.value;
  return read({
    file,
    ...listed.value,
    from1904,
    relations: relations.value,
    strings: strings.strings,
    styles,
  });
}

/** The sheets of every kind, and the names. */
function readList(
  file: WorkbookPackage,
  path: string,
  relations: readonly AnyRelation[],
): Outcome<Pick<OldWorkbook, 'sheets' | 'names'>> {
  const sheets: OldSheet[] = [];
  const names: { attributes: XmlAttributes; text: string }[] = [];
  let inName = false;
  const outcome = file.readPart(path, {
    open: (name, attributes) => {
      inName = name === 'definedName';
      if (inName) names.push({ attributes, text: '' });
      if (name !== 'sheet') return;
      const relation = relations.find(({ id }) => id === prefixedAttribute(attributes, 'id'));
      if (relation === undefined) return;
      const sheetName = unescapeText(attributes['name'] ?? '');
      sheets.push({
        name: sheetName,
        state: attributes['state'],
        kind: relation.type,
        path: relation.target,
      });
    },
    text: (text) => {
      const last = names.at(-1);
      if (inName && last !== undefined) last.text += text;
    },
    close: () => {
      inName = false;
    },
  });
  return outcome.kind === 'refused' ? outcome : read({ sheets, names });
}
