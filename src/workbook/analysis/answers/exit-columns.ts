import { words } from '../analysis-format';
import { serialOf } from '../../raw/serial-clock';
import type { Texts } from '../../../text/da';
import { quoted } from '../layout/formulas';
import { cells } from '../names';
import type { DefinedName } from '../names';
import type { AnswerColumn } from './answer-rows';
import { quarterRoom, quarterShift } from './exit-keys';

/** The exit of a registration, what can be said of it, and the keys by which the contract calendar counts. */
export function exitColumns({ sheets: { answers } }: Texts): readonly AnswerColumn[] {
  const helper = { group: 'helpers', width: 12 } as const;
  const state = (key: keyof typeof words.exit): string => quoted(words.exit[key]);
  const lastNotice = 'EDATE({exit},-ROUNDUP({noticeMonths},0))';
  const noticeOrExit = `IF(ISNUMBER({noticeMonths}),${lastNotice},{exit})`;
  return [
    {
      ...helper,
      key: 'exit',
      header: 'Udgang',
      name: cells.answer.exit,
      explain: answers.exit,
      format: 'date',
      value: (row) => (row.exit === null ? null : serialOf(row.exit.date)),
      formula:
        'IF({systemKey}="","",IF(COUNT({boundUntil},{contractExpiry})=0,"",MAX({boundUntil},{contractExpiry})))',
    },
    {
      ...helper,
      key: 'exitState',
      header: 'Udgangens stand',
      name: cells.answer.exitState,
      explain: answers.exitState,
      value: (row) => (row.exit === null ? null : words.exit[row.exit.state]),
      formula:
        `IF({exit}="","",IF({exit}<${cells.analysisDate},${state('expired')},` +
        `IF(${noticeOrExit}<${cells.analysisDate},${state('forfeited')},${state('open')})))`,
    },
    {
      ...helper,
      key: 'lastNotice',
      header: 'Varsel senest',
      explain: answers.lastNotice,
      format: 'date',
      value: (row) => (row.exit?.lastNotice == null ? null : serialOf(row.exit.lastNotice)),
      formula: `IF(OR({exit}="",NOT(ISNUMBER({noticeMonths}))),"",${lastNotice})`,
    },
    ...quarterColumns(answers, {
      key: 'exit',
      header: 'Udgang',
      when: `IF({exit}="",0,IF({exit}<${cells.analysisDate},0,{exit}))`,
      names: [cells.answer.exitQuarter, cells.answer.exitKey, cells.answer.firstExit],
      own: 'leaving',
    }),
    ...quarterColumns(answers, {
      key: 'notice',
      header: 'Varsel',
      when: `IF({lastNotice}="",0,IF({exit}<${cells.analysisDate},0,{lastNotice}))`,
      names: [cells.answer.noticeQuarter, cells.answer.noticeKey, cells.answer.firstNotice],
      own: 'notice',
    }),
  ];
}

/** How many quarters ahead, as a number; with system and municipality as a key; and whether the row is the first with it. */
function quarterColumns(
  answers: Texts['sheets']['answers'],
  of: {
    readonly key: string;
    readonly header: string;
    /** The date, or 0 when there is none that counts. */
    readonly when: string;
    readonly names: readonly [DefinedName, DefinedName, DefinedName];
    readonly own: 'leaving' | 'notice';
  },
): readonly AnswerColumn[] {
  const helper = { group: 'helpers', width: 12 } as const;
  const [quarterName, keyName, firstName] = of.names;
  const { analysisDate } = cells;
  return [
    {
      ...helper,
      key: `${of.key}Quarter`,
      header: `${of.header}, kvartaler frem`,
      name: quarterName,
      explain: answers.quarter,
      value: (row) => row.exit?.[of.own].quarter ?? null,
      formula:
        `IF(${of.when}=0,"",(YEAR(${of.when})-YEAR(${analysisDate}))*4+ROUNDUP(MONTH(${of.when})/3,0)` +
        `-ROUNDUP(MONTH(${analysisDate})/3,0))`,
    },
    {
      ...helper,
      key: `${of.key}Key`,
      header: `${of.header}, nøgle`,
      name: keyName,
      explain: answers.pair,
      value: (row) => row.exit?.[of.own].number ?? null,
      formula: `IF({${of.key}Quarter}="","",{systemMunicipality}*${quarterRoom}+{${of.key}Quarter}+${quarterShift})`,
    },
    {
      ...helper,
      key: `${of.key}First`,
      header: `${of.header}, første`,
      name: firstName,
      explain: answers.first,
      value: (row) => row.exit?.[of.own].first ?? null,
      formula: `IF({${of.key}Key}="","",IF(MATCH({${of.key}Key},${keyName},0)=ROW()-ROW({${of.key}Key^}),1,0))`,
    },
  ];
}
