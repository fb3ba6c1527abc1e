import type { Words } from '../../policies/engine/model.ts'

/** Why a change of the law is not made. */
export const unfinished: Words = {
  zh: '规则文本里有没写完的改动，请先改好，或回到生效的文本',
  en: 'The policy text has a change that is not finished: mend it, or go back to what is in force',
}

export const noCrossing: Words = {
  zh: '开关板上没有这一格',
  en: 'The switchboard has no such place',
}

export function unknownRule(rule: string): Words {
  return { zh: `现行规则里没有 ${rule}`, en: `There is no rule ${rule} in this pack` }
}
