import type { ShortPart } from '../engine/differenceLists.ts'
import type { Words } from '../engine/model.ts'
import { attributeWords, valueWords } from './attributes.ts'
import { spanWords } from './spanWords.ts'

type Names = Readonly<Record<string, Words>>

/** A condition of a set of requests in words: what it is about, what stands before its values, and these. */
export type ConditionWords = Readonly<{
  label: Words
  /** `not`, `all of`, `none of`; empty where the values speak for themselves. */
  prefix: Words
  values: readonly Words[]
  /** Values that are left out. */
  rest: number
}>

export function conditionWords(part: ShortPart, names: Names): ConditionWords {
  const { attribute, is, not, rest = 0 } = part
  const label = attributeWords(attribute)
  if (not?.join() === 'none')
    return { label, prefix: nothing, values: [{ zh: '有', en: 'some' }], rest }
  const isSet = attribute === 'flags'
  const prefix = is === undefined ? (isSet ? none : except) : isSet ? all : nothing
  return {
    label,
    prefix,
    values: (is ?? not ?? []).map((value) => oneValue(attribute, value, names)),
    rest,
  }
}

const nothing: Words = { zh: '', en: '' }
const except: Words = { zh: '除了', en: 'not' }
const all: Words = { zh: '均有', en: 'all of' }
const none: Words = { zh: '均无', en: 'none of' }

function oneValue(attribute: string, value: string, names: Names): Words {
  const zh = spanWords(attribute, value, 'zh')
  const en = spanWords(attribute, value, 'en')
  if (zh !== undefined && en !== undefined) return { zh, en }
  // A rule can ask for a name that no list has, and for all names that no rule asks for.
  if (value === '*') return { zh: '其他', en: 'any other' }
  const [, target, oddness, address] =
    attribute === 'destination'
      ? (/^(\S+) \(suspicions (.+), address (.+)\)$/.exec(value) ?? [])
      : []
  if (target !== undefined && oddness !== undefined && address !== undefined)
    return oneAddress(target, oddness, address, names)
  return joined(value, attribute, names)
}

/** Of a target, the addresses that are odd in some ways, or that a filter takes. */
function oneAddress(target: string, oddness: string, address: string, names: Names): Words {
  const to = valueWords('target', target, names)
  const odd = oddness === 'none' ? undefined : joined(oddness, 'suspicions', names)
  const taken = address === 'none' ? undefined : { zh: address, en: address }
  const more = [odd, taken].filter((each) => each !== undefined)
  if (more.length === 0) return { zh: `${to.zh}（普通地址）`, en: `${to.en} (plain addresses)` }
  return {
    zh: `${to.zh}（${more.map(({ zh }) => zh).join('，')}）`,
    en: `${to.en} (${more.map(({ en }) => en).join(', ')})`,
  }
}

/** `userinfo + punycode` holds at once. */
function joined(value: string, attribute: string, names: Names): Words {
  const each = value.split(' + ').map((one) => valueWords(attribute, one, names))
  return { zh: each.map(({ zh }) => zh).join(' + '), en: each.map(({ en }) => en).join(' + ') }
}
