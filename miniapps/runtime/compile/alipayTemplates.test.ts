import * as glassEasel from 'glass-easel'
import vm from 'node:vm'
import { expect, test } from 'vitest'
import { emptyCache } from './compileCache.ts'
import { compileProgram } from './compileProgram.ts'

type Template = { groupList: unknown; content: unknown }
type Groups = Readonly<Record<string, unknown>>

const files = {
  'app.json': '{"pages": ["home"]}',
  'home.json': '{"usingComponents": {"my-list": "list"}}',
  'home.axml': `
    <import-sjs name="m" from="./m.sjs"/>
    <view>{{list.some(x => x > n) ? 'some' : 'none'}} {{m.f(2)}} {{s.slice(1, 3).toUpperCase()}} {{a?.b ?? 'nothing'}}; </view>
    <my-list items="{{list}}"><view slot="row" slot-scope="props">{{props.at}}={{props.item}}/{{n}}, </view></my-list>
    <my-list items="{{list}}">filled, </my-list>`,
  'm.sjs': 'export default { f: (a) => a * 21 }',
  'list.axml': `<slot>empty, </slot>
    <block a:for="{{items}}"><slot name="row" item="{{item}}" at="i{{index}}">row {{item}}, </slot></block>`,
}

async function compiledGroups(): Promise<Groups> {
  const encoder = new TextEncoder()
  const program = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]))
  const { script } = await compileProgram(program, { cache: emptyCache() })
  const kept: Groups[] = []
  const pass = (listener: unknown): unknown => listener
  const hutongModules = {
    templates: (groups: Groups) => kept.push(groups),
    define: () => undefined,
    wxsChange: pass,
    wxsEvent: pass,
  }
  vm.runInNewContext(script, { hutongModules, console })
  return kept[0] ?? {}
}

function textOf(node: glassEasel.Node): string {
  if (glassEasel.TextNode.isTextNode(node)) return node.textContent
  const texts: string[] = []
  node.forEachComposedChild((child) => {
    texts.push(textOf(child))
    return true
  })
  return texts.join('').replace(/\s+/g, ' ')
}

test("what only Alipay's templates can say is shown by WeChat's framework", async () => {
  const groups = await compiledGroups()
  const template = (path: string): Template => ({ groupList: groups, content: groups[path] })
  const space = new glassEasel.ComponentSpace()
  const list = space
    .define('list')
    .options({ dynamicSlots: true })
    .template(template('list'))
    .property('items', { type: null, value: [] })
    .property('hutongSlots', { type: null, value: {} })
    .registerComponent()
  const home = space
    .define('home')
    .usingComponents({ 'my-list': list.general() })
    .template(template('home'))
    .data(() => ({ list: [1, 2], n: 1, s: 'abcd', a: null }))
    .registerComponent()
  const context = new glassEasel.EmptyComposedBackendContext()
  const shown = glassEasel.Component.createWithContext('root', home.general(), context)
  glassEasel.Element.pretendAttached(shown)
  expect(textOf(shown)).toBe('some 42 BC nothing; empty, i0=1/1, i1=2/1, filled, row 1, row 2, ')
  shown.setData({ list: [7], n: 9 })
  expect(textOf(shown)).toBe('none 42 BC nothing; empty, i0=7/9, filled, row 7, ')
})
