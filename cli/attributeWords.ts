import type { Words } from '../policies/engine/model.ts'
import { attributeWords, valueWords } from '../policies/words/attributes.ts'

/** What an attribute is called in tables: in English as policy files write it. */
export function attributeWord(attribute: string, language: keyof Words): string {
  return language === 'en' ? attribute : attributeWords(attribute).zh
}

/** What a value is called that no registry names: places by their names, all else as policy files write it. */
export function vocabularyWord(attribute: string, value: string, language: keyof Words): string {
  return language === 'en' && attribute !== 'surface'
    ? value
    : valueWords(attribute, value, {})[language]
}
