import type { Survey } from '../survey/registration';

/** One response workbook, before it is written. */
export interface ExampleResponse {
  readonly name: string;
  readonly survey: Survey;
  /** What stands as Kommune when the respondent typed it by hand and left the code blank. */
  readonly typedMunicipality: string | null;
  /** An older version of the form; the present one when absent. */
  readonly version?: 1;
}
