/** Safari deletes what a site keeps after seven days without a visit, unless it has been granted lasting storage. */
const forgetful = /^(?!.*(?:Chrom|Edg|Android|Firefox)).*AppleWebKit/u;

/**
 * Asks the browser to keep the work until the user deletes it.
 *
 * @returns whether the work may be gone after some days without a visit
 */
export async function askForLastingStorage({
  storage,
  userAgent,
}: Pick<Navigator, 'userAgent'> & { readonly storage?: StorageManager | undefined }): Promise<boolean> {
  const isForgetful = forgetful.test(userAgent);
  try {
    const isGranted = await storage?.persist();
    return isForgetful && isGranted !== true;
  } catch {
    // Storage is shut off; that nothing is kept is said when it is tried.
    return isForgetful;
  }
}
