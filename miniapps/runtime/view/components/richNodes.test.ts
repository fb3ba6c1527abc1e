import { describe, expect, test } from 'vitest'
import { richAttributes, richNodes } from './richNodes.ts'

describe('rich text', () => {
  test('keeps the documented names, with the attributes of each', () => {
    const list = [
      {
        name: 'DIV',
        attrs: { class: 'a', style: 'color:red' },
        children: [
          { type: 'text', text: 'A&nbsp;&lt;b&gt;' },
          { name: 'img', attrs: { src: '/a.png', alt: 'a', width: 20 } },
        ],
      },
    ]
    expect(richNodes(list)).toEqual([
      {
        type: 'element',
        name: 'div',
        attributes: { class: 'a', style: 'color:red' },
        children: [
          { type: 'text', text: 'A\u00a0<b>' },
          {
            type: 'element',
            name: 'img',
            attributes: { src: '/a.png', alt: 'a', width: '20' },
            children: [],
          },
        ],
      },
    ])
  })

  test('leaves out whatever could run, load or ask, with all it holds', () => {
    const names =
      `script style link iframe object embed form input button base meta svg math video audio template
      textarea select noscript portal`.split(/\s+/)
    const list = names.map((name) => ({ name, children: [{ type: 'text', text: name }] }))
    expect(richNodes(list)).toEqual([])
  })

  test('has no handlers, sets of pictures, ids or targets', () => {
    const given = {
      onerror: 'x()',
      ONLOAD: 'x()',
      srcset: 'b.png 2x',
      id: 'a',
      target: '_top',
      'xlink:href': 'x',
      Style: 'a:b',
      href: 'https://a.example/',
    }
    expect(richAttributes('img', given)).toEqual({ style: 'a:b' })
    expect(richAttributes('a', given)).toEqual({ style: 'a:b', href: 'https://a.example/' })
  })

  test.each([undefined, null, 'text', 5, [null], [{}], [{ name: 5 }], [{ type: 'other' }]])(
    'reads nothing from %j',
    (given) => {
      expect(richNodes(given)).toEqual([])
    },
  )

  test('stops at a depth that no text has', () => {
    let node: unknown = { type: 'text', text: 'deep' }
    for (let depth = 0; depth < 5_000; depth++) node = { name: 'b', children: [node] }
    expect(JSON.stringify(richNodes([node]))).not.toContain('deep')
  })
})
