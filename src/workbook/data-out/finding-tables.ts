import { sizeOf } from '../../analysis/coverage';
import { observationsOf } from '../../analysis/observations';
import { noAnalystInput } from '../../analysis/analyst-input';
import { scaledParts } from '../../analysis/settings';
import { municipalities } from '../../survey/municipalities';
import type { Municipality } from '../../survey/municipalities';
import type { OutTexts } from '../../text/da-out';
import { headers } from '../analysis/analysis-format';
import { exitRows } from '../analysis/calendar/exit-rows';
import { exitsTable } from '../analysis/calendar/exit-columns';
import { domainGroups, kleGroups } from '../analysis/domains/groups';
import { groupColumns } from '../analysis/domains/group-columns';
import type { TableColumn } from '../analysis/layout/table-types';
import { systemRows } from '../analysis/systems/system-row';
import { systemColumns } from '../analysis/systems/systems-sheet';
import { vendorColumns } from '../analysis/vendors-sheet';
import { weightLabels } from '../analysis/weights/weight-labels';
import { dataTable } from '../data-table';
import type { DataField, DataKind, DataTable, DataValue } from '../data-table';
import { dateOfSerial } from '../raw/serial-clock';
import type { CellStyle, NumberFormat } from '../sheet';
import type { Analysed } from './answers-table';

/** Columns that only the formulas of the sheets need. */
const forFormulas: readonly string[] = ['keys', 'helpers'];

/** The findings as tables, column for column what the sheets show; the columns for formulas are left out. */
export function findingTables(analysed: Analysed, texts: OutTexts): readonly DataTable[] {
  const { dataSet, findings, settings } = analysed;
  const { titles } = texts.sheets;
  const systems = systemRows(dataSet, findings, { ...noAnalystInput, settings }, texts);
  const ofSheet = <Row>(
    name: string,
    about: string,
    columns: readonly TableColumn<Row>[],
    rows: readonly Row[],
  ): DataTable => dataTable({ name, about }, fieldsOf(columns), rows);
  return [
    ofSheet(
      'systemer',
      titles.systems.title,
      // What the analyst writes is for the workbook; the choice of track shows in the track that counts.
      systemColumns(texts, settings).filter(({ key }) => key !== 'note' && key !== 'override'),
      systems,
    ),
    ofSheet('leverandoerer', titles.vendors.title, vendorColumns(texts), findings.vendors),
    ofSheet(
      'fagomraader',
      titles.domains.title,
      groupColumns('domain', settings, texts),
      domainGroups(findings),
    ),
    ofSheet(
      'kle_grupper',
      texts.sheets.domains.kleHeading,
      groupColumns('kle', settings, texts),
      kleGroups(findings),
    ),
    ofSheet('kontrakter', titles.calendar.title, exitsTable([], texts).columns, exitRows(findings)),
    coverageTable(analysed, texts),
    weightsTable(analysed, texts),
  ];
}

/** A sheet's columns as columns of data. */
function fieldsOf<Row>(columns: readonly TableColumn<Row>[]): readonly DataField<Row>[] {
  return columns
    .filter(({ group }) => !forFormulas.includes(group))
    .map(({ header, explain, format, style, value }) => {
      const kind = textStyles.includes(style) ? 'text' : kindOfFormat(format);
      return {
        header,
        kind,
        about: explain,
        ...(format === 'percent' ? { allowed: '0–1' } : {}),
        // No column of findings asks for the row's place.
        value: (row: Row) => valueOfKind(kind, value(row, 0)),
      };
    });
}

/** Cells that look like this hold words, whatever format the columns beside them have. */
const textStyles: readonly (CellStyle | undefined)[] = ['label', 'wrapped', 'text'];

function kindOfFormat(format: NumberFormat = 'general'): DataKind {
  if (format === 'date') return 'date';
  return format === 'general' || format === 'text' ? 'text' : 'number';
}

function valueOfKind(kind: DataKind, value: DataValue): DataValue {
  if (value === null || value === '') return null;
  if (kind === 'date') return typeof value === 'number' ? (dateOfSerial(value) ?? null) : null;
  return kind === 'text' ? String(value) : value;
}

/** All 98 municipalities and whether they have answered; no contact. */
function coverageTable({ dataSet, findings }: Analysed, { sheets }: OutTexts): DataTable {
  const { coverage, titles } = sheets;
  const answered = new Set(findings.answered);
  const finished = countsOf(observationsOf(dataSet));
  const all = countsOf(dataSet.rows);
  const fields: readonly DataField<Municipality>[] = [
    { header: headers.municipality, kind: 'text', about: coverage.municipality, value: ({ name }) => name },
    { header: headers.code, kind: 'text', about: coverage.code, value: ({ code }) => code },
    { header: 'Region', kind: 'text', about: coverage.region, value: ({ region }) => region },
    { header: 'Størrelse', kind: 'text', about: coverage.size, value: (own) => coverage.sizes[sizeOf(own)] },
    {
      header: 'Indbyggere',
      kind: 'whole',
      about: coverage.population,
      value: ({ population }) => population,
    },
    {
      header: headers.answered,
      kind: 'yesNo',
      about: coverage.answered,
      value: ({ code }) => answered.has(code),
    },
    {
      header: 'Registreringer',
      kind: 'whole',
      about: coverage.finished,
      value: ({ code }) => finished(code),
    },
    {
      header: 'Kladder',
      kind: 'whole',
      about: coverage.drafts,
      value: ({ code }) => all(code) - finished(code),
    },
  ];
  return dataTable({ name: 'kommuner', about: titles.coverage.title }, fields, municipalities);
}

function countsOf(rows: readonly { readonly municipality: string }[]): (code: string) => number {
  const counts = new Map<string, number>();
  for (const { municipality } of rows) counts.set(municipality, (counts.get(municipality) ?? 0) + 1);
  return (code) => counts.get(code) ?? 0;
}

/** The limits that decide figures of a system: when it points where, from when exits are in reach, who agrees, which quadrant. */
const decidingLimits = [
  'fewAnswers',
  'monopolyDegree',
  'pressure',
  'scoreMargin',
  'leadMonths',
  'agreement',
  'supplyRisk',
] as const;

/** One row with what the figures were computed with, so that they can be computed elsewhere. */
function weightsTable({ findings, settings }: Analysed, { dataOut, sheets }: OutTexts): DataTable {
  const number = (header: string, value: number | null): DataField<null> => ({
    header,
    kind: 'number',
    about: dataOut.weight,
    value: () => value,
  });
  const { statusPoints, areaWeights, priorityWeights, thresholds, endPoints, overrides } = settings;
  const fields: readonly DataField<null>[] = [
    { header: 'Analysedato', kind: 'date', about: dataOut.date, value: () => findings.date },
    { ...number('Kommuner, der har svaret', findings.answered.length), kind: 'whole' },
    number('Størrelseselasticitet', findings.elasticity.value),
    number('Point: monopol', statusPoints.monopoly),
    number('Point: de facto-monopol', statusPoints.deFacto),
    number('Point: monopollignende', statusPoints.monopolyLike),
    number('Point: konkurrence', statusPoints.competition),
    number('Vægt: prissætning', areaWeights.pricing),
    number('Vægt: tillægsydelser', areaWeights.addOns),
    number('Vægt: vedligeholdelsesvilkår', areaWeights.maintenance),
    number('Vægt: kvalitet', areaWeights.quality),
    number('Vægt: forhandlingsmuligheder', areaWeights.negotiation),
    number('Vægt: monopolgrad', priorityWeights.monopolyDegree),
    number('Vægt: problemtryk', priorityWeights.pressure),
    number('Vægt: omfang', priorityWeights.reach),
    number('Vægt: økonomi', priorityWeights.economy),
    number('Mindst for rang', thresholds.rank),
    ...decidingLimits.map((limit) => number(weightLabels.thresholds[limit], thresholds[limit])),
    ...scaledParts.flatMap((part) =>
      (['low', 'high'] as const).map((end) =>
        number(weightLabels.endPoints[part][end], endPoints[part][end]),
      ),
    ),
    number(weightLabels.overrides.impact, overrides.impact),
  ];
  return dataTable({ name: 'vaegte', about: sheets.titles.weights.title }, fields, [null]);
}
