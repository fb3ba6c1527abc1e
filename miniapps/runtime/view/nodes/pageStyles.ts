import { withinPages } from './programStyle.ts'

/** Puts the app's styles into the document, and answers how a page's own are added once it is there. */
export function addPageStyles(
  appStyle: string,
  pageStyles: Readonly<Record<string, string>>,
): (path: string) => void {
  const added = new Set<string>()
  const add = (css: string): void => {
    const style = document.createElement('style')
    style.textContent = css
    document.head.append(style)
  }
  add(withinPages(appStyle))
  return (path) => {
    if (added.has(path)) return
    added.add(path)
    const css = pageStyles[path] ?? ''
    if (css !== '') add(withinPages(css, path))
  }
}
