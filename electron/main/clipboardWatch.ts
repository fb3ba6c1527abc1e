import { clipboard } from 'electron'

const period = 100
let known = ''
let copied = ''
let copies = 0

/** The person's own copy, by a button of the phone. */
export function copyForPerson(text: string): void {
  known = text
  copied = text
  copies++
  void clipboard.writeText(text)
}

/** What was last copied inside the simulator; programs read nothing else of the system's clipboard. */
export function copiedHere(): string {
  return copied
}

/** How often something was: whoever read it at this count has read it. */
export function copiesHere(): number {
  return copies
}

/**
 * No hook sees a page writing to the clipboard, so while a guest is in front it is read ten times a
 * second; what a page put there is asked about, and taken back unless it is allowed.
 */
export function watchClipboard(
  isGuestInFront: () => boolean,
  mayKeep: (text: string) => boolean,
): void {
  let wasInFront = false
  const look = async (): Promise<void> => {
    const isInFront = isGuestInFront()
    const text = isInFront ? await clipboard.readText() : known
    if (isInFront && !wasInFront) known = text
    else if (text !== known && mayKeep(text.slice(0, 1_000))) known = text
    else if (text !== known) await clipboard.writeText(known)
    wasInFront = isInFront
  }
  setInterval(() => void look(), period).unref()
}
