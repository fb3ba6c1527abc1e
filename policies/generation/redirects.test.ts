import { expect, test } from 'vitest'
import { allow, ask, block, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { Site } from '../engine/site.ts'
import { explored } from './explored.ts'
import { redirectingAddresses, redirectingRequests } from './redirects.ts'

const site = Site.parse({
  apiVersion: 'hutong/v1',
  kind: 'Site',
  host: 'm.tb.cn',
  title: { zh: '短链', en: 'Short links' },
  routes: [
    { path: '/h.1', redirect: { status: 302, to: 'https://taobao.com/1' } },
    { path: '/page', file: 'page.html' },
    { path: '/i/*', redirect: { status: 301, to: '/h.1' } },
    // The first route that fits answers, so this one never does.
    { path: '/page', redirect: { status: 302, to: '/h.1' } },
  ],
})

const next: Readonly<Record<string, string>> = {
  'https://m.tb.cn/h.1': 'https://taobao.com/1',
  'https://m.tb.cn/h.2': 'https://taobao.com/1',
  'https://m.tb.cn/loop': 'https://m.tb.cn/loop',
  'https://jd.com/': 'https://taobao.com/1',
}

test('the addresses that lead on are those of the routes that redirect', () => {
  expect(redirectingAddresses([site])).toEqual(['https://m.tb.cn/h.1', 'https://m.tb.cn/i/'])
})

test('each address is asked about once for each rule that can decide, in the form that it has', () => {
  const law = smallLaw({
    links: [
      { id: 'noticed', when: { target: 'taobao', noticed: true }, ruling: allow },
      { id: 'short', when: { form: 'short' }, ruling: ask },
      { id: 'walls', when: { target: 'taobao' }, ruling: block },
    ],
  })
  const resolve = (url: string): string | undefined => next[url]
  const made = redirectingRequests(explored(law, 'link', resolve), [
    ...Object.keys(next),
    'https://',
  ])
  const told = made.map(({ verdict, example: { url, form, noticed }, isEndless }) =>
    [verdict, url, form ?? '', noticed ?? false, isEndless].join(' '),
  )
  expect(told.toSorted()).toEqual([
    'allow https://m.tb.cn/h.1  true false',
    'allow https://m.tb.cn/loop  true true',
    'block https://jd.com/  false false',
    'block https://m.tb.cn/h.1 https false false',
    'block https://m.tb.cn/loop https false true',
    'interstitial https://jd.com/ short false false',
    'interstitial https://m.tb.cn/h.1  false false',
    'interstitial https://m.tb.cn/loop  false true',
  ])
})
