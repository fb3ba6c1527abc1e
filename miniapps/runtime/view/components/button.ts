import { isOn, textOf } from '../attributeValues.ts'
import { spinner } from '../drawing/spinner.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { mirror } from './mirror.ts'
import { openTypes } from './openTypes.ts'
import { resetForm, submitForm } from './form.ts'

const shown = new Set(['type', 'size', 'plain', 'disabled', 'loading', 'open-type', 'form-type'])

export const button: BuiltIn = (host) => {
  const { element, attribute, services } = host
  const sign = spinner()
  return {
    set: (name, value) => {
      if (shown.has(name)) mirror(element, name, value)
      if (name !== 'loading') return
      if (isOn(value)) element.prepend(sign)
      else sign.remove()
    },
    tap: () => {
      if (isOn(attribute('disabled'))) return true
      const formType = textOf(attribute('form-type'))
      if (formType === 'submit') submitForm(element, services)
      if (formType === 'reset') resetForm(element, services)
      const kind = textOf(attribute('open-type'))
      openTypes.get(kind)?.(host)
      return kind !== '' || formType !== ''
    },
  }
}
