import { expect, test } from 'vitest'
import { wechatDefinition } from './wechatDefinition.ts'

test('types that are no constructors become any, wherever they stand', () => {
  const { properties } = wechatDefinition(
    {
      properties: {
        plain: String,
        odd: 'String',
        long: { type: 'Number', value: 3 },
        right: { type: Array, value: [] },
        either: { type: Number, optionalTypes: [String, 'Object'] },
      },
    },
    () => undefined,
  )
  expect(properties).toEqual({
    plain: String,
    odd: null,
    long: { type: null, value: 3 },
    right: { type: Array, value: [] },
    either: { type: Number, optionalTypes: [String] },
  })
})

test('an observer named by its method calls that method of the component', () => {
  const definition = wechatDefinition(
    { properties: { value: { type: Number, observer: 'changed' } } },
    () => undefined,
  )
  const { observer } = (
    definition['properties'] as { value: { observer: (...input: unknown[]) => void } }
  ).value
  const heard: unknown[] = []
  observer.call({ changed: (...input: unknown[]) => heard.push(input) }, 2, 1)
  observer.call({}, 3, 2)
  expect(heard).toEqual([[2, 1]])
})

test('behaviours that WeChat brings are known by name, unknown names are left out', () => {
  const own = { is: 'own' }
  const { behaviors } = wechatDefinition(
    { behaviors: [own, 'wx://form-field', 'wx://unknown'] },
    (definition) => ({ made: Object.keys(definition['properties'] ?? {}) }),
  )
  expect(behaviors).toEqual([own, { made: ['name', 'value'] }])
})

test('what is no definition at all defines nothing', () => {
  expect(wechatDefinition(undefined, () => undefined)).toEqual({})
  expect(wechatDefinition('text', () => undefined)).toEqual({})
})
