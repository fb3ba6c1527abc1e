import { expect, test } from 'vitest'
import { openProgram } from '../../../test/fixtures/programPage.ts'

const page = (template: string, script: string): Record<string, string> => ({
  'app.json': '{ "pages": ["a"], "usingComponents": { "my-box": "/box" } }',
  'a.axml': template,
  'a.js': script,
  'box.json': '{ "component": true }',
})
const order: unknown[] = []
const say = (...what: unknown[]): number => order.push(...what)
const said = (): unknown[] => order.splice(0)

test('props need not be declared, and only those that were given are there', async () => {
  const shown = await openProgram(
    {
      ...page(
        '<my-box size="{{2}}" data-my-key="k" onTap="none"/>',
        'Page({ data: { none: undefined } })',
      ),
      'box.axml': '<view>{{size}}{{kind}}</view>',
      'box.js': 'Component({ props: { kind: "plain" }, didMount() { say(this.props) } })',
    },
    { globals: { say } },
  )
  expect(shown.text()).toBe('2plain')
  expect(said()).toEqual([
    { size: 2, kind: 'plain', 'data-my-key': 'k', onTap: expect.any(Function) },
  ])
  expect(shown.faults).toEqual([])
})

test('a prop that is undefined stays so or takes its default, and null stays null', async () => {
  const shown = await openProgram(
    {
      ...page(
        '<my-box a="{{none}}" b="{{some.thing}}" c="{{nothing}}" d="{{none}}" e="{{e}}"/><view id="take" onTap="take"/>',
        'Page({ data: { some: {}, nothing: null, e: 1 }, take() { this.setData({ e: undefined }) } })',
      ),
      'box.axml':
        '<view>{{a === undefined}} {{b === undefined}} {{c === null}} {{d}} {{e === undefined}}</view>',
      'box.js':
        'Component({ props: { d: 5 }, didMount() { say(this.props) }, didUpdate() { say(this.props) } })',
    },
    { globals: { say } },
  )
  expect(shown.text()).toBe('true true true 5 false')
  expect(said()).toEqual([{ c: null, d: 5, e: 1 }])
  await shown.fire('take')
  expect(shown.text()).toBe('true true true 5 true')
  expect(said()).toEqual([{ c: null, d: 5 }])
  expect(shown.faults).toEqual([])
})

test('a function of the parent answers, and one that was not given is absent', async () => {
  await openProgram(
    {
      ...page('<my-box onSum="sum"/>', 'Page({ sum(a, b) { return a + b } })'),
      'box.axml': '<view/>',
      'box.js':
        'Component({ props: { onDefault: () => "own" }, didMount() { const { onSum, onNone, onDefault } = this.props; say(onSum(1, 2), onNone, onDefault()) } })',
    },
    { globals: { say } },
  )
  expect(said()).toEqual([3, undefined, 'own'])
})

test('what stands within a component is mounted before it, and the page is ready after all', async () => {
  await openProgram(
    {
      ...page(
        '<my-box name="1"><my-box name="2"/><view><my-box name="3"/></view></my-box><my-box name="4"/>',
        'Page({ onLoad() { say("load") }, onReady() { say("ready") } })',
      ),
      'box.axml': '<view>{{name}}<slot/></view>',
      'box.js':
        'Component({ onInit() { say("init" + this.props.name) }, didMount() { this.$page.count = (this.$page.count || 0) + 1; say(this.props.name + "/" + this.$page.count) } })',
    },
    { globals: { say } },
  )
  expect(said()).toEqual([
    'init1',
    'init2',
    'init3',
    'init4',
    'load',
    '2/1',
    '3/2',
    '1/3',
    '4/4',
    'ready',
  ])
})

test('an update compares what was with what is, whoever made it', async () => {
  const shown = await openProgram(
    {
      ...page(
        '<my-box n="{{n}}"/><view id="add" onTap="add"/>',
        'Page({ data: { n: 1 }, add() { this.setData({ n: this.data.n + 1 }) } })',
      ),
      'box.axml': '<view id="own" onTap="own">{{n}}{{twice}}{{$id > 0}}</view>',
      'box.js': `Component({
        data: { own: 0 },
        deriveDataFromProps(next) { if (next.n !== this.props.n || !this.data.twice) this.setData({ twice: next.n * 2 }) },
        didUpdate(props, data) { say([props.n, this.props.n, data.own, this.data.own]) },
        methods: { own() { const { setData } = this; setData({ own: 5 }) } },
      })`,
    },
    { globals: { say } },
  )
  expect([shown.text(), said()]).toEqual(['12true', []])
  await shown.fire('add')
  expect([shown.text(), said()]).toEqual(['24true', [[1, 2, 0, 0]]])
  await shown.fire('own')
  expect(said()).toEqual([[2, 2, 0, 5]])
})

test('instances share the objects of their data, as the platform has it', async () => {
  await openProgram(
    {
      ...page('<my-box/><my-box/>', 'Page({})'),
      'box.axml': '<view/>',
      'box.js':
        'Component({ data: { list: [] }, didMount() { this.data.list.push(1); say(this.data.list.length) } })',
    },
    { globals: { say } },
  )
  expect(said()).toEqual([1, 2])
})

test('ref hands a component to its parent, or what the component makes of itself', async () => {
  await openProgram(
    {
      ...page(
        '<my-box ref="keep"/>',
        'Page({ keep(box) { say(box.hello()) }, onReady() { say("ready") } })',
      ),
      'box.axml': '<view/>',
      'box.js': 'Component({ ref() { return { hello: () => "hello" } } })',
    },
    { globals: { say } },
  )
  expect(said()).toEqual(['hello', 'ready'])
})

test('the dataset of a tap is that of whoever listens, what was touched stands beside it', async () => {
  const shown = await openProgram(
    {
      ...page(
        '<view data-at="1" onTap="tap"><text id="inner" data-inner="2">x</text></view>',
        'Page({ tap({ target }) { say(target.dataset, target.targetDataset) } })',
      ),
    },
    { globals: { say } },
  )
  await shown.fire('inner')
  expect(said()).toEqual([{ at: '1' }, { inner: '2' }])
})

test('a style may be an object, whoever makes it', async () => {
  const shown = await openProgram(
    page(
      '<view id="a" style="{{ backgroundColor: colour, width: 5, flexGrow: 1, top: 0 }}"/><view id="b" style="{{made}}"/><view id="c" style="{{text}}"/><view id="d" style="color: {{colour}}"/>',
      'Page({ data: { colour: "red", made: { zIndex: 2, left: undefined }, text: "top: 1px" } })',
    ),
  )
  expect(['a', 'b', 'c', 'd'].map((id) => shown.find(id)?.style)).toEqual([
    'background-color:red;width:5px;flex-grow:1;top:0;',
    'z-index:2;',
    'top: 1px',
    'color: red',
  ])
})

test('what a slot hands out reaches what fills it, by whatever stands between', async () => {
  const shown = await openProgram({
    'app.json':
      '{ "pages": ["a"], "usingComponents": { "my-rows": "/rows", "my-outer": "/outer" } }',
    'a.axml':
      '<my-outer rows="{{rows}}"><text slot="outer" slot-scope="given">{{given.item}}!</text></my-outer><my-outer rows="{{rows}}"/>',
    'a.js': 'Page({ data: { rows: ["x", "y"] } })',
    'rows.json': '{ "component": true }',
    'rows.axml': '<view a:for="{{rows}}"><slot name="row" item="{{item}}">{{item}}.</slot></view>',
    'rows.js': 'Component({ props: { rows: [] } })',
    'outer.json': '{ "component": true }',
    'outer.axml':
      '<my-rows rows="{{rows}}"><slot name="outer" slot="row" slot-scope="props" item="{{props.item}}"/></my-rows>',
    'outer.js': 'Component({ props: { rows: [] } })',
  })
  expect(shown.text()).toBe('x! y! x. y.')
})

test('fields of a page stay the objects they are', async () => {
  await openProgram(
    page(
      '<view/>',
      'class Form { hello() { return "hello" } } Page({ form: new Form(), onLoad() { say(this.form.hello()) } })',
    ),
    { globals: { say } },
  )
  expect(said()).toEqual(['hello'])
})
