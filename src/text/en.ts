import type { Texts } from './da';
import { analyst } from './en/analyst';
import { answersTogether } from './en/answers-together';
import { commandLine } from './en/command-line';
import { conflict } from './en/conflict';
import { excel } from './en/excel';
import { formPages } from './en/form-pages';
import { formats } from './en/formats';
import { inventory } from './en/inventory';
import { issues } from './en/issues';
import { letters } from './en/letters';
import { lists, sectionTitles } from './en/lists';
import { manySystems } from './en/many-systems';
import { pane } from './en/pane';
import { questionGroups, questions } from './en/questions';
import { responseWorkbook } from './en/response-workbook';
import { settings } from './en/settings';
import { sheets } from './en/sheets';
import { spreadsheet } from './en/spreadsheet';

/** The English twin of every text. */
export const en: Texts = {
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
