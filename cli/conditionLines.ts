import type { Part } from '../policies/engine/part.ts'
import type { Words } from '../policies/engine/model.ts'
import { attributeWord } from './attributeWords.ts'
import { flowed } from './layout.ts'
import { namedValue } from './namedValue.ts'
import { plain } from './style.ts'
import { indent, roomOf, rows, shortened, type Telling } from './telling.ts'

const mostListed = 8

/** The conditions of a set of requests, one below the other; without any, that it is every request. */
export function conditionLines(where: readonly Part[], telling: Telling): readonly string[] {
  const { language } = telling
  if (where.length === 0) return [`${indent}${language === 'zh' ? '任何请求' : 'any request'}`]
  return where.flatMap((part) => {
    const label = attributeWord(part.attribute, language)
    const separator = language === 'zh' ? '、' : ', '
    return rows(label, flowed(itemsOf(part, telling), separator, roomOf(telling)), telling)
  })
}

function itemsOf({ attribute, is, not }: Part, telling: Telling): readonly string[] {
  const { world, language } = telling
  if (not?.join() === 'none') return [language === 'zh' ? '有' : 'some']
  const all = (is ?? not ?? []).map((value) => plain(namedValue(attribute, value, world, language)))
  const { shown, rest } = shortened(all, mostListed, telling)
  const more = language === 'zh' ? `另 ${rest} 项` : `${rest} more`
  const [first = '', ...others] = rest > 0 ? [...shown, more] : shown
  return [`${prefixOf(attribute, is === undefined, language)}${first}`, ...others]
}

function prefixOf(attribute: string, isNegated: boolean, language: keyof Words): string {
  const isSet = attribute === 'flags'
  if (language === 'zh') return isNegated ? (isSet ? '均无 ' : '除了 ') : isSet ? '均有 ' : ''
  return isNegated ? (isSet ? 'none of ' : 'not ') : isSet ? 'all of ' : ''
}
