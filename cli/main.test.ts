import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { hutong, root } from './hutongProcess.ts'

const chat = ['--host', 'wechat', '--surface', 'chat-1to1', '--url', 'https://taobao.com/'] as const
const asked = ['decide', '--policy', 'cn@2021-09-17', ...chat] as const
const fixtures = 'test/fixtures/cli'

vi.setConfig({ testTimeout: 30_000 })
/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)

describe('hutong', () => {
  it('prints its version, and its help with every command and exit code', async () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    expect(await hutong(['--version'])).toEqual({ code: 0, output: `${version}\n`, errors: '' })
    const { code, output } = await hutong(['-h'])
    expect(code).toBe(0)
    const commands = [
      'decide',
      'explain',
      'diff',
      'lint',
      'check-invariants',
      'replay',
      'compare',
      'story',
      'coverage',
      'generate',
    ]
    for (const part of [...commands, '130  interrupted']) expect(output).toContain(part)
    const helps = await Promise.all(commands.map((command) => hutong([command, '--help'])))
    expect(helps.map((help) => help.output.split(' — ')[0])).toEqual(
      commands.map((command) => `hutong ${command}`),
    )
  })

  it('documents an option for every attribute of a request', async () => {
    const { output } = await hutong(['decide', '--help'])
    const options = [...output.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name)
    const documented = [
      'policy overlay at host surface url target text pay region app-version platform action',
      'trigger frame form flag merchant goods choice noticed age installed not-installed linked',
      'declared not-declared opening dynamic entitlement separate not-separate beside not-beside',
      'prominence priced not-priced volume rollout strikes',
      'json registry color lang help',
    ]
    expect(options).toEqual(documented.join(' ').split(' '))
  })
})

describe('exit code 2, one sentence and a hint', () => {
  it.each<[string, readonly string[], string]>([
    ['no command', [], 'Usage'],
    ['an unknown command', ['decid'], 'hutong has no command "decid". Did you mean decide?'],
    ['an unknown option', [...asked, '--hots', 'x'], 'no option --hots. Did you mean --host?'],
    ['a missing value', ['decide', '--policy'], '--policy needs a value'],
    ['an option for a value', ['decide', '--policy', '--json'], 'got the option --json'],
    ['an option given twice', [...asked, '--host', 'qq'], '--host is given twice'],
    ['no policy', ['decide', ...chat], 'decide needs --policy'],
    ['a pack without a date', ['decide', '--policy', 'cn', ...chat], '"cn" needs a date'],
    ['an unknown pack', ['decide', '--policy', 'cm@2021-09-17', ...chat], 'Did you mean cn?'],
    ['an unknown preset', ['decide', '--policy', 'cn-2021-09-15', ...chat], 'no policy'],
    ['no date', ['decide', '--policy', 'cn@2021-02-30', ...chat], '"2021-02-30" is no date'],
    ['no date in --at', [...asked, '--at', 'yesterday'], '"yesterday" is no date'],
    ['a missing file', ['decide', '--policy', './none.yaml', ...chat], 'no policy file'],
    [
      'a pack file without a date',
      ['decide', '--policy', `${fixtures}/own-pack.yaml`, ...chat],
      'Say when with --at DATE',
    ],
    [
      'an overlay as a policy',
      ['decide', '--policy', `${fixtures}/opens-taobao.overlay.yaml`, ...chat],
      'is an overlay',
    ],
    ['a pack as an overlay', [...asked, '--overlay', `${fixtures}/own-pack.yaml`], 'is a pack'],
    [
      'an unknown surface',
      'decide --policy cn@2021-09-17 --host wechat --surface chat --url x'.split(' '),
      'Did you mean chat-1to1?',
    ],
    [
      'an unknown host',
      ['decide', '--policy', 'cn@2021-09-17', '--host', 'wechta', ...chat.slice(2)],
      'mean wechat?',
    ],
    [
      'an unknown target',
      [...asked.slice(0, -2), '--target', 'yuanbo'],
      '--target "yuanbo" is not in the registry. Did you mean yuanbao?',
    ],
    ['a target beside an address', [...asked, '--target', 'taobao'], 'leave out --target'],
    [
      'a target beside a way to pay',
      [...asked.slice(0, -2), '--target', 'taobao', '--pay', 'alipay'],
      '--pay says by itself whom it leads to',
    ],
    [
      'a declaration that is there and not',
      [...asked, '--declared', '--not-declared'],
      '--declared and --not-declared contradict each other',
    ],
    ['a text beside an address', [...asked, '--text', 'x'], '--text says what --url would say'],
    ['nothing to rule on', asked.slice(0, -2), 'decide needs --url URL, --target APP'],
    ['an unknown way to pay', [...asked, '--pay', 'wechatpay'], 'Did you mean wechat-pay?'],
    ['too big a number', [...asked, '--rollout', '100'], '--rollout takes at most 99, got 100'],
    ['no number', [...asked, '--strikes', 'many'], '--strikes needs a whole number'],
    ['a language it does not speak', [...asked, '--lang', 'fr'], '--lang "fr" is not known'],
    ['a path that is not there', ['replay', 'none'], 'There is no file "none"'],
    ['a folder without scenarios', ['replay', 'setup'], 'holds no scenario'],
    ['a filter that leaves nothing', ['replay', `${fixtures}/mixed`, '--grep', 'zzz'], 'matches'],
    ['a pattern that is none', ['replay', fixtures, '--grep', '['], 'no regular expression'],
    [
      'two reporters for one output',
      ['replay', fixtures, '--reporter', 'list,json'],
      'cannot both',
    ],
  ])('%s', async (_, args, sentence) => {
    const { code, output, errors } = await hutong(args)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(sentence)
  })
})

describe('exit code 3, the faults with file, line and column', () => {
  it('a pack file', async () => {
    const file = `${fixtures}/bad-pack.yaml`
    const { code, errors } = await hutong(['decide', '--policy', `${file}@2021-09-17`, ...chat])
    expect({ code, errors }).toEqual({
      code: 3,
      errors: `${file}:12:24 links[0].ruling.verdict: expected allow, interstitial, choose, reroute or block, got "alow"\n`,
    })
  })

  it('an overlay', async () => {
    const file = `${fixtures}/bad.overlay.yaml`
    const { code, errors } = await hutong([...asked, '--overlay', file])
    expect({ code, errors }).toEqual({
      code: 3,
      errors: `${file}:4:1 override: expected a known key, got "override"\n`,
    })
  })

  it('a shipped file that was edited since the build', async () => {
    const copy = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
    try {
      for (const part of ['out/cli', 'policies/registry', 'policies/presets', 'package.json'])
        cpSync(path.join(root, part), path.join(copy, part), { recursive: true })
      const program = path.join(copy, 'out/cli/hutong.js')
      expect(await hutong(asked, { program })).toMatchObject({ code: 0, errors: '' })

      const pack = path.join(copy, 'policies/presets/cn.yaml')
      const text = readFileSync(pack, 'utf8')
      writeFileSync(pack, text.replaceAll('id: cn-l16\n', 'id: cn-l16/edited\n'))
      expect((await hutong(asked, { program })).output).toContain('cn-l16/edited')

      writeFileSync(pack, text.replace('kind: Pack', 'kind: Bag'))
      expect(await hutong(asked, { program })).toEqual({
        code: 3,
        output: '',
        errors: expect.stringMatching(
          /^policies\/presets\/cn\.yaml:\d+:7 kind: expected Pack, got "Bag"\n/,
        ),
      })

      writeFileSync(pack, text)
      const owners = path.join(copy, 'policies/registry/owners.yaml')
      const registry = readFileSync(owners, 'utf8')
      writeFileSync(owners, registry.replace('- { id: jd,', '- { id: alibaba,'))
      expect(await hutong(asked, { program })).toMatchObject({
        code: 3,
        errors: expect.stringMatching(/^policies\/registry\/owners\.yaml:\d+:\d+ .* got "alibaba"/),
      })
    } finally {
      rmSync(copy, { recursive: true })
    }
  })
})
