import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular, Star16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { progressOf } from '../../survey/completeness';
import type { Registration } from '../../survey/registration';
import { useRowButton } from '../shared/row-button';
import { SectionHeading } from '../shared/section-heading';
import { useTexts } from '../shared/texts-context';
import { meanRating, nameOf } from './registration-figures';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px -8px 0', padding: 0 },
  vendor: { color: tokens.colorNeutralForeground3 },
  figure: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

/** One of the overview's two lists; nothing at all when it is empty. */
export function RegistrationList(props: {
  title: string;
  registrations: readonly Registration[];
  onOpen: (registration: Registration) => void;
}): ReactElement | null {
  const styles = useStyles();
  const row = useRowButton();
  const heading = useId();
  const { title, registrations, onOpen } = props;
  if (registrations.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{title}</SectionHeading>
      <ul className={styles.list}>
        {registrations.map((registration) => (
          <li key={registration.id}>
            <button
              type="button"
              className={row.row}
              onClick={() => {
                onOpen(registration);
              }}
            >
              <RowContent registration={registration} />
              <ChevronRight16Regular aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RowContent({ registration }: { registration: Registration }): ReactElement {
  const styles = useStyles();
  const row = useRowButton();
  const { overview } = useTexts().pane;
  const name = nameOf(registration) ?? overview.nameless;
  const vendor = registration.answers.vendor;
  return (
    <>
      <span className={row.name} title={vendor === undefined ? name : `${name} · ${vendor}`}>
        {name}
        {vendor !== undefined && <span className={styles.vendor}> · {vendor}</span>}
      </span>
      {registration.status === 'finished' ? (
        <MeanRating registration={registration} />
      ) : (
        <Progress registration={registration} />
      )}
    </>
  );
}

function Progress({ registration }: { registration: Registration }): ReactElement {
  const styles = useStyles();
  const { formPages } = useTexts();
  const { done, total } = progressOf(registration);
  const words = formPages.answered(done, total);
  return (
    <span className={styles.figure} role="img" aria-label={words} title={words}>
      {done}/{total}
    </span>
  );
}

function MeanRating({ registration }: { registration: Registration }): ReactElement {
  const styles = useStyles();
  const { overview } = useTexts().pane;
  const mean = meanRating(registration.answers);
  const figure = mean === null ? '–' : mean.toFixed(1).replace('.', ',');
  const words = mean === null ? overview.noRatings : overview.mean(figure);
  return (
    <span className={styles.figure} role="img" aria-label={words} title={words}>
      <Star16Regular /> {figure}
    </span>
  );
}
