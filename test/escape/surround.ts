import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { electronPath, root } from '../e2e/driver.ts'
import { secondAddress } from './case.ts'
import type { Job } from './job.ts'
import type { Surroundings } from './place.ts'

const nobody = 65_534

/** Loopback, a second interface for what avoids loopback, and the judges' name server. */
export function connect(folder: string): void {
  const ip = (words: string): void => void execFileSync('ip', words.split(' '), { stdio: 'ignore' })
  ip('link set lo up')
  spawnSync('ip', 'link add hutong0 type veth peer name hutong1'.split(' '))
  if (spawnSync('ip', ['link', 'show', 'hutong0']).status === 0) {
    ip('address add 10.66.0.1/24 dev hutong0')
    ip(`address add ${secondAddress}/24 dev hutong1`)
    ip('link set hutong0 up')
    ip('link set hutong1 up')
  }
  const names = path.join(folder, 'resolv.conf')
  writeFileSync(names, 'nameserver 127.0.0.1\n')
  execFileSync('mount', ['--bind', names, '/etc/resolv.conf'])
}

/** As another user than root, and then with Chromium's own sandbox, where the machine allows it. */
export function surround({ folder, place, asNobody, isRoot }: Job): Surroundings {
  const data = path.join(folder, `data-${place}`)
  mkdirSync(data, { recursive: true })
  let electron = path.dirname(electronPath())
  let project = root
  if (isRoot) {
    chmodSync(folder, 0o755)
    chownSync(data, nobody, nobody)
    electron = mounted(electron, path.join(folder, 'electron'))
    project = mounted(project, path.join(folder, 'project'))
  }
  const binary = path.join(electron, path.basename(electronPath()))
  const wrapper = path.join(folder, 'start')
  writeFileSync(wrapper, `#!/bin/sh\nexec ${asNobody.join(' ')} '${binary}' "$@"\n`)
  chmodSync(wrapper, 0o755)
  const [command = '', ...rest] = asNobody
  const canRead =
    spawnSync(command, [...rest, 'test', '-x', binary, '-a', '-r', `${project}/package.json`])
      .status === 0
  return {
    data,
    executable: canRead ? wrapper : binary,
    project,
    flags: canRead ? [] : ['--no-sandbox'],
    env: {
      ...inherited('DISPLAY', 'XAUTHORITY', 'LANG'),
      PATH: `${folder}:${process.env['PATH']}`,
      HOME: data,
      HUTONG_SITES: path.join(folder, 'sites'),
    },
  }
}

function inherited(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function mounted(from: string, to: string): string {
  mkdirSync(to, { recursive: true })
  execFileSync('mount', ['--bind', from, to])
  return to
}
