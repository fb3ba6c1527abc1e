import { textOf } from '../attributeValues.ts'
import type { BuiltIn } from '../nodes/part.ts'

const controls = 'wx-checkbox, wx-radio, wx-switch, wx-button, wx-input, wx-textarea'

/** Hands a tap to the control it names, or to the first within. */
export const label: BuiltIn = ({ element, attribute, services }) => ({
  tap: (target) => {
    const named = textOf(attribute('for'))
    const control =
      named === ''
        ? element.querySelector(controls)
        : (element.closest('body')?.querySelector(`#${CSS.escape(named)}`) ?? null)
    if (control === null || control.contains(target)) return false
    services.nodes.ownerOf(control)?.part?.tap?.(target)
    return true
  },
})
