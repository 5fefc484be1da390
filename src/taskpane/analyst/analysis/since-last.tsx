import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Changes, SystemChange } from '../../../analysis/changes';
import { formatDanishDate } from '../../../survey/danish-notation';
import { municipalityByCode } from '../../../survey/municipalities';
import { movedText } from '../../../workbook/analysis/changes/moved-text';
import { SectionHeading } from '../../shared/section-heading';
import { useTexts } from '../../shared/texts-context';
import { plainList } from '../../shared/plain-list';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  accordion: { margin: '0 -12px' },
  list: { ...plainList, gap: '8px' },
  item: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What is different from the analysis before, and why. */
export function SinceLast({ changes }: { changes: Changes }): ReactElement {
  const styles = useStyles();
  const { since } = useTexts().analyst;
  const { answers, systems, changed } = changes;
  const named = (codes: readonly string[]): readonly string[] =>
    codes.map((code) => municipalityByCode(code)?.name ?? code);
  const details = [
    answers.new.length > 0 ? since.newAnswers(named(answers.new)) : null,
    answers.replaced.length > 0 ? since.replacedAnswers(named(answers.replaced)) : null,
    answers.gone.length > 0 ? since.goneAnswers(named(answers.gone)) : null,
    systems.new.length > 0 ? since.newSystems(systems.new) : null,
    systems.gone.length > 0 ? since.goneSystems(systems.gone) : null,
  ].filter((detail) => detail !== null);
  const isNothing = details.length === 0 && changed.length === 0;
  return (
    <section className={styles.part}>
      <SectionHeading>{since.title(formatDanishDate(changes.since))}</SectionHeading>
      {isNothing && <Text size={200}>{since.nothing}</Text>}
      {!isNothing && (
        <>
          <Text size={200}>
            {since.answers(answers.new.length, answers.replaced.length, answers.gone.length)}
          </Text>
          <Text size={200}>{since.systems(systems.new.length, systems.gone.length)}</Text>
          <Accordion collapsible className={styles.accordion}>
            <AccordionItem value="changed">
              <AccordionHeader size="small">{since.changed(changed.length)}</AccordionHeader>
              <AccordionPanel>
                <ul className={styles.list}>
                  {details.map((detail) => (
                    <li key={detail}>
                      <Text size={200}>{detail}</Text>
                    </li>
                  ))}
                  {changed.map((change) => (
                    <ChangedSystem key={change.system} change={change} />
                  ))}
                </ul>
              </AccordionPanel>
            </AccordionItem>
          </Accordion>
        </>
      )}
    </section>
  );
}

function ChangedSystem({ change }: { change: SystemChange }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { since } = texts.analyst;
  const { tracks } = texts.sheets;
  const { system, what, before, now, moved } = change;
  const rank = (place: number | null): string => (place === null ? since.noRank : String(place));
  const percent = (share: number | null): string => `${String(Math.round(share ?? 0))} %`;
  const facts = {
    track: since.track(tracks[before.track], tracks[now.track]),
    rank: since.rank(rank(before.rank), rank(now.rank)),
    robustness: since.robustness(percent(before.robustness), percent(now.robustness)),
  };
  const lines = [
    ...what.map((fact) => facts[fact]),
    ...(moved === null ? [] : [since.because(movedText(moved, texts))]),
  ];
  return (
    <li className={styles.item}>
      <Text weight="semibold" size={200}>
        {system}
      </Text>
      {lines.map((line) => (
        <Text key={line} size={200} className={styles.quiet}>
          {line}
        </Text>
      ))}
    </li>
  );
}
