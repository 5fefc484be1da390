import { analyst } from './da/analyst';
import { answersTogether } from './da/answers-together';
import { commandLine } from './da/command-line';
import { conflict } from './da/conflict';
import { excel } from './da/excel';
import { formPages } from './da/form-pages';
import { formats } from './da/formats';
import { inventory } from './da/inventory';
import { issues } from './da/issues';
import { letters } from './da/letters';
import { lists, sectionTitles } from './da/lists';
import { manySystems } from './da/many-systems';
import { pane } from './da/pane';
import { questionGroups, questions } from './da/questions';
import { responseWorkbook } from './da/response-workbook';
import { settings } from './da/settings';
import { sheets } from './da/sheets';
import { spreadsheet } from './da/spreadsheet';

/** Every Danish text; its type is what any other language must hold. */
export const da = {
  analyst,
  answersTogether,
  commandLine,
  conflict,
  excel,
  formPages,
  formats,
  inventory,
  issues,
  letters,
  lists,
  manySystems,
  pane,
  questionGroups,
  questions,
  responseWorkbook,
  sectionTitles,
  settings,
  sheets,
  spreadsheet,
};

export type Texts = typeof da;
