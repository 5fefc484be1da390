/** Anything that travels in a request or an answer. */
export type Json = unknown;

/**
 * One object that an add-in can hold, as the client layer names its members. What a kind does not list does not exist:
 * asking for it fails the test.
 */
export interface OfficeObject {
  readonly kind: string;
  /** What marks the object in an answer, so that the client can find it again. */
  readonly id?: string;
  /** Readable properties. */
  readonly get?: Readonly<Record<string, () => Json>>;
  /** Writable properties. */
  readonly set?: Readonly<Record<string, (value: never) => void>>;
  /** Properties and methods that lead to another object, or to none. */
  readonly open?: Readonly<Record<string, (...args: never[]) => OfficeObject | null>>;
  /** Methods that lead to no object; some give a value. */
  readonly call?: Readonly<Record<string, (...args: never[]) => Json>>;
  /** The items of a collection. */
  readonly items?: () => readonly OfficeObject[];
  /** The item of a collection that a name or id denotes. */
  readonly item?: (key: string) => OfficeObject;
  /** The cells that the object covers, when it is a range. */
  readonly range?: unknown;
}

/** An object whose properties are only written down in a record. */
export function recordObject(
  kind: string,
  record: Record<string, Json>,
  properties: readonly string[],
  open: OfficeObject['open'] = {},
  onWrite: () => void = () => undefined,
): OfficeObject {
  return {
    kind,
    get: Object.fromEntries(properties.map((name) => [name, () => record[name] ?? null])),
    set: Object.fromEntries(
      properties.map((name) => [
        name,
        (value: Json) => {
          onWrite();
          record[name] = value;
        },
      ]),
    ),
    open,
  };
}
