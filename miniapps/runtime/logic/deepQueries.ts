import { NativeNode, type Element, type GeneralComponent, type Node } from 'glass-easel'

type Caller = Readonly<{ _$: GeneralComponent }>
type Place = Readonly<{ element: NativeNode; outer: Place | undefined }>
type Step = Readonly<{ isChild: boolean; tag: string; ids: string[]; classes: string[] }>

/** Alipay's queries see what is drawn: one tree across components, which have no nodes of their own. */
export function withDeepQueries<Page extends object>(caller: Page): Page {
  const page = (caller as unknown as Caller)._$
  const querySelectorAll = (selector: string): Element[] => {
    const choices = selector.split(',').map((choice) => stepsOf(choice))
    return placesIn(page)
      .filter((place) => choices.some((steps) => fits(place, steps)))
      .map(({ element }) => element)
  }
  const shown = {
    general: () => page.general(),
    getBackendContext: () => page.getBackendContext(),
    getShadowRoot: () => ({
      querySelectorAll,
      querySelector: (selector: string) => querySelectorAll(selector)[0] ?? null,
    }),
  }
  return Object.create(caller, { _$: { value: shown } }) as Page
}

function placesIn(node: Node, outer?: Place): readonly Place[] {
  const element = node.asElement()
  if (element === null) return []
  const own = NativeNode.isNativeNode(element) ? { element, outer } : undefined
  const places: Place[] = own === undefined ? [] : [own]
  element.forEachComposedChild((child) => {
    places.push(...placesIn(child, own ?? outer))
    return true
  })
  return places
}

/** From the last to the first; a step that cannot be read fits nothing. */
function stepsOf(selector: string): readonly Step[] {
  const words = selector.replaceAll('>', ' > ').trim().split(/\s+/)
  return words
    .flatMap((word, at) => {
      if (word === '>') return []
      const [, tag = '', rest = ''] = /^(\*|[a-z][\w-]*)?((?:[#.][\w-]+)*)$/i.exec(word) ?? [
        word,
        '?',
      ]
      const named = (sign: string): string[] =>
        [...rest.matchAll(/([#.])([\w-]+)/g)].flatMap(([, kind, name = '']) =>
          kind === sign ? [name] : [],
        )
      return [{ isChild: words[at - 1] === '>', tag, ids: named('#'), classes: named('.') }]
    })
    .toReversed()
}

function fits(place: Place | undefined, [step, ...rest]: readonly Step[]): boolean {
  if (place === undefined || step === undefined || !isNamed(place.element, step)) return false
  if (rest.length === 0) return true
  if (step.isChild) return fits(place.outer, rest)
  for (let { outer } = place; outer !== undefined; outer = outer.outer)
    if (fits(outer, rest)) return true
  return false
}

function isNamed(element: NativeNode, { tag, ids, classes }: Step): boolean {
  const own = element.class.split(/\s+/)
  return (
    (tag === '' || tag === '*' || tag === element.is) &&
    ids.every((id) => id === element.id) &&
    classes.every((name) => own.includes(name))
  )
}
