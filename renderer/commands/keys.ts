type Press = Readonly<
  Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>
>

/** Is this press the keys of a command, as `mod+shift+Z`? */
export function isPressed(keys: string, press: Press, isMac: boolean): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const hasMod = isMac ? press.metaKey : press.ctrlKey
  const hasOther = isMac ? press.ctrlKey : press.metaKey
  // A sign such as ? is wherever a keyboard has it, with Shift or without.
  const isShiftFree = key.length === 1 && !/[A-Z0-9]/.test(key)
  return (
    hasMod === parts.includes('mod') &&
    !hasOther &&
    press.altKey === parts.includes('alt') &&
    (isShiftFree || press.shiftKey === parts.includes('shift')) &&
    (press.key.toUpperCase() === key.toUpperCase() || press.code === `Digit${key}`)
  )
}

/** Does a text field need these keys itself? */
export function isTyped(keys: string): boolean {
  return !keys.startsWith('mod+') || /\+[ZY]$/.test(keys)
}

const macSigns: Readonly<Record<string, string>> = {
  mod: '⌘',
  shift: '⇧',
  alt: '⌥',
  ArrowLeft: '←',
  ArrowRight: '→',
}
const signs: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** The keys as a person reads them: ⇧⌘Z, or Ctrl+Shift+Z. */
export function shownKeys(keys: string, isMac: boolean): string {
  const parts = keys.split('+')
  if (!isMac) return parts.map((part) => signs[part] ?? part).join('+')
  // The system's own order: Option, Shift, Command.
  const order = ['alt', 'shift', 'mod']
  return [...order.filter((each) => parts.includes(each)), parts.at(-1) ?? '']
    .map((part) => macSigns[part] ?? part)
    .join('')
}
