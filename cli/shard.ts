import { UsageError } from './usageError.ts'

/** Every Nth file, from the Ith: each machine takes its own, and together they take all. */
export function shardOf(files: readonly string[], shard: string | undefined): readonly string[] {
  if (shard === undefined) return files
  const [, at = '', of = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(shard) ?? []
  const [index, count] = [Number(at), Number(of)]
  if (at === '' || index < 1 || index > count)
    throw new UsageError(
      `--shard "${shard}" is no share of the files.`,
      'Write I/N with I from 1 to N, such as --shard 2/4.',
    )
  return files.filter((_, position) => position % count === index - 1)
}
