import { attribute, axmlAttributes } from './axmlAttributes.ts'
import { plainExpressions } from './maskExpressions.ts'

type Attributes = Readonly<Record<string, string>>

/** What fills a component, for a slot that shows something else where nothing does. */
export function slotsAttribute(filled: ReadonlyMap<string, string>): string {
  const entries = [...filled].map(([key, isFilled]) => `${key}: ${isFilled}`)
  return attribute('hutong-slots', `{{ {${entries.join(', ')}} }}`)
}

/** A slot that hands on what fills it fills another only then. */
export function handedOn(attributes: Attributes, hasContent: boolean): string {
  return hasContent ? 'true' : `hutongSlots[${nameExpression(attributes['name'])}]`
}

/** Keys of expressions' objects are plain names. One that an expression works out cannot be told beforehand. */
export function slotKey(slot: string | undefined): string | undefined {
  const key = slot === undefined || slot === '' ? '$default' : slot
  return key.includes('{{') ? undefined : key.replace(/[^\w$]/g, '_')
}

/** WXML knows neither content of slots nor one name for all that a slot hands out. */
export function builtSlot(
  attributes: Attributes,
  hasContent: boolean,
): { opening: string; closing: string; isScoped: boolean } {
  const entries = Object.entries(attributes)
  const directives = Object.fromEntries(entries.filter(([name]) => name.startsWith('a:')))
  const values = entries.filter(
    ([name]) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'name' && name !== 'slot',
  )
  const name = attributes['name']
  const own = [
    ...(name === undefined ? [] : [attribute('name', plainExpressions(name))]),
    ...(values.length === 0 ? [] : [attribute('hutong-scope', scopeOf(values))]),
  ]
  const scope = attributes['slot-scope']
  const around = [
    ...axmlAttributes('block', directives, () => false),
    ...(attributes['slot'] === undefined ? [] : [attribute('slot', attributes['slot'])]),
    ...(scope === undefined ? [] : [attribute('slot:hutong-scope', scope)]),
  ]
  const isScoped = values.length > 0
  if (!hasContent) {
    return { opening: `<${['slot', ...own, ...around].join(' ')}>`, closing: '</slot>', isScoped }
  }
  const isFilled = attribute('wx:if', `{{hutongSlots[${nameExpression(name)}]}}`)
  return {
    opening: `<${['block', ...around].join(' ')}><slot ${[...own, isFilled].join(' ')}></slot><block wx:else>`,
    closing: '</block></block>',
    isScoped,
  }
}

function nameExpression(name: string | undefined): string {
  const key = slotKey(name)
  return key === undefined ? valueExpression(name ?? '') : `'${key}'`
}

function scopeOf(values: readonly (readonly [string, string])[]): string {
  const entries = values.map(([name, value]) => `${name}: ${valueExpression(value)}`)
  return `{{ {${entries.join(', ')}} }}`
}

/** `a{{b}}` as an expression of its own: `'a' + (b)`. */
function valueExpression(masked: string): string {
  const parts = plainExpressions(masked).split(/(\{\{[^]*?\}\})/)
  const written = parts
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{{') ? `(${part.slice(2, -2)})` : `'${part.replace(/['\\]/g, '\\$&')}'`,
    )
  return written.length === 0 ? "''" : written.join(' + ')
}
