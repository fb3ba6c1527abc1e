import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hutong, root } from './hutongProcess.ts'

const scratch = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))

/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)
afterAll(() => rmSync(scratch, { recursive: true }))

function copied(fixture: string): string {
  const file = path.join(scratch, path.basename(fixture))
  cpSync(path.join(root, fixture), file)
  return file
}

it('writes what came in the place of what was expected, tells of it, and replays again', async () => {
  const file = copied('test/fixtures/cli/mixed/fails.scenario.yaml')
  const before = readFileSync(file, 'utf8')
  const { code, output, errors } = await hutong(['replay', file, '--update'])
  expect(errors).toBe(`${file} step 2 state: now abandoned\n`)
  expect(readFileSync(file, 'utf8')).toBe(before.replace('state: opened', 'state: abandoned'))
  // What cannot be done at all is no expectation.
  expect(code).toBe(1)
  expect(output).not.toContain('expected opened')
  expect(output).toContain('the state "abandoned" does not take "link.copied"')
})

it('leaves what passes, and tables of links, as they are', async () => {
  const files = [
    copied('test/fixtures/cli/passes.scenario.yaml'),
    copied('test/fixtures/tables/openings.links.csv'),
  ]
  const texts = () => files.map((file) => readFileSync(file, 'utf8'))
  const before = texts()
  const { errors } = await hutong(['replay', ...files, '--update'])
  expect(errors).toBe(`${files[1]}: standard input and tables of links stay as they are\n`)
  expect(texts()).toEqual(before)
})

it('is refused beside --policy, which puts another law in the place of the scenario’s own', async () => {
  const args = ['replay', 'test/fixtures/cli/mixed', '--update', '--policy', 'cn@2021-09-16']
  const { code, errors } = await hutong(args)
  expect(code).toBe(2)
  expect(errors).toContain('--update writes what comes under the law of each scenario')
})
