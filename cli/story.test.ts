import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hutong } from './hutongProcess.ts'
import { widthOf } from './style.ts'

const fixtures = 'test/fixtures/cli'
const wrong = `${fixtures}/wrong.story.yaml`
const shipped = 'china-september-2021'
const scratch = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))

/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)
afterAll(() => rmSync(scratch, { recursive: true }))

describe('the stories that ship', () => {
  it('are listed with their titles, for people and for programs', async () => {
    const { code, output, errors } = await hutong(['story'])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(output).toMatch(/^china-september-2021 +China, September 2021\n/)
    const json = await hutong(['story', '--json'])
    expect(JSON.parse(json.output)).toContainEqual({
      name: 'qq-day-of-two-minds',
      title: { zh: 'QQ 犹豫不决的一天', en: "QQ's day of two minds" },
      summary: expect.anything(),
    })
  })

  it.each(['en', 'zh'])('are told scene by scene within 100 columns in %s', async (lang) => {
    const { code, output, errors } = await hutong(['story', shipped, '--lang', lang])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(output.split('\n').filter((line) => widthOf(line) > 100)).toEqual([])
    const parts = {
      en: [
        '≠ Here they part',
        'A  ✕ Block · Copy-link page',
        'B  ! Ask first · Confirm page → Opened',
      ],
      zh: ['≠ 从这里分开', 'A  ✕ 拦截 · 复制网址页', '每条路要用户付出什么'],
    }
    for (const part of parts[lang as 'en' | 'zh']) expect(output).toContain(part)
  })

  it('say for programs what was ruled on either side, and what a side left out', async () => {
    const { output } = await hutong(['story', shipped, '--json'])
    expect(JSON.parse(output)).toMatchObject({
      name: shipped,
      passed: true,
      problems: [],
      scenes: [
        { isParting: false },
        {
          isParting: true,
          before: { policy: 'cn-2021-09-16', steps: [{ rulings: [{ rule: 'cn-l03' }] }], left: [] },
          after: {
            steps: [{ state: 'warning', rulings: [{ rule: 'cn-l16', confidence: 'high' }] }],
          },
        },
        { before: { steps: [], left: ['notice.confirmed'] } },
        {},
        { after: { policy: 'cn-2021-11-29' } },
      ],
      friction: { before: { deadEnds: 2 }, after: { deadEnds: 1 } },
    })
  })
})

describe('--out', () => {
  it('writes a page that needs nothing else, in the language that was asked for', async () => {
    const file = path.join(scratch, 'pages', 'story.html')
    const { code, output } = await hutong(['story', shipped, '--out', file, '--lang', 'zh'])
    expect(code).toBe(0)
    expect(output).toContain(`网页已写入 ${file}\n`)
    const html = readFileSync(file, 'utf8')
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/)
    expect(html).toContain('<code>cn-l16</code>')
    expect(html).not.toMatch(/<script|(src|href)="(?!#)/)
  })
})

describe('what goes wrong', () => {
  it('is told with its place where a story does not lead to what it expects, with 1', async () => {
    const { code, output, errors } = await hutong(['story', wrong])
    expect({ code, errors }).toEqual({ code: 1, errors: '' })
    expect(output).toContain(
      [
        `✕ ${wrong}:11:9 scenes[0] before: state: expected warning, got blocked\n`,
        `✕ ${wrong}:17:14 scenes[0] after: verdict: expected allow, got interstitial\n`,
      ].join(''),
    )
    const json = await hutong(['story', wrong, '--json'])
    expect(JSON.parse(json.output)).toMatchObject({
      passed: false,
      problems: [expect.stringContaining(':11:9 '), expect.stringContaining(':17:14 ')],
    })
  })

  it('is told with file, line and column where a story names an unknown law, with 3', async () => {
    const { code, output, errors } = await hutong(['story', `${fixtures}/bad.story.yaml`])
    expect({ code, output }).toEqual({ code: 3, output: '' })
    expect(errors).toContain(
      `${fixtures}/bad.story.yaml:11:12 scenes[1].after: expected a known policy, got "atlantis@2021-09-18"`,
    )
  })

  it('is told the same way where a file is no story', async () => {
    const file = `${fixtures}/passes.scenario.yaml`
    const { code, errors } = await hutong(['story', file])
    expect(code).toBe(3)
    expect(errors).toContain(`${file}:2:7 kind: expected Story, got "Scenario"`)
  })

  it.each<[string, readonly string[], string]>([
    ['an unknown story', ['china-september-2012'], 'Did you mean china-september-2021?'],
    ['a missing file', ['./none.story.yaml'], 'There is no file "./none.story.yaml"'],
    ['two stories', [shipped, 'qq-day-of-two-minds'], 'story tells one story'],
    ['a page of no story', ['--out', 'x.html'], 'none is named'],
    ['a page that cannot be written', [shipped, '--out', 'README.md/x.html'], 'cannot be written'],
    ['an unknown option', ['--outt', 'x'], 'Did you mean --out?'],
  ])('is a usage error for %s, with 2', async (_, args, sentence) => {
    const { code, output, errors } = await hutong(['story', ...args])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(sentence)
  })
})
