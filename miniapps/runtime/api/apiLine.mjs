import { members, split } from './declarations.mjs'

/** One line of a table: `name kind option!:type … -> returned keys of the result`. */

const callbacks = ['success', 'fail', 'complete']
const primitives = new Set(['string', 'number', 'boolean'])

/** What an option may be: a primitive, array, object, function, any, or literals with `|` between. */
function kindOf(type, known, depth = 0) {
  const text = type.replace(/^\((.*)\)$/, '$1').trim()
  if (/=>/.test(text) || /Callback(<.*>)?$/.test(text)) return 'function'
  if (/^(Array|ReadonlyArray)</.test(text) || text.endsWith('[]')) return 'array'
  const parts = split(text, '|')
  if (parts.length > 1) return joined(parts.map((part) => kindOf(part, known, depth)))
  if (primitives.has(text)) return text
  if (/^'[^' ]*'$/.test(text)) return text
  if (/^'.*'$|^IJSONString/.test(text)) return 'string'
  if (/^-?\d/.test(text)) return 'number'
  if (/^(true|false)$/.test(text)) return 'boolean'
  if (text.startsWith('{') || /^(Record<|IAnyObject|object$)/.test(text)) return 'object'
  const name = text.replace(/^`\$\{([\w$]+)\}`$/, '$1').replace(/<.*$/, '')
  const declared = known.get(name)
  if (declared === undefined || depth > 4) return 'any'
  if (declared.kind === 'interface') return 'object'
  if (declared.kind === 'type') return kindOf(declared.text, known, depth + 1)
  const values = declared.text.match(/'[^']*'(?=,)/g)
  return values === null ? 'number' : text.startsWith('`') ? joined(values) : 'string'
}

function joined(kinds) {
  const kept = [...new Set(kinds)]
  if (kept.length === 1) return kept[0]
  return kept.every((kind) => kind.startsWith("'")) ? kept.join('|') : 'any'
}

/** The members of a type that is written out, or of the interface it names. */
function membersOf(type, known) {
  const text = type.trim()
  if (text.startsWith('{')) return members(text.slice(1, -1))
  const declared = known.get(text.replace(/<[\s\S]*$/, ''))
  if (declared === undefined || declared.kind === 'enum') return []
  if (declared.kind === 'type')
    return /=>/.test(declared.text) ? [] : membersOf(declared.text, known)
  const own = members(declared.text)
  return declared.base === undefined ? own : [...own, ...membersOf(declared.base, known)]
}

/** The keys of what a callback is given. */
function keysOfCallback(callback, known) {
  if (callback === undefined) return []
  if (callback.parameters !== undefined) return keysOf(callback.parameters[0]?.type ?? '{}', known)
  const declared = known.get((callback.type ?? '').replace(/<[\s\S]*$/, ''))
  const text = declared?.kind === 'type' ? declared.text : (callback.type ?? '')
  const parameter = /^\(\s*\w+\??\s*:\s*([\s\S]*?)\s*\)\s*=>/.exec(text)
  return parameter === null ? [] : keysOf(parameter[1], known)
}

function keysOf(type, known) {
  const parts = split(type.replace(/^\(([\s\S]*)\)$/, '$1'), '|')
  const keys = parts.flatMap((part) => membersOf(part, known).map((found) => found.name))
  return [...new Set(keys)].filter((key) => key !== 'errMsg')
}

function optionsOf(found, known) {
  const parameter = found.parameters[0]
  if (parameter === undefined) return undefined
  const generic = new RegExp(`\\b${parameter.type}\\s+extends\\s+([\\w$]+)`).exec(found.generics)
  const list = membersOf(generic?.[1] ?? parameter.type, known)
  return list.length === 0 ? undefined : list
}

function returnsOf(returns, known) {
  const text = returns.replaceAll(/\s+/g, ' ')
  const task = /^Promise<.*> & (\w+)$/.exec(text)
  if (task !== null) return task[1]
  if (/Promis/.test(text)) return 'void'
  if (primitives.has(text) || text === 'void' || text === 'any' || text === '')
    return text || 'void'
  if (text.endsWith('[]')) return 'array'
  if (/^(\{|IAnyObject$|Record<)/.test(text)) return 'object'
  return known.has(text) ? text : 'any'
}

/** The methods of what an API makes: `+` after those that take callbacks. */
export function classLine(name, known) {
  const declared = known.get(name)
  if (declared?.kind !== 'interface') return undefined
  const methods = membersOf(name, known).filter((one) => one.parameters !== undefined)
  if (methods.length === 0) return undefined
  const words = methods.map((one) => {
    const options = optionsOf(one, known)?.map((option) => option.name) ?? []
    return `${one.name}${callbacks.some((callback) => options.includes(callback)) ? '+' : ''}`
  })
  return [name, ...new Set(words)].join(' ')
}

export function lineOf(found, known, relaxed = {}) {
  const options = optionsOf(found, known)
  const returned = returnsOf(found.returns, known)
  const isListener = /^(on|off)[A-Z]/.test(found.name)
  const isAsync = options?.some((option) => callbacks.includes(option.name)) ?? false
  const isMade = classLine(returned, known) !== undefined
  const kind = isListener ? 'listener' : isMade ? 'object' : isAsync ? 'async' : 'sync'
  const schema = (isAsync ? options : []).filter((option) => !callbacks.includes(option.name))
  const words = schema.map((option) => {
    const said = relaxed[option.name]
    const isRequired = !option.isOptional && said === undefined
    const type = said ?? (option.parameters === undefined ? kindOf(option.type, known) : 'function')
    return `${option.name}${isRequired ? '!' : ''}:${type}`
  })
  const keys = isListener
    ? keysOfCallback({ type: found.parameters[0]?.type }, known)
    : isAsync
      ? keysOfCallback(
          options.find((option) => option.name === 'success'),
          known,
        )
      : isMade
        ? []
        : keysOf(found.returns, known)
  const result = [isListener ? 'void' : returned, ...keys]
  const tail = result.length === 1 && result[0] === 'void' ? [] : ['->', ...result]
  return [found.name, kind, ...new Set(words), ...tail].join(' ')
}
