import { Parser } from 'htmlparser2'

const SCRIPTS = /<wxs\b[^]*?<\/wxs\s*>/g
const EXPRESSION = /\{\{(?:(?!\{\{)[^])*?\}\}/g

/** How deep a template's tags go, the brackets of its deepest expression added. */
export function templateDepth(wxml: string): number {
  const text = wxml.replace(SCRIPTS, '')
  const expressions = text.match(EXPRESSION) ?? []
  const brackets = expressions.reduce(
    (most, expression) => Math.max(most, bracketDepth(expression)),
    0,
  )
  return tagDepth(text.replace(EXPRESSION, '')) + brackets
}

function tagDepth(markup: string): number {
  let depth = 0
  let deepest = 0
  const parser = new Parser(
    {
      onopentagname() {
        depth += 1
        deepest = Math.max(deepest, depth)
      },
      onclosetag() {
        depth -= 1
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.write(markup)
  parser.end()
  return deepest
}

function bracketDepth(expression: string): number {
  let depth = -2
  let deepest = 0
  for (const [sign] of expression.matchAll(/[([{}\])]/g)) {
    depth += '([{'.includes(sign) ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
