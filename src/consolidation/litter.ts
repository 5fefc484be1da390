const litter = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i;
const litterFolder = /^__macosx$/i;

/** Whether a file's name is that of something which operating systems and Office leave behind in folders. */
export function isLitter(name: string): boolean {
  return litter.test(name);
}

/** The same of a path inside an archive, with slashes: a folder that is left behind holds nothing but litter. */
export function isLitterPath(path: string): boolean {
  return path.split('/').some((part) => isLitter(part) || litterFolder.test(part));
}
