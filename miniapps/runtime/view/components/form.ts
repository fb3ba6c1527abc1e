import { isOn, textOf } from '../attributeValues.ts'
import { emit } from '../nodes/emit.ts'
import type { ViewNode } from '../nodes/nodeTable.ts'
import type { BuiltIn } from '../nodes/part.ts'
import type { Services } from '../services.ts'

/** A form only gathers: its buttons find it. */
export const form: BuiltIn = () => ({})

export function submitForm(button: HTMLElement, services: Services): void {
  const found = formAround(button, services)
  if (found === undefined) return
  const value = Object.fromEntries(
    fieldsOf(found, services).flatMap(({ attributes, part }) => {
      const name = textOf(attributes.get('name'))
      return name === '' ? [] : [[name, part?.value?.()] as const]
    }),
  )
  const formId = isOn(found.attributes.get('report-submit'))
    ? 'the formId is a mock one'
    : undefined
  emit(
    services,
    found,
    'submit',
    { value, ...(formId === undefined ? {} : { formId }) },
    { bubbles: true },
  )
}

export function resetForm(button: HTMLElement, services: Services): void {
  const found = formAround(button, services)
  if (found === undefined) return
  for (const { part } of fieldsOf(found, services)) part?.reset?.()
  emit(services, found, 'reset', {}, { bubbles: true })
}

function formAround(button: HTMLElement, { nodes }: Services): ViewNode | undefined {
  const found = button.closest('wx-form')
  return found === null ? undefined : nodes.ownerOf(found)
}

function fieldsOf({ node: around }: ViewNode, { nodes }: Services): readonly ViewNode[] {
  if (!(around instanceof HTMLElement)) return []
  return [...around.querySelectorAll('*')].flatMap((element) => {
    const node = nodes.ownerOf(element)
    return node?.node === element && node.part?.value !== undefined ? [node] : []
  })
}
