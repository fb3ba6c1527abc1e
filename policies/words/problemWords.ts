import type { Words } from '../engine/model.ts'
import type { Problem, Unmet } from '../engine/expectations.ts'
import type { StepResult } from '../engine/replay.ts'
import type { Expectation } from '../engine/scenario.ts'
import type { Refusal } from '../engine/stepRefused.ts'
import type { World } from '../engine/world.ts'
import { presentations } from './presentations.ts'
import { reasons } from './reasons.ts'
import { methodName } from './registeredNames.ts'
import { spaced } from './sentence.ts'
import { states } from './states.ts'
import { verdicts } from './verdicts.ts'

const expectations: Readonly<Record<keyof Expectation, string>> = {
  verdict: '裁定',
  presentation: '呈现方式',
  rule: '规则',
  reason: '理由',
  state: '状态',
  address: '网址',
  offered: '提供的支付方式',
  notice: '说明',
  fee: '费用',
  scene: '场景值',
  page: '启动页面',
  shows: '屏幕',
}

/** `{}` is what the sentence names, in order. */
const refusals: Readonly<Record<Refusal, string>> = {
  'nothing-shared': '没有写网址，之前也没有分享过什么',
  'nothing-copied': '读剪贴板，之前没有复制过口令',
  'other-token': '“{}”读剪贴板，上面的口令是“{}”的',
  'unknown-target': '去向“{}”不在登记表里',
  'unknown-person': '参与的人里没有“{}”',
  'no-checkout': '之前没有打开收银台',
  'nothing-open': '没有打开着的东西可以这样回应',
  'not-taken': '“{}”时不能这样做',
  'out-of-reach': '手机上走不到这一步',
}

/** Why a step (from 1) does not pass, in one sentence: what was expected, what came, and which rule decided. */
export function problemWords(
  { text, unmet, refused }: Problem,
  step: number,
  { step: { do: deed }, ruling }: StepResult,
  world: World,
): Words {
  const by = ruling === undefined || unmet === undefined ? undefined : ruling.rule
  const en = `step ${step} ${deed}: ${text}${by === undefined ? '' : `, ruled by ${by}`}`
  const names = (refused?.named ?? []).map((name) => states[name]?.zh ?? name)
  let next = 0
  const why =
    unmet !== undefined
      ? differs(unmet, world)
      : refused !== undefined
        ? refusals[refused.refusal].replaceAll('{}', () => names[next++] ?? '')
        : text
  return {
    zh: spaced(`第${step}步：${why}${by === undefined ? '' : `，由${by}裁定`}`),
    en,
  }
}

/** So many steps that nobody came to. */
export function missedWords(count: number): Words {
  return {
    zh: `其后 ${count} 步没有走到`,
    en: `${count} more ${count === 1 ? 'step was' : 'steps were'} not reached`,
  }
}

function differs({ key, expected, got }: Unmet, world: World): string {
  return `${expectations[key]}应为${named(key, expected, world)}，实为${named(key, got, world)}`
}

/** As people call it, and as the file has it. */
function named(key: keyof Expectation, value: string, world: World): string {
  if (value === '') return '无'
  if (key === 'offered')
    return value
      .split(', ')
      .map((method) => methodName(method, world).zh)
      .join('、')
  const name = namesOf[key]?.[value]?.zh
  return name === undefined ? `“${value}”` : `“${name}”（${value}）`
}

const namesOf: Readonly<Partial<Record<keyof Expectation, Readonly<Record<string, Words>>>>> = {
  verdict: verdicts,
  presentation: presentations,
  reason: reasons,
  state: states,
}
