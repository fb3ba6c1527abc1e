import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { hutong } from './hutongProcess.ts'
import { widthOf } from './style.ts'

const fixtures = 'test/fixtures/cli'
const own = `${fixtures}/own-pack.yaml`
const opening = ['diff', 'cn@2021-09-16', 'cn@2021-09-28'] as const

type Told = Readonly<{
  same: boolean
  classes: number
  differing: number
  matrix: readonly Readonly<{ before: string; after: string; classes: number }>[]
  differences: number
  boxes: readonly Readonly<{
    subject: string
    where: readonly unknown[]
    before: Readonly<{ verdict: string; presentation: string }>
    after: Readonly<{ verdict: string; presentation: string }>
    rulesBefore: readonly Readonly<{ id: string; title: unknown }>[]
    rulesAfter: readonly Readonly<{ id: string }>[]
    classes: number
    commands: Readonly<{ a: string; b: string }>
  }>[]
}>

vi.setConfig({ testTimeout: 30_000 })
/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)

async function told(args: readonly string[]): Promise<Told> {
  const { code, output, errors } = await hutong([...args, '--json'])
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  return JSON.parse(output) as Told
}

/** What a shell makes of a command that needs no more than single quotes. */
function words(command: string): readonly string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

describe('diff for people', () => {
  it('says how much differs, how verdicts move, and every set of requests with its rules', async () => {
    const { code, output, errors } = await hutong(opening)
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    for (const part of [
      'cn@2021-09-16 → cn@2021-09-28  ',
      'request classes differ',
      'from ↓ to →',
      '✕ Block · Copy-link page → ! Ask first · Confirm page',
      'surface     One-to-one chat',
      'target      Taobao',
      'before      cn-l',
      'after       cn-l16  WeChat opens outside links in one-to-one chats after a confirm page',
      'try         hutong decide --policy cn@2021-09-16 --host wechat --surface chat-1to1 \\',
      "--url 'https://item.taobao.com/item.htm?id=1'",
    ])
      expect(output).toContain(part)
  })

  it.each(['en', 'zh'])('keeps within 100 columns in %s', async (language) => {
    const { output } = await hutong([...opening, '--lang', language])
    expect(output.split('\n').filter((line) => widthOf(line) > 100)).toEqual([])
  })

  it('speaks Chinese when asked to', async () => {
    const { output } = await hutong([...opening, '--lang', 'zh'])
    for (const part of ['处结果不同', '从 ↓ 到 →', '✕ 拦截 · 复制网址页 → ! 提示后放行 · 确认页'])
      expect(output).toContain(part)
  })

  it('lists as many differences as it is told to, and says how many are left', async () => {
    const { output } = await hutong([...opening, '--limit', '1'])
    expect(output).toContain('\n  1  ')
    expect(output).not.toContain('\n  2  ')
    expect(output).toMatch(/and \d+ more \(--limit/)
  })

  it('says so when nothing differs', async () => {
    const { output } = await hutong(['diff', 'cn@2021-09-17', 'cn@2021-09-18'])
    expect(output).toContain('the same outcome for every request')
  })
})

describe('diff --json', () => {
  it('has a matrix that adds up to all classes, and boxes to those that differ', async () => {
    const { matrix, classes, boxes, differing, differences, same } = await told(opening)
    const sum = (list: readonly Readonly<{ classes: number }>[]): number =>
      list.reduce((total, each) => total + each.classes, 0)
    expect({ same, all: sum(matrix), some: sum(boxes), count: boxes.length }).toEqual({
      same: false,
      all: classes,
      some: differing,
      count: differences,
    })
  })

  it('gives commands that rule each side as the box says', async () => {
    const { boxes } = await told(opening)
    const [first] = boxes
    const payment = boxes.find(({ subject }) => subject === 'payment')
    for (const box of [first!, payment!])
      for (const side of ['a', 'b'] as const) {
        const { output } = await hutong([...words(box.commands[side]).slice(1), '--json'])
        const ruling = JSON.parse(output) as Record<string, unknown>
        const { verdict, presentation } = side === 'a' ? box.before : box.after
        expect(ruling).toMatchObject({ verdict, presentation })
        const rules = side === 'a' ? box.rulesBefore : box.rulesAfter
        expect(rules.map(({ id }) => id)).toContain(ruling['rule'])
      }
  })

  it('counts a change of the verdict alone, or of the rule behind it', async () => {
    const counts = []
    for (const measure of ['verdict', 'outcome', 'rule'])
      counts.push((await told([...opening, '--by', measure])).differing)
    const [verdict = 0, outcome = 0, rule = 0] = counts
    expect(verdict).toBeLessThan(outcome)
    expect(outcome).toBeLessThanOrEqual(rule)
  })

  it('compares a policy with itself behind an overlay', async () => {
    const overlay = `${fixtures}/opens-taobao.overlay.yaml`
    const sides = ['cn@2021-09-17', 'cn@2021-09-17', '--overlay-b', overlay]
    const { code, output, errors } = await hutong(['diff', ...sides, '--json', '--limit', '1'])
    const { a, b, boxes } = JSON.parse(output) as Told & Record<'a' | 'b', unknown>
    expect({ code, a, b }).toEqual({
      code: 0,
      a: { policy: 'cn@2021-09-17', pack: 'cn', at: '2021-09-17T23:59:59+08:00', overlays: [] },
      b: expect.objectContaining({ overlays: ['Taobao opens'] }),
    })
    expect(errors).toContain('"cn-l999"')
    expect(boxes).toEqual([
      expect.objectContaining({
        before: { verdict: 'interstitial', presentation: 'confirm-page' },
        after: { verdict: 'allow', presentation: 'web-view' },
        rulesAfter: [expect.objectContaining({ id: 'override/cn-l16' })],
      }),
    ])
    expect(boxes[0]!.commands.b).toContain(`--overlay ${overlay}`)
  })

  it('compares whole histories, and dates its examples', async () => {
    const { boxes } = await told(['diff', own, `${fixtures}/odd-pack.yaml`])
    expect(boxes[0]!.commands.a).toMatch(/--policy '?test\/fixtures\/cli\/own-pack\.yaml@20\d\d-/)
    const { output } = await hutong([...words(boxes[0]!.commands.a).slice(1), '--json'])
    expect(JSON.parse(output)).toMatchObject(boxes[0]!.before)
  })

  it('dates files that have no date', async () => {
    const files = [own, own, '--at', '2030-01-01']
    expect(await told(['diff', ...files])).toMatchObject({ same: true, boxes: [] })
    const years = [`${own}@2029-12-31`, `${own}@2030-01-01`]
    expect(await told(['diff', ...years])).toMatchObject({
      same: false,
      boxes: expect.arrayContaining([
        expect.objectContaining({ rulesAfter: [expect.objectContaining({ id: 'own/pilot' })] }),
      ]),
    })
  })
})

describe('exit codes of diff', () => {
  it.each<[string, readonly string[], number]>([
    ['differences without --exit-code', opening, 0],
    ['differences with --exit-code', [...opening, '--exit-code'], 1],
    ['none with --exit-code', ['diff', 'cn@2021-09-17', 'cn@2021-09-18', '--exit-code'], 0],
  ])('%s', async (_, args, code) => {
    expect(await hutong(args)).toMatchObject({ code, errors: '' })
  })

  it.each<[string, readonly string[], string]>([
    ['one policy', ['diff', 'cn@2021-09-17'], 'diff needs two policies'],
    ['three policies', [...opening, 'cn'], 'got "cn" too'],
    ['one date of two', ['diff', 'cn', 'cn@2021-09-17'], 'Give both a date, or neither'],
    ['a date too many', [...opening, '--at', '2021-09-17'], '--at dates a policy'],
    ['an unknown measure', [...opening, '--by', 'verdikt'], 'Did you mean verdict?'],
    ['no number', [...opening, '--limit', 'all'], '--limit needs a whole number'],
    ['an overlay', ['diff', `${fixtures}/opens-taobao.overlay.yaml`, 'cn'], 'is an overlay'],
    ['an unknown pack', ['diff', 'cm@2021-09-17', 'cn@2021-09-17'], 'Did you mean cn?'],
    ['a missing file', ['diff', './none.yaml', 'cn'], 'no policy file'],
  ])('2 for %s', async (_, args, sentence) => {
    const { code, output, errors } = await hutong(args)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(sentence)
  })

  it('3 for a file that is invalid', async () => {
    const file = `${fixtures}/bad-pack.yaml`
    const { code, errors } = await hutong(['diff', file, own])
    expect({ code, errors }).toEqual({
      code: 3,
      errors: expect.stringContaining(`${file}:12:24 links[0].ruling.verdict: expected allow`),
    })
  })

  it('4 for more cases than can be told apart, in two sentences', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
    try {
      const file = path.join(folder, 'queries.yaml')
      writeFileSync(file, manyQueries())
      const { code, output, errors } = await hutong(['diff', file, own])
      expect({ code, output }).toEqual({ code: 4, output: '' })
      expect(errors).toContain('too many cases to tell apart')
      expect(errors).not.toContain('    at ')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

/** A pack that asks about twelve queries of one host at once. */
function manyQueries(): string {
  const filters = Array.from({ length: 12 }, (_, index) => `taobao.com?q${index}=1`)
  return JSON.stringify({
    apiVersion: 'hutong/v1',
    kind: 'Pack',
    name: 'queries',
    title: { zh: '许多参数', en: 'Many queries' },
    region: 'CN',
    zone: '+08:00',
    status: 'hypothetical',
    links: filters.map((address, index) => ({
      id: `queries/${index}`,
      title: { zh: '参数', en: 'A query' },
      when: { address },
      ruling: { verdict: 'allow', presentation: 'web-view', reason: 'chat-open' },
      source: ['hypothesis'],
      confidence: 'hypothetical',
    })),
  })
}
