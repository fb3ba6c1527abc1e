import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { exitCodes } from '../../cli/exitCodes.ts'
import { hutong, root } from '../../cli/hutongProcess.ts'
import { commandsOf, filesOf, headingsOf, pipelinesOf, targetsOf } from './guideText.mjs'

const guide = 'docs/guide'
const audiences = ['product-teams', 'qa', 'presenters']
const guidePages = audiences.flatMap((name) => [`${guide}/${name}.en.md`, `${guide}/${name}.zh.md`])
const docs = readdirSync(path.join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`)
const allPages = ['README.md', ...docs, ...guidePages]
const textOf = (page: string): string => readFileSync(path.join(root, page), 'utf8')

/** They open the window, so only their names are checked. */
const windowed = ['open', 'crawl']

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-guide-'))
  for (const page of guidePages)
    for (const [name, text] of filesOf(textOf(page))) writeFileSync(path.join(folder, name), text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(audiences)('both pages for %s have the same headings and the same examples', (name) => {
  const [en, zh] = [textOf(`${guide}/${name}.en.md`), textOf(`${guide}/${name}.zh.md`)]
  expect(headingsOf(zh)).toEqual(headingsOf(en))
  expect(commandsOf(zh)).toEqual(commandsOf(en))
  expect(filesOf(zh)).toEqual(filesOf(en))
})

test('the snippets for CI run the sample suites, and keep the report that their system reads', () => {
  const pipelines = pipelinesOf(textOf(`${guide}/qa.en.md`))
  const [github, gitlab] = ['.github/workflows/links.yml', '.gitlab-ci.yml'].map(
    (name) => parse(pipelines.get(name) ?? '') as unknown,
  )
  expect(github).toMatchObject({
    jobs: {
      links: {
        steps: [
          {},
          {},
          { run: expect.stringMatching(/hutong -- replay policies\/suites .*github/) },
          { if: 'always()', with: { path: 'out/report.html' } },
        ],
      },
    },
  })
  expect(gitlab).toMatchObject({
    links: {
      script: [expect.stringContaining('--reporter-junit out/junit.xml')],
      artifacts: { when: 'always', reports: { junit: 'out/junit.xml' } },
    },
  })
})

test.each(allPages)('every link of %s leads to a file', (page) => {
  const missing = targetsOf(textOf(page)).filter(
    (target) => !existsSync(path.join(root, path.dirname(page), target.split('#')[0] ?? '')),
  )
  expect(missing).toEqual([])
})

test('every picture is shown, and on pages of its language alone', () => {
  const shown = guidePages.flatMap((page) => {
    const pictures = targetsOf(textOf(page)).filter((target) => target.startsWith('pictures/'))
    const ending = `.${page.split('.').at(-2)}.png`
    expect(pictures.filter((picture) => !picture.endsWith(ending))).toEqual([])
    return pictures.map((picture) => path.basename(picture))
  })
  const taken = readdirSync(path.join(root, guide, 'pictures'))
  expect(taken.toSorted()).toEqual([...new Set(shown)].toSorted())
})

const commands = [
  ...new Set(allPages.flatMap((page) => commandsOf(textOf(page)).map((words) => words.join('\n')))),
].map((command) => command.split('\n'))

test('the window has the commands that the pages open it with', async () => {
  const named = new Set(commands.map(([name = '']) => name))
  const { output } = await hutong(['--help'])
  for (const name of windowed) {
    expect(named).toContain(name)
    expect(output).toContain(`\n  ${name} `)
  }
})

/** What says that something does not hold, or that policies differ. */
const failing = ['--exit-code', 'test/fixtures/cli/walls.invariants.yaml']

test.each(
  commands
    .filter(([name = '']) => !windowed.includes(name))
    .map((words) => [words.join(' '), words] as const),
)('the pages’ command hutong %s ends as it says', async (_command, words) => {
  const own = words.map((word) =>
    existsSync(path.join(folder, word)) ? path.join(folder, word) : word,
  )
  const { code, errors } = await hutong(own)
  const isFailing = words.some((word) => failing.includes(word))
  expect({ code, errors }).toEqual({
    code: isFailing ? exitCodes.failed : exitCodes.fine,
    errors: '',
  })
})
