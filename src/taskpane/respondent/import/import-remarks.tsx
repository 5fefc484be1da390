import { MessageBar, MessageBarBody, Text, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { issueText } from '../../../text/issue-text';
import type { ImportResult } from '../../../work/import-lists';
import { useTexts } from '../../shared/texts-context';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  text: { overflowWrap: 'anywhere' },
});

/** What was read, what was not, and what the user must fill in. */
export function ImportRemarks({ result }: { result: ImportResult }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { inventory } = texts;
  const { lists, issues, plan } = result;
  const named = lists.filter(({ kind }) => kind !== 'vendors');
  const remarks = [
    ...issues.map((issue) => `${issue.where.file ?? ''}: ${issueText(texts, issue)}`),
    ...named.filter(({ hasUuids }) => !hasUuids).map(({ file }) => inventory.noUuids(file)),
    ...(lists.length > 0 && named.length === 0 ? [inventory.onlyVendors] : []),
  ];
  return (
    <>
      {lists.map(({ file, sheet, kind, rows }) => (
        <Text key={`${file} ${sheet}`} size={200} className={styles.text}>
          {inventory.screen.read(file, inventory.kinds[kind], inventory.counts.rows(rows))}
        </Text>
      ))}
      {remarks.map((remark) => (
        <MessageBar key={remark} intent="warning" layout="multiline">
          <MessageBarBody>{remark}</MessageBarBody>
        </MessageBar>
      ))}
      <Details
        title={inventory.screen.unknownValues}
        lines={plan.unknownValues.map(
          ({ about, header, text, source }) =>
            `${about} · ${header}: "${text}" (${source.sheet}!${source.cell})`,
        )}
      />
      <Details
        title={inventory.screen.withoutSystem}
        lines={plan.contractsWithoutSystem.map(
          ({ contract, source }) => `${contract} (${source.sheet}!${source.cell})`,
        )}
      />
      <Details
        title={inventory.screen.dropped}
        lines={lists.flatMap(({ dropped }) =>
          dropped.map(({ header, why, source }) => `${header} (${source.cell}): ${inventory.dropped[why]}`),
        )}
      />
    </>
  );
}

function Details({ title, lines }: { title: string; lines: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{`${title} (${String(lines.length)})`}</summary>
      <ul className={styles.list}>
        {lines.map((line, place) => (
          // Two rows may say the same; the order is fixed.
          <li key={`${String(place)} ${line}`}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
