import type { Words } from '../policies/engine/model.ts'
import type { World } from '../policies/engine/world.ts'
import { spanWords } from '../policies/words/spanWords.ts'
import { vocabularyWord } from './attributeWords.ts'

type Language = keyof Words

/** A value of an attribute as a person calls it: the registry's name, or the vocabulary's word. */
export function namedValue(
  attribute: string,
  value: string,
  world: World,
  language: Language,
): string {
  switch (attribute) {
    case 'host':
    case 'merchant':
    case 'target':
      return world.systems.get(value)?.name[language] ?? strange(value, language)
    case 'method':
      return world.methods.get(value)?.name[language] ?? strange(value, language)
    case 'owner':
    case 'merchant-owner':
      return world.owners.get(value)?.[language] ?? strange(value, language)
    case 'suspicions':
      return value
        .split(' + ')
        .map((each) => vocabularyWord(attribute, each, language))
        .join(' + ')
    default:
      return spanWords(attribute, value, language) ?? vocabularyWord(attribute, value, language)
  }
}

function strange(value: string, language: Language): string {
  if (value === 'unknown') return language === 'zh' ? '未登记的去向' : 'an unknown target'
  return vocabularyWord('', value, language)
}
