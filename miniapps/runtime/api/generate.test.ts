import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { readApis } from './apiTable.ts'
import { wxApis } from './wxApis.ts'

test('the tables are what the generator makes of the typings', () => {
  const generator = new URL('generate.mjs', import.meta.url).pathname
  expect(execFileSync(process.execPath, [generator, '--check'], { encoding: 'utf8' })).toBe('')
})

test('a line says what an API takes and gives', () => {
  const apis = readApis(wxApis)
  expect(apis.get('setTabBarBadge')).toEqual({
    name: 'setTabBarBadge',
    kind: 'async',
    options: [
      { name: 'index', isRequired: true, type: 'number', literals: [] },
      { name: 'text', isRequired: true, type: 'string', literals: [] },
    ],
    returns: 'void',
    keys: [],
  })
  expect(apis.get('showToast')?.options[2]).toEqual({
    name: 'icon',
    isRequired: false,
    type: 'string',
    literals: ['success', 'error', 'loading', 'none'],
  })
  expect(apis.get('getNetworkType')?.keys).toContain('networkType')
  expect(apis.get('createSelectorQuery')).toMatchObject({
    kind: 'object',
    returns: 'SelectorQuery',
  })
  expect(apis.get('onCompassChange')).toMatchObject({
    kind: 'listener',
    keys: ['accuracy', 'direction'],
  })
  expect(apis.names.length).toBeGreaterThan(495)
})
