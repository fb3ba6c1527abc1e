import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { tdesign } from './tdesign.mjs'
import { vant } from './vant.mjs'
import { weui } from './weui.mjs'
import { copyGallery, writeGallery } from './writeGallery.mjs'

/** Written page by page, or kept as a program beside this file. */
const galleries = {
  ...Object.fromEntries(
    Object.entries({ tdesign, vant, weui }).map(([name, gallery]) => [
      name,
      (folder) => writeGallery(gallery, folder),
    ]),
  ),
  ...Object.fromEntries(
    ['antd-mini', 'mini-antui'].map((name) => [name, (folder) => copyGallery(name, folder)]),
  ),
}
const help = `node test/galleries/crawl.mjs ${Object.keys(galleries).join('|')} [what hutong crawl takes …]

Installs a library of components from npm, puts pages with each of its components beside it, and crawls these.
`

const [name, ...rest] = process.argv.slice(2)
const write = Object.hasOwn(galleries, name) ? galleries[name] : undefined
if (write === undefined) {
  process.stderr.write(help)
  process.exitCode = 2
} else {
  const folder = mkdtempSync(path.join(os.tmpdir(), `hutong-gallery-${name}-`))
  try {
    const program = write(folder)
    const hutong = path.resolve(import.meta.dirname, '../../setup/hutong.mjs')
    const { status } = spawnSync(process.execPath, [hutong, 'crawl', program, ...rest], {
      stdio: 'inherit',
    })
    process.exitCode = status ?? 3
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
