import { describe, expect, test } from 'vitest'
import { smallPack, smallRegistry, smallRule } from '../../test/fixtures/smallLaw.ts'
import { projectLibrary } from '../../test/project.ts'
import { openLinkAttempt, openPaymentAttempt } from './attempt.ts'
import { linkHosts, makeBoard, paymentHosts, requestOf, type BoardView } from './board.ts'
import { compile } from './compile.ts'
import type { Law } from './law.ts'
import { findLaw } from './library.ts'
import type { RequestInput } from './model.ts'
import { makeWorld } from './world.ts'

const registry = smallRegistry()
const shownAt: Readonly<Record<string, object>> = {
  wechat: { surfaces: ['chat-1to1', 'share-sheet', 'qr-scan'] },
  qq: { surfaces: ['checkout', 'share-sheet'] },
  taobao: {
    example: 'https://item.taobao.com/1',
    'mini-programs': [{ host: 'wechat', id: 'wx1' }],
  },
}
const world = makeWorld([
  {
    ...registry,
    systems: registry.systems.map((each) => ({ ...each, ...shownAt[each.id] })),
  },
])
const policy = compile(
  smallPack({
    links: [
      smallRule({
        id: 'taobao',
        when: { target: 'taobao', action: 'open-link' },
        ruling: { verdict: 'interstitial', presentation: 'confirm-page', reason: 'test' },
      }),
      smallRule({ id: 'scan', when: { form: 'qr', action: 'scan', target: 'jd' } }),
    ],
    payments: [
      smallRule({
        id: 'inside',
        when: { host: 'wechat', surface: 'mini-program', method: 'wechat-pay' },
        ruling: { verdict: 'allow', presentation: 'option-shown', reason: 'test' },
      }),
      smallRule({
        id: 'own',
        when: { merchant: 'taobao', surface: 'checkout', method: 'alipay' },
        ruling: { verdict: 'allow', presentation: 'option-shown', reason: 'test' },
      }),
    ],
  }),
  [],
  world,
)
const at = '2021-09-17T12:00:00+08:00'
const board = (view: BoardView) => makeBoard(policy, view)(at)
const unruled = { verdict: 'block', presentation: 'stopped-page', rule: 'no-rule' }

describe('a board', () => {
  test('of links has a row for every other app, by owner, and a column for every place with links', () => {
    const { columns, rows } = board({ kind: 'link', host: 'wechat' })
    expect(columns).toEqual(['chat-1to1', 'qr-scan'])
    expect(rows.map(({ system, owner, relation }) => `${owner} ${system} ${relation}`)).toEqual([
      'alibaba taobao rival',
      'alibaba xianyu rival',
      'alibaba alipay rival',
      'tencent qq same-owner',
      'jd jd invested',
    ])
    const asked = { verdict: 'interstitial', presentation: 'confirm-page', rule: 'taobao' }
    const scanned = { verdict: 'block', presentation: 'stopped-page', rule: 'scan' }
    expect(rows[0]?.cells).toEqual([asked, unruled])
    expect(rows[4]?.cells).toEqual([unruled, scanned])
  })

  test('of payments has a row for every merchant and a column for every way to pay that one offers', () => {
    const shown = { verdict: 'allow', presentation: 'option-shown' }
    expect(board({ kind: 'payment' })).toEqual({
      view: { kind: 'payment' },
      columns: ['alipay', 'wechat-pay'],
      rows: [{ system: 'taobao', owner: 'alibaba', cells: [{ ...shown, rule: 'own' }, unruled] }],
    })
    expect(board({ kind: 'payment', host: 'wechat' }).rows[0]?.cells).toEqual([
      unruled,
      { ...shown, rule: 'inside' },
    ])
    expect(board({ kind: 'payment', host: 'alipay' }).rows).toEqual([])
  })

  test('is there for apps with places for links, and for hosts of mini-programs that sell', () => {
    expect(linkHosts(world, 'CN')).toEqual(['wechat'])
    expect(paymentHosts(world, 'CN')).toEqual(['wechat'])
  })

  test('has the apps that people of its region meet, and no other', () => {
    const elsewhere = projectLibrary().world
    expect(linkHosts(elsewhere, 'US')).toEqual(['ios-app', 'android-app'])
    expect(paymentHosts(elsewhere, 'US')).toEqual([])
    expect(linkHosts(elsewhere, 'CN')).not.toContain('ios-app')
  })

  test('has nothing where no such request can be', () => {
    const link = { kind: 'link', host: 'wechat' } as const
    expect(requestOf(world, { view: link, system: 'taobao', column: 'moments' })).toBeUndefined()
    expect(requestOf(world, { view: link, system: 'nobody', column: 'qr-scan' })).toBeUndefined()
    expect(
      requestOf(world, { view: link, system: 'taobao', column: 'share-sheet' }),
    ).toBeUndefined()
    const pay = { kind: 'payment' } as const
    expect(requestOf(world, { view: pay, system: 'jd', column: 'alipay' })).toBeUndefined()
  })

  test('asks about an address as people share it, a domain, or the app by name', () => {
    const view = { kind: 'link', host: 'wechat' } as const
    const asked = (system: string) => requestOf(world, { view, system, column: 'chat-1to1' })
    expect(asked('taobao')).toEqual({
      host: 'wechat',
      surface: 'chat-1to1',
      action: 'open-link',
      url: 'https://item.taobao.com/1',
    })
    expect(asked('jd')?.url).toBe('https://jd.com/')
    expect(asked('alipay')).toMatchObject({ target: 'alipay', form: 'https' })
    const scanned = requestOf(world, { view, system: 'alipay', column: 'qr-scan' })
    expect(scanned).toMatchObject({ target: 'alipay', form: 'qr', action: 'scan' })
  })
})

test('in the United States the board leads from an app to its developer, and shops by two ways', () => {
  const law = findLaw(projectLibrary(), 'us@2025-12-31')
  const told = (view: BoardView): readonly string[] =>
    makeBoard(
      law.policy,
      view,
    )(law.at).rows.map(
      ({ system, cells }) => `${system}: ${cells.map((cell) => cell?.rule ?? '-').join(' ')}`,
    )
  expect(told({ kind: 'link', host: 'ios-app' })).toEqual(['developer-site: us-04'])
  expect(told({ kind: 'payment' })).toEqual([
    'ios-app: base/store-billing - base/no-other-billing',
    'android-app: - us-06/billing-choice us-06/billing-choice',
  ])
})

test('an app that only takes payments is no place that links lead to', () => {
  const law = findLaw(projectLibrary(), 'in@2026-12-31')
  const rows = (view: BoardView) =>
    makeBoard(law.policy, view)(law.at).rows.map(({ system }) => system)
  expect(rows({ kind: 'link', host: 'android-app' })).toEqual(['developer-site'])
  expect(rows({ kind: 'payment' })).toContain('upi-app')
})

test.each<readonly [policy: string, view: BoardView]>([
  ['cn@2021-09-17', { kind: 'link', host: 'wechat' }],
  ['cn@2021-09-17', { kind: 'link', host: 'alipay' }],
  ['cn@2021-09-17', { kind: 'payment' }],
  ['cn@2021-09-17', { kind: 'payment', host: 'wechat' }],
  ['us@2024-02-01', { kind: 'link', host: 'ios-app' }],
  ['us@2025-12-31', { kind: 'payment' }],
])('under %s every cell of the board %j says what the machines say', (place, view) => {
  const library = projectLibrary()
  const law = findLaw(library, place)
  const { columns, rows } = makeBoard(law.policy, view)(law.at)
  for (const { system, cells } of rows)
    for (const [index, cell] of cells.entries()) {
      const column = columns[index] ?? ''
      const asked = requestOf(library.world, { view, system, column })
      expect([system, column, cell]).toEqual([
        system,
        column,
        asked && machineSays(law, view, asked),
      ])
    }
})

function machineSays(law: Law, { kind }: BoardView, asked: Omit<RequestInput, 'at'>) {
  const attempt =
    kind === 'link' ? openLinkAttempt(law, asked, () => undefined) : openPaymentAttempt(law, asked)
  attempt.send({ type: kind === 'link' ? 'link.opened' : 'payment.quoted' })
  const { verdict, presentation, rule } = attempt.ruling()!
  return { verdict, presentation, rule }
}
