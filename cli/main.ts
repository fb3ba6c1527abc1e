import { exitCodes } from './exitCodes.ts'
import { mainHelp } from './help.ts'
import { didYouMean, UsageError } from './usageError.ts'
import { version } from './version.ts'

type Command = (args: readonly string[]) => Promise<number>

const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['decide', async () => (await import('./decide.ts')).decide],
  ['explain', async () => (await import('./explain.ts')).explain],
  ['diff', async () => (await import('./diff.ts')).diff],
  ['lint', async () => (await import('./lint.ts')).lint],
  ['coverage', async () => (await import('./coverage.ts')).coverage],
  ['generate', async () => (await import('./generate.ts')).generate],
  ['check-invariants', async () => (await import('./checkInvariants.ts')).checkInvariants],
  ['compare', async () => (await import('./compare.ts')).compare],
  ['story', async () => (await import('./story.ts')).story],
  ['merge-reports', async () => (await import('./mergeReports.ts')).mergeReports],
  ['backtest', async () => (await import('./backtest.ts')).backtest],
  ['gen-log', async () => (await import('./genLog.ts')).genLog],
  ['sql', async () => (await import('./sql.ts')).sql],
  ['replay', async () => (await import('./replay.ts')).replayFiles],
])

async function run([name, ...rest]: readonly string[]): Promise<number> {
  switch (name) {
    case undefined:
      process.stderr.write(mainHelp)
      return exitCodes.usage
    case '-h':
    case '--help':
      process.stdout.write(mainHelp)
      return exitCodes.fine
    case '--version':
      process.stdout.write(`${version()}\n`)
      return exitCodes.fine
    case 'help':
      return run(rest[0] === undefined ? ['--help'] : [rest[0], '--help'])
    default: {
      const command = commands.get(name)
      if (command !== undefined) return (await command())(rest)
      const kind = name.startsWith('-') ? 'option' : 'command'
      throw new UsageError(
        `hutong has no ${kind} "${name}".${didYouMean(name, commands.keys())}`,
        'Run hutong --help to see what it can do.',
      )
    }
  }
}

const simpler =
  'Give the policies a date, or leave out rules that ask about many addresses or attributes at once.'

/** Errors that a person can mend are told in their own words; anything else is a fault of Hutong. */
async function explained(error: unknown): Promise<number> {
  const { plain } = await import('./style.ts')
  if (error instanceof UsageError) {
    process.stderr.write(`${plain(error.message)}\n${plain(error.hint)}\n`)
    return exitCodes.usage
  }
  if (error instanceof Error && 'faults' in error && Array.isArray(error.faults)) {
    process.stderr.write(`${error.faults.map((fault) => plain(String(fault))).join('\n')}\n`)
    return exitCodes.invalid
  }
  if (error instanceof Error && error.name === 'TooComplex') {
    process.stderr.write(`${plain(error.message)}\n${simpler}\n`)
    return exitCodes.tooComplex
  }
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`Hutong itself is at fault: ${shown}\n`)
  return exitCodes.fault
}

process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.exitCode = await run(process.argv.slice(2)).catch(explained)
