import { type Message, transform } from 'esbuild'
import type { Problem } from '../compiled.ts'
import { problemAt } from './problemAt.ts'
import { readRelaxedJson } from './readRelaxedJson.ts'

export type CompiledScript = Readonly<{
  code: string
  /** What the source requires, as it says it. */
  references: readonly string[]
  problem?: Omit<Problem, 'file'>
}>

/** esbuild's stack is large, not endless. */
const DEEPEST = 5_000

const REQUIRE = /(?<![\w$.])require(?:\.async)?\(\s*(["'`])((?:(?!\1)[^\\\n])+)\1/g

/** One file of JavaScript or TypeScript as a CommonJS module; with an error, as one that throws it. */
export async function compileScript(path: string, text: string): Promise<CompiledScript> {
  if (path.endsWith('.json')) return jsonModule(path, text)
  if (depthOf(text) > DEEPEST) {
    return failing(path, { severity: 'error', message: `nested deeper than ${DEEPEST} levels` })
  }
  try {
    const { code } = await transform(text, {
      loader: path.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'esnext',
      supported: { 'dynamic-import': false },
      legalComments: 'none',
      logLevel: 'silent',
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    })
    return { code, references: referencesOf(code) }
  } catch (error) {
    return failing(path, problemOf(error))
  }
}

export function referencesOf(code: string): string[] {
  const said = [...code.matchAll(REQUIRE)].map((match) => match[2] ?? '')
  return [...new Set(said)]
}

/** `__proto__` in a literal would set the prototype, and a literal is slower to read. */
function jsonModule(path: string, text: string): CompiledScript {
  const reading = readRelaxedJson(text)
  if ('failure' in reading) {
    const { message, offset } = reading.failure
    const { file: _, ...problem } = problemAt(
      { severity: 'error', file: path, message },
      text,
      offset,
    )
    return failing(path, problem)
  }
  const code = `module.exports = JSON.parse(${asciiString(JSON.stringify(reading.value))});\n`
  return { code, references: [] }
}

/** A JavaScript string that neither `</script>` nor a line of its own can break. */
export function asciiString(text: string): string {
  return JSON.stringify(text)
    .replaceAll('</', '<\\/')
    .replace(/[\u0080-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function failing(path: string, problem: Omit<Problem, 'file'>): CompiledScript {
  const place = problem.line === undefined ? path : `${path}:${problem.line}:${problem.column ?? 1}`
  const code = `throw new SyntaxError(${asciiString(`${place}: ${problem.message}`)});\n`
  return { code, references: [], problem }
}

export function problemOf(error: unknown): Omit<Problem, 'file'> {
  const [first] = (error as { errors?: readonly Message[] }).errors ?? []
  if (first === undefined) return { severity: 'error', message: String(error) }
  const { text: message, location } = first
  if (location === null) return { severity: 'error', message }
  const { line, lineText } = location
  const column = charactersIn(lineText, location.column) + 1
  const source = lineText.length > 300 || lineText.trim() === '' ? {} : { source: lineText }
  return { severity: 'error', line, column, message, ...source }
}

/** esbuild counts columns in bytes. */
function charactersIn(line: string, bytes: number): number {
  return new TextDecoder().decode(new TextEncoder().encode(line).subarray(0, bytes)).length
}

/** How deep brackets go, those in strings counted too. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '(' || sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth)
    else if (sign === ')' || sign === ']' || sign === '}') depth -= 1
  }
  return deepest
}
