import type { Surroundings } from '../messages.ts'
import { DomNode, type Page } from './domNode.ts'

/** glass-easel's composed mode, told apart by this number in its protocol. */
const composedMode = 2
/** glass-easel's name for the host of any component. */
const hostTag = 'wx-x'

/** The backend that glass-easel draws into; it lives as long as the program. */
export function makeDomBackend(page: Page, surroundings: () => Surroundings) {
  const root = new DomNode(page, 'fragment')
  return {
    mode: composedMode,
    destroy: (): void => undefined,
    getWindowWidth: () => surroundings().windowWidth,
    getWindowHeight: () => surroundings().windowHeight,
    getDevicePixelRatio: () => surroundings().pixelRatio,
    getTheme: () => surroundings().theme,
    // Styles are compiled ahead and linked by the page itself.
    registerStyleSheetContent: (): void => undefined,
    appendStyleSheetPath: () => 1,
    disableStyleSheet: (): void => undefined,
    render: (done: (error: Error | null) => void) => page.outbox.afterRender(() => done(null)),
    getRootNode: () => root,
    createElement: (tag: string, styled: string) =>
      tag === hostTag
        ? new DomNode(page, 'host-element', styled)
        : new DomNode(page, 'element', tag),
    createTextNode: (text: string) => new DomNode(page, 'text', text),
    createFragment: () => new DomNode(page, 'fragment'),
    onEvent: (): void => undefined,
    createMediaQueryObserver: (
      status: Readonly<Record<string, unknown>>,
      listener: (result: Readonly<{ matches: boolean }>) => void,
    ) => {
      let matches = matchesMedia(status, surroundings())
      listener({ matches })
      const look = (): void => {
        const isMatch = matchesMedia(status, surroundings())
        if (isMatch === matches) return
        matches = isMatch
        listener({ matches })
      }
      page.sized.add(look)
      return { disconnect: (): void => void page.sized.delete(look) }
    },
    onWindowResize: (): void => undefined,
    onThemeChange: (): void => undefined,
  }
}

/** `minWidth`, `maxWidth`, `width`, the same of heights, and `orientation`. */
export function matchesMedia(
  query: Readonly<Record<string, unknown>>,
  { windowWidth, windowHeight }: Surroundings,
): boolean {
  const orientation = windowWidth > windowHeight ? 'landscape' : 'portrait'
  const holds: Readonly<Record<string, (wanted: unknown) => boolean>> = {
    minWidth: (wanted) => windowWidth >= Number(wanted),
    maxWidth: (wanted) => windowWidth <= Number(wanted),
    width: (wanted) => windowWidth === Number(wanted),
    minHeight: (wanted) => windowHeight >= Number(wanted),
    maxHeight: (wanted) => windowHeight <= Number(wanted),
    height: (wanted) => windowHeight === Number(wanted),
    orientation: (wanted) => wanted === orientation,
  }
  return Object.entries(query).every(([name, wanted]) => holds[name]?.(wanted) ?? true)
}
