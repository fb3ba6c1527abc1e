import { Document, isMap, Pair, Scalar, YAMLSeq, type YAMLMap } from 'yaml'
import type { ScenarioStep } from '../engine/scenario.ts'
import type { Written } from './draft.ts'

/** The first line of every file that is made here: what has it may be replaced, and nothing else. */
export const mark = '# Made by hutong generate, which writes this file anew.'

/** A short map stands on one line, as people write it. */
const longestLine = 60

/** What is said twice is written twice. */
const plainly = { aliasDuplicateObjects: false }

/** Lists of ids stand without spaces at their ends, as people write them. */
const paddedIds = /(?<=^[\s\w-]+: (?:\{ \w+: )?)\[ ([a-z0-9-]+(?:, [a-z0-9-]+)*) \]/gm

/** A generated scenario as the text of its file. */
export function scenarioText({ scenario, comments }: Written): string {
  const { apiVersion, kind, name, policy, tags, runs, people, steps } = scenario
  const document = new Document({ apiVersion, kind, name, policy }, plainly)
  const root = document.contents as YAMLMap
  const put = (key: string, value: unknown, isApart = false): void => {
    const scalar = document.createNode(key) as Scalar
    if (isApart) scalar.spaceBefore = true
    root.items.push(new Pair(scalar, document.createNode(value, plainly)))
  }
  put('tags', tags)
  flowed(root.items.at(-1)?.value)
  put('runs', runs)
  if (people.length > 0) {
    put('people', people)
    for (const person of itemsOf(root)) flowed(person)
  }
  put('steps', steps.map(withoutDefault), true)
  for (const [index, step] of itemsOf(root).entries()) {
    if (!isMap(step)) continue
    const comment = comments[index]
    if (comment !== undefined) step.commentBefore = ` ${comment}`
    for (const { key, value } of step.items) {
      if (value instanceof Scalar && ['url', 'policy'].includes(String(key)))
        value.type = 'QUOTE_SINGLE'
      if (isMap(value) ? lengthOf(value) <= longestLine : value instanceof YAMLSeq) flowed(value)
    }
  }
  const text = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true })
  return `${mark}\n${text.replace(paddedIds, '[$1]')}`
}

/** A checkout is at the checkout unless it is said otherwise. */
function withoutDefault(step: ScenarioStep): object {
  if (step.do !== 'checkout.opened' || step.surface !== 'checkout') return step
  const { surface: _surface, ...rest } = step
  return rest
}

function itemsOf(root: YAMLMap): readonly unknown[] {
  const last = root.items.at(-1)?.value
  return last instanceof YAMLSeq ? last.items : []
}

function flowed(node: unknown): void {
  if (isMap(node) || node instanceof YAMLSeq) node.flow = true
}

/** How long a map is on one line; lists in it count as they are printed. */
function lengthOf(map: YAMLMap): number {
  return JSON.stringify(map).length
}
