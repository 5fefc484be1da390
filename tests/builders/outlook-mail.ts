import { compoundFile, type CompoundTree } from './compound-file';

export interface OutlookMail {
  readonly subject?: string;
  readonly body?: string;
  readonly attachments?: readonly { readonly name: string; readonly content: Uint8Array | OutlookMail }[];
}

/** A mail as Outlook saves it: a .msg file with Unicode properties. */
export function outlookMail(mail: OutlookMail): Uint8Array {
  return compoundFile(messageTree(mail, 32));
}

function messageTree(
  { subject = 'Besvarelse', body = '', attachments = [] }: OutlookMail,
  headerLength: number,
): CompoundTree {
  const storages = attachments.map(({ name, content }, index) => {
    const attached = content instanceof Uint8Array;
    const tree: CompoundTree = {
      '__properties_version1.0': properties(8, [[0x37050003, attached ? 1 : 5]]),
      '__substg1.0_3707001F': wide(name),
      ...(attached
        ? { '__substg1.0_37010102': content }
        : { '__substg1.0_3701000D': messageTree(content, 24) }),
    };
    return [`__attach_version1.0_#${index.toString(16).toUpperCase().padStart(8, '0')}`, tree] as const;
  });
  return {
    '__properties_version1.0': properties(headerLength, []),
    '__substg1.0_001A001F': wide('IPM.Note'),
    '__substg1.0_0037001F': wide(subject),
    '__substg1.0_1000001F': wide(body),
    ...Object.fromEntries(storages),
  };
}

function properties(headerLength: number, values: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = new Uint8Array(headerLength + values.length * 16);
  const view = new DataView(bytes.buffer);
  values.forEach(([tag, value], index) => {
    view.setUint32(headerLength + index * 16, tag, true);
    view.setUint32(headerLength + index * 16 + 8, value, true);
  });
  return bytes;
}

function wide(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
