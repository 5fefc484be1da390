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

export function TextsProvider({ texts, children }: { texts: Texts; children: ReactNode }): ReactElement {
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

export function useTexts(): Texts {
  return useContext(TextsContext);
}
