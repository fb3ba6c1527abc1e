import { expect, test } from 'vitest'
import { Action, Surface } from '../../../policies/engine/attributes.ts'
import { Presentation, Verdict, When } from '../../../policies/engine/model.ts'
import { vocabulary } from './vocabulary.ts'

test('the keys are those of the schema, by what holds them', () => {
  expect(vocabulary.keys.get(undefined)).toEqual([
    'apiVersion',
    'kind',
    'name',
    'overrides',
    'links',
    'payments',
  ])
  expect(vocabulary.keys.get('links')).toEqual([
    'id',
    'title',
    'in-force',
    'when',
    'ruling',
    'source',
    'confidence',
    'note',
  ])
  expect(vocabulary.keys.get('overrides')).toEqual(['rule', 'verdict', 'presentation'])
  expect(vocabulary.keys.get('when')).toEqual(Object.keys(When.shape))
  expect(vocabulary.keys.get('ruling')).toEqual([
    'verdict',
    'presentation',
    'reason',
    'to',
    'wait',
    'notice',
    'fee',
  ])
})

test('the words behind a key are those that it may have', () => {
  expect(vocabulary.values.get('verdict')).toEqual(Verdict.options)
  expect(vocabulary.values.get('presentation')).toEqual(Presentation.options)
  expect(vocabulary.values.get('surface')).toEqual(Surface.options)
  expect(vocabulary.values.get('action')).toEqual(Action.options)
  expect(vocabulary.values.get('kind')).toEqual(['Overlay'])
  expect(vocabulary.values.has('host')).toBe(false)
})
