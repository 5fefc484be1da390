import type { Survey } from '../survey/registration';
import { da } from '../text/da';
import { withPrintSheet } from '../workbook/response/lay-out-print';
import { layOutResponse } from '../workbook/response/lay-out-response';
import type { MadeFile } from './made-file';
import { writeWorkbook } from './write-workbook';

export interface WriteResponseInput {
  readonly survey: Survey;
  readonly name: string;
}

/** The response workbook of a survey; one that is not sealed can be printed, a page for each system. */
export function writeResponse({ survey, name }: WriteResponseInput): Promise<MadeFile> {
  return writeWorkbook({ layout: withPrintSheet(layOutResponse(survey, da), survey, da), name });
}
