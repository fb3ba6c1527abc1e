import { expect, test } from 'vitest'
import { makeMy } from './makeMy.ts'
import { makeWx } from './makeWx.ts'
import { makeTestContext } from './testContext.ts'

const wx = makeWx(makeTestContext().context)
const my = makeMy(makeTestContext({}, 'alipay').context)

test.each([
  ['getUserProfile', true],
  ['showToast.object.image', true],
  ['showToast.object.icon.error', true],
  ['showToast.object.icon.star', false],
  ['request.object.method.OPTIONS', true],
  ['getSystemInfo.success.screenWidth', true],
  ['getSystemInfoSync.return.safeArea', true],
  ['onCompassChange.callback.direction', true],
  ['VideoContext.requestFullScreen', true],
  ['VideoContext.fly', false],
  ['text', true],
  ['text.selectable', true],
  ['button.open-type.contact', true],
  ['live-player', false],
  ['joinVoIPChat', false],
  ['noSuchApi', false],
  [undefined, false],
])('wx.canIUse of %s is %s', (question, answer) => {
  expect((wx['canIUse'] as (question: unknown) => boolean)(question)).toBe(answer)
})

test.each([
  ['ap.openURL', true],
  ['getAuthCode', true],
  ['getAuthCode.object.scopes', true],
  ['getGeocoder', false],
  ['component2', true],
])('my.canIUse of %s is %s', (question, answer) => {
  expect((my['canIUse'] as (question: unknown) => boolean)(question)).toBe(answer)
})
