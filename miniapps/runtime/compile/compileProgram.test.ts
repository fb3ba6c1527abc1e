import vm from 'node:vm'
import { expect, test } from 'vitest'
import type { Compiled, Files } from '../compiled.ts'
import { emptyCache } from './compileCache.ts'
import { compileProgram } from './compileProgram.ts'

type Texts = Readonly<Record<string, string>>
type Factory = (require: unknown, module: { exports: unknown }, exports: unknown) => void

const page: Texts = {
  'app.json': '{"pages": ["pages/home/home"]}',
  'app.js': 'App({})',
  'pages/home/home.js': 'Page({})',
  'pages/home/home.wxml': '<view>hi</view>',
}

function filesOf(texts: Texts): Files {
  const encoder = new TextEncoder()
  return new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]))
}

function compiled(texts: Texts): Promise<Compiled> {
  return compileProgram(filesOf({ ...page, ...texts }), { cache: emptyCache() })
}

/** Runs a script as the Worker does; what a module exports is what requiring it gives. */
function run(script: string): {
  templates: Readonly<Record<string, unknown>>
  require: (name: string) => unknown
} {
  const modules = new Map<string, { dependencies: Record<string, string>; factory: Factory }>()
  let templates: Readonly<Record<string, unknown>> = {}
  const hutongModules = {
    templates: (groups: typeof templates) => {
      templates = groups
    },
    define: (name: string, dependencies: Record<string, string>, factory: Factory) =>
      modules.set(name, { dependencies, factory }),
  }
  const quiet = { error: () => undefined }
  vm.runInNewContext(script, { hutongModules, console: quiet, App: () => 0, Page: () => 0 })
  const require = (name: string): unknown => {
    const { dependencies, factory } = modules.get(name) ?? {
      dependencies: {},
      factory: () => undefined,
    }
    const module = { exports: {} }
    const inner = (said: string): unknown => require(dependencies[said] ?? `nothing: ${said}`)
    factory(
      Object.assign(inner, { async: async (said: string) => inner(said) }),
      module,
      module.exports,
    )
    return module.exports
  }
  return { templates, require }
}

test('a program of four files compiles to a script, its config and no problem', async () => {
  const { config, script, ...rest } = await compiled({
    'pages/home/home.wxss': '.a { width: 75rpx }',
  })
  expect(config).toEqual({
    dialect: 'wechat',
    appId: '',
    name: '',
    root: '',
    pages: ['pages/home/home'],
    app: { pages: ['pages/home/home'] },
    components: {
      'pages/home/home': {
        isPage: true,
        json: {},
        usingComponents: {},
        script: 'pages/home/home.js',
      },
    },
    appScript: 'app.js',
    templates: ['pages/home/home'],
    conditions: [],
  })
  expect(rest).toEqual({
    appStyle: '',
    pageStyles: { 'pages/home/home': '.a { width: 10vw }' },
    problems: [],
  })
  expect(Object.keys(run(script).templates)).toEqual(['pages/home/home'])
})

test('modules are found however they are required', async () => {
  const { script, problems } = await compiled({
    'app.json': '{"pages": ["pages/home/home"], "resolveAlias": {"@lib/*": "/lib/*"}}',
    'pages/home/home.js': `
      module.exports = [
        require('./a'), require('/lib/b.js'), require('../../lib'), require('@lib/b'), require('data.json'),
        require('dep'), require('built/sub'), require('@x/mini'), require('./typed').default,
      ]`,
    'pages/home/a.js': 'module.exports = "a"',
    'pages/home/data.json': '{"__proto__": 1, "a": "\u2028"}',
    'pages/home/typed.ts':
      'import type { T } from "./none"\nconst t: T = "typed"\nexport default t',
    'lib/b.js': 'module.exports = "b"',
    'lib/index.js': 'module.exports = "index"',
    'node_modules/dep/package.json': '{"main": "lib/main"}',
    'node_modules/dep/lib/main.js': 'module.exports = "dep"',
    'miniprogram_npm/built/sub.js': 'module.exports = "built"',
    'node_modules/@x/mini/package.json': '{"miniprogram": "dist", "main": "none.js"}',
    'node_modules/@x/mini/dist/index.js': 'module.exports = "mini"',
  })
  expect(problems).toEqual([])
  const found = run(script).require('pages/home/home.js') as unknown[]
  expect(JSON.stringify(found)).toBe(
    '["a","b","index","b",{"__proto__":1,"a":"\u2028"},"dep","built","mini","typed"]',
  )
})

test('import() and require.async find their modules', async () => {
  const { script, problems } = await compiled({
    'app.js': `module.exports = Promise.all([import('./a'), require.async('./a')])`,
    'a.js': 'export const a = 1',
  })
  expect(problems).toEqual([])
  const both = (await run(script).require('app.js')) as { a: number }[]
  expect(both.map(({ a }) => a)).toEqual([1, 1])
})

test('a module with a syntax error throws it when required, and the rest runs', async () => {
  const { script, problems } = await compiled({
    'a.js': 'const 中文 = ;',
    'app.js': 'require("./a")',
  })
  expect(problems).toEqual([
    {
      severity: 'error',
      file: 'a.js',
      line: 1,
      column: 12,
      message: 'Unexpected ";"',
      source: 'const 中文 = ;',
    },
  ])
  expect(() => run(script).require('app.js')).toThrow('a.js:1:12: Unexpected ";"')
})

test('what is not there is told where it is asked for', async () => {
  const { problems } = await compiled({
    'app.json':
      '{\n  "pages": ["pages/home/home", "pages/none/none"],\n  "usingComponents": {"x": "plugin://a/b"}\n}',
    'pages/home/home.json': '{"usingComponents": {"my-card": "./card", "t-a": "tdesign/a"}}',
    'pages/home/home.js': 'const a = 1\nrequire("./none")',
    'pages/home/home.wxml': '<import src="./none.wxml"/>\n<wxs module="m" src="./none.wxs"/>',
    'pages/home/home.wxss': '.a {}\n@import "none.wxss";',
  })
  expect(
    problems.map(({ file, line, severity, message }) => [file, line, severity, message]),
  ).toEqual([
    ['app.json', 2, 'error', 'there is no page pages/none/none'],
    ['app.json', 3, 'warning', '<x> is of a plugin (plugin://a/b), and plugins do not run here'],
    ['pages/home/home.js', 2, 'error', 'require: there is no module ./none'],
    ['pages/home/home.json', 1, 'error', '<my-card>: there is no component ./card'],
    [
      'pages/home/home.json',
      1,
      'error',
      '<t-a>: there is no component tdesign/a, nor a package tdesign that has it',
    ],
    ['pages/home/home.wxml', 1, 'error', 'there is no pages/home/none.wxml'],
    ['pages/home/home.wxml', 1, 'error', 'there is no pages/home/none.wxs'],
    ['pages/home/home.wxss', 2, 'error', '@import: there is no file none.wxss'],
  ])
})

test('templates, scripts and styles that are wrong are told by their line', async () => {
  const { script, problems } = await compiled({
    'pages/home/home.json': '{"a": }',
    'pages/home/home.wxml': '<view>\n{{a ? b : }}\n</view>\n<wxs module="m">\nvar a = ;\n</wxs>',
    'pages/home/home.wxss': '.a {\n  color: red;\n',
    'app.less': '.a { .b {} }',
  })
  expect(problems).toEqual([
    {
      severity: 'error',
      file: 'app.less',
      message: 'styles in less must be compiled to wxss first',
    },
    {
      severity: 'error',
      file: 'pages/home/home.json',
      line: 1,
      column: 7,
      message: 'expected a value, got "}"',
      source: '{"a": }',
    },
    {
      severity: 'error',
      file: 'pages/home/home.wxml',
      line: 2,
      column: 11,
      message: 'unexpected character inside expression',
      source: '{{a ? b : }}',
    },
    {
      severity: 'error',
      file: 'pages/home/home.wxml',
      line: 5,
      column: 9,
      message: 'Unexpected ";"',
      source: 'var a = ;',
    },
    {
      severity: 'error',
      file: 'pages/home/home.wxss',
      line: 1,
      column: 1,
      message: 'Unclosed block',
      source: '.a {',
    },
  ])
  expect(Object.keys(run(script).templates)).toEqual(['pages/home/home'])
})

test('programs that mean harm are refused in part, and never by an exception', async () => {
  const { script, problems } = await compiled({
    'app.js': `${'['.repeat(6000)}${']'.repeat(6000)}`,
    'pages/home/home.json': '['.repeat(100_000),
    'pages/home/home.wxml': '<view>'.repeat(5000),
    'pages/home/home.js': ' '.repeat(8 * 1024 * 1024 + 1),
    'pages/home/home.wxss': '@import "home.wxss"; @import "loop.wxss";',
    'pages/home/loop.wxss': '@import "home.wxss"; .a{}',
  })
  expect(problems.map(({ file, message }) => [file, message])).toEqual([
    ['app.js', 'nested deeper than 5000 levels'],
    ['pages/home/home.js', 'larger than 8 MB: left out'],
    ['pages/home/home.json', 'nested deeper than 200 levels'],
    ['pages/home/home.wxml', 'nested deeper than 100 levels'],
  ])
  expect(Object.keys(run(script).templates)).toEqual(['pages/home/home'])
})

test('a folder without a program is told so', async () => {
  const { config, problems } = await compileProgram(filesOf({ 'a/b.txt': '' }), {
    cache: emptyCache(),
  })
  expect(config.pages).toEqual([])
  expect(problems).toEqual([
    { severity: 'error', file: 'app.json', message: 'the program has no app.json' },
  ])
})

test('no text of the program can end the script that holds it', async () => {
  const { script, problems } = await compiled({
    'pages/home/home.wxml':
      '<wxs module="m">module.exports = "</scr" // }\n</wxs><view a="</script>">\u2028</view>',
    'pages/home/home.js': 'module.exports = "</script>\u2028"',
  })
  expect(problems).toEqual([])
  expect(script).not.toMatch(/<\/script|[\u2028\u2029]/)
  expect(run(script).require('pages/home/home.js')).toBe('</script>\u2028')
})

test('a WXS that throws leaves the other templates alone', async () => {
  const { script } = await compiled({
    'pages/home/home.wxml': '<wxs module="m" src="./bad.wxs"/><wxs module="n">none.x</wxs>',
    'pages/home/bad.wxs': 'none.x()',
  })
  expect(Object.keys(run(script).templates)).toEqual(['pages/home/home'])
})

test('only what changed is compiled again', async () => {
  const cache = emptyCache()
  const texts = { ...page, 'lib.js': '1', 'app.js': 'require("./lib")', 'app.wxss': '.a{}' }
  const first = await compileProgram(filesOf(texts), { cache })
  const known = new Set([...cache.scripts.values(), ...cache.templates.values()])
  const again = await compileProgram(filesOf(texts), { cache })
  expect(again).toEqual(first)
  await compileProgram(filesOf({ ...texts, 'lib.js': '2' }), { cache })
  const made = [...cache.scripts.values(), ...cache.templates.values()].filter(
    (entry) => !known.has(entry),
  )
  expect(made).toHaveLength(1)
})

test('progress ends with everything done', async () => {
  const steps: [number, number, string][] = []
  const progress = (...step: [number, number, string]): number => steps.push(step)
  await compileProgram(filesOf(page), { cache: emptyCache(), progress })
  expect(steps.map(([done]) => done)).toEqual([1, 2, 3])
  expect(steps.at(-1)?.[1]).toBe(3)
  expect(new Set(steps.map(([, , file]) => file))).toEqual(
    new Set(['app.js', 'pages/home/home.js', 'pages/home/home.wxml']),
  )
})
