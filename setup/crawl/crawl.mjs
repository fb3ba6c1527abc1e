import { existsSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { isHeadless, openDisplay } from '../display.mjs'
import { crawlProgram } from './crawlProgram.mjs'

const help = `hutong crawl DIR [--json] [--pictures FOLDER] [--page PAGE …] [--out FILE]

Opens a mini-program's folder or package in the real app, relaunches it into every page, and tells which pages
are clean (no exception, no unknown tag, no missing API, a picture that is not blank) and what spoils the others.
Of a page that goes to another by itself the other is judged, and named.
Exit code 0 when all are clean, 1 when some are not, 2 when the call is not understood, 3 when the program cannot be opened.
`

/** `hutong crawl`: how much of a program is supported. */
export async function crawl(args) {
  const asked = parse(args)
  if (typeof asked === 'number') return asked
  const { folder, values } = asked
  const closeDisplay = isHeadless ? await openDisplay() : () => undefined
  const result = await crawlProgram(folder, {
    pictures: values.pictures,
    only: values.page,
    progress: (done, total, { page, causes }) =>
      process.stderr.write(`${[`${done}/${total} ${page}`, ...causes].join('\n    ')}\n`),
  }).finally(closeDisplay)
  if (values.out) writeFileSync(values.out, `${JSON.stringify(result, undefined, 2)}\n`)
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : told(result))
  if (result.pages.length === 0) return 3
  return result.pages.every(({ isClean }) => isClean) ? 0 : 1
}

function parse(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        pictures: { type: 'string' },
        page: { type: 'string', multiple: true },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) {
      process.stdout.write(help)
      return 0
    }
    const [folder] = positionals
    if (positionals.length !== 1 || !existsSync(folder))
      throw new Error(folder === undefined ? 'crawl needs one folder' : `${folder} is not there`)
    return { folder, values }
  } catch (error) {
    process.stderr.write(`${error.message}\nRun hutong crawl --help to see what it takes.\n`)
    return 2
  }
}

function told({ program, problems, pages, failure }) {
  const clean = pages.filter(({ isClean }) => isClean)
  const causes = new Map()
  for (const { causes: each } of pages)
    for (const cause of each) causes.set(cause, (causes.get(cause) ?? 0) + 1)
  const errors = problems.filter(({ severity }) => severity === 'error')
  return [
    ...(failure ? [`It cannot be opened: ${failure}`] : []),
    `${program ?? ''}  ${clean.length} of ${pages.length} pages clean`,
    ...errors.map(
      ({ file, line, column, message }) =>
        `  ${[file, line, column].filter(Boolean).join(':')} ${message}`,
    ),
    ...[...causes]
      .toSorted((a, b) => b[1] - a[1])
      .map(([cause, count]) => `  ${String(count).padStart(4)} × ${cause}`),
    ...pages
      .filter(({ isClean }) => !isClean)
      .map(({ page, causes: each }) => `  ${page}: ${each.join('; ')}`),
    ...pages
      .filter(({ leadsTo }) => leadsTo !== undefined)
      .map(({ page, leadsTo }) => `  ${page} goes to ${leadsTo} by itself`),
    '',
  ].join('\n')
}
