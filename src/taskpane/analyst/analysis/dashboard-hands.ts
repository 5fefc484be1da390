import { createContext, useContext } from 'react';
import type { DataRow } from '../../../consolidation/data-set';
import type { AnswerKey } from '../../../survey/questionnaire';

/** What became of a picture that was to be copied. */
export type CopiedPicture = 'copied' | 'saved' | 'failed';

/** What can be done with what a chart or a list shows. */
export interface DashboardHands {
  /** Selects an answer on the sheet; false when the analysis does not stand in the workbook. */
  readonly showAnswer: (row: DataRow, question: AnswerKey) => Promise<boolean>;
  readonly copyPicture: (picture: Promise<Blob>, title: string) => Promise<CopiedPicture>;
}

const Hands = createContext<DashboardHands | null>(null);

export const DashboardHandsProvider = Hands.Provider;

export function useDashboardHands(): DashboardHands {
  const hands = useContext(Hands);
  if (hands === null) throw new Error('No dashboard around this part');
  return hands;
}
