import { firstOwnFormat } from '../writing/style-registry';
import type { StyleRegistry } from '../writing/style-registry';
import { elementXml } from './old-styles';
import type { OldElement, OldStyles, StyleList } from './old-styles';

/** Brings the looks of another file along as they are asked for, each under its new number. */
export class CarriedStyles {
  readonly #old: OldStyles;
  readonly #styles: StyleRegistry;
  readonly #known = new Map<string, number>();

  constructor(old: OldStyles, styles: StyleRegistry) {
    this.#old = old;
    this.#styles = styles;
  }

  /** The new number of a cell's format. */
  format(index: number): number {
    return this.#once('cellXfs', index, (xf) =>
      this.#styles.formats.add(
        elementXml(xf, { ...this.#parts(xf), xfId: String(this.#base(Number(xf.attributes['xfId'] ?? 0))) }),
      ),
    );
  }

  /** The new number of the look of a rule or a table. */
  difference(index: number): number {
    return this.#once('dxfs', index, (look) => {
      const children = look.children.map((child) =>
        child.name === 'numFmt'
          ? {
              ...child,
              attributes: {
                ...child.attributes,
                numFmtId: String(
                  this.#code(Number(child.attributes['numFmtId']), child.attributes['formatCode']),
                ),
              },
            }
          : child,
      );
      return this.#styles.differences.add(elementXml({ ...look, children }));
    });
  }

  /** Brings a table's style along, when it is one of the file's own. */
  useTableStyle(name: string): void {
    const style = this.#old.all('tableStyles').find(({ attributes }) => attributes['name'] === name);
    if (style === undefined) return;
    const children = style.children.map((part) => ({
      ...part,
      attributes: { ...part.attributes, dxfId: String(this.difference(Number(part.attributes['dxfId']))) },
    }));
    this.#styles.tableStyles.add(elementXml({ ...style, children }));
  }

  /** Brings the numbered colours along, which formats and sheets point at. */
  usePalette(): void {
    const { palette } = this.#old;
    if (palette !== undefined) this.#styles.palette = `<colors>${elementXml(palette)}</colors>`;
  }

  #once(list: StyleList, index: number, make: (item: OldElement) => number): number {
    const key = `${list} ${String(index)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const item = this.#old.item(list, index);
    const made = item === undefined ? 0 : make(item);
    this.#known.set(key, made);
    return made;
  }

  /** What a format is made of, by the new numbers. */
  #parts({ attributes }: OldElement): OldElement['attributes'] {
    const part = (list: 'fonts' | 'fills' | 'borders', attribute: string): string =>
      String(
        this.#once(list, Number(attributes[attribute] ?? 0), (item) =>
          this.#styles[list].add(elementXml(item)),
        ),
      );
    return {
      ...attributes,
      numFmtId: String(this.#code(Number(attributes['numFmtId'] ?? 0))),
      fontId: part('fonts', 'fontId'),
      fillId: part('fills', 'fillId'),
      borderId: part('borders', 'borderId'),
    };
  }

  /** Formats below the first own number are known to every program. */
  #code(id: number, given?: string): number {
    const code = this.#old.code(id) ?? given;
    if (code !== undefined) return firstOwnFormat + this.#styles.codes.add(code);
    return id < firstOwnFormat ? id : 0;
  }

  /** What a format rests on: the usual, or a look that has a name. */
  #base(index: number): number {
    const name = this.#old.all('cellStyles').find(({ attributes }) => Number(attributes['xfId']) === index);
    if (name === undefined || name.attributes['builtinId'] === '0') return 0;
    return this.#once('cellStyleXfs', index, (xf) => {
      const base = this.#styles.bases.append(elementXml(xf, this.#parts(xf)));
      this.#styles.named.append(elementXml(name, { ...name.attributes, xfId: String(base) }));
      return base;
    });
  }
}
