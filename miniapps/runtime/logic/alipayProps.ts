import type { Element } from 'glass-easel'

type Loose = Record<string, unknown>

/** An instance of a component, as its own methods see it. */
export type Instance = Loose & {
  _$: Element
  data: Loose
  dataset: Loose
  id: string
  setData: (changes: Loose, done?: () => void) => void
  triggerEvent: (name: string, detail: unknown) => void
}

/** Of the event that a component tells its parent's function by. */
export type CallDetail = Readonly<{ argumentList: readonly unknown[]; answer: { value?: unknown } }>

/** `this.props` as they are now: defaults, what was passed, `data-…` among it, and the functions that were given. */
export function propsOf(self: Instance, names: readonly string[], defaults: Loose): Loose {
  const passed = names
    .map((name) => [name, self.data[name]] as const)
    .filter(([, value]) => value !== undefined)
  const dataset = Object.entries(self.dataset ?? {}).map(([name, value]) => {
    const dashed = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return [`data-${dashed}`, value] as const
  })
  return {
    ...defaults,
    ...Object.fromEntries([...passed, ...dataset]),
    ...(self.id === '' ? {} : { id: self.id }),
    ...functionsOf(self),
  }
}

type Properties = Readonly<Record<string, { defaultFn: () => unknown }>>
type Prepared = Readonly<Record<string, Readonly<Record<string, Properties>>>>

/**
 * A prop that is passed undefined takes its default, and without one stays undefined. glass-easel makes null of it, and
 * only its own record of a property says otherwise.
 */
export function keepUndefined(self: Instance, names: readonly string[], defaults: Loose): void {
  const properties = (self._$ as unknown as Prepared)['_$behavior']?.['_$propertyMap']
  for (const name of names) {
    const property = properties?.[name]
    if (property) property.defaultFn = () => defaults[name]
  }
}

/** Each asks the parent by an event that the template binds, and answers what the parent's function does. */
function functionsOf(self: Instance): Loose {
  const given = self.data['hutongFunctions']
  const names = typeof given === 'string' && given !== '' ? given.split(' ') : []
  return Object.fromEntries(
    names.map((name) => [name, (...argumentList: unknown[]) => call(self, name, argumentList)]),
  )
}

function call(self: Instance, name: string, argumentList: readonly unknown[]): unknown {
  const detail: CallDetail = { argumentList, answer: {} }
  self.triggerEvent(name, detail)
  return detail.answer.value
}

/** Hands itself, or what its own `ref` makes, to the method that `ref` of the template names. */
export function askReference(self: Instance, ref: unknown): void {
  const made = typeof ref === 'function' ? (ref as (this: Instance) => unknown).call(self) : self
  call(self, 'hutongref', [made])
}

export function pageOf(self: Instance): unknown {
  let element = self._$
  for (let root = element.ownerShadowRoot; root; root = element.ownerShadowRoot)
    element = root.getHostNode()
  return (element as Element & { getMethodCaller: () => unknown }).getMethodCaller()
}
