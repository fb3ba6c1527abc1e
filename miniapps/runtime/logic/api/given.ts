/** What programs give is unknown; these read it, with something else where it is not what it should be. */

export function textOf(value: unknown, otherwise = ''): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : otherwise
}

export function numberOf(value: unknown, otherwise = 0): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : otherwise
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

export type Callback = (...input: readonly unknown[]) => unknown

export function callbackOf(value: unknown): Callback | undefined {
  return typeof value === 'function' ? (value as Callback) : undefined
}

/** What can be sent on: no functions, nothing circular. */
export function plainOf(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const seen = new WeakSet()
  const plain = (value: unknown): unknown => {
    if (typeof value === 'function' || typeof value === 'symbol') return undefined
    if (typeof value === 'bigint') return String(value)
    if (typeof value !== 'object' || value === null) return value
    if (seen.has(value)) return undefined
    seen.add(value)
    const copy = Array.isArray(value)
      ? value.map(plain)
      : Object.fromEntries(
          Object.entries(value)
            .map(([key, one]) => [key, plain(one)] as const)
            .filter(([, one]) => one !== undefined),
        )
    seen.delete(value)
    return copy
  }
  return plain(options) as Record<string, unknown>
}
