import type { OwnContent } from '../../../survey/issue';
import { type Outcome, read } from '../../outcome';
import type { AnyRelation } from '../reading/workbook-package';
import type { SharedStrings } from '../writing/shared-strings';
import type { StyleRegistry } from '../writing/style-registry';
import { xmlAttribute, xmlDeclaration } from '../writing/xml';
import { CarriedStyles } from './carried-styles';
import { XmlCopy } from './copy-xml';
import type { CopyRules } from './copy-xml';
import type { OldSheet, OldWorkbook } from './old-workbook';
import { imageTypes, leftKinds, partKinds } from './part-kinds';
import type { PartKind } from './part-kinds';
import { chartRules, drawingRules, shapeRules, tableRules } from './part-rules';
import { sheetRules } from './sheet-rules';

/** Something of the analyst's own that stays behind: on which sheet, and what it is. */
export interface Left {
  readonly sheet: string;
  readonly content: OwnContent;
}

/** A part of the new file: its path, type of content, and what is in it. */
export interface CarriedPart {
  readonly path: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** What a carried part becomes part of. */
export interface NewFile {
  readonly strings: SharedStrings;
  readonly styles: StyleRegistry;
  /** The next free number for a path with `#`. */
  readonly numberFor: (pattern: string) => number;
}

/** Carries parts of an old workbook into a new one, each with everything that it leads to and that can come along. */
export class Carrier {
  readonly parts: CarriedPart[] = [];
  readonly left: Left[] = [];
  readonly styles: CarriedStyles;
  readonly #old: OldWorkbook;
  readonly #new: NewFile;
  readonly #paths = new Map<string, string>();

  constructor(old: OldWorkbook, file: NewFile) {
    this.#old = old;
    this.#new = file;
    this.styles = new CarriedStyles(old.styles, file.styles);
    this.styles.usePalette();
  }

  /** Carries a sheet; gives its new path. */
  sheet({ name, path }: OldSheet): Outcome<string> {
    const to = this.#pathFor('xl/worksheets/sheet#.xml', path);
    const relations = this.#relations(name, path, to);
    if (relations.kind === 'refused') return relations;
    const kept = new Set(relations.value.map(({ id }) => id));
    const rules = sheetRules({
      styles: this.styles,
      strings: this.#new.strings,
      oldStrings: this.#old.strings,
      isCarried: (id) => kept.has(id),
      onExternal: () => {
        this.leave(name, 'otherFile');
      },
    });
    const copy = this.#copied(path, rules);
    if (copy.kind === 'refused') return copy;
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
    this.#put({ path: to, type, content: copy.value }, relations.value);
    return read(to);
  }

  /** Carries a part of the whole workbook, such as its theme, under the same path in every file. */
  whole(relation: AnyRelation, path: string, type: string): Outcome<null> {
    const copy = this.#copied(relation.target, {});
    if (copy.kind === 'refused') return copy;
    this.parts.push({ path, type, content: copy.value });
    return read(null);
  }

  leave(sheet: string, content: OwnContent): void {
    if (!this.left.some((one) => one.sheet === sheet && one.content === content))
      this.left.push({ sheet, content });
  }

  /** The relations of a part that come along, each with the part that it leads to carried. */
  #relations(sheet: string, from: string, to: string): Outcome<readonly AnyRelation[]> {
    const all = this.#old.file.allRelationsOf(from);
    if (all.kind === 'refused') return all;
    const kept: AnyRelation[] = [];
    for (const relation of all.value) {
      if (relation.external) {
        if (relation.type === 'hyperlink' && /^(?:https?|mailto):/i.test(relation.target))
          kept.push(relation);
        else this.leave(sheet, relation.type === 'hyperlink' ? 'link' : 'otherFile');
        continue;
      }
      const target = this.#carry(sheet, relation);
      if (target.kind === 'refused') return target;
      if (target.value !== null) kept.push({ ...relation, target: relativePath(to, target.value) });
    }
    return read(kept);
  }

  /** Carries what a relation leads to; gives its new path, or null when it stays behind. */
  #carry(sheet: string, { type, target }: AnyRelation): Outcome<string | null> {
    const kind = partKinds[type];
    const ending = target.slice(target.lastIndexOf('.') + 1).toLowerCase();
    const content = kind?.copied === 'image' ? imageTypes[ending] : kind?.type;
    if (kind === undefined || content === undefined || !this.#old.file.has(target)) {
      const left = kind === undefined ? leftKinds[type] : 'picture';
      if (left !== undefined) this.leave(sheet, left);
      return read(null);
    }
    const known = this.#paths.get(target.toLowerCase());
    if (known !== undefined) return read(known);
    const to = this.#pathFor(kind.path.replace('*', ending), target);
    const relations = this.#relations(sheet, target, to);
    if (relations.kind === 'refused') return relations;
    const copy = this.#contentOf(sheet, target, to, kind, relations.value);
    if (copy.kind === 'refused') return copy;
    this.#put({ path: to, type: content, content: copy.value }, relations.value);
    return read(to);
  }

  #contentOf(
    sheet: string,
    from: string,
    to: string,
    { copied }: PartKind,
    relations: readonly AnyRelation[],
  ): Outcome<string | Uint8Array> {
    if (copied === 'image') return this.#old.file.bytesOf(from);
    const kept = new Set(relations.map(({ id }) => id));
    const rules: Readonly<Record<Exclude<PartKind['copied'], 'image'>, () => CopyRules>> = {
      drawing: () =>
        drawingRules(
          (id) => kept.has(id),
          () => {
            this.leave(sheet, 'picture');
          },
        ),
      chart: () =>
        chartRules(() => {
          this.leave(sheet, 'otherFile');
        }),
      shapes: shapeRules,
      'sheet-table': () => tableRules(Number(/\d+/.exec(to)?.[0]), this.styles),
      xml: () => ({}),
    };
    return this.#copied(from, rules[copied]());
  }

  #copied(path: string, rules: CopyRules): Outcome<string> {
    const copy = this.#old.file.readPart(path, new XmlCopy(rules));
    return copy.kind === 'refused' ? copy : read(copy.value.xml);
  }

  #pathFor(pattern: string, old: string): string {
    const path = pattern.replace('#', String(this.#new.numberFor(pattern)));
    this.#paths.set(old.toLowerCase(), path);
    return path;
  }

  #put(part: CarriedPart, relations: readonly AnyRelation[]): void {
    this.parts.push(part);
    if (relations.length === 0) return;
    const slash = part.path.lastIndexOf('/') + 1;
    this.parts.push({
      path: `${part.path.slice(0, slash)}_rels/${part.path.slice(slash)}.rels`,
      type: '',
      content: keptRelationsXml(relations),
    });
  }
}

/** Relations with the ids that the copied part knows them by. */
function keptRelationsXml(relations: readonly AnyRelation[]): string {
  const items = relations.map(({ id, address, target, external }) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${xmlAttribute(id)}" Type="${xmlAttribute(address)}" Target="${xmlAttribute(target)}"${mode}/>`;
  });
  return `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** The way from one part to another. */
function relativePath(from: string, to: string): string {
  const folder = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < folder.length && folder[shared] === target[shared]) shared += 1;
  return [...folder.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
