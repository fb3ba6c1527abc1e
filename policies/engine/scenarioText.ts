import { Document, isMap, isScalar, isSeq, stringify, visit, type Node } from 'yaml'
import type { Cells, Outline, OutlineStep } from './scenarioOutline.ts'

const format = { lineWidth: 0, singleQuote: true, blockQuote: false } as const
/** What is longer than this stands on lines of its own, in characters: with its key a line has a hundred at most. */
const longest = 88

/** Every key a step may have, in the order in which it is written. */
const stepKeys = [
  'from',
  'host',
  'surface',
  'to',
  'merchant',
  'method',
  'choice',
  'policy',
  'url',
  'target',
  'page',
  'ticket',
  'into',
  'text',
  'shows',
  'form',
  'flags',
  'action',
  'trigger',
  'frame',
  'noticed',
  'strikes',
  'platform',
  'installed',
  'linked',
  'declared',
  'goods',
  'opening',
  'dynamic',
  'entitlement',
  'separate',
  'beside',
  'prominence',
  'priced',
  'volume',
  'person',
]
const expectKeys = [
  'verdict',
  'presentation',
  'rule',
  'reason',
  'state',
  'address',
  'offered',
  'notice',
  'fee',
  'scene',
  'page',
  'shows',
]
const personKeys = ['id', 'version', 'choice', 'age', 'rollout']

/**
 * The text of a scenario file: keys always in one order, one thing a line, and nothing that would be so anyway. What is
 * read from it is written again letter by letter.
 */
export function scenarioText(outline: Outline): string {
  const { name, policy, tags, runs, skip, people, examples, steps, comment } = outline
  const document = new Document(
    {
      apiVersion: 'hutong/v1',
      kind: 'Scenario',
      name,
      policy,
      ...(tags.length === 0 ? {} : { tags }),
      ...(runs === undefined ? {} : { runs }),
      ...(skip === undefined ? {} : { skip }),
      ...(people.length === 0 ? {} : { people: people.map((each) => ordered(each, personKeys)) }),
      ...(examples.length === 0 ? {} : { examples }),
      steps: steps.map(written),
    },
    { aliasDuplicateObjects: false },
  )
  if (comment !== undefined) document.commentBefore = comment
  layOut(document)
  const list: unknown = document.get('steps', true)
  if (isSeq(list))
    for (const [index, step] of steps.entries()) {
      const item: unknown = list.items[index]
      if (isMap(item) && step.comment !== undefined) item.commentBefore = step.comment
    }
  return withoutPadding(document.toString(format))
}

function written({ do: deed, values, expect }: OutlineStep): object {
  return {
    do: deed,
    ...ordered(values, stepKeys),
    ...(expect === undefined ? {} : { expect: ordered(expect, expectKeys) }),
  }
}

/** The keys that are known in their order, then any others in theirs. */
function ordered(values: Cells, keys: readonly string[]): Cells {
  const others = Object.keys(values).filter((key) => !keys.includes(key))
  return Object.fromEntries(
    [...keys, ...others].flatMap((key) => (Object.hasOwn(values, key) ? [[key, values[key]]] : [])),
  ) as Cells
}

/** Small things on one line, addresses in quotes, and a line of space before the table and the steps. */
function layOut(document: Document): void {
  visit(document, {
    Pair: (_, { key, value }, path) => {
      const name = isScalar(key) ? key.value : undefined
      const isTop = path.length === 2
      if (isTop && isScalar(key) && (name === 'steps' || name === 'examples'))
        key.spaceBefore = true
      if (name === 'tags' || name === 'expect' || name === 'flags' || name === 'offered')
        putOnOneLine(value)
      // A line of the table is a line of the file.
      if (isTop && (name === 'people' || name === 'examples') && isSeq(value))
        for (const item of value.items) if (isMap(item)) item.flow = true
      if (isScalar(value) && typeof value.value === 'string' && value.value.includes('://'))
        value.type = 'QUOTE_SINGLE'
    },
  })
}

/** `{ a: [b] }`: the writer of YAML pads both or neither. Every value stands on its own line, so a line’s start tells them. */
function withoutPadding(text: string): string {
  return text
    .replaceAll(/^(tags|    flags|      offered): \[ (.*) \]$/gm, '$1: [$2]')
    .replaceAll(/^(    expect: \{ (?:.*, )?offered: )\[ (.*) \] \}$/gm, '$1[$2] }')
}

function putOnOneLine(node: unknown): void {
  if (!isMap(node) && !isSeq(node)) return
  // Texts of screens stand one a line.
  node.flow = lengthOf(node) <= longest && !(isMap(node) && node.has('shows'))
}

function lengthOf(node: Node): number {
  return stringify(node.toJSON(), { ...format, collectionStyle: 'flow' }).length
}
