import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { SectionHeading } from '../shared/section-heading';
import { useTexts } from '../shared/texts-context';
import type { FormPage, PartKey } from './questions-in-view';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  button: { minWidth: 0, marginRight: '-8px', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  why: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  hidden: { display: 'none' },
});

/** The heading of a part of the form, and why its questions are asked. */
export function PartHeading(props: { id: string; part: PartKey; page: FormPage }): ReactElement {
  const styles = useStyles();
  const { formPages } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const text = useId();
  const { id, part } = props;
  const title = useTitle(part);
  return (
    <>
      <div className={styles.line}>
        <SectionHeading id={id}>{title}</SectionHeading>
        <Button
          className={styles.button}
          appearance="transparent"
          size="small"
          aria-expanded={isOpen}
          aria-controls={text}
          aria-label={`${formPages.whyAsk} ${title}`}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {formPages.whyAsk}
        </Button>
      </div>
      <Text id={text} size={200} className={isOpen ? styles.why : styles.hidden}>
        {formPages.why[part]}
      </Text>
    </>
  );
}

function useTitle(part: PartKey): string {
  const { formPages, sectionTitles } = useTexts();
  return part === 'ratings' || part === 'informing' ? formPages.partTitles[part] : sectionTitles[part];
}
