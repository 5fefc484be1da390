import vendorData from './data/vendors.json';

/** A vendor of public record. */
export interface KnownVendor {
  /** The name as people write it, without the form of company. */
  readonly vendor: string;
  /** '' when it is not known for certain. */
  readonly cvr: string;
  /** Abbreviations and former names: the same company under another name. */
  readonly otherNames: readonly string[];
  /** Words that its systems carried in their names before it renamed or took them over; they tell no system from another. */
  readonly brands: readonly string[];
}

/** The vendors that are known by public facts; where each fact comes from stands in the data. */
export const vendors: readonly KnownVendor[] = vendorData.vendors.map((entry) => ({
  vendor: entry.vendor,
  cvr: entry.cvr ?? '',
  otherNames: entry.otherNames ?? [],
  brands: entry.brands ?? [],
}));
