import { passesCvrCheck } from './cvr';
import type { IssueParams } from './issue';
import { municipalityWithCvr } from './municipalities';
import { identityOfVendor, vendorWithCvr } from './names/known-names';

/** What is to be asked about a CVR number; the number may still be right. */
export type CvrDoubt = {
  readonly [C in 'cvr-check-failed' | 'cvr-municipal' | 'cvr-other-vendor']: {
    readonly code: C;
    readonly params: IssueParams[C];
  };
}['cvr-check-failed' | 'cvr-municipal' | 'cvr-other-vendor'];

/**
 * What is doubtful about a vendor's CVR number: it fails its check, it is a municipality's own, or it is a known vendor's
 * while another vendor's name stands beside it.
 *
 * @param field the header of the question
 * @param vendor the name that stands beside it; undefined when none does
 * @returns undefined when nothing speaks against it
 */
export function cvrDoubt(field: string, cvr: string, vendor: string | undefined): CvrDoubt | undefined {
  const params = { field, text: cvr };
  if (!passesCvrCheck(cvr)) return { code: 'cvr-check-failed', params };
  const municipality = municipalityWithCvr(cvr);
  if (municipality !== undefined) {
    return { code: 'cvr-municipal', params: { ...params, municipality: municipality.name } };
  }
  const owner = vendorWithCvr(cvr)?.vendor;
  if (owner === undefined || vendor === undefined || isOfGroup(vendor, owner)) return undefined;
  return { code: 'cvr-other-vendor', params: { ...params, vendor, owner } };
}

/** A company of a vendor's group ("EG Bygningsdata" of EG) may have its number. */
function isOfGroup(vendor: string, owner: string): boolean {
  const [name, owners] = [identityOfVendor(vendor), identityOfVendor(owner)];
  return name === '' || name.startsWith(owners) || owners.startsWith(name);
}
