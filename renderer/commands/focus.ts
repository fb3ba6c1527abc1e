/** Does a person write in what has the focus? */
export function isWriting(): boolean {
  const focused = document.activeElement
  return (
    focused instanceof HTMLElement &&
    (focused.isContentEditable ||
      focused instanceof HTMLTextAreaElement ||
      (focused instanceof HTMLInputElement && isText.test(focused.type)))
  )
}
const isText = /^(text|search|number|password|url|tel|email)$/

/** Puts the focus on what is shown of these, and selects its text. */
export function focusOn(selector: string): void {
  const found = shownOf(selector)
  found?.focus()
  if (found instanceof HTMLInputElement) found.select()
}

function shownOf(selector: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find((each) =>
    each.checkVisibility(),
  )
}

/** The search field of the desk's tool; the policy text has one of its own. */
export async function findOnDesk(): Promise<void> {
  const editor = shownOf('.text-editor .cm-editor')
  if (editor === undefined) {
    focusOn('.desk input[type="search"]')
    return
  }
  const { openSearch } = await import('../desk/text/editorDeeds.ts')
  openSearch(editor)
}

/** One step back or on in the text that a person writes. */
export async function stepInText(step: 'undo' | 'redo'): Promise<void> {
  const editor = document.activeElement?.closest<HTMLElement>('.cm-editor')
  if (editor) {
    const { stepIn } = await import('../desk/text/editorDeeds.ts')
    stepIn(editor, step)
  } else document.execCommand(step)
}
