import { transform } from 'esbuild'
import type { Problem } from '../compiled.ts'
import { asciiString, problemOf, referencesOf } from './compileScript.ts'

export type CompiledTemplateScript = Readonly<{
  code: string
  references: readonly string[]
  problem?: Omit<Problem, 'file'>
}>

const ENDING = /(?<![\w$.])(require\(\s*"[^"\n]+?)\.(?:wxs|sjs)("\s*\))/g

/** WXS calls the constructor of a list 'Array'. */
const CONSTRUCTOR = /\.constructor\s*([=!]==?)\s*(["'][A-Z])/g
const CONSTRUCTOR_LAST = /([A-Za-z]["']\s*[=!]==?\s*[\w$.[\]]+)\.constructor\b(?!\.)/g

/** WXS keeps the backslashes of a pattern, which libraries count on: `getRegExp('\d')` finds digits. */
const PATTERN = /(?<![\w$.])(getRegExp\(\s*)("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')/g

/**
 * WXS or SJS, wherever it stands. All of a program's run while its templates load, so one that throws must
 * not take the others with it.
 */
export async function compileTemplateScript(text: string): Promise<CompiledTemplateScript> {
  try {
    const { code } = await transform(text.replace(PATTERN, withBackslashes), {
      loader: 'js',
      format: 'cjs',
      target: 'esnext',
      legalComments: 'none',
      logLevel: 'silent',
    })
    const plain = code
      .replace(CONSTRUCTOR, '.constructor.name $1 $2')
      .replace(CONSTRUCTOR_LAST, '$1.constructor.name')
    return { code: guarded(plain.replace(ENDING, '$1$2')), references: referencesOf(plain) }
  } catch (error) {
    const problem = problemOf(error)
    return { code: `console.error(${asciiString(problem.message)})`, references: [], problem }
  }
}

function withBackslashes(_whole: string, call: string, pattern: string): string {
  return (
    call +
    pattern.replace(/\\([^])/g, (escape, sign: string) =>
      /[\\'"]/.test(sign) ? escape : `\\${escape}`,
    )
  )
}

function guarded(code: string): string {
  return `try{(function(){\n${code}\n})()}catch(error){console.error(error)}`
}
