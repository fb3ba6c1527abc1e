import { expect, test } from 'vitest'
import { regionColumns } from './regions.ts'

test('a region stands where it is named, and at the first of what is not known', () => {
  const { columns, indexes } = regionColumns(['浙江省', '宁波市', '不存在'], 3)
  expect(columns.map((column, index) => column[indexes[index] ?? -1])).toEqual([
    '浙江省',
    '宁波市',
    '海曙区',
  ])
})

test('only as many levels as wanted are shown', () => {
  expect(regionColumns([], 2).columns).toHaveLength(2)
})
