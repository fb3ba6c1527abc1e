/** What a page shows, as main asks in this world: of its part in front, without what lies inert beneath. */
export function tellScreen(rootOf: () => Element | null): void {
  Object.assign(globalThis, {
    hutongShows: (texts: readonly string[]) => {
      const root = rootOf()
      return root !== null && texts.some((text) => shows(root, text))
    },
  })
}

/** What lies beneath something else; pages behind that of a mini-program stay in the document. */
const covered = '[inert], section[data-behind], section[data-left]'

const named = '[aria-label], [placeholder], [alt], input, textarea'

function shows(root: Element, text: string): boolean {
  if (text.startsWith('#')) {
    const elements = [...root.querySelectorAll(`[id="${CSS.escape(text.slice(1))}"]`)]
    return elements.some(
      (element) => element.closest(covered) === null && element.checkVisibility(),
    )
  }
  const wanted = plain(text)
  return (
    plain(textIn(root)).includes(wanted) ||
    [...root.querySelectorAll(named)].some(
      (element) =>
        element.closest(covered) === null &&
        element.checkVisibility() &&
        labelsOf(element).some((label) => plain(label) === wanted),
    )
  )
}

/** What is drawn, without what lies beneath something else. */
function textIn(element: Element): string {
  if (!(element instanceof HTMLElement) || element.matches(covered)) return ''
  if (element.querySelector(covered) === null) return element.innerText
  return [...element.children].map(textIn).join('\n')
}

/** What names an element that has no text of its own. */
export function labelsOf(element: Element): readonly string[] {
  const value =
    (element instanceof HTMLInputElement && element.type !== 'password') ||
    element instanceof HTMLTextAreaElement
      ? element.value
      : ''
  return [
    value,
    ...['aria-label', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  ].filter((label) => label.trim() !== '')
}

export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
