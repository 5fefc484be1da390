import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Consolidation } from '../../../work/make-analysis';
import { SinceLast } from './since-last';
import { SystemsList } from './systems-list';

const useStyles = makeStyles({ screen: { display: 'flex', flexDirection: 'column', gap: '20px' } });

/** What the answers show: first what is new, then the systems by priority. */
export function AnalysisScreen({ result }: { result: Consolidation }): ReactElement {
  return (
    <div className={useStyles().screen}>
      {result.changes !== null && <SinceLast changes={result.changes} />}
      <SystemsList systems={result.findings.systems} />
    </div>
  );
}
