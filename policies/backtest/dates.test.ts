import { expect, test } from 'vitest'
import { projectLibrary } from '../../test/project.ts'
import { compile } from '../engine/compile.ts'
import { datesOf } from './dates.ts'

test('a law has a date wherever rules begin or end, or owners come to stand otherwise, and one before all', () => {
  const { packs, world } = projectLibrary()
  const [before, first, ...more] = datesOf(compile(packs.get('cn')!, [], world))
  expect(before).toEqual({ at: first!.at - 1, rules: [], owners: [] })
  const dated = (date: string) => more.find(({ at }) => at === Date.parse(date))
  expect(dated('2021-09-17T09:48:00+08:00')).toMatchObject({ rules: ['cn-l14'], owners: [] })
  expect(dated('2019-09-01T00:00:00+08:00')?.owners).toContain('netease kaola')
  for (const { rules, owners } of [first!, ...more])
    expect(rules.length + owners.length).toBeGreaterThan(0)
})
