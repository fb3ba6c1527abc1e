/** A reader of just as much TypeScript as the two packages of typings use. */

const open = '([{<'
const close = ')]}>'

export function withoutComments(text) {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}

/** Where the bracket at `from` is closed. */
function closing(text, from) {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (open.includes(text[at])) depth++
    else if (close.includes(text[at]) && text[at - 1] !== '=' && --depth === 0) return at
  }
  throw new Error(`no end of ${text.slice(from, from + 60)}`)
}

/** The parts between separators that stand in no bracket and no string. */
export function split(text, separators) {
  const parts = []
  let depth = 0
  let quote = ''
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === "'" || letter === '`') quote = letter
    else if (open.includes(letter)) depth++
    else if (close.includes(letter) && text[at - 1] !== '=') depth--
    else if (depth === 0 && separators.includes(letter)) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** One member a line: what a union or a bracket spread over several is joined. */
function lines(body) {
  return split(body, ';\n').reduce((whole, line) => {
    const last = whole.at(-1)
    const goesOn = /^[|&=>]/.test(line) || (last !== undefined && /[|&:=>]$/.test(last))
    return goesOn && last !== undefined && !/\bvoid$/.test(last) && !isClosed(last, line)
      ? [...whole.slice(0, -1), `${last} ${line}`]
      : [...whole, line]
  }, [])
}

/** `Array<string>` ends a member though it ends with a bracket. */
function isClosed(last, line) {
  return last.endsWith('>') && !last.endsWith('=>') && !/^[|&=>]/.test(line)
}

/** `name?: type` or `name<T>(parameters): type`. */
export function member(text) {
  const head = /^(?:export function |readonly )?'?([\w$.]+)'?(\?)?\s*/.exec(text)
  if (head === null) return undefined
  const [whole, name, question] = head
  let at = whole.length
  const isOptional = question !== undefined
  if (text[at] === ':') return { name, isOptional, type: text.slice(at + 1).trim() }
  let generics = ''
  if (text[at] === '<') {
    const end = closing(text, at)
    generics = text.slice(at + 1, end)
    at = end + 1
  }
  if (text[at] !== '(') return undefined
  const end = closing(text, at)
  const parameters = split(text.slice(at + 1, end), ',')
    .map((parameter) => /^(?:\.\.\.)?(\w+)(\?)?\s*:([\s\S]+)$/.exec(parameter))
    .filter((found) => found !== null)
    .map((found) => ({ isOptional: found[2] !== undefined, type: found[3].trim() }))
  const returns = text
    .slice(end + 1)
    .replace(/^\s*:/, '')
    .trim()
  return { name, isOptional, generics, parameters, returns }
}

export function members(body) {
  return lines(body)
    .map(member)
    .filter((found) => found !== undefined)
}

/** The text between the braces that follow `head`, and where it ends. */
export function block(text, head) {
  const start = text.indexOf(head)
  if (start < 0) throw new Error(`no ${head}`)
  const brace = text.indexOf('{', start)
  return text.slice(brace + 1, closing(text, brace))
}

/** Interfaces, enums and aliases by name; of several of one name, the first. */
export function declarations(text) {
  const found = new Map()
  for (const match of text.matchAll(/\b(interface|enum|type)\s+([\w$]+)/g)) {
    const [whole, kind, name] = match
    let at = match.index + whole.length
    if (text[at] === '<') at = closing(text, at) + 1
    if (kind === 'type') {
      const equals = /^\s*=/.exec(text.slice(at, at + 80))
      if (equals === null || found.has(name)) continue
      const rest = text.slice(at + equals[0].length, at + 4_000)
      found.set(name, { kind, text: lines(rest)[0] ?? 'unknown' })
    } else if (!found.has(name)) {
      const brace = text.indexOf('{', at)
      const bases = /extends\s+([\w$]+)/.exec(text.slice(at, brace))
      found.set(name, { kind, base: bases?.[1], text: text.slice(brace + 1, closing(text, brace)) })
    }
  }
  return found
}
