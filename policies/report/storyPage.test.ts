import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileTexts } from '../../test/fixtures/hostileTexts.ts'
import { smallWorld } from '../../test/fixtures/smallLaw.ts'
import { confirm, smallWords, tap, tellSmall } from '../../test/fixtures/smallStory.ts'
import { tagsOf } from '../../test/fixtures/tagsOf.ts'
import type { Words } from '../engine/model.ts'
import type { Pictures } from './phone.ts'
import { storyPage } from './storyPage.ts'

const world = smallWorld()
const journey = [{}, { steps: [tap] }, { steps: [confirm] }]

function page(
  words: Words = smallWords,
  pictures?: Pictures,
  scenes: readonly object[] = journey,
): string {
  const told = tellSmall(
    scenes.map((scene) => ({ caption: words, notes: words, ...scene })),
    { title: words, summary: words },
  )
  return storyPage({ told, world, language: 'en', ...(pictures ? { pictures } : {}) })
}

const pixel = 'data:image/jpeg;base64,/9j/4A=='

describe('a file that needs nothing else', () => {
  const html = page(smallWords, () => pixel)
  const tags = tagsOf(html)

  test('it refers to nothing outside', () => {
    for (const { attributes } of tags)
      for (const name of ['src', 'href', 'srcset', 'action', 'poster', 'data', 'style'])
        expect(attributes[name] ?? '').not.toMatch(/^\s*\/\/|https?:|url\(/i)
    expect(html).not.toMatch(/@import|url\(/)
  })

  test('it has no script, no handler and no outside file, and says so to the browser', () => {
    expect(
      tags.filter(({ name }) => /^(script|link|iframe|object|embed|base)$/.test(name)),
    ).toEqual([])
    expect(
      tags.flatMap(({ attributes }) =>
        Object.keys(attributes).filter((name) => name.startsWith('on')),
      ),
    ).toEqual([])
    expect(html).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"`)
  })

  test('every link inside leads somewhere', () => {
    const ids = new Set(tags.map(({ attributes }) => attributes['id']))
    const lost = tags.filter(
      ({ name, attributes: { href = '' } }) => name === 'a' && !ids.has(href.slice(1)),
    )
    expect(lost).toEqual([])
  })

  test('ten scenes with pictures of 30 kB on both sides in both languages stay under 2 MB', () => {
    const scenes = Array.from({ length: 10 }, () => ({ steps: [tap] }))
    const large = (scene: number, side: string, language: string): string =>
      `data:image/jpeg;base64,${btoa(`${scene} ${side} ${language} `.padEnd(30_000, 'x'))}`
    const size = page(smallWords, large, scenes).length
    expect(size).toBeGreaterThan(1_600_000)
    expect(size).toBeLessThan(2_000_000)
  })
})

describe('languages', () => {
  test('the page opens in the one that is asked for, and holds the other', () => {
    const told = tellSmall(journey, { title: { zh: '标题', en: 'Title' } })
    for (const [language, lang] of [
      ['zh', 'zh-CN'],
      ['en', 'en'],
    ] as const) {
      const html = storyPage({ told, world, language })
      expect(html).toMatch(/^<!doctype html>/)
      expect(tagsOf(html).find(({ name }) => name === 'html')?.attributes).toEqual({ lang })
      const chosen = tagsOf(html).filter(({ attributes }) => 'checked' in attributes)
      expect(chosen.map(({ attributes }) => attributes['id'])).toEqual([
        `to-${language}`,
        'theme-auto',
      ])
      expect(html).toContain('<h1><span lang="zh-CN">标题</span><span lang="en">Title</span></h1>')
    }
  })

  test('pictures have a text of their own in either language, and one for both where they are the same', () => {
    const both = tagsOf(
      page(smallWords, (_, side, language) => `data:image/png;base64,${btoa(side + language)}`),
    )
    const alts = both
      .filter(({ name }) => name === 'img')
      .map(({ attributes: { alt, lang } }) => ({ alt, lang }))
    expect(alts.slice(4, 8)).toEqual([
      { lang: 'zh-CN', alt: '手机 A，2021 年 9 月 17 日 12:00：拦截，停止访问页' },
      { lang: 'en', alt: 'Phone A, 12:00 on 17 September 2021: Block, Stopped page' },
      { lang: 'zh-CN', alt: '手机 B，2021 年 9 月 17 日 12:00：提示后放行，确认页' },
      { lang: 'en', alt: 'Phone B, 12:00 on 17 September 2021: Ask first, Confirm page' },
    ])
    const same = tagsOf(page(smallWords, () => pixel)).filter(({ name }) => name === 'img')
    expect(same).toHaveLength(6)
    expect(same[3]?.attributes['alt']).toContain('提示后放行，确认页 / Phone B')
  })
})

test('the parting is marked once, on its scene', () => {
  const tags = tagsOf(page())
  const roads = tags
    .filter(({ attributes }) => attributes['class'] === 'scene')
    .map(({ attributes }) => attributes['data-road'])
  expect(roads).toEqual(['together', 'parting', 'apart'])
  expect(page().match(/Here they part/g)).toHaveLength(1)
})

test('friction has a table behind its bars, and every ruling a row with its source', () => {
  const html = page()
  expect(html).toContain(
    '<th scope="row"><span lang="zh-CN">走不通</span><span lang="en">Dead ends</span></th><td>1</td><td>0</td>',
  )
  expect(html).toContain('<div id="source-S1"><dt><code>S1</code></dt><dd>a page</dd></div>')
  expect(html.match(/<td><a href="#scene-2">/g)).toHaveLength(2)
})

test('a picture that is none is refused', () => {
  expect(() => page(smallWords, () => 'javascript:alert(1)')).toThrow(
    'expected a picture as a data URL, got "javascript:alert(1)"',
  )
})

test('no words change what the page is made of', () => {
  const shape = (html: string): readonly unknown[] =>
    tagsOf(html).map(({ name, attributes }) => [name, Object.keys(attributes)])
  const plain = shape(page())
  fc.assert(
    fc.property(hostileTexts, hostileTexts, (zh, en) => {
      const html = page({ zh, en })
      expect(shape(html)).toEqual(plain)
      expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200f]/)
    }),
    { numRuns: 60 },
  )
})
