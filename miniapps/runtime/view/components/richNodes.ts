import { recordOf, textOf } from '../attributeValues.ts'

/** A node of rich text, with only what is allowed in one. */
export type RichNode =
  | Readonly<{ type: 'text'; text: string }>
  | Readonly<{
      type: 'element'
      name: string
      attributes: Readonly<Record<string, string>>
      children: readonly RichNode[]
    }>

const names = new Set(
  `a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del div dl dt em
fieldset font footer h1 h2 h3 h4 h5 h6 header hr i img ins label legend li mark nav ol p pre q rt ruby s section small
span strong sub sup table tbody td tfoot th thead tr tt u ul`.split(/\s+/),
)

const ofAll = ['class', 'style']
const ofSome: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  bdi: ['dir'],
  bdo: ['dir'],
  col: ['span', 'width'],
  colgroup: ['span', 'width'],
  font: ['color', 'face', 'size'],
  img: ['alt', 'src', 'height', 'width'],
  ol: ['start', 'type'],
  table: ['width', 'border', 'cellspacing', 'cellpadding', 'align'],
  td: ['colspan', 'height', 'rowspan', 'width', 'align', 'valign'],
  th: ['colspan', 'height', 'rowspan', 'width', 'align', 'valign'],
  tr: ['colspan', 'height', 'rowspan', 'width', 'align'],
}

/** Deeper than this no text is nested; a forged one would fill the stack. */
const deepest = 64

/** Reads a node list as WeChat documents it. Names that are not on the list vanish with all they hold. */
export function richNodes(list: unknown, depth = 0): readonly RichNode[] {
  if (!Array.isArray(list) || depth > deepest) return []
  return list.flatMap((each): RichNode[] => {
    const { type, name, attrs, children, text } = recordOf(each)
    if (type === 'text') return [{ type: 'text', text: decoded(textOf(text)) }]
    const known = textOf(name).toLowerCase()
    if (!names.has(known)) return []
    return [
      {
        type: 'element',
        name: known,
        attributes: richAttributes(known, recordOf(attrs)),
        children: richNodes(children, depth + 1),
      },
    ]
  })
}

/** Of `on…`, `srcset` and whatever else is not named here nothing is left. */
export function richAttributes(
  name: string,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const allowed = [...ofAll, ...(ofSome[name] ?? [])]
  return Object.fromEntries(
    Object.entries(given)
      .map(([key, value]) => [key.toLowerCase(), textOf(value)] as const)
      .filter(([key]) => allowed.includes(key)),
  )
}

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&ensp;': '\u2002',
  '&emsp;': '\u2003',
}

function decoded(text: string): string {
  return text.replaceAll(/&[a-z]+;/g, (entity) => entities[entity] ?? entity)
}
