import { describe, expect, test } from 'vitest'
import { openProgram } from '../../../test/fixtures/programPage.ts'

const app = (pages: readonly string[], more: object = {}): string =>
  JSON.stringify({ pages, ...more })

describe('a program of WeChat’s', () => {
  test('shows its first page, hears taps, and changes what is shown', async () => {
    const page = await openProgram({
      'app.json': app(['pages/a/a']),
      'app.js': 'App({ globalData: { greeting: "你好" } })',
      'pages/a/a.wxml':
        '<view id="add" data-by="2" bindtap="add">{{greeting}} {{count}}</view><text wx:for="{{list}}" wx:key="*this">{{item}}</text>',
      'pages/a/a.js':
        'const { greeting } = getApp().globalData; Page({ data: { greeting, count: 0, list: ["x"] }, add(event) { this.setData({ count: this.data.count + Number(event.currentTarget.dataset.by), list: [...this.data.list, "y" + this.data.count] }) } })',
    })
    expect(page.text()).toBe('你好 0 x')
    await page.fire('add')
    await page.fire('add')
    expect(page.text()).toBe('你好 4 x y0 y2')
    expect(page.faults).toEqual([])
  })

  test('takes the first name of wx:for too', async () => {
    const page = await openProgram({
      'app.json': app(['pages/a/a']),
      'pages/a/a.wxml': '<text wx:for-items="{{list}}" wx:for-item="one">{{one}}</text>',
      'pages/a/a.js': 'Page({ data: { list: ["x", "y"] } })',
    })
    expect(page.text()).toBe('x y')
    expect(page.compiled.problems).toEqual([])
  })

  test('loads a subpackage’s pages only when they open', async () => {
    const page = await openProgram(
      {
        'app.json': app(['pages/a/a'], { subPackages: [{ root: 'far', pages: ['b', 'c'] }] }),
        'pages/a/a.wxml': '<view id="b" bindtap="b" />',
        'pages/a/a.js': 'Page({ b() { go("/far/b") } })',
        'far/b.wxml': '<view id="c" bindtap="c">{{name}}</view>',
        'far/b.js': 'Page({ data: { name: "b" }, c() { go("/far/c") } })',
        'far/c.wxml': 'c',
        'far/c.js': 'throw new Error("no such system")',
      },
      {
        globals: { go: (url: string) => page.program.stack.navigate('navigateTo', { url }) },
      },
    )
    expect(page.faults).toEqual([])
    await page.fire('b')
    expect([page.text(), page.faults]).toEqual(['b', []])
    await page.fire('c')
    expect(page.faults).toEqual(['far/c: no such system'])
  })

  test('runs the life cycle in WeChat’s order', async () => {
    const order: string[] = []
    const page = await openProgram(
      {
        'app.json': app(['pages/a/a', 'pages/b/b']),
        'app.js':
          'App({ onLaunch({ scene, query }) { say("launch " + scene + query.id) }, onShow() { say("app show") } }); say("app.js ends")',
        'pages/a/a.wxml': '<view id="go" bindtap="go" />',
        'pages/a/a.js':
          'say("a.js"); Page({ onLoad({ id }) { say("a load " + id) }, onShow() { say("a show") }, onReady() { say("a ready") }, onHide() { say("a hide") }, go() { navigate("navigateTo", { url: "../b/b" }) } })',
        'pages/b/b.wxml': '<view id="back" bindtap="back" />',
        'pages/b/b.js':
          'Page({ onLoad() { say("b load") }, onUnload() { say("b unload") }, back() { navigate("navigateBack", {}) } })',
      },
      {
        launch: { scene: 1011, query: { id: '7' } },
        globals: {
          say: (what: string) => order.push(what),
          navigate: (kind: 'navigateTo', input: object) => page.program.stack.navigate(kind, input),
        },
      },
    )
    await page.fire('go')
    await page.fire('back')
    expect(order).toEqual([
      'launch 10117',
      'app.js ends',
      'a.js',
      'app show',
      'a load 7',
      'a show',
      'a ready',
      'a hide',
      'b load',
      'b unload',
      'a show',
    ])
    expect(page.faults).toEqual([])
  })

  test('tells components that they are ready before their page, and those added later', async () => {
    const order: string[] = []
    const lives =
      'Component({ lifetimes: { attached() { say(this.is + " attached") }, ready() { say(this.is + " ready") } } })'
    const page = await openProgram(
      {
        'app.json': app(['pages/a/a']),
        'pages/a/a.json': '{ "usingComponents": { "outer-one": "/outer", "later-one": "/later" } }',
        'pages/a/a.wxml':
          '<outer-one id="o" /><later-one wx:if="{{more}}" /><view id="add" bindtap="add" />',
        'pages/a/a.js':
          'Page({ onLoad() { say("load") }, onReady() { say("ready") }, add() { this.setData({ more: true }) } })',
        'outer.json': '{ "component": true, "usingComponents": { "inner-one": "/inner" } }',
        'outer.wxml': '<inner-one />',
        'outer.js': lives,
        'inner.json': '{ "component": true }',
        'inner.wxml': '<text>{{word}}</text>',
        'inner.js': lives,
        'later.json': '{ "component": true }',
        'later.wxml': 'later',
        'later.js': 'Component({ ready() { say("later ready in " + this.renderer) } })',
      },
      { globals: { say: (what: string) => order.push(what) } },
    )
    await page.fire('add')
    expect(order).toEqual([
      'outer attached',
      'inner attached',
      'load',
      'inner ready',
      'outer ready',
      'ready',
      'later ready in webview',
    ])
    expect(page.find('o')).toMatchObject({ tag: 'outer-one' })
  })

  test('keeps tab pages as they were, and refuses to push one', async () => {
    const page = await openProgram({
      'app.json': app(['pages/a/a', 'pages/b/b'], {
        tabBar: {
          list: [
            { pagePath: 'pages/a/a', text: 'A' },
            { pagePath: 'pages/b/b', text: 'B' },
          ],
        },
      }),
      'pages/a/a.wxml': '<view id="add" bindtap="add">{{count}}</view>',
      'pages/a/a.js':
        'Page({ data: { count: 0 }, add() { this.setData({ count: this.data.count + 1 }) } })',
      'pages/b/b.wxml': '<view>b</view>',
      'pages/b/b.js': 'Page({})',
    })
    await page.fire('add')
    page.program.stack.navigate('switchTab', { url: '/pages/b/b' })
    expect(page.program.stack.pages().map(({ path }) => path)).toEqual(['pages/b/b'])
    page.program.stack.navigate('switchTab', { url: '/pages/a/a' })
    expect(page.text()).toBe('1')
    expect(() => page.program.stack.navigate('navigateTo', { url: '/pages/b/b' })).toThrow(
      'can not navigateTo a tabbar page',
    )
    expect(() =>
      page.program.stack.navigate('navigateTo', { url: '/pages/none/none?x=1' }),
    ).toThrow('page "pages/none/none?x=1" is not found')
  })

  test('stacks ten pages and no more', async () => {
    const page = await openProgram({
      'app.json': app(['pages/a/a']),
      'pages/a/a.wxml': '<view/>',
      'pages/a/a.js': 'Page({})',
    })
    for (let depth = 2; depth <= 10; depth++)
      page.program.stack.navigate('navigateTo', { url: 'a' })
    expect(() => page.program.stack.navigate('navigateTo', { url: 'a' })).toThrow(
      'page limit exceeded: 10',
    )
    expect(page.program.stack.pages()).toHaveLength(10)
  })

  test('calls WXS in templates, and WXS handlers with nodes that it may change', async () => {
    const page = await openProgram({
      'app.json': app(['pages/a/a']),
      'pages/a/a.wxml':
        '<wxs module="m">module.exports = { upper: function (text) { return text.toUpperCase() }, tap: function (event, owner) { event.instance.setStyle({ opacity: "0.5" }); owner.callMethod("heard", event.currentTarget.dataset.x) } }</wxs><view id="tap" data-x="7" bindtap="{{m.tap}}">{{m.upper(word)}}</view>',
      'pages/a/a.js':
        'Page({ data: { word: "hi" }, heard(x) { this.setData({ word: "heard " + x }) } })',
    })
    expect(page.text()).toBe('HI')
    await page.fire('tap')
    expect(page.text()).toBe('HEARD 7')
    expect(page.find('tap')?.style).toBe('opacity:0.5')
  })

  test('keeps the backslashes of a pattern in WXS', async () => {
    const page = await openProgram({
      'app.json': app(['pages/a/a']),
      'pages/a/a.wxml':
        "<wxs module=\"m\">var number = getRegExp('^-?\\d+(\\.\\d+)?$'); var name = getRegExp(\"^[a-z\\\\-]+$\", 'i'); module.exports = { unit: function (size) { return number.test('' + size) ? size + 'px' : name.test(size) ? 'named' : size } }</wxs>{{m.unit(12)}} {{m.unit('1.5')}} {{m.unit('10rpx')}} {{m.unit('Big-One')}}",
      'pages/a/a.js': 'Page({})',
    })
    expect(page.text()).toBe('12px 1.5px 10rpx named')
  })

  test('lets WXS that hears a change find the nodes after its own', async () => {
    const page = await openProgram({
      'app.json': app(['pages/a/a']),
      'pages/a/a.wxml':
        '<wxs module="m">module.exports = { change: function (now, before, owner) { owner.selectComponent("#after").setStyle({ width: now }) } }</wxs><view wide="{{wide}}" change:wide="{{m.change}}" /><view id="after" bindtap="widen" />',
      'pages/a/a.js': 'Page({ data: { wide: "1px" }, widen() { this.setData({ wide: "2px" }) } })',
    })
    expect(page.find('after')?.style).toBe('width:1px')
    await page.fire('after')
    expect([page.find('after')?.style, page.faults]).toEqual(['width:2px', []])
  })

  test('uses components, with properties, slots, events and isolated classes', async () => {
    const page = await openProgram({
      'app.json': app(['pages/a/a']),
      'pages/a/a.json': '{ "usingComponents": { "my-box": "/box/box" } }',
      'pages/a/a.wxml':
        '<my-box title="{{title}}" bind:picked="picked"><text>inside</text></my-box>',
      'pages/a/a.js':
        'Page({ data: { title: "one" }, picked({ detail }) { this.setData({ title: detail.next }) } })',
      'box/box.json': '{ "component": true }',
      'box/box.wxml': '<view class="frame" id="frame" bindtap="tap">{{title}}<slot /></view>',
      'box/box.wxss': '.frame { color: red }',
      'box/box.js':
        'Component({ properties: { title: { type: String, observer: "changed" } }, methods: { tap() { this.triggerEvent("picked", { next: "two" }) }, changed() {} } })',
    })
    expect(page.text()).toBe('one inside')
    await page.fire('frame')
    expect(page.text()).toBe('two inside')
    const [scoped = ''] = page.find('frame')?.classes ?? []
    expect(scoped).toMatch(/^.+--frame$/)
    expect(page.compiled.appStyle).toContain(`.${scoped}`)
  })

  test('asks the page for the node of a canvas, once for each canvas', async () => {
    const page = await openProgram({
      'app.json': app(['pages/a/a']),
      'pages/a/a.wxml': '<canvas id="c" type="2d" bindtap="draw" /><view id="v" />',
      'pages/a/a.js':
        'Page({ draw() { for (const id of ["#c", "#c", "#v"]) this.createSelectorQuery().select(id).fields({ node: true }).exec() } })',
    })
    await page.fire('c')
    const asked = page.messages.filter(({ type }) => type === 'call')
    expect(asked).toMatchObject([{ api: 'canvas.node', input: { node: expect.any(Number) } }])
  })

  test('tells which node was seen to enter the page', async () => {
    const page = await openProgram({
      'app.json': app(['pages/a/a']),
      'pages/a/a.wxml': '<view id="row" data-date="7" bindtap="watch">{{seen}}</view>',
      'pages/a/a.js':
        'Page({ data: { seen: "" }, watch() { this.createIntersectionObserver().relativeToViewport().observe("#row", ({ id, dataset, intersectionRatio }) => this.setData({ seen: [id, dataset.date, intersectionRatio].join() })) } })',
    })
    await page.fire('row')
    await page.observed({ intersectionRatio: 0 })
    expect(page.text()).toBe('')
    await page.fire('row')
    await page.observed({ intersectionRatio: 1 })
    expect(page.text()).toBe('row,7,1')
  })

  test('tells of a page that throws and goes on', async () => {
    const page = await openProgram({
      'app.json': app(['pages/a/a']),
      'pages/a/a.wxml': '<view id="t" bindtap="tap">{{word}}</view>',
      'pages/a/a.js':
        'Page({ data: { word: "still here" }, onLoad() { throw new Error("in onLoad") }, tap() { throw new Error("in tap") } })',
    })
    expect(page.text()).toBe('still here')
    expect(page.faults).toEqual(['pages/a/a onLoad: in onLoad'])
  })

  test('tells of a script that throws when it is read, and shows the page without it', async () => {
    const page = await openProgram({
      'app.json': app(['pages/a/a']),
      'pages/a/a.wxml': '<view>bare</view>',
      'pages/a/a.js': 'throw new Error("at the top")',
    })
    expect(page.text()).toBe('bare')
    expect(page.faults).toEqual(['pages/a/a: at the top'])
  })
})

test('a program of Alipay’s runs the same way, with props that are functions', async () => {
  const page = await openProgram({
    'app.json': app(['pages/a/a']),
    'pages/a/a.json': '{ "usingComponents": { "my-box": "/box/box" } }',
    'pages/a/a.axml':
      '<view a:if="{{isShown}}"><my-box title="{{title}}" onPick="pick" /></view><view a:for="{{[1, 2]}}">{{item}}</view>',
    'pages/a/a.js':
      'Page({ data: { title: "one", isShown: true }, pick(a, b) { this.setData({ title: a + b }) } })',
    'box/box.json': '{ "component": true }',
    'box/box.axml': '<view id="box" onTap="tap">{{title}}{{mounted}}</view>',
    'box/box.js':
      'Component({ props: { title: "", onPick() {} }, data: { mounted: "" }, didMount() { this.setData({ mounted: "!" }) }, methods: { tap() { this.props.onPick("two", "three") } } })',
  })
  expect(page.text()).toBe('one! 1 2')
  await page.fire('box')
  expect(page.text()).toBe('twothree! 1 2')
  expect(page.faults).toEqual([])
})
