import { expect, test } from 'vitest'
import type { ProgramEntry } from '../../../electron/ipc/deskPrograms.ts'
import { isOfProgram } from './isOfProgram.ts'

const program: ProgramEntry = {
  id: 'shop',
  name: { zh: '店', en: 'Shop' },
  system: 'eleme',
  host: 'wechat',
  isApp: false,
  icon: '店 #cc3300',
  origin: 'shipped',
  status: 'ready',
  errors: 0,
}

test('a mini-program owns what happens on its host’s mini-program surfaces, and its system’s own', () => {
  expect(isOfProgram({ host: 'wechat', surface: 'mini-program-webview' }, program)).toBe(true)
  expect(isOfProgram({ host: 'eleme', surface: 'checkout' }, program)).toBe(true)
  expect(isOfProgram({ host: 'wechat', surface: 'chat-1to1' }, program)).toBe(false)
  expect(isOfProgram({ host: 'alipay', surface: 'mini-program' }, program)).toBe(false)
})

test('an app owns what its system does and nothing of a host', () => {
  const app = { ...program, isApp: true, host: 'wechat' }
  expect(isOfProgram({ host: 'wechat', surface: 'mini-program' }, app)).toBe(false)
  expect(isOfProgram({ host: 'eleme', surface: 'app' }, app)).toBe(true)
})

test('an unknown program owns nothing', () => {
  expect(isOfProgram({ host: 'wechat', surface: 'mini-program' }, undefined)).toBe(false)
})
