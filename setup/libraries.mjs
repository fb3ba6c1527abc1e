import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { isHeadless } from './display.mjs'
import { say, SetupError } from './say.mjs'

const needed = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libnotify4',
  'libsecret-1-0',
  'libxtst6',
  'libatspi2.0-0',
  'libdrm2',
  'libxkbcommon0',
  'fonts-noto-cjk',
]
const forNoDisplay = ['xvfb', 'xauth']
const forTests = ['xvfb', 'xauth', 'xdotool', 'imagemagick', 'iproute2']

/**
 * Makes sure the system has what Electron needs. On apt systems it asks dpkg, and installs as root;
 * elsewhere on Linux it asks the loader whether Electron's own libraries resolve.
 */
export function requireLibraries(executable, purpose) {
  if (process.platform !== 'linux') return
  if (!existsSync('/usr/bin/dpkg-query')) return requireResolved(executable)
  const wanted = new Set([
    ...needed,
    ...(isHeadless ? forNoDisplay : []),
    ...(purpose === 'test' ? forTests : []),
  ])
  const installed = installedPackages()
  const absent = [...wanted].filter((name) => !installed.has(name) && !installed.has(`${name}t64`))
  const missing = namesHere(absent)
  if (missing.length === 0) return
  const command = `apt-get update && apt-get install -y ${missing.join(' ')}`
  if (process.getuid() !== 0)
    throw new SetupError(
      `These system packages are missing, and only root can install them: ${missing.join(', ')}.`,
      `run  sudo sh -c '${command}'  and then the same command again.`,
    )
  say(`Installing system packages: ${missing.join(' ')}`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment })
  const result = spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...missing],
    {
      env: environment,
      encoding: 'utf8',
    },
  )
  if (result.status !== 0)
    throw new SetupError(
      `The system packages could not be installed: ${result.stderr.trim().split('\n').at(-1)}`,
      `connect to the network and run  ${command}  then the same command again.`,
    )
}

/** All at once: one question to dpkg takes 20 ms, and one for each name a quarter of a second. */
function installedPackages() {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Package} ${db:Status-Abbrev}\n'], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  return new Set(
    stdout
      .split('\n')
      .map((line) => line.trim().split(' '))
      .filter(([, status]) => status === 'ii')
      .map(([name]) => name),
  )
}

/** Newer Debians and Ubuntus renamed some for the 64-bit time change: libgtk-3-0t64. */
function namesHere(names) {
  if (names.length === 0) return names
  const renamed = names.map((name) => `${name}t64`)
  const { stdout } = spawnSync('apt-cache', ['show', ...renamed], { encoding: 'utf8' })
  const known = new Set(stdout?.match(/(?<=^Package: ).+$/gm))
  return names.map((name, index) => (known.has(renamed[index]) ? renamed[index] : name))
}

function requireResolved(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  const missing = (stdout ?? '').split('\n').filter((line) => line.includes('not found'))
  if (missing.length === 0) return
  throw new SetupError(
    `Electron's system libraries are missing: ${missing.map((line) => line.trim().split(' ')[0]).join(', ')}.`,
    'install GTK 3, NSS, ALSA, GBM and the X11 libraries with your package manager and run the same command again.',
  )
}
