import { createContext, useContext } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { da } from '../../text/da';
import type { Texts } from '../../text/da';
import { en } from '../../text/en';
import type { Language } from '../preferences';

const TextsContext = createContext<Texts>(da);

/** The texts of a language. */
export function textsIn(language: Language): Texts {
  return language === 'en' ? en : da;
}

export function TextsProvider({
  language,
  children,
}: {
  language: Language;
  children: ReactNode;
}): ReactElement {
  return <TextsContext.Provider value={textsIn(language)}>{children}</TextsContext.Provider>;
}

export function useTexts(): Texts {
  return useContext(TextsContext);
}
