// oxlint-disable-next-line no-restricted-imports -- run by hand and by a test, in Node; no part of the runtime
import { readFileSync, writeFileSync } from 'node:fs'
import { block, declarations, member, members, split, withoutComments } from './declarations.mjs'
import { classLine, lineOf } from './apiLine.mjs'

/** `node miniapps/runtime/api/generate.mjs` writes the tables; with `--check` it says whether they are as it writes them. */

const packages = new URL('../../../node_modules/', import.meta.url)
const read = (path) => readFileSync(new URL(path, packages), 'utf8')
const versionOf = (name) => JSON.parse(read(`${name}/package.json`)).version

/** Options that the typings require or type more strictly than phones do, with the type to check. */
const relaxed = {
  wx: { vibrateShort: { type: 'string' }, previewImage: { current: 'any' } },
  my: {
    'ap.navigateToAlipayPage': { appCode: 'string' },
    'ap.navigateToFinance': { type: 'string', fundCode: 'string' },
    'ap.openKBVoucherDetail': { passId: 'string' },
    'ap.openTicketDetail': { passId: 'string' },
    'ap.openVoucherDetail': { passId: 'string' },
    canvasToTempFilePath: Object.fromEntries(
      ['x', 'y', 'width', 'height', 'destWidth', 'destHeight', 'fileType', 'quality'].map(
        (name) => [name, 'any'],
      ),
    ),
    chooseContact: { chooseType: 'string' },
    getFileInfo: { digestAlgorithm: 'string' },
    openKBVoucherDetail: { passId: 'string' },
    openLocation: { name: 'string', address: 'string', latitude: 'any', longitude: 'any' },
    openTicketDetail: { passId: 'string' },
    openVoucherDetail: { passId: 'string' },
    prompt: { title: 'string' },
    saveFile: { filePath: 'string' },
    setTabBarItem: { text: 'string' },
    setTabBarStyle: Object.fromEntries(
      ['color', 'selectedColor', 'backgroundColor', 'borderStyle'].map((name) => [name, 'string']),
    ),
    uploadFile: { name: 'string', fileType: 'string' },
  },
}

/** Called by programs, missing from the typings: old names, and what Alipay documents elsewhere. */
const unlisted = {
  wx: [
    'createContext object -> CanvasContext',
    'createMediaQueryObserver object -> MediaQueryObserver',
    'drawCanvas async canvasId!:string actions!:array reserve:boolean',
    'getFileInfo async filePath!:string digestAlgorithm:string -> void size digest',
    'getSavedFileInfo async filePath!:string -> void size createTime',
    'getSavedFileList async -> void fileList',
    'removeSavedFile async filePath!:string',
    'saveFile async tempFilePath!:string filePath:string -> void savedFilePath',
    'openBusinessView async businessType!:string queryString:string extraData:object path:string -> void extraData',
  ],
  my: [
    'call async',
    'createContext object -> CanvasContext',
    'createMediaQueryObserver object -> MediaQueryObserver',
    'getAuthUserInfo async -> void nickName avatar',
    'getLogManager object -> LogManager',
    'getPerformance object -> Performance',
    'getSiteInfo async',
    'getUserInfo async -> void nickName avatar',
    'hideOptionMenu async',
    'httpRequest async url!:string data:any dataType:string headers:object method:string timeout:number -> RequestTask data status headers',
    'navigateToBizScene async bizType:string',
    'nextTick sync',
    'off sync',
    'on sync -> object remove',
    'onThemeChange listener -> void colorScheme',
    'offThemeChange listener',
    'reportAnalytics sync',
    'reportEvent sync',
    'setOptionMenu async icon:string title:string',
    'showOptionMenu async',
    'startZMVerify async token!:string -> void passed',
    'uploadFileToOSS async',
  ],
}

/** Lines of a namespace's functions; `prefix` is its name and a dot where it stands within another. */
function rows(functions, known, eased, prefix = '') {
  const found = new Map()
  for (const one of functions)
    if (one?.parameters !== undefined && !found.has(one.name))
      found.set(one.name, `${prefix}${lineOf(one, known, eased[prefix + one.name])}`)
  return [...found.values()]
}

function classes(lines, known) {
  const names = new Set(lines.map((line) => / -> ([\w$]+)/.exec(line)?.[1] ?? ''))
  return [...names].map((name) => classLine(name, known)).filter((line) => line !== undefined)
}

function wxTable() {
  const text = withoutComments(read('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'))
  const known = declarations(text)
  const apis = rows(members(block(text, 'interface Wx {')), known, relaxed.wx)
  return { apis: [...apis, ...unlisted.wx], classes: classes(apis, known) }
}

function myTable() {
  const text = withoutComments(read('@mini-types/my/types/lib.my.d.ts'))
  const known = declarations(text)
  const of = (space, prefix) => {
    const functions = split(block(text, `declare namespace ${space} {`), ';\n').map(member)
    return rows(functions, known, relaxed.my, prefix)
  }
  const apis = [...of('my', ''), ...of('my.ap', 'ap.')]
  return {
    apis: [...apis, ...unlisted.my, 'canIUse sync -> boolean'],
    classes: classes(apis, known),
  }
}

/** Sorted by name; of two lines of one name, the first. */
function sorted(lines) {
  const byName = new Map(lines.toReversed().map((line) => [line.split(' ')[0], line]))
  return [...byName.keys()]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => byName.get(name))
    .join('\n')
}

function fileOf(dialect, source, table) {
  return `/** Made by generate.mjs from ${source} ${versionOf(source)}; apiTable.ts reads it. */
export const ${dialect}Apis = \`
${sorted(table.apis)}
\`

/** What APIs make, with its methods. */
export const ${dialect}Classes = \`
${sorted(table.classes)}
\`
`
}

const isCheck = process.argv.includes('--check')
const texts = {
  'wxApis.ts': fileOf('wx', 'miniprogram-api-typings', wxTable()),
  'myApis.ts': fileOf('my', '@mini-types/my', myTable()),
}
for (const [name, text] of Object.entries(texts)) {
  const file = new URL(name, import.meta.url)
  if (!isCheck) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${name} is not what generate.mjs writes\n`)
    process.exitCode = 1
  }
}
