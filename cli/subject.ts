import { compile, type CompiledPolicy } from '../policies/engine/compile.ts'
import { instantOf } from '../policies/engine/instant.ts'
import type { Library } from '../policies/engine/library.ts'
import type { Overlay, Words } from '../policies/engine/model.ts'
import type { Arguments } from './arguments.ts'
import type { NamedLaw } from './decideCommand.ts'
import { idleOverrides, isUndated, packNamed, readOverlays, scopeOfArgument } from './laws.ts'
import { plain } from './style.ts'
import { UsageError } from './usageError.ts'

/** A policy with the overlays before it, as an analysis reads it. */
export type Subject = Readonly<{
  /** As the person named it. */
  label: string
  policy: CompiledPolicy
  overlays: readonly Overlay[]
  /** The pack's own file; absent where it ships with Hutong. */
  file?: string
  /** The instant, as text and in milliseconds since 1970 UTC; absent where all history is meant. */
  at?: string
  instant?: number
  named: NamedLaw
}>

/** The files of their own that a person named: overlays, and registries. */
export type NamedFiles = Pick<NamedLaw, 'overlays' | 'registries'>

export function filesOf(given: Arguments): NamedFiles {
  return { overlays: given.all('overlay'), registries: given.all('registry') }
}

/** Reads what a person named; `at` dates it where it has no date of its own. */
export async function subjectOf(
  policy: string,
  files: NamedFiles,
  at: string | undefined,
  library: Library,
): Promise<Subject> {
  const overlays = await readOverlays(files.overlays, library)
  const scope = await scopeOfArgument(policy, at, library)
  const written = at !== undefined && isUndated(policy, library) ? `${policy}@${at}` : policy
  const instant = scope.at === undefined ? undefined : instantOf(scope.at, scope.pack.zone)
  return {
    label: [written, ...overlays.map(({ name }) => name)].join(' + '),
    policy: compile(scope.pack, overlays, library.world),
    overlays,
    ...(library.packs.get(scope.pack.name) === scope.pack
      ? {}
      : { file: packNamed(policy, scope.pack, library) }),
    ...(scope.at === undefined || instant === undefined ? {} : { at: scope.at, instant }),
    named: {
      policy: written,
      ...files,
      region: scope.pack.region,
      isDated: scope.at !== undefined,
    },
  }
}

/** Says which overrides of a subject change nothing. */
export function noteIdleOverrides({ overlays, policy }: Subject): void {
  for (const note of idleOverrides(overlays, policy.pack))
    process.stderr.write(`note: ${plain(note)}\n`)
}

/** An --at that no policy takes is a mistake. */
export function refuseIdleAt(
  at: string | undefined,
  policies: readonly string[],
  library: Library,
): void {
  if (at === undefined || policies.some((policy) => isUndated(policy, library))) return
  throw new UsageError(
    `--at dates a policy that has no date, and ${policies.join(' and ')} has one.`,
    'Leave --at out, or leave the date out of the policy.',
  )
}

/** The titles of a policy's rules by id, and of what takes their place where none decides. */
export function titlesOf({ links, payments }: CompiledPolicy): ReadonlyMap<string, Words> {
  return new Map([
    ['no-rule', { zh: '没有规则适用', en: 'No rule applies' }] as const,
    ...[...links, ...payments].map(({ id, title }) => [id, title] as const),
  ])
}

/** A subject as reports name it. */
export function subjectObject({
  named,
  policy,
  overlays,
  at,
}: Subject): Readonly<Record<string, unknown>> {
  return {
    policy: named.policy,
    pack: policy.pack.name,
    ...(at === undefined ? {} : { at }),
    overlays: overlays.map(({ name }) => name),
  }
}
