/** Signs that an XML reader takes for its own, and what stands for them within `{{ }}` meanwhile. */
const SIGNS = '<>"\'&'
const FIRST_MASK = 0xe000
const MASKS = new RegExp(
  `[\\u{${FIRST_MASK.toString(16)}}-\\u{${(FIRST_MASK + 4).toString(16)}}]`,
  'gu',
)
const EXPRESSION = /\{\{(?:(?!\{\{)[^])*?\}\}/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
}

export function maskExpressions(text: string): string {
  return text.replace(EXPRESSION, (expression) =>
    expression.replace(/[<>"'&]/g, (sign) => String.fromCharCode(FIRST_MASK + SIGNS.indexOf(sign))),
  )
}

/** Expressions as they were, `$slots` by the name of the property that carries it. */
export function plainExpressions(text: string): string {
  return text
    .replace(MASKS, (mask) => SIGNS[mask.charCodeAt(0) - FIRST_MASK] ?? '')
    .replace(EXPRESSION, (expression) =>
      expression
        .replace(/&(?:lt|gt|amp|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity)
        .replace(/\$slots\b/g, 'hutongSlots'),
    )
}

/** A `<` of the text outside expressions would begin a tag. */
export function markup(text: string): string {
  let end = 0
  let written = ''
  for (const match of text.matchAll(EXPRESSION)) {
    written += text.slice(end, match.index).replaceAll('<', '&lt;') + match[0]
    end = match.index + match[0].length
  }
  return written + text.slice(end).replaceAll('<', '&lt;')
}

/** In whichever quotes fit; where neither do, the strings of its expressions get the other kind. */
export function quoted(value: string): string {
  if (!value.includes('"')) return `"${value}"`
  if (!value.includes("'")) return `'${value}'`
  const single = value.replace(EXPRESSION, (expression) =>
    expression.replace(
      /"((?:[^"\\]|\\[^])*)"/g,
      (_, inner: string) => `'${inner.replaceAll("'", "\\'")}'`,
    ),
  )
  return `"${single.replaceAll('"', '&quot;')}"`
}
