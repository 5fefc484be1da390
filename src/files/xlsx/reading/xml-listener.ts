import type { Problem } from '../../outcome';

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/**
 * Who listens while a part is read. Only elements of the part's own namespace are told, by their name without prefix and
 * then as it is written; what programs add in namespaces of theirs is passed over with all that is in it.
 */
export interface XmlListener {
  /** What reads the part's plain stretches for the listener, so that they need not be parsed. */
  shortcut?(parser: PartParser): Shortcut;
  /** Set by one that copies a part, and is told of every element. */
  readonly hearsAll?: true;
  open(name: string, attributes: XmlAttributes, written: string): void;
  close?(name: string, written: string): void;
  text?(text: string): void;
  /** A reason to stop; asked every now and then, so that a hostile part costs little. */
  problem?(): Problem | undefined;
}

/** Stands before the parser of a part, and gives it the text that it does not read itself. */
export interface Shortcut {
  push(text: string): void;
  /** @returns whether the rest of the part, if any, is not worth parsing */
  end(): boolean;
}

export interface PartParser {
  write(text: string): void;
  /** The element of the part's own namespace that is open, when it is written without a prefix. */
  innermost(): string | undefined;
}
