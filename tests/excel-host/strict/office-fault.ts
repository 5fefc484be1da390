/** An error as Excel reports it to an add-in. Anything else that is thrown here is a gap in this host, and loud. */
export class OfficeFault extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

export function invalidArgument(message: string): OfficeFault {
  return new OfficeFault('InvalidArgument', message);
}

export function itemNotFound(message: string): OfficeFault {
  return new OfficeFault('ItemNotFound', message);
}

/** Something that the product has not used before: the host must learn it before a test can rest on it. */
export function notKnown(what: string): Error {
  return new Error(`The strict Excel host does not know ${what}`);
}
