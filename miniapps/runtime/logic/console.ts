import type { LogicMessage } from '../messages.ts'

type Level = Extract<LogicMessage, { type: 'console' }>['level']

const longest = 8_192

/** The program's console: what it prints goes to the panel, and to nowhere else. */
export function makeConsole(
  post: (message: LogicMessage) => void,
): Readonly<Record<string, unknown>> {
  const say =
    (level: Level) =>
    (...input: readonly unknown[]): void => {
      const text = input.map((value) => shown(value)).join(' ')
      post({
        type: 'console',
        level,
        text: text.length > longest ? `${text.slice(0, longest)}…` : text,
      })
    }
  const nothing = (): void => undefined
  return {
    log: say('log'),
    info: say('info'),
    warn: say('warn'),
    error: say('error'),
    debug: say('debug'),
    trace: say('debug'),
    table: say('log'),
    dir: say('log'),
    group: say('log'),
    groupCollapsed: say('log'),
    groupEnd: nothing,
    time: nothing,
    timeEnd: nothing,
    timeLog: nothing,
    count: nothing,
    clear: nothing,
    assert: (isTrue: unknown, ...input: readonly unknown[]) => {
      if (!isTrue) say('error')('Assertion failed:', ...input)
    },
  }
}

/** An error shows its stack, which begins with its message where V8 made it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Error) return value.stack ?? value.message
  if (typeof value === 'function') return `ƒ ${value.name}`
  const seen = new Set<unknown>()
  try {
    return (
      JSON.stringify(value, (_key, inner: unknown) => {
        if (typeof inner === 'bigint') return `${inner}n`
        if (typeof inner === 'function') return `ƒ ${inner.name}`
        if (typeof inner !== 'object' || inner === null) return inner
        if (seen.has(inner)) return '[seen]'
        seen.add(inner)
        return inner
      }) ?? String(value)
    )
  } catch {
    return Object.prototype.toString.call(value)
  }
}
