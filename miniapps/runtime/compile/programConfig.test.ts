import { expect, test } from 'vitest'
import type { Compiled } from '../compiled.ts'
import { emptyCache } from './compileCache.ts'
import { compileProgram } from './compileProgram.ts'

function compiled(texts: Readonly<Record<string, string>>): Promise<Compiled> {
  const encoder = new TextEncoder()
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]))
  return compileProgram(files, { cache: emptyCache() })
}

function component(path: string, json = '{"component": true}'): Record<string, string> {
  return {
    [`${path}.json`]: json,
    [`${path}.js`]: 'Component({})',
    [`${path}.wxml`]: '<view/>',
    [`${path}.wxss`]: '.a {}',
  }
}

test('pages come from the app and its subpackages, components from wherever they are named', async () => {
  const { config, problems } = await compiled({
    'project.config.json': '{"miniprogramRoot": "mini/"}',
    'mini/app.json': `{
      "pages": ["/home"], // the first
      "subPackages": [{"root": "/sub/", "pages": ["list"]}],
      "usingComponents": {"all": "components/all"},
      "tabBar": {"custom": true, "list": [{"pagePath": "/home", "text": "Home"}]},
      "resolveAlias": {"@c/*": "components/*"}
    }`,
    'mini/app.js': '',
    ...component('mini/home', '{"usingComponents": {"one": "./components/one", "two": "@c/two"}}'),
    ...component(
      'mini/sub/list',
      '{"usingComponents": {"three": "pkg/three", "all": "/components/one"}}',
    ),
    ...component('mini/components/all'),
    ...component(
      'mini/components/one',
      '{"component": true, "componentGenerics": {"item": {"default": "./two"}, "b": true}}',
    ),
    ...component('mini/components/two/index'),
    ...component('mini/custom-tab-bar/index'),
    'node_modules/pkg/package.json': '{"miniprogram": "dist"}',
    ...component('node_modules/pkg/dist/three'),
  })
  expect(problems).toEqual([])
  expect(config.root).toBe('mini/')
  expect(config.pages).toEqual(['home', 'sub/list'])
  expect(config.app['tabBar']).toEqual({ custom: true, list: [{ pagePath: 'home', text: 'Home' }] })
  const all = { all: '/components/all' }
  expect(
    Object.entries(config.components).map(([path, { isPage, usingComponents }]) => [
      path,
      isPage,
      usingComponents,
    ]),
  ).toEqual([
    ['home', true, { ...all, one: '/components/one', two: '/components/two/index' }],
    ['sub/list', true, { all: '/components/one', three: '/node_modules/pkg/dist/three' }],
    ['components/all', false, all],
    ['custom-tab-bar/index', false, all],
    ['components/one', false, all],
    ['components/two/index', false, all],
    ['node_modules/pkg/dist/three', false, all],
  ])
  expect(config.components['components/one']?.json).toEqual({
    component: true,
    componentGenerics: { item: { default: '/components/two/index' }, b: true },
  })
})

test('names of a theme stay names, and what they are by day and by night is known', async () => {
  const { config } = await compiled({
    'app.json':
      '{"pages": [], "themeLocation": "theme.json", "window": {"a": "@bg"}, "tabBar": {"list": [], "color": "@none"}}',
    'theme.json': '{"light": {"bg": "#fff"}, "dark": {"bg": "#000"}}',
  })
  expect(config.app).toEqual({
    pages: [],
    themeLocation: 'theme.json',
    window: { a: '@bg' },
    tabBar: { list: [], color: '@none' },
    theme: { light: { bg: '#fff' }, dark: { bg: '#000' } },
  })
})

test('styles of components are isolated unless they say otherwise, in JSON or in their script', async () => {
  const names = ['own', 'json', 'script', 'global']
  const using = Object.fromEntries(names.map((name) => [name, `/${name}`]))
  const { config, appStyle, pageStyles, problems } = await compiled({
    'app.json': '{"pages": ["home"]}',
    'app.js': '',
    'app.wxss': 'page { color: red }',
    ...component('home', JSON.stringify({ usingComponents: using })),
    ...component('own'),
    ...component('json', '{"component": true, "styleIsolation": "shared"}'),
    ...component('script'),
    'script.js': 'Component({ options: { styleIsolation: "page-shared" } })',
    ...component('global'),
    'global.js': 'Component({ options: { addGlobalClass: true } })',
  })
  expect(problems).toEqual([])
  const scope = (path: string): string | undefined => config.components[path]?.styleScope
  expect([scope('home'), scope('json'), scope('script')]).toEqual([undefined, undefined, undefined])
  expect(scope('own')).toMatch(/^s\w+$/)
  expect(scope('global')).not.toBe(scope('own'))
  expect(config.components['script']?.json).toEqual({
    component: true,
    styleIsolation: 'page-shared',
  })
  expect(config.components['global']?.json).toEqual({ component: true, addGlobalClass: true })
  expect(appStyle.split('\n')).toEqual([
    'body { color: red }',
    `.${scope('own') ?? ''}--a {}`,
    '.a {}',
    '.a {}',
    `.${scope('global') ?? ''}--a {}`,
  ])
  expect(pageStyles).toEqual({ home: '.a {}' })
})

test('styles import files with the scope of who imports, and name their own files', async () => {
  const { appStyle, problems } = await compiled({
    'app.json': '{"pages": []}',
    'app.js': '',
    'app.wxss': `@import "styles/a"; @import url("/b.wxss") screen; @import "~pkg/c.wxss"; @import "//x/y.css";
.own { background: url(i/a b.png#x) , url("https://x/y.png"), url(data:image/png;base64,AA) }
@keyframes k { from { width: 75rpx } }
@media (min-width: 75rpx) { view { color: red } }`,
    'styles/a.wxss': '@import "../b.wxss"; .a { background: url("../i/a.png") }',
    'b.wxss': '.b {}',
    'miniprogram_npm/pkg/c.wxss': '.c {}',
  })
  expect(problems).toEqual([])
  expect(appStyle.split('\n').map((line) => line.trim())).toEqual([
    '.b {}',
    '.a { background: url("/files/i/a.png") }',
    '@media screen {',
    '.b {}',
    '}',
    '.c {}',
    '',
    '.own { background: url(i/a b.png#x) , url("https://x/y.png"), url(data:image/png;base64,AA) }',
    '@keyframes k { from { width: 10vw } }',
    '@media (min-width: 10vw) { wx-view { color: red } }',
  ])
})

test('scripts of workers are modules though nothing requires them', async () => {
  const { script } = await compiled({
    'app.json': '{"pages": [], "workers": "workers"}',
    'app.js': '',
    'workers/deep/a.js': '',
    'other/b.js': '',
  })
  expect([...script.matchAll(/define\("([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'app.js',
    'workers/deep/a.js',
  ])
})

test("Alipay's program says all in WeChat's words", async () => {
  const { config, pageStyles, script, problems } = await compiled({
    'app.json': `{
      "pages": ["pages/a"],
      "window": {"defaultTitle": "T", "titleBarColor": "#fff", "transparentTitle": "always"},
      "tabBar": {"textColor": "#000", "items": [{"pagePath": "pages/a", "name": "A", "icon": "a.png", "activeIcon": "b.png"}]}
    }`,
    'app.js': 'App({})',
    'pages/a.json':
      '{"defaultTitle": "Page", "pullRefresh": true, "usingComponents": {"c": "antd/es/c"}}',
    'pages/a.js': 'Page({})',
    'pages/a.axml': '<import-sjs name="m" from="../m.sjs"/>\n<c onTap="x">{{m.f(a)}}</c>',
    'pages/a.acss': 'view { width: 75rpx }',
    'm.sjs': 'import n from "./n.sjs"\nexport default { f: n }',
    'n.sjs': 'export default (a) => a',
    'node_modules/antd/package.json': '{"name": "antd"}',
    'node_modules/antd/es/c.json': '{"component": true}',
    'node_modules/antd/es/c.js': 'Component({})',
    'node_modules/antd/es/c.axml': '<slot item="{{a}}"/>',
    'node_modules/antd/es/c.wxml': '<slot/>',
  })
  expect(problems).toEqual([])
  expect(config.dialect).toBe('alipay')
  expect(config.app).toEqual({
    pages: ['pages/a'],
    window: {
      navigationBarTitleText: 'T',
      navigationBarBackgroundColor: '#fff',
      navigationStyle: 'custom',
      transparentTitle: 'always',
    },
    tabBar: {
      color: '#000',
      list: [{ pagePath: 'pages/a', text: 'A', iconPath: 'a.png', selectedIconPath: 'b.png' }],
    },
  })
  expect(config.components['pages/a']?.json).toEqual({
    navigationBarTitleText: 'Page',
    enablePullDownRefresh: true,
    usingComponents: { c: 'antd/es/c' },
  })
  expect(config.components['node_modules/antd/es/c']).toEqual({
    isPage: false,
    json: { component: true },
    usingComponents: {},
    script: 'node_modules/antd/es/c.js',
    hasScopedSlots: true,
  })
  expect(pageStyles).toEqual({ 'pages/a': 'wx-view { width: 10vw }' })
  expect([...script.matchAll(/^R\["([^"]*)"\]/gm)].map(([, name]) => name)).toEqual(['m', 'n'])
})
