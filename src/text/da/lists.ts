import { sections } from '../../survey/question';
import { vocabularies } from '../../survey/vocabularies';

/** In Danish the lists read as they stand in the workbook. */
export const lists: {
  readonly [V in keyof typeof vocabularies]: Readonly<Record<keyof (typeof vocabularies)[V], string>>;
} = vocabularies;

type SectionTitles = Readonly<Record<(typeof sections)[number]['key'], string>>;

export const sectionTitles = Object.fromEntries(
  sections.map(({ key, title }) => [key, title]),
) as SectionTitles;
