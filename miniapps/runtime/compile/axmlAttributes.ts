import { styleValue } from './axmlStyle.ts'
import type { IsComponent } from './builtInTags.ts'
import { withoutEnding } from './joinPath.ts'
import { plainExpressions, quoted } from './maskExpressions.ts'

const DIRECTIVE = /^a:(if|elif|else|for|for-items|for-item|for-index|key|for-key)$/
const EVENT = /^(on|catch|capture-bind|capture-catch)([A-Z]\w*)$/

const DIRECTIVES: Readonly<Record<string, string>> = { 'for-items': 'for', 'for-key': 'key' }
const EVENTS: Readonly<Record<string, string>> = { longtap: 'longpress' }

/**
 * The attributes of a tag, each as WXML writes it. To a component `onSelect` is a function among its props; what it
 * answers to is the event of that name.
 */
export function axmlAttributes(
  tag: string,
  said: Readonly<Record<string, string>>,
  isComponent: IsComponent,
): string[] {
  const index = said['a:for-index'] ?? 'index'
  const item = said['a:for-item'] ?? 'item'
  return Object.entries(said).flatMap(([name, masked]) => {
    const value = plainExpressions(masked)
    // The oldest programs say `key` for `a:key`.
    if (name === 'key' && !isComponent(tag) && !('a:for' in said && !('a:key' in said))) return []
    const directive = name === 'key' && !isComponent(tag) ? name : DIRECTIVE.exec(name)?.[1]
    if (directive === undefined) return [plainAttribute(tag, name, value, isComponent)]
    if (directive === 'else') return ['wx:else']
    const word = DIRECTIVES[directive] ?? directive
    if (word !== 'key') return [attribute(`wx:${word}`, value)]
    const key = keyOf(value, item, index)
    return key === undefined ? [] : [attribute('wx:key', key)]
  })
}

function plainAttribute(
  tag: string,
  name: string,
  value: string,
  isComponent: IsComponent,
): string {
  const [, kind = '', event = ''] = EVENT.exec(name) ?? []
  if (event !== '') {
    const isFunction = isComponent(tag) && !kind.startsWith('capture')
    const word = isFunction ? `bind:${name}` : `${eventPrefix(kind)}${eventName(event)}`
    return attribute(word, value)
  }
  if (name === 'ref') return attribute(isComponent(tag) ? 'bind:hutongref' : 'data-ref', value)
  if (name === 'style' && !isComponent(tag)) return attribute('style', styleValue(value))
  if (name === 'slot-scope') return attribute('slot:hutong-scope', value)
  if (name === 'src' && (tag === 'import' || tag === 'include')) {
    return attribute('src', withoutEnding(value, '.axml'))
  }
  return value === '' ? name : attribute(name, value)
}

export function attribute(name: string, value: string): string {
  return `${name}=${quoted(value)}`
}

function eventPrefix(kind: string): string {
  return kind === 'on' ? 'bind:' : `${kind}:`
}

function eventName(event: string): string {
  const lower = event.toLowerCase()
  return EVENTS[lower] ?? lower
}

/** WeChat keys name a property of the item; one's place in the list tells no more than having none. */
function keyOf(value: string, item: string, index: string): string | undefined {
  const expression = /^\{\{([^]*)\}\}$/.exec(value)?.[1]?.trim()
  const key = expression ?? value
  if (key === index || key === '') return undefined
  if (key === item) return '*this'
  if (expression === undefined) return key
  return key.startsWith(`${item}.`) ? /^\w+$/.exec(key.slice(item.length + 1))?.[0] : undefined
}
