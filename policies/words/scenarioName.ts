import type { Words } from '../engine/model.ts'
import type { NamedAttribute } from './requestPhrase.ts'
import { spaced } from './sentence.ts'

/** The longest name, with room for what tells two alike apart; a scenario's may have 200 letters. */
const longest = 190

/** One change of a request, and what becomes of it then; `isAlike` where people see no difference. */
export type NamedChange = Readonly<{ to: NamedAttribute; ruled: Words; isAlike: boolean }>

/** What a request is ruled, and what one change makes of it: the name of a scenario about a rule. */
export function changeName(
  subject: Words,
  ruled: Words,
  change: NamedChange | undefined,
  more: number,
): Words {
  const plain = behind(subject, ruled)
  if (change === undefined) return shortest([plain])
  const { to, isAlike } = change
  const zhThen = isAlike ? '由另一条规则决定' : change.ruled.zh
  const enThen = isAlike ? 'and another rule decides' : `but ${change.ruled.en}`
  const changed = {
    zh: spaced(`${plain.zh}；若${to.label.zh}为${to.value.zh}，则${zhThen}`),
    en: `${plain.en}, ${enThen} when ${to.label.en} is ${to.value.en}`,
  }
  if (more === 0) return shortest([changed, plain])
  const also = more === 1 ? 'and 1 more change' : `and ${more} more changes`
  return shortest([
    { zh: `${changed.zh}（另有 ${more} 处改变）`, en: `${changed.en} (${also})` },
    changed,
    plain,
  ])
}

/** From when to when a request is ruled so: the name of a scenario about dates. */
export function datesName(
  subject: Words,
  ruled: Words,
  { from, until }: Readonly<{ from?: Words | undefined; until?: Words | undefined }>,
): Words {
  const zh = [
    ...(from === undefined ? [] : [`自 ${from.zh}起，`]),
    ...(until === undefined ? [] : [`到 ${until.zh}为止，`]),
  ]
  const en = [
    ...(from === undefined ? [] : [` from ${from.en}`]),
    ...(until === undefined ? [] : [` until ${until.en}`]),
  ]
  const plain = behind(subject, ruled)
  return shortest([{ zh: spaced(zh.join('') + plain.zh), en: plain.en + en.join('') }, plain])
}

/** What a request is ruled, and what the person does then: the name of a scenario about a path. */
export function pathName(subject: Words, ruled: Words, deeds: readonly Words[]): Words {
  const plain = behind(subject, ruled)
  const zh = deeds.map((each) => each.zh).join('，然后')
  const en = deeds.map((each) => each.en.charAt(0).toLowerCase() + each.en.slice(1)).join(', then ')
  if (deeds.length === 0) return shortest([plain])
  return shortest([{ zh: `${plain.zh}：${zh}`, en: `${plain.en}: ${en}` }, plain])
}

function behind(subject: Words, ruled: Words): Words {
  return { zh: `${subject.zh}${ruled.zh}`, en: `${subject.en} ${ruled.en}` }
}

/** The first that is not too long, each language by itself; the last is cut where all are. */
function shortest(tries: readonly Words[]): Words {
  const first = (language: keyof Words): string => {
    const texts = tries.map((each) => each[language])
    const last = texts.at(-1) ?? ''
    return texts.find((text) => text.length <= longest) ?? `${last.slice(0, longest - 1)}…`
  }
  return { zh: first('zh'), en: first('en') }
}
