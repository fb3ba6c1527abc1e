import type { Words } from '../engine/model.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for an element or an attribute; what could steer the text around it is made visible. */
export function escaped(text: string): string {
  return text
    .replace(steering, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** Control characters, halves of characters, and marks that turn the direction of writing. */
const steering =
  /(?![\n\t])\p{Cc}|\p{Cs}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

export const languages = ['zh', 'en'] as const satisfies readonly (keyof Words)[]
export type Language = (typeof languages)[number]

/** How HTML names a language. */
export const langs: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

/** A text in both languages; the page's switch shows one. */
export function said(words: Words): string {
  return languages
    .map((language) => `<span lang="${langs[language]}">${escaped(words[language])}</span>`)
    .join('')
}

/** Both languages in one line, for attributes, which hold no elements. */
export function inBoth({ zh, en }: Words): string {
  return escaped(zh === en ? zh : `${zh} / ${en}`)
}
