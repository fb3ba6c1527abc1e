import { expect, test } from 'vitest'
import { addressOf } from '../../policies/engine/address.ts'
import { targetOf } from '../../policies/engine/world.ts'
import { projectWorld } from '../../test/project.ts'
import type { ProgramEntry } from '../ipc/deskPrograms.ts'
import { codes, codesFor, payingWith, terminals, textOf } from './place.ts'

const { world } = projectWorld().lawOf('cn@2021-11-30').policy

test('every code leads to a system that the registry knows, or to a site that nobody owns', () => {
  const led = codes.map((code) => {
    if (code.type !== 'link') return [code.id, world.systems.get(code.target)?.id]
    const address = addressOf(code.url)
    return [code.id, address && targetOf(world, address).target]
  })
  expect(led).toEqual([
    ['wechatpay', 'wechatpay'],
    ['alipay', 'alipay'],
    ['unionpay', 'unionpay'],
    ['taobao', 'taobao'],
    ['jd', 'jd'],
    ['neutral', 'unknown'],
  ])
})

test('codes of mini-programs bear app ids of the registry', () => {
  const listed = world.registry.systems.flatMap((system) => system['mini-programs'])
  const borne = codes.flatMap((code) => (code.type === 'program' ? [code.program] : []))
  expect(borne).toEqual(['wx91d27dbf599dff74'])
  expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(borne))
})

test('scanners and hosts bear the names of systems and methods', () => {
  for (const { id, service } of terminals)
    expect([world.systems.has(id), world.systems.has(service)]).toEqual([true, true])
  for (const { service, method } of Object.values(payingWith))
    expect(world.methods.get(method)?.system).toBe(service)
})

test('no two pictures say the same', () => {
  expect(new Set(codes.map(textOf)).size).toBe(codes.length)
})

test('mini-programs on the host’s own shelf have a code each, and none has two', () => {
  const program = (id: string, host: string, isApp = false): ProgramEntry => ({
    id,
    name: { zh: id, en: id },
    host,
    isApp,
    icon: '小 #5b6b7f',
    origin: 'folder',
    status: 'ready',
    errors: 0,
  })
  const shelf = [
    program('wxshelf', 'wechat'),
    program('wx91d27dbf599dff74', 'wechat'),
    program('2021', 'alipay'),
    program('app-own', 'wechat', true),
  ]
  const added = codesFor('wechat', shelf).slice(codes.length)
  expect(added).toMatchObject([
    { id: 'program-wxshelf', type: 'program', program: 'wxshelf', target: 'unknown' },
  ])
  expect(codesFor('alipay', shelf).at(-1)?.id).toBe('program-2021')
})
