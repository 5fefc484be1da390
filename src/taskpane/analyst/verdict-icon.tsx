import { tokens } from '@fluentui/react-components';
import {
  ArrowSwap16Regular,
  CheckmarkCircle16Regular,
  Clock16Regular,
  DismissCircle16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Verdict } from '../../consolidation/data-set';

/** The shape that stands for a verdict, beside its word. */
export function VerdictIcon({ verdict }: { verdict: Verdict }): ReactElement {
  switch (verdict) {
    case 'accepted':
      return <CheckmarkCircle16Regular color={tokens.colorPaletteGreenForeground1} />;
    case 'waiting':
      return <Clock16Regular color={tokens.colorPaletteMarigoldForeground1} />;
    case 'warned':
      return <Warning16Regular color={tokens.colorPaletteMarigoldForeground1} />;
    case 'rejected':
      return <DismissCircle16Regular color={tokens.colorPaletteRedForeground1} />;
    case 'replaced':
      return <ArrowSwap16Regular color={tokens.colorNeutralForeground3} />;
  }
}
