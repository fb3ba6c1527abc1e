import { expect, test } from 'vitest'
import { Action, LinkForm, Trigger } from '../../policies/engine/attributes.ts'
import { applies, compile } from '../../policies/engine/compile.ts'
import { factsOf } from '../../policies/engine/facts.ts'
import { Request, type RequestInput } from '../../policies/engine/model.ts'
import { systemsIn } from '../../policies/engine/world.ts'
import { projectLibrary } from '../project.ts'

const { world, packs } = projectLibrary()
const policy = compile(packs.get('cn')!, [], world)
const systems = systemsIn(world, 'CN')
const instants = ['2008-01-01', '2013-12-01', '2021-09-16', '2021-12-01', '2026-11-22'].map(
  (day) => `${day}T12:00:00+08:00`,
)

function isUnruled(request: RequestInput): boolean {
  const facts = factsOf(Request.parse(request), world)
  if (facts === undefined) throw new Error('these requests have nothing that cannot be read')
  const rules = request.action === 'pay' ? policy.payments : policy.links
  return !rules.some((rule) => applies(rule, facts))
}

test('each app has a rule for each of its places and everyone to whom a link there may lead', () => {
  const unruled = new Set<string>()
  for (const { id: host, surfaces } of systems)
    for (const surface of surfaces)
      for (const target of [...world.systems.keys(), undefined])
        for (const form of LinkForm.options)
          for (const at of instants)
            if (isUnruled({ at, host, surface, target, form }))
              unruled.add(`${host} ${surface} ${form} ${target ?? 'unknown'}`)
  expect([...unruled]).toEqual([])
}, 60_000)

test('whatever a mini-program or a page inside it does has a rule, declared or not', () => {
  const unruled = new Set<string>()
  const ways = Action.exclude(['open-link', 'pay']).options.flatMap((action) =>
    [true, false].flatMap((declared) => [
      { action, declared },
      { action, declared, form: 'mini-card', target: 'jd' } as const,
      { action, declared, form: 'mini-card', target: 'taobao' } as const,
      { action, declared, form: 'mini-card' } as const,
      { action, declared, form: 'token', target: 'taobao' } as const,
      { action, declared, form: 'qr', url: 'https://qr.alipay.com/a' } as const,
      { action, declared, url: 'http://127.0.0.1/' },
      { action, declared, url: 'taobao://item' },
    ]),
  )
  const pages = LinkForm.options.flatMap((form) =>
    ['https://example.com/', 'http://example.com/', 'https://item.taobao.com/'].flatMap((url) =>
      [true, false].map((declared) => ({ action: 'open-link', declared, form, url }) as const),
    ),
  )
  const programs = systems.filter(({ surfaces }) => surfaces.includes('mini-program'))
  expect(programs.map(({ id }) => id)).toEqual(expect.arrayContaining(['wechat', 'alipay']))
  for (const { id: host } of programs)
    for (const surface of ['mini-program', 'mini-program-webview'] as const)
      for (const way of [...ways, ...pages])
        for (const trigger of Trigger.options)
          for (const at of instants)
            if (isUnruled({ at, host, surface, trigger, ...way }))
              unruled.add(`${host} ${surface} ${way.action} ${JSON.stringify(way)}`)
  expect([...unruled]).toEqual([])
})

test('whoever made a mini-program, what it may be paid with has a rule', () => {
  const unruled = new Set<string>()
  for (const host of ['wechat', 'alipay'])
    for (const surface of ['mini-program', 'mini-program-webview', 'official-account'] as const)
      for (const merchant of [...world.systems.keys(), 'unknown'])
        for (const method of ['wechat-pay', 'alipay'])
          for (const declared of [true, false])
            for (const at of instants)
              if (isUnruled({ at, host, surface, merchant, method, declared, action: 'pay' }))
                unruled.add(`${host} ${surface} ${merchant} ${method} ${at}`)
  expect([...unruled]).toEqual([])
})

test('each checkout has a rule for each way to pay that it could offer, in its own app and in others', () => {
  const unruled = new Set<string>()
  for (const { id: merchant, methods } of systems)
    for (const host of [merchant, 'wechat', 'alipay'])
      for (const method of methods)
        for (const at of instants)
          if (isUnruled({ at, host, surface: 'checkout', merchant, method, action: 'pay' }))
            unruled.add(`${host} ${merchant} ${method} ${at}`)
  expect([...unruled]).toEqual([])
})
