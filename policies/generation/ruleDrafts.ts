import type { CompiledRule } from '../engine/compile.ts'
import type { Example } from '../engine/exploration.ts'
import type { Words } from '../engine/model.ts'
import type { Point } from '../engine/point.ts'
import { targetName } from '../words/decisionSentence.ts'
import { namedAttribute, requestPhrase, type NamedAttribute } from '../words/requestPhrase.ts'
import { rulingPhrase } from '../words/rulingPhrases.ts'
import { changeName } from '../words/scenarioName.ts'
import { stepsOf } from './askedSteps.ts'
import { joined, type Draft } from './draft.ts'
import { outcomeAt, ruleAt, type Explored } from './explored.ts'
import { borderBetween, neighboursOf, type Distance, type Neighbour } from './neighbours.ts'
import { fileOf, tagsOf } from './draftNames.ts'

/** How drafts are written: the policy that they name, and the language of names and comments. */
export type Style = Readonly<{ policy: string; language: keyof Words }>

/**
 * One draft for each rule that decides something: the most ordinary request that it decides, and the same with one
 * attribute changed so that another rule does.
 */
export function ruleDrafts(found: Explored, style: Style): readonly Draft[] {
  return [...found.points].map(([value, { point }]) => ruleDraft(found, value, point, style))
}

function ruleDraft(found: Explored, value: number, ordinary: Point, style: Style): Draft {
  const { subject, ground, exampleAt } = found
  const { language } = style
  const { world } = ground
  const { point, neighbours } = withNeighbours(found, value, ordinary)
  const example = exampleAt(point)
  const outcome = outcomeAt(found, value)
  const [first] = neighbours
  const changed = neighbours.flatMap((each) => stepsOfChange(found, example, each, language))
  const requests = [{ asked: stepsOf(example, world) }, ...changed]
  const change = first && {
    to: nameOfChange(found, example, first),
    ruled: rulingPhrase(outcomeAt(found, first.value)),
    isAlike: distanceIn(found)(value, first.value) === 2,
  }
  const name = changeName(
    requestPhrase(example, world),
    rulingPhrase(outcome),
    change,
    neighbours.length - 1,
  )
  return {
    file: fileOf(subject, 'rule', ruleAt(found, value)),
    name: name[language],
    policy: style.policy,
    tags: tagsOf(subject, 'rule', ruleAt(found, value)),
    ...joined(requests),
  }
}

/** Another target is told by its name, another address of the same one as it is. */
function nameOfChange(found: Explored, example: Example, neighbour: Neighbour): NamedAttribute {
  const { world } = found.ground
  const changed = changedExample(found, example, neighbour)
  const [before, after] = [example, changed].map(({ url, target }) =>
    targetName(url, target, world),
  )
  return namedAttribute(neighbour.attribute, changed, world, before?.en === after?.en)
}

type Around = Readonly<{ point: Point; neighbours: readonly Neighbour[] }>

/** The changes of what the rule itself asks for, or the one that tells most where those tell nothing. */
function withNeighbours(found: Explored, value: number, ordinary: Point): Around {
  const { exploration, askings, ground, points, rules } = found
  const around = (point: Point): Around => {
    const all = neighboursOf(exploration, askings, ground, point, distanceIn(found))
    const asked = attributesOf(rules[value], found.subject)
    const own = all.filter(({ attribute }) => asked.has(attribute))
    return { point, neighbours: own.length > 0 ? own : all.slice(0, 1) }
  }
  const here = around(ordinary)
  if (here.neighbours.length > 0) return here
  for (const [other, { point }] of points) {
    const border =
      other === value ? undefined : borderBetween(exploration, askings, ordinary, point)
    const there = border && around(border)
    if (there !== undefined && there.neighbours.length > 0) return there
  }
  return here
}

function distanceIn(found: Explored): Distance {
  return (from, to) => {
    const [a, b] = [outcomeAt(found, from), outcomeAt(found, to)]
    if (a.verdict !== b.verdict) return 0
    return a.presentation === b.presentation ? 2 : 1
  }
}

/** What a rule asks for, as the attributes of a space. */
function attributesOf(
  rule: CompiledRule | undefined,
  subject: Explored['subject'],
): ReadonlySet<string> {
  const to = subject === 'link' ? 'destination' : 'method'
  const asker = subject === 'link' ? 'host' : 'merchant'
  const meant: Readonly<Record<string, readonly string[]>> = {
    target: [to],
    owner: [to],
    category: [to],
    suspicions: ['destination'],
    address: ['destination'],
    relation: [to, asker],
    merchant: [asker],
    'merchant-owner': [asker],
  }
  return new Set((rule?.tests ?? []).flatMap(({ attribute }) => meant[attribute] ?? [attribute]))
}

type Step = Readonly<{ asked: ReturnType<typeof stepsOf>; comment: string }>

/** The changed request; of a number first the last value that still changes nothing. */
function stepsOfChange(
  found: Explored,
  example: Example,
  neighbour: Neighbour,
  language: keyof Words,
): readonly Step[] {
  const { world } = found.ground
  const { attribute, edge } = neighbour
  const step = (changed: Example): Step => {
    const { label, value } = namedAttribute(attribute, changed, world)
    const mark = language === 'zh' ? '：' : ': '
    return {
      asked: stepsOf(changed, world),
      comment: `${label[language]}${mark}${value[language]}`,
    }
  }
  const changed = changedExample(found, example, neighbour)
  const isCount = attribute === 'rollout' || attribute === 'strikes' || attribute === 'volume'
  const now = isCount ? (example[attribute] ?? 0) : 0
  if (edge === undefined || edge.before === now) return [step(changed)]
  return [step(withNumber(example, attribute, edge.before)), step(changed)]
}

function changedExample(
  found: Explored,
  example: Example,
  { attribute, point, edge }: Neighbour,
): Example {
  return edge === undefined ? found.exampleAt(point) : withNumber(example, attribute, edge.after)
}

function withNumber(example: Example, attribute: string, value: number): Example {
  const { [attribute as 'strikes']: _before, ...rest } = example
  return value === 0 ? rest : { ...rest, [attribute]: value }
}
