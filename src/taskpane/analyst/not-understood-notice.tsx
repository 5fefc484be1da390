import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Issue } from '../../survey/issue';
import { issueSentence } from '../../text/issue-text';
import { useTexts } from '../shared/texts-context';

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingLeft: '20px', overflowWrap: 'anywhere' } });

/** What in the analysis of before could not be read as it was meant, cell by cell, before it is written over. */
export function NotUnderstoodNotice({ issues }: { issues: readonly Issue[] }): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  if (issues.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        {texts.pane.collect.notUnderstood}
        <ul className={styles.list}>
          {issues.map((issue) => (
            <li key={`${issue.where.cell ?? ''} ${issueSentence(texts, issue)}`}>
              {issueSentence(texts, issue)}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
