/** What Alipay's expressions may hold and WXML's may not: functions, methods, `?.`, `??`, template strings. */
const BEYOND_WXML = /=>|\?\.(?!\d)|\?\?|`/
const METHOD_CALL = /\.\s*[\w$]+\s*\(/g
const FUNCTION_OF = /(?<![\w$.])([\w$]+)\s*\.\s*[\w$]+\s*\(/g

const EXPRESSION = /\{\{((?:(?!\{\{)[^])*?)\}\}/g
const IMPORTED = /<import-sjs\b[^>]*?\bname\s*=\s*["']([^"']*)["']/g
const TOKEN = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|(\.\s*)?([A-Za-z_$][\w$]*)|\d[\w.]*|[^]/g

const NOT_DATA = new Set(
  'true false null undefined typeof instanceof in of new void delete this NaN Infinity Math JSON Object Array String Number Boolean Date RegExp parseInt parseFloat isNaN'.split(
    ' ',
  ),
)

/** Expressions that only JavaScript understands become functions of a script, called with what they name. */
export function liftExpressions(axml: string): string {
  const modules = new Set(
    [...axml.matchAll(IMPORTED)].flatMap(([, names = '']) => names.match(/[\w$]+/g) ?? []),
  )
  const functions: string[] = []
  const lifted = axml.replace(EXPRESSION, (whole, expression: string) => {
    if (!isBeyond(expression, modules)) return whole
    const names = namesIn(expression)
    const name = `e${functions.length}`
    functions.push(`${name}:function(${names.join(',')}){return (${expression.trim()})}`)
    return `{{hutongScript.${name}(${names.join(', ')})}}${'\n'.repeat(expression.split('\n').length - 1)}`
  })
  if (functions.length === 0) return axml
  return `<wxs module="hutongScript">module.exports={${functions.join(',')}}</wxs>${lifted}`
}

function isBeyond(expression: string, modules: ReadonlySet<string>): boolean {
  if (/^\s*(?:[\w$]+\s*:|\.\.\.)/.test(expression)) return false
  if (BEYOND_WXML.test(expression)) return true
  const calls = [...expression.matchAll(METHOD_CALL)]
  const ofScripts = [...expression.matchAll(FUNCTION_OF)].filter(([, name = '']) =>
    modules.has(name),
  )
  return calls.length > ofScripts.length
}

/** Names of fields and of parameters among them do no harm: they are given what nobody asks for. */
function namesIn(expression: string): string[] {
  const names = [...expression.replace(/`(?:[^`\\]|\\[^])*`/g, templateNames).matchAll(TOKEN)]
    .filter(([, dot, name = '']) => dot === undefined && name !== '' && !NOT_DATA.has(name))
    .map(([, , name = '']) => name)
  return [...new Set(names)]
}

/** Of a template string only what it inserts. */
function templateNames(literal: string): string {
  return [...literal.matchAll(/\$\{([^}]*)\}/g)].map(([, inserted]) => ` ${inserted} `).join(' ')
}
