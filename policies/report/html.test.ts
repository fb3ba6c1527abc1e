import { expect, test } from 'vitest'
import { escaped, inBoth, said } from './html.ts'

test('what HTML gives a meaning is written as text', () => {
  expect(escaped(`<script>"a" & 'b'</script> ]]>`)).toBe(
    '&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt; ]]&gt;',
  )
})

test('marks that turn the direction of writing and control characters are made visible', () => {
  expect(escaped('a\u202Eb\u0000\u200F\uD800')).toBe('a\\u{202e}b\\u{0}\\u{200f}\\u{d800}')
  expect(escaped('名\n\t👩‍💻')).toBe('名\n\t👩‍💻')
})

test('a text is said in both languages, each marked as what it is', () => {
  expect(said({ zh: '字', en: 'a <b>' })).toBe(
    '<span lang="zh-CN">字</span><span lang="en">a &lt;b&gt;</span>',
  )
  expect([inBoth({ zh: '字', en: '"w"' }), inBoth({ zh: 'A', en: 'A' })]).toEqual([
    '字 / &quot;w&quot;',
    'A',
  ])
})
