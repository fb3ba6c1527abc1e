import { expect, test } from 'vitest'
import { tagsIn } from './tagsIn.ts'

test('tags are written as a file may have them, each once', () => {
  expect(tagsIn(['Link', 'link', 'two words', '  ', '支付', 'a_b', '<tag>'])).toEqual([
    'link',
    'two-words',
    'a-b',
    '<tag>',
  ])
})
