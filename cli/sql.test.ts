import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hutong } from './hutongProcess.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
const dated = ['sql', '--policy', 'cn@2021-09-17'] as const

vi.setConfig({ testTimeout: 30_000 })
/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, lines: readonly (string | object)[]): string {
  const file = path.join(folder, name)
  const texts = lines.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
  writeFileSync(file, `${texts.join('\n')}\n`)
  return file
}

const chat = { host: 'wechat', surface: 'chat-1to1' }
const rows = [
  { id: 1, at: '2021-09-16T12:00:00+08:00', ...chat, url: 'https://item.taobao.com/item.htm?id=1' },
  { id: 2, at: '2021-09-17T12:00:00+08:00', ...chat, url: 'https://item.taobao.com/item.htm?id=1' },
  { id: 3, at: '2021-09-17T12:00:00+08:00', ...chat, url: 'https://a@item.taobao.com/' },
  { id: 4, at: '2021-09-17T12:00:00+08:00', ...chat, url: 'no address' },
  { id: 5, at: '2021-09-17T12:00:00+08:00', ...chat, host: 'WeChat' },
  {
    id: 6,
    at: '2021-09-28T12:00:00+08:00',
    host: 'eleme',
    surface: 'checkout',
    action: 'pay',
    method: 'wechat-pay',
  },
]

describe('the statement', () => {
  it('says what it is and where it reads from', async () => {
    const { code, output, errors } = await hutong([
      ...dated,
      '--dialect',
      'spark',
      '--table',
      'lake.logs.shares-2021',
      '--keep',
      'id',
    ])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(output).toMatch(/^-- cn@2021-09-17: every row at 2021-09-17T23:59:59\+08:00\. .*\nWITH /)
    expect(output).toContain('\n  FROM lake.logs.`shares-2021`\n')
    expect(output).toContain('\n  ruled.`id`,\n')
    expect(output).toMatch(/ THEN \d+ -- cn-l16\n/)
  })

  it.each([
    [['sql'], 'sql needs --policy.'],
    [[...dated, '--dialect', 'oracle'], '--dialect "oracle" is not known.'],
    [
      [...dated, '--columns', 'host,surfce'],
      '"surfce" is no column of a share log. Did you mean surface?',
    ],
    [['sql', '--policy', 'cn', '--columns', 'host,surface'], 'a log needs the column "at"'],
    [[...dated, '--table', 'a; DROP'], '--table "a; DROP" is no table'],
    [[...dated, '--json'], '--json tells of a log'],
    [[...dated, '--run', 'log.ndjson', '--dialect', 'trino'], 'leave out --dialect'],
    [[...dated, '--run', 'log.ndjson'], 'There is no file "log.ndjson".'],
  ] as const)('is refused for %s', async (args, complaint) => {
    const { code, output, errors } = await hutong(args)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(complaint)
  })
})

describe('a log ruled in DuckDB', () => {
  it('has every row with its ruling, from SQL or the judge, and what is wrong with the others', async () => {
    const log = written('shares.ndjson', rows)
    const out = path.join(folder, 'ruled.ndjson')
    const { code, output, errors } = await hutong([
      'sql',
      '--policy',
      'cn',
      '--run',
      log,
      '--keep',
      'id',
      '--out',
      out,
      '--json',
    ])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(JSON.parse(output)).toMatchObject({
      policy: 'cn',
      rows: 6,
      sql: 3,
      judge: 2,
      refused: 1,
      problems: ['host: expected lower-case letters, digits and hyphens, got "WeChat"'],
      verdicts: { block: 2, interstitial: 2, allow: 1 },
    })
    const ruled = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(ruled).toMatchObject([
      {
        id: '1',
        verdict: 'block',
        rule: 'cn-l03',
        system: 'taobao',
        owner: 'alibaba',
        problem: null,
      },
      { id: '2', verdict: 'interstitial', presentation: 'confirm-page', rule: 'cn-l16' },
      { id: '3', verdict: 'interstitial', rule: 'cn-l16', system: 'taobao' },
      { id: '4', verdict: 'block', rule: 'bad-address' },
      { id: '5', verdict: null, problem: expect.stringContaining('WeChat') },
      { id: '6', verdict: 'allow', rule: 'cn-p04' },
    ])
  })

  it('may be CSV or Parquet, with the columns that it has', async () => {
    const log = written('shares.csv', [
      'id,host,surface,url,flags,noticed',
      '1,wechat,chat-1to1,https://item.taobao.com/,,',
      '2,wechat,chat-1to1,https://item.taobao.com/,lottery illegal,true',
    ])
    const parquet = path.join(folder, 'ruled.parquet')
    const first = await hutong([...dated, '--run', log, '--out', parquet, '--keep', 'id'])
    expect(first).toMatchObject({ code: 0, errors: '' })
    expect(first.output).toMatch(
      / 2 rows {2}[\d.]+ s\n\n +2 {2}ruled by SQL\n +0 {2}ruled by the judge/,
    )
    const again = path.join(folder, 'again.csv')
    const second = await hutong([...dated, '--run', parquet, '--out', again, '--lang', 'zh'])
    expect(second.output).toContain('由 SQL 裁定')
    const lines = readFileSync(again, 'utf8').split('\n')
    expect(lines[2]).toMatch(
      /^wechat,chat-1to1,https:\/\/item\.taobao\.com\/,lottery illegal,true,block,/,
    )
  })

  it.each([
    ['typed.ndjson', [{ ...rows[0], noticed: 'often' }], 'DuckDB cannot read it'],
    ['bare.csv', ['host,surface', 'wechat,moments'], 'a log needs the column "at"'],
  ] as const)('that is %s is refused', async (name, lines, complaint) => {
    const { code, output, errors } = await hutong([
      'sql',
      '--policy',
      'cn',
      '--run',
      written(name, lines),
    ])
    expect({ code, output }).toEqual({ code: 3, output: '' })
    expect(errors).toContain(`${name}:1:1 log: `)
    expect(errors).toContain(complaint)
  })
})
