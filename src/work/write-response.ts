import type { Survey } from '../survey/registration';
import { da } from '../text/da';
import { layOutResponse } from '../workbook/response/lay-out-response';
import type { MadeFile } from './made-file';
import { writeWorkbook } from './write-workbook';

export interface WriteResponseInput {
  readonly survey: Survey;
  readonly name: string;
}

/** The response workbook of a survey. */
export function writeResponse({ survey, name }: WriteResponseInput): Promise<MadeFile> {
  return writeWorkbook({ layout: layOutResponse(survey, da), name });
}
