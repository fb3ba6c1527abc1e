import { isOn, textOf } from '../attributeValues.ts'
import { glyphs } from '../drawing/glyphs.ts'
import { element as make } from '../element.ts'
import { emit } from '../nodes/emit.ts'
import type { ViewNode } from '../nodes/nodeTable.ts'
import type { BuiltIn, Host, Part } from '../nodes/part.ts'
import { mirror } from './mirror.ts'

/** Checkboxes and radios: the group they stand in speaks for them. */
function choice(kind: 'checkbox' | 'radio'): BuiltIn {
  return (host) => {
    const { element, attribute } = host
    const box = make('span', 'wx-choice', glyphs.tick())
    element.append(box)
    const check = (isChecked: boolean): void => mirror(element, 'checked', isChecked)
    const part: Part = {
      set: (name, value) => {
        if (name === 'checked') check(isOn(value))
        else if (name === 'disabled') mirror(element, 'disabled', isOn(value))
        else if (name === 'color') element.style.setProperty('--wx-color', textOf(value))
      },
      tap: () => {
        if (isOn(attribute('disabled'))) return true
        const isChecked = element.hasAttribute('checked')
        if (kind === 'radio' && isChecked) return true
        if (kind === 'radio')
          for (const other of inGroup(element, kind)) other.removeAttribute('checked')
        check(!isChecked)
        tellGroup(host, kind)
        return true
      },
    }
    return part
  }
}

export const checkbox = choice('checkbox')
export const radio = choice('radio')

/** `value` is what is checked in it: a list of checkboxes, one of radios. */
function group(kind: 'checkbox' | 'radio'): BuiltIn {
  return ({ element, services }) => {
    const boxes = (): readonly ViewNode[] =>
      [...element.querySelectorAll(`wx-${kind}`)].flatMap(
        (box) => services.nodes.ownerOf(box) ?? [],
      )
    return {
      value: () => {
        const checked = boxes().filter(({ node }) => (node as HTMLElement).hasAttribute('checked'))
        const values = checked.map(({ attributes }) => textOf(attributes.get('value')))
        return kind === 'checkbox' ? values : (values[0] ?? '')
      },
      reset: () => {
        for (const { node, attributes } of boxes())
          mirror(node as HTMLElement, 'checked', isOn(attributes.get('checked')))
      },
    }
  }
}

export const checkboxGroup = group('checkbox')
export const radioGroup = group('radio')

function inGroup(element: HTMLElement, kind: string): readonly Element[] {
  return [...(element.closest(`wx-${kind}-group`)?.querySelectorAll(`wx-${kind}`) ?? [])]
}

function tellGroup({ element, services }: Host, kind: string): void {
  const found = services.nodes.ownerOf(element.closest(`wx-${kind}-group`))
  if (found) emit(services, found, 'change', { value: found.part?.value?.() }, { bubbles: true })
}
