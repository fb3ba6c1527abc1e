/** Reading attributes as WXML means them: an attribute without a value is `true`, '' is false. */

export function isOn(value: unknown): boolean {
  return Boolean(value)
}

/** On unless said otherwise. */
export function isOnUnlessSaid(value: unknown): boolean {
  return value === undefined || value === null || Boolean(value)
}

export function textOf(value: unknown, otherwise = ''): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : otherwise
}

/** Numbers may come as text. */
export function numberOf(value: unknown, otherwise = 0): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number.parseFloat(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : otherwise
}

/** A length as CSS has it: plain numbers are px, rpx are 750 to the width. */
export function lengthOf(value: unknown, otherwise = ''): string {
  if (typeof value === 'number') return `${value}px`
  const text = textOf(value).trim()
  if (text === '') return otherwise
  if (/^-?[\d.]+$/.test(text)) return `${text}px`
  return text.replaceAll(/(-?[\d.]+)rpx/g, (_, number: string) => `${Number(number) / 7.5}vw`)
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {}
}

/** `scrollTop` and `scroll-top` name the same attribute. */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
