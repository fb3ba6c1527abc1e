import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Dialect, ProgramCase } from './way.ts'

/** Where the ways stand in each program, and how the program is called. */
export const ids = { wechat: 'wxways00000000001', alipay: '2021000000000777' } as const
export const waysPage = '/pages/ways/ways'

const words = {
  wechat: { view: 'wxml', prefix: 'wx', tap: 'bindtap' },
  alipay: { view: 'axml', prefix: 'a', tap: 'onTap' },
} as const

/** Writes a program whose one page has a button for each case, as open to the outside as a program can be. */
export function writeProgram(
  folder: string,
  dialect: Dialect,
  cases: readonly ProgramCase[],
): string {
  const place = path.join(folder, dialect)
  const files = {
    'app.js': 'App({})',
    'app.json': JSON.stringify({
      pages: [waysPage.slice(1)],
      navigateToMiniProgramAppIdList: ['wxelsewhere000001', '2021000000000999'],
    }),
    ...(dialect === 'wechat'
      ? {
          'project.config.json': JSON.stringify({
            appid: ids.wechat,
            setting: { urlCheck: false },
          }),
        }
      : { 'mini.project.json': JSON.stringify({ appid: ids.alipay }) }),
    'program.yaml': JSON.stringify({
      name: { zh: '出口', en: 'Ways out' },
      icon: '出 #334455',
      system: 'kaola',
      isApp: false,
      'business-domains': ['out.test'],
    }),
    [`pages/ways/ways.${words[dialect].view}`]: view(dialect, cases),
    'pages/ways/ways.js': script(cases),
    'pages/ways/ways.json': '{}',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, name)), { recursive: true })
    writeFileSync(path.join(place, name), text)
  }
  return place
}

function view(dialect: Dialect, cases: readonly ProgramCase[]): string {
  const { prefix, tap } = words[dialect]
  const parts = cases.map(
    ({ number, way }) =>
      `<view id="go-${number}" data-number="${number}" ${tap}="tap" style="line-height:40px">${number}</view>${
        way.markup ? `<view ${prefix}:if="{{shown == ${number}}}">${way.markup}</view>` : ''
      }`,
  )
  return `<view id="said">{{said}}</view>\n${parts.join('\n')}\n`
}

/** What the call answered is shown, so that one that is not there at all is seen. */
function script(cases: readonly ProgramCase[]): string {
  const runs = cases.map(
    ({ number, way, url }) =>
      `  ${number}: { url: ${JSON.stringify(url)}, run(url, then) { ${way.code ?? ''} } },`,
  )
  return `const cases = {
${runs.join('\n')}
}
Page({
  data: { shown: 0, url: '', link: '', said: '' },
  tap({ currentTarget }) {
    const { number } = currentTarget.dataset
    const { url, run } = cases[number]
    this.setData({ shown: number, url, link: '<a id="then" href="' + url + '">then</a>', said: number + ' tried' })
    const say = (what) => this.setData({ said: number + ' ' + what })
    const then = {
      success: () => say('done'),
      fail: (error) => say('refused: ' + (error?.errMsg ?? error?.errorMessage ?? error)),
    }
    try {
      run.call(this, url, then)
    } catch (error) {
      say('threw: ' + error)
    }
  },
  onShareAppMessage() {
    return { title: 'shared', path: this.data.url, imageUrl: this.data.url, bgImgUrl: this.data.url }
  },
})
`
}
