type Deed = 'next' | 'back' | 'first' | 'last' | 'notes' | 'black' | 'end'

/** Keys of keyboards and of remotes: these send Page Up and Page Down, a full stop for black, and Escape. */
const deeds: Readonly<Record<string, Deed>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  n: 'notes',
  N: 'notes',
  b: 'black',
  B: 'black',
  '.': 'black',
  Escape: 'end',
}

/** What a key does while a story is told. */
export function presenterKey(key: string): Deed | undefined {
  return Object.hasOwn(deeds, key) ? deeds[key] : undefined
}
