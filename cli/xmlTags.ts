/** A start tag with its attributes read. */
export type Tag = Readonly<{ name: string; attributes: Readonly<Record<string, string>> }>

const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/
const token = /<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<>]+)/gy
const entity = /&(?:amp|lt|gt|quot|#\d+);/g
const plainEntities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

/** Every start tag of an XML text in order; what is not well-formed throws. Enough XML for test reports. */
export function openTags(xml: string): readonly Tag[] {
  const body = xml.replace(declaration, '')
  if (body === xml) throw new Error('expected an XML declaration')
  const tags: Tag[] = []
  const open: string[] = []
  let end = 0
  for (const [whole, slash, name, attributes = '', selfEnd, text] of body.matchAll(token)) {
    end += whole.length
    if (text !== undefined) unescaped(text)
    else if (slash === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> ends what is not open`)
    } else if (name !== undefined) {
      tags.push({ name, attributes: attributesOf(attributes) })
      if (selfEnd === '') open.push(name)
    }
  }
  if (end !== body.length) throw new Error(`not XML: ${body.slice(end, end + 40)}`)
  if (open.length > 0) throw new Error(`never ended: ${open.join(', ')}`)
  return tags
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([a-z]+)="([^"]*)"/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, unescaped(value)]))
}

function unescaped(text: string): string {
  if (text.replace(entity, '').includes('&')) throw new Error(`a bare & in ${text}`)
  if (/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error('a character that XML has not')
  return text.replace(
    entity,
    (found) => plainEntities[found] ?? String.fromCodePoint(Number(found.slice(2, -1))),
  )
}
