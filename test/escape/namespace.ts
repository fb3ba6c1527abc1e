import { spawnSync } from 'node:child_process'
import process from 'node:process'

/** How a command runs where there is no network but the judges' own, and how the app runs there. */
export type Namespace = Readonly<{
  /** Words before a command that is to run inside. */
  prefix: readonly string[]
  /** Words before a command inside that is not to run as root. */
  asNobody: readonly string[]
  /** Whether folders of root must be mounted where nobody can read them. */
  isRoot: boolean
}>

const nobody = '65534'

function works(words: readonly string[]): boolean {
  const [command = '', ...rest] = words
  return spawnSync(command, rest, { stdio: 'ignore' }).status === 0
}

/** The network namespace that this machine allows, or why there is none. */
export function findNamespace(): Namespace | string {
  if (process.platform !== 'linux') return 'network namespaces exist on Linux only'
  const isRoot = process.getuid?.() === 0
  const prefix = ['unshare', ...(isRoot ? [] : ['--user', '--map-root-user']), '--net', '--mount']
  if (!works([...prefix, 'ip', 'link', 'set', 'lo', 'up']))
    return 'this machine allows no network namespace, or has no unshare and ip'
  const asNobody = isRoot
    ? ['setpriv', '--reuid', nobody, '--regid', nobody, '--clear-groups']
    : ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`]
  return { prefix, asNobody, isRoot }
}
