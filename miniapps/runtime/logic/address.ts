/** A page's address as programs write it: `/pages/item/item?id=1`, `../item/item`, with `.html` in old ones. */
export function readPageAddress(
  url: string,
  from: string | undefined,
): Readonly<{ path: string; query: Readonly<Record<string, string>> }> {
  const mark = url.indexOf('?')
  const written = mark < 0 ? url : url.slice(0, mark)
  const query = mark < 0 ? '' : url.slice(mark + 1)
  return { path: resolvePath(written, from).replace(/\.html$/, ''), query: readQuery(query) }
}

function resolvePath(written: string, from: string | undefined): string {
  const parts = written.startsWith('/') ? [] : (from ?? '').split('/').slice(0, -1)
  for (const part of written.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Values stay as they are written: programs decode them themselves, as in WeChat. */
export function readQuery(query: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    query
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const equals = pair.indexOf('=')
        return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
      }),
  )
}
