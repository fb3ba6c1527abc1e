/** Tags of HTML that programs use although WXML has none: their styles name them, so they keep their names. */
const plain: ReadonlySet<string> = new Set(
  `a abbr address article aside b bdi bdo big blockquote br center cite code dd del dfn div dl dt em fieldset figcaption
figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd legend li main mark nav ol p pre q s samp section small
span strike strong sub sup table tbody td tfoot th thead tr tt u ul var`.split(/\s+/),
)

/** Which element stands for a tag. Whatever could load or run something gets a name without meaning. */
export function tagName(tag: string, isBuiltIn: boolean): string {
  const name = tag.toLowerCase()
  if (isBuiltIn) return `wx-${name}`
  if (plain.has(name)) return name
  if (!/^[a-z][a-z\d._-]*$/.test(name)) return 'wx-unknown'
  return name.includes('-') ? name : `wx-${name}`
}

/** Whether a tag is HTML's, which both platforms draw as a line of its content. */
export function isPlainTag(tag: string): boolean {
  return plain.has(tag.toLowerCase())
}

/** Which element hosts a component: one called as a built-in must not look like it. */
export function hostName(tag: string, isBuiltIn: boolean): string {
  const name = tagName(tag, false)
  return isBuiltIn || name === 'wx-unknown' ? 'wx-x' : name
}
