import type { Compiled, ComponentConfig } from '../compiled.ts'
import type { LinkStyle } from './linkStyles.ts'
import type { Sources } from './openSources.ts'

const TO_COMPILE_FIRST = ['.less', '.scss', '.sass', '.styl']

/** Components' styles are always in force, a page's while it is in front. */
export function programStyles(
  sources: Sources,
  components: Readonly<Record<string, ComponentConfig>>,
  link: LinkStyle,
  ending: string,
): Pick<Compiled, 'appStyle' | 'pageStyles'> {
  const pageStyles: Record<string, string> = {}
  const linked = (path: string, scope: string): string => {
    if (sources.has(path + ending)) return link(path + ending, scope)
    const other = TO_COMPILE_FIRST.find((uncompiled) => sources.has(path + uncompiled))
    if (other !== undefined) {
      const message = `styles in ${other.slice(1)} must be compiled to ${ending.slice(1)} first`
      sources.report({ severity: 'error', file: sources.place(path + other), message })
    }
    return ''
  }
  const shared = [linked('app', '')]
  for (const [path, { isPage, styleScope }] of Object.entries(components)) {
    const text = linked(path, styleScope ?? '')
    if (text === '') continue
    if (isPage) pageStyles[path] = text
    else shared.push(text)
  }
  return { appStyle: shared.filter((text) => text !== '').join('\n'), pageStyles }
}
