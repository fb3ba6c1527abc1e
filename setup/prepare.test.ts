import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isSupported } from './node.mjs'
import { requireDisk } from './packages.mjs'

const isRoot = process.getuid?.() === 0
const hasDpkg = existsSync('/usr/bin/dpkg-query')
const hasSetpriv = spawnSync('setpriv', ['--version']).status === 0

describe('which Node is supported', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '22.23.1', '23.0.0', '24.1.0', '30.0.0'])(
    'Node %s is',
    (version) => expect(isSupported(version)).toBe(true),
  )
  test.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0', '0.12.18'])('Node %s is not', (version) =>
    expect(isSupported(version)).toBe(false),
  )
})

describe('set-up in a fresh copy of the project', () => {
  /** A copy of the project without its packages, which anyone may read, and an empty home. */
  let project = ''
  let home = ''
  beforeEach(() => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-setup-'))
    chmodSync(folder, 0o755)
    project = path.join(folder, 'project')
    home = path.join(folder, 'home')
    for (const name of ['setup', 'package.json', 'package-lock.json', '.npmrc'])
      cpSync(path.join(import.meta.dirname, '..', name), path.join(project, name), {
        recursive: true,
      })
    mkdirSync(home)
  })
  afterEach(() => rmSync(path.dirname(project), { recursive: true, force: true }))

  type Ended = Readonly<{ status: number | null; output: string }>

  function run(command: readonly string[], environment: NodeJS.ProcessEnv = {}): Ended {
    const [program = '', ...args] = command
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: project,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: home, ...environment },
    })
    return { status, output: `${stdout}${stderr}` }
  }

  const prepare = [process.execPath, 'setup/prepare.mjs', 'start'] as const

  test('on another Node, set-up says so before anything else, and what to do', () => {
    const old =
      'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.8"}})'
    const { status, output } = run([
      process.execPath,
      '--import',
      old,
      'setup/prepare.mjs',
      'start',
    ])
    expect(status).toBe(1)
    expect(output).toMatch(/^\nSet-up stopped: Node 18\.20\.8 is not supported; .+\n +Next: .+\n$/)
  })

  test('without a network and packages, set-up says so and what to do', () => {
    const { status, output } = run(prepare, {
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: path.join(home, 'npm'),
      npm_config_fetch_retries: '0',
    })
    expect(status).toBe(1)
    expect(output).toContain('Set-up stopped: The npm registry cannot be reached')
    expect(output).toMatch(/\n +Next: connect to the network .+\n$/)
  }, 60_000)

  test('a disk that is too small is refused before anything is written to it', () => {
    expect(() => requireDisk(project, Number.MAX_SAFE_INTEGER)).toThrow(
      /^Only \d+ MB are free on the disk of .+; set-up needs 9007199254 MB\.\n +Next: free some space/,
    )
    expect(() => requireDisk(project, 1)).not.toThrow()
  })

  describe.runIf(hasDpkg && (!isRoot || hasSetpriv))('a system without the libraries', () => {
    const nobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []

    test('a person who is not root gets the one command that installs them', () => {
      const tools = path.join(project, 'tools')
      mkdirSync(tools)
      const answer = 'printf "libgtk-3-0t64 ii \\nlibnss3 ii \\nlibgbm1 rc \\n"'
      writeFileSync(path.join(tools, 'dpkg-query'), `#!/bin/sh\n${answer}\n`, { mode: 0o755 })
      const check = `import { requireLibraries } from './setup/libraries.mjs'
        import { attempt } from './setup/say.mjs'
        await attempt(async () => requireLibraries('/nowhere/electron', 'start'))`
      const { status, output } = run(
        [...nobody, process.execPath, '--input-type=module', '-e', check],
        { PATH: `${tools}:${process.env['PATH']}`, DISPLAY: ':0' },
      )
      expect(status).toBe(1)
      expect(output).toMatch(/only root can install them: libasound2(t64)?, libgbm1, libxss1,/)
      expect(output).toMatch(
        /\n +Next: run {2}sudo sh -c 'apt-get update && apt-get install -y .+'/,
      )
      expect(output).not.toMatch(/libgtk-3-0|libnss3|xvfb/)
    })
  })
})
