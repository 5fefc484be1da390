const litter = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** Whether a file's name is that of something which operating systems and Office leave behind in folders. */
export function isLitter(name: string): boolean {
  return litter.test(name);
}
