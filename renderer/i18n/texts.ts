import { createInstance } from 'i18next'
import { useSyncExternalStore } from 'react'
import type { Language } from '../../electron/ipc/host.ts'
import type { Words } from '../../policies/engine/model.ts'
import { en } from './en.ts'
import type { WindowText } from './en.ts'
import { zh } from './zh.ts'

type Values = Readonly<Record<string, string | number>>
/** Texts with `_one` and `_other` are asked for by the name before. */
type Name<T> = T extends `${infer Base}_one` | `${infer Base}_other` ? Base : T

export type Texts = Readonly<{
  language: Language
  /** The window's own text. */
  t: (name: Name<WindowText>, values?: Values) => string
  /** Words that came in both languages. */
  say: (words: Words) => string
}>

const i18n = createInstance()

/** What is said of words that came in both languages. */
let said = (text: string): string => text

/**
 * Readies both languages; the window shows nothing before. At the address `?texts=pseudo`, where tests go, English has
 * texts that no language has.
 */
export async function startTexts(): Promise<void> {
  let english: Readonly<Record<WindowText, string>> = en
  if (location.search === '?texts=pseudo') {
    const { pseudoTexts, pseudoWords } = await import('./pseudo.ts')
    english = pseudoTexts(en)
    said = pseudoWords
  }
  await i18n.init({
    lng: 'zh',
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: english }, zh: { translation: zh } },
  })
}

/** Switches the window's language in place. */
export function switchLanguage(language: Language): void {
  void i18n.changeLanguage(language)
}

/** Texts in the language that stands now; the same for as long as it stands. */
export function useTexts(): Texts {
  return useSyncExternalStore(subscribe, () => textsOf[i18n.language === 'en' ? 'en' : 'zh'])
}

function subscribe(listener: () => void): () => void {
  i18n.on('languageChanged', listener)
  return () => i18n.off('languageChanged', listener)
}

const textsOf = { zh: textsIn('zh'), en: textsIn('en') }

function textsIn(language: Language): Texts {
  // A drag along the timeline asks for the same few hundred texts at every step.
  const plain = new Map<string, string>()
  const ask = (name: Name<WindowText>): string => {
    const text = plain.get(name) ?? i18n.t(name, { lng: language })
    plain.set(name, text)
    return text
  }
  return {
    language,
    t: (name, values) => (values ? i18n.t(name, { lng: language, ...values }) : ask(name)),
    say: (words) => said(words[language]),
  }
}
