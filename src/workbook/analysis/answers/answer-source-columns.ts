import type { Texts } from '../../../text/da';
import { headers } from '../analysis-format';
import type { AnswerColumn, AnswerRow } from './answer-rows';
import { serialOf, serialOfMoment } from '../../raw/serial-clock';
import { wholeMunicipality } from '../../response/response-format';

/** Where a registration comes from, and in which order the data set held it. */
export function sourceColumns({ sheets: { answers, coverage } }: Texts): readonly AnswerColumn[] {
  const source = { group: 'source' } as const;
  const submission = (row: AnswerRow): AnswerRow['data']['submission'] => row.data.submission;
  return [
    {
      ...source,
      key: 'revision',
      header: headers.revision,
      explain: answers.revision,
      width: 9,
      value: (row) => submission(row).revision,
    },
    {
      ...source,
      key: 'covers',
      header: headers.covers,
      explain: coverage.covers,
      width: 18,
      format: 'text',
      value: (row) => submission(row).covers || wholeMunicipality,
    },
    {
      ...source,
      key: 'date',
      header: headers.date,
      explain: coverage.date,
      width: 12,
      format: 'date',
      value: (row) => {
        const { date } = submission(row);
        return date === null ? null : serialOf(date);
      },
    },
    {
      ...source,
      key: 'submittedAt',
      header: headers.submittedAt,
      explain: answers.submittedAt,
      width: 16,
      format: 'dateTime',
      value: (row) => momentValue(submission(row).submittedAt),
    },
    {
      ...source,
      key: 'file',
      header: headers.file,
      explain: answers.file,
      width: 36,
      format: 'text',
      value: (row) => submission(row).file,
    },
    {
      ...source,
      key: 'sheet',
      header: headers.sheet,
      explain: answers.sheet,
      width: 16,
      format: 'text',
      value: (row) => row.data.registration.sheet,
    },
    {
      ...source,
      key: 'row',
      header: headers.row,
      explain: answers.row,
      width: 8,
      value: (row) => row.data.registration.row,
    },
    {
      ...source,
      key: 'id',
      header: headers.id,
      explain: answers.id,
      width: 38,
      hidden: true,
      format: 'text',
      value: (row) => row.data.registration.id,
    },
    {
      ...source,
      key: 'order',
      header: headers.order,
      explain: answers.order,
      width: 9,
      value: (row) => row.order,
    },
  ];
}

/** A moment as a serial number; null when there is none. */
export function momentValue(moment: string | null): number | null {
  return moment === null ? null : serialOfMoment(moment);
}
