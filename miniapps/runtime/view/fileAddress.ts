/**
 * Where something that a program names is loaded from: its own files lie under `/files/`, `https:` and `data:`
 * stay as they are. `page` is what a relative path is relative to.
 */
export function fileAddress(source: unknown, page: string): string {
  if (typeof source !== 'string') return ''
  const said = source.trim()
  if (said === '') return ''
  if (/^(https?|data|blob):/i.test(said)) return said
  if (said.startsWith('//')) return `https:${said}`
  if (/^[a-z][a-z\d+.-]*:/i.test(said)) return ''
  const folder = said.startsWith('/') ? [] : page.split('/').slice(0, -1)
  const [path = '', query] = said.split(/(?=\?)/, 2)
  const parts: string[] = [...folder]
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return `/files/${parts.map((part) => encodeURIComponent(decoded(part))).join('/')}${query ?? ''}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
