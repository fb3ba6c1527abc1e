import { logColumns, type LogColumnName } from '../policies/engine/logColumns.ts'
import { sqlOf, SqlError } from '../policies/engine/sql.ts'
import { dialectNames, dialects, type DialectName } from '../policies/engine/sqlDialect.ts'
import { listed, oneOf, readArguments, type Arguments } from './arguments.ts'
import { exitCodes } from './exitCodes.ts'
import { sqlHelp } from './help.ts'
import { openShelf } from './shelf.ts'
import { sqlOptions } from './sqlOptions.ts'
import { paintFor } from './style.ts'
import { filesOf, noteIdleOverrides, refuseIdleAt, subjectOf, type Subject } from './subject.ts'
import { didYouMean, UsageError } from './usageError.ts'
import { writeOut } from './writeOut.ts'

const hint = 'Run hutong sql --help to see what it takes.'

/** `hutong sql`: a policy as one statement over share logs, or what that says of a log. */
export async function sql(args: readonly string[]): Promise<number> {
  const given = readArguments('sql', args, sqlOptions)
  if (given.has('help')) {
    process.stdout.write(sqlHelp(sqlOptions))
    return exitCodes.fine
  }
  const language = oneOf(given, 'lang', ['zh', 'en']) ?? 'en'
  const paint = paintFor(given)
  const dialect = oneOf(given, 'dialect', dialectNames)
  const log = given.text('run')
  refuseContradictions(given)
  const subject = await subjectIn(given)
  if (log === undefined) {
    const statement = statementOf(subject, dialect ?? 'duckdb', given)
    const out = given.text('out')
    if (out === undefined) process.stdout.write(statement)
    else writeOut(out, statement)
    return exitCodes.fine
  }
  const { runSql } = await import('./sqlRun.ts')
  const { sqlText } = await import('./sqlText.ts')
  const ran = await runSql(subject, log, listed(given.all('keep')), given.text('out'))
  process.stdout.write(
    given.has('json')
      ? `${JSON.stringify({ policy: subject.named.policy, log, ...ran }, undefined, 2)}\n`
      : sqlText(subject, log, ran, { language, paint }),
  )
  return exitCodes.fine
}

async function subjectIn(given: Arguments): Promise<Subject> {
  const policy = given.text('policy')
  if (policy === undefined) throw new UsageError('sql needs --policy.', hint)
  const { library } = await openShelf(given)
  const at = given.text('at')
  refuseIdleAt(at, [policy], library)
  const subject = await subjectOf(policy, filesOf(given), at, library)
  noteIdleOverrides(subject)
  return subject
}

function refuseContradictions(given: Arguments): void {
  const [operand] = given.operands
  if (operand !== undefined) throw new UsageError(`sql takes options only, got "${operand}".`, hint)
  const forStatement = ['dialect', 'table', 'columns', 'timestamps']
  const idle = given.has('run')
    ? forStatement.find((name) => given.has(name) && given.text(name) !== 'duckdb')
    : ['json'].find((name) => given.has(name))
  if (idle === undefined) return
  throw given.has('run')
    ? new UsageError(`--run reads the log in DuckDB by itself: leave out --${idle}.`, hint)
    : new UsageError(`--${idle} tells of a log: say which with --run LOG.`, hint)
}

function statementOf(subject: Subject, dialect: DialectName, given: Arguments): string {
  const columns = given.has('columns')
    ? columnsNamed(listed([given.text('columns') ?? '']))
    : undefined
  const keep = listed([given.text('keep') ?? ''])
  const odd = keep.find((name) => !/^[A-Za-z_][\w-]*$/.test(name))
  if (odd !== undefined)
    throw new UsageError(`--keep "${odd}" is no column: letters, digits, _ and - only.`, hint)
  try {
    return `${headOf(subject)}${sqlOf(subject.policy, {
      dialect,
      at: subject.instant,
      from: tableNamed(given.text('table') ?? 'share_log', dialect),
      keep,
      ...(columns === undefined ? {} : { columns }),
      instants: given.has('timestamps') ? 'timestamp' : 'text',
    })}`
  } catch (error) {
    if (!(error instanceof SqlError)) throw error
    throw new UsageError(`No statement can be made: ${error.message}.`, hint)
  }
}

/** What the statement is, for whoever finds it in a warehouse. */
function headOf({ label, at }: Subject): string {
  const when = at === undefined ? 'each row at its own instant' : `every row at ${at}`
  return `-- ${label.replaceAll(/\s+/g, ' ')}: ${when}. Rows with needs_judge are for hutong backtest.\n`
}

function columnsNamed(names: readonly string[]): ReadonlySet<LogColumnName> {
  const known = logColumns.map(({ name }) => name)
  for (const name of names)
    if (!known.some((each) => each === name))
      throw new UsageError(
        `--columns "${name}" is no column of a share log.${didYouMean(name, known)}`,
        `Known are ${known.join(', ')}. Others pass through with --keep.`,
      )
  return new Set(known.filter((name) => names.includes(name)))
}

function tableNamed(name: string, dialect: DialectName): string {
  const parts = name.split('.')
  if (parts.length > 3 || parts.some((part) => !/^[A-Za-z_][\w$-]*$/.test(part)))
    throw new UsageError(
      `--table "${name}" is no table: expected a name such as shares or lake.logs.shares.`,
      hint,
    )
  return parts
    .map((part) => (/^\w+$/.test(part) ? part : dialects[dialect].identifier(part)))
    .join('.')
}
