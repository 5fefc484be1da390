/** A file whose content a test can read; null is one that the browser does not give. */
export function aFile(name: string, content: string | null = 'x'): File {
  return Object.assign(new File(['x'], name), {
    arrayBuffer: () =>
      content === null
        ? Promise.reject(new DOMException('', 'NotReadableError'))
        : Promise.resolve(Uint8Array.from(Buffer.from(content)).buffer),
  });
}

/** A folder on its way into the browser: files, and folders in it. */
export interface AFolder {
  readonly folder: string;
  readonly holds: readonly (AFolder | File)[];
}

interface Entry {
  readonly name: string;
  readonly fullPath: string;
  readonly isDirectory: boolean;
}

function entryOf(one: AFolder | File, above: string): Entry {
  const name = one instanceof File ? one.name : one.folder;
  const fullPath = `${above}/${name}`;
  if (one instanceof File) {
    const file = (resolve: (file: File) => void): void => {
      resolve(one);
    };
    return Object.assign({ name, fullPath, isDirectory: false }, { file });
  }
  const createReader = () => {
    // As browsers do: a part at a time, and nothing at the end.
    const left = one.holds.map((inner) => entryOf(inner, fullPath));
    return {
      readEntries: (resolve: (entries: readonly Entry[]) => void): void => {
        resolve(left.splice(0, 2));
      },
    };
  };
  return Object.assign({ name, fullPath, isDirectory: true }, { createReader });
}

/**
 * What a drop or a paste carries. Browsers list a folder among the files, but do not give its content.
 *
 * @param knowsFolders whether this browser can tell a folder from a file
 */
export function aTransfer(
  what: readonly (AFolder | File)[],
  { types = ['Files'], knowsFolders = true }: { types?: readonly string[]; knowsFolders?: boolean } = {},
): object {
  const files = what.map((one) => (one instanceof File ? one : aFile(one.folder, null)));
  const items = what.map((one, place) => ({
    kind: 'file',
    getAsFile: () => files[place],
    ...(knowsFolders ? { webkitGetAsEntry: () => entryOf(one, '') } : {}),
  }));
  return { files, items, types, dropEffect: 'none' };
}
