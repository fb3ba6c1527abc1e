import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { projectLibrary } from '../../../test/project.ts'
import { findLaw } from '../../../policies/engine/library.ts'
import type { ScenarioState } from '../../ipc/scenario.ts'
import type { LawKeeper } from '../lawKeeper.ts'
import { fileName } from './fileName.ts'
import { keepScenario, type ScenarioKeeper } from './scenarioKeeper.ts'

const library = projectLibrary()
const law = findLaw(library, 'cn@2021-09-17')
const lawKeeper = {
  library: () => library,
  lawOf: (policy: string) => ({ law: findLaw(library, policy), label: policy, pack: 'cn' }),
  state: () => ({ overrides: 0 }),
} as unknown as LawKeeper
const text = `apiVersion: hutong/v1
kind: Scenario
name: shoes
policy: cn@2021-09-17

steps:
  - do: link.opened
    host: wechat
    surface: chat-1to1
    url: 'https://item.taobao.com/item.htm?id=1'
    expect: { verdict: interstitial, state: warning }
  - do: notice.confirmed
    expect: { state: opened }
`

let folder = ''
let now = 0
let keeper: ScenarioKeeper
const start = (): ScenarioKeeper =>
  keepScenario(
    folder,
    {
      law: () => law,
      traits: () => ({}),
      person: () => 'chen',
      pageOf: () => undefined,
      isInFront: () => false,
      shared: () => undefined,
      now: () => now,
    },
    lawKeeper,
    () => undefined,
    ({ en }) => en,
  )
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-scenario-'))
  keeper = start()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function stopped(of = keeper): Extract<ScenarioState, { phase: 'stopped' }> {
  const state = of.state()
  if (state?.phase !== 'stopped') throw new Error(`it is ${state?.phase ?? 'not there'}`)
  return state
}

test('nothing is told until something is there, and the same thing for as long as nothing changes', () => {
  expect(keeper.state()).toBeUndefined()
  keeper.load('shoes.scenario.yaml', text, '/shoes.scenario.yaml')
  expect(stopped()).toMatchObject({ isSaved: true, file: '/shoes.scenario.yaml', text })
  expect(keeper.state()).toBe(keeper.state())
})

test('changes are taken back and made again, what is typed in one go at once', () => {
  keeper.load('shoes.scenario.yaml', text, undefined)
  keeper.edit({ type: 'name', name: 'sh' })
  now += 500
  keeper.edit({ type: 'name', name: 'shirts' })
  keeper.edit({ type: 'step.removed', step: 0 })
  expect(stopped().steps.map(({ id, problems }) => [id, problems.length])).toEqual([[1, 1]])
  keeper.undo()
  keeper.undo()
  expect(stopped().text).toBe(text)
  keeper.redo()
  expect(stopped().name).toBe('shirts')
})

test('what is put away comes back, and a recording of nothing leaves what was there', () => {
  keeper.load('shoes.scenario.yaml', text, undefined)
  keeper.record()
  expect(keeper.state()?.phase).toBe('recording')
  expect(keeper.edit({ type: 'name', name: 'x' }).ok).toBe(false)
  keeper.stop()
  expect(stopped().text).toBe(text)
  keeper.discard()
  expect(keeper.state()).toEqual({ phase: 'none', canUndo: true, canRedo: false })
  keeper.undo()
  expect(stopped().text).toBe(text)
})

test('a file that is no scenario is told with its place, and what was there stays', () => {
  keeper.load('shoes.scenario.yaml', text, undefined)
  expect(keeper.load('no.yaml', 'kind: Pack\n', undefined)).toMatchObject({ ok: false })
  expect(stopped().problem).toMatch(/^no\.yaml:1:/)
  expect(stopped().text).toBe(text)
})

describe('after a crash', () => {
  test('the draft is there as it was changed last, and what a recording had taken the place of', () => {
    keeper.load('shoes.scenario.yaml', text, '/shoes.scenario.yaml')
    keeper.edit({ type: 'tags', tags: ['link'] })
    const before = stopped()
    const again = start()
    expect(stopped(again)).toEqual({ ...before, canUndo: false })
    again.record()
    const later = start()
    later.undo()
    expect(stopped(later).tags).toEqual(['link'])
  })

  test('a draft that cannot be read is moved aside', () => {
    writeFileSync(path.join(folder, 'scenario.draft.json'), '{ "now": 7 }')
    expect(start().state()).toBeUndefined()
    expect(readdirSync(folder)[0]).toMatch(/^scenario\.draft\.json\.damaged-/)
    expect(vi.mocked(console.error).mock.calls).toHaveLength(1)
    vi.mocked(console.error).mockClear()
  })
})

test.each([
  ['Open item.taobao.com in WeChat', undefined, 'open-item-taobao-com-in-wechat.scenario.yaml'],
  ['在微信打开', undefined, 'recorded.scenario.yaml'],
  ['any', '/a/b.scenario.yaml', '/a/b.scenario.yaml'],
])('%j is offered as a file’s name', (name, file, offered) => {
  expect(fileName(file, name)).toBe(offered)
})
