import type { DataSet } from '../consolidation/data-set';
import { municipalityByCode } from '../survey/municipalities';
import { sizeOf } from './coverage';
import type { SizeClass } from './findings';

/** Which municipalities are looked at; null is all of them. */
export interface MunicipalityFilter {
  readonly region: string | null;
  readonly size: SizeClass | null;
}

/** The answers of the municipalities that a filter lets through; names stay as they were found among all. */
export function partOfDataSet(dataSet: DataSet, { region, size }: MunicipalityFilter): DataSet {
  const isIn = ({ municipality }: { readonly municipality: string }): boolean => {
    const own = municipalityByCode(municipality);
    if (own === undefined) return region === null && size === null;
    return (region === null || own.region === region) && (size === null || sizeOf(own) === size);
  };
  return {
    ...dataSet,
    submissions: dataSet.submissions.filter(isIn),
    rows: dataSet.rows.filter(isIn),
  };
}
