import { z } from 'zod';
import { answerText } from '../survey/answer-text';
import type { Issue } from '../survey/issue';
import { prefillableKeys } from '../survey/prefilled';
import { questionOf } from '../survey/questionnaire';
import type { AnswerInput } from '../survey/survey-change';
import type { Fact } from './imported';
import type { PlannedField, PlannedImport, PlannedSystem } from './plan-import';
import type { DroppedColumn, LeftColumn } from './read-list';
import type { Source } from './source';

const cell = z.object({
  file: z.string(),
  sheet: z.string(),
  cell: z.string().describe('A1 reference'),
});
const key = z.enum([...prefillableKeys, 'kitosUuid']);
const basis = z.enum(['systems', 'contracts', 'vendors', 'inventory', 'kle', 'catalogue']);
const answer = z.object({
  key,
  header: z.string().describe('The column of Registreringer'),
  text: z.string().describe('The answer as a person would type it'),
});
const left = z.object({ header: z.string(), source: cell });

/** The plan of an import as JSON; `docs/kitos-plan.md` says what each key means. */
export const planReportSchema = z
  .strictObject({
    schema: z.literal(1),
    date: z.string(),
    municipality: z.string().nullable(),
    onlyBusinessCritical: z.boolean(),
    lists: z.array(
      z.strictObject({
        kind: z.enum(['systems', 'contracts', 'vendors', 'inventory']),
        file: z.string(),
        sheet: z.string(),
        rows: z.int(),
        skippedRows: z.array(cell),
        hasUuids: z.boolean(),
      }),
    ),
    refused: z.array(
      z.strictObject({
        code: z.string(),
        file: z.string().nullable(),
        sheet: z.string().nullable(),
        cell: z.string().nullable(),
        message: z.string(),
      }),
    ),
    unpaired: z.array(z.strictObject({ file: z.string(), sheet: z.string(), headers: z.array(z.string()) })),
    systems: z.array(
      z.strictObject({
        ref: z.string(),
        system: z.string(),
        source: cell,
        state: z.enum(['new', 'updated', 'unchanged', 'conflict']),
        matchedBy: z.enum(['uuid', 'name']).nullable(),
        flags: z.array(z.string()),
        written: z.boolean(),
        leftOut: z.enum(['not-in-use', 'filtered']).nullable(),
        fields: z.array(
          answer.extend({
            state: z.enum(['new', 'same', 'conflict']),
            existing: z.string().nullable(),
            written: z.boolean(),
            basis,
            source: cell.nullable(),
          }),
        ),
      }),
    ),
    questions: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum([
          'shared-contract',
          'several-contracts',
          'contract-ended',
          'several-values',
          'expiry-from-length',
        ]),
        about: z.string(),
        systems: z.array(z.strictObject({ ref: z.string(), system: z.string() })),
        source: cell,
        options: z.array(
          z.strictObject({
            id: z.string(),
            kind: z.enum(['system', 'all-without-price', 'contract', 'value']),
            name: z.string().nullable(),
            source: cell.nullable(),
            gives: z.array(answer.extend({ ref: z.string(), source: cell.nullable() })),
          }),
        ),
      }),
    ),
    unknownValues: z.array(
      z.strictObject({ key, header: z.string(), text: z.string(), about: z.string(), source: cell }),
    ),
    contractsWithoutSystem: z.array(z.strictObject({ contract: z.string(), source: cell })),
    droppedColumns: z.array(left.extend({ why: z.enum(['person', 'email', 'role', 'unknown']) })),
    unusedColumns: z.array(left),
  })
  .meta({ title: 'Plan for forudfyldelse fra lister over systemer' });

export type PlanReport = z.infer<typeof planReportSchema>;

/** What the report is made of, beside the plan. */
export interface ReportedImport {
  readonly plan: PlannedImport;
  readonly lists: readonly {
    readonly kind: PlanReport['lists'][number]['kind'];
    readonly file: string;
    readonly sheet: string;
    readonly rows: number;
    readonly hasUuids: boolean;
    readonly skipped: readonly Source[];
    readonly dropped: readonly DroppedColumn[];
    readonly unused: readonly LeftColumn[];
  }[];
  readonly unknownLists: readonly { file: string; sheet: string; headers: readonly string[] }[];
  readonly issues: readonly Issue[];
}

export interface ReportOptions {
  readonly date: string;
  readonly municipality: string | null;
  readonly onlyBusinessCritical: boolean;
  /** Why a system is not written; null when it is, or when nothing about it is new. */
  readonly leftOut: (system: PlannedSystem) => 'not-in-use' | 'filtered' | null;
  readonly isWritten: (system: PlannedSystem, field: PlannedField) => boolean;
  readonly describe: (issue: Issue) => string;
}

/** The whole plan with its source cells, for whoever wants to check it or try another program on it. */
export function planReport(
  { plan, lists, unknownLists, issues }: ReportedImport,
  { date, municipality, onlyBusinessCritical, leftOut, isWritten, describe }: ReportOptions,
): PlanReport {
  return {
    schema: 1,
    date,
    municipality,
    onlyBusinessCritical,
    lists: lists.map(({ kind, file, sheet, rows, hasUuids, skipped }) => ({
      kind,
      file,
      sheet,
      rows,
      skippedRows: [...skipped],
      hasUuids,
    })),
    refused: issues.map((issue) => ({
      code: issue.code,
      file: issue.where.file ?? null,
      sheet: issue.where.sheet ?? null,
      cell: issue.where.cell ?? null,
      message: describe(issue),
    })),
    unpaired: unknownLists.map(({ file, sheet, headers }) => ({ file, sheet, headers: [...headers] })),
    systems: plan.systems.map((system) => {
      const why = leftOut(system);
      const fields = system.fields.map((field) => ({
        ...answerReport(field),
        state: field.state,
        existing: existingText(field.key, field.existing),
        written: why === null && isWritten(system, field),
        basis: field.basis,
        source: field.source,
      }));
      return {
        ref: system.ref,
        system: system.system,
        source: system.source,
        state: system.state,
        matchedBy: system.matchedBy,
        flags: [...system.flags],
        written: fields.some(({ written }) => written),
        leftOut: why,
        fields,
      };
    }),
    questions: plan.questions.map(({ id, kind, about, systems, source, options }) => ({
      id,
      kind,
      about,
      systems: systems.map(({ ref, name }) => ({ ref, system: name })),
      source,
      options: options.map((option) => ({
        id: option.id,
        kind: option.label.kind,
        name: 'name' in option.label ? option.label.name : null,
        source: option.source,
        gives: option.gives.map(({ ref, fact }) => ({ ref, ...answerReport(fact), source: fact.source })),
      })),
    })),
    unknownValues: plan.unknownValues.map((unknown) => ({ ...unknown })),
    contractsWithoutSystem: plan.contractsWithoutSystem.map((contract) => ({ ...contract })),
    droppedColumns: lists.flatMap(({ dropped }) => dropped.map((column) => ({ ...column }))),
    unusedColumns: lists.flatMap(({ unused }) => unused.map((column) => ({ ...column }))),
  };
}

function answerReport({ key: asked, value }: Fact): z.infer<typeof answer> {
  const question = questionOf(asked);
  return { key: asked, header: question.header, text: answerText(question, value) };
}

function existingText(asked: Fact['key'], existing: AnswerInput): string | null {
  if (existing === null) return null;
  return 'typed' in existing ? existing.typed : answerText(questionOf(asked), existing.value);
}
