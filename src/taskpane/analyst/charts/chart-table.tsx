import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LinkButton } from '../../shared/link-button';
import type { Mark } from './mark';

/** The figures of a chart as a table: the first cell of a line names it, and opens what its mark opens. */
export interface TableTwin {
  readonly headers: readonly string[];
  readonly lines: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

const useStyles = makeStyles({
  // Where the columns have no room the table is scrolled in its own place, never the page.
  place: { overflowX: 'auto', maxHeight: '420px', overflowY: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: '4px 0 4px 8px',
      textAlign: 'right',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      fontVariantNumeric: 'tabular-nums',
    },
    '& th:first-child': { textAlign: 'left', paddingLeft: 0, minWidth: '96px' },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
  },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'left' },
});

export function ChartTable(props: {
  title: string;
  table: TableTwin;
  marks: readonly Mark[];
  opened: string | null;
  onOpen: (key: string | null) => void;
}): ReactElement {
  const styles = useStyles();
  const { title, table, marks, opened, onOpen } = props;
  const keys = new Set(marks.map(({ key }) => key));
  return (
    <div className={styles.place} role="group" aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.lines.map(({ key, cells: [name = '', ...figures] }) => (
            <tr key={key}>
              <th scope="row">
                {keys.has(key) ? (
                  <LinkButton
                    className={styles.name}
                    aria-expanded={key === opened}
                    onClick={() => {
                      onOpen(key === opened ? null : key);
                    }}
                  >
                    {name}
                  </LinkButton>
                ) : (
                  name
                )}
              </th>
              {figures.map((figure, at) => (
                <td key={at}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
