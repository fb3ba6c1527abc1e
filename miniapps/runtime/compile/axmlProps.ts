import { attribute } from './axmlAttributes.ts'

type Attributes = Readonly<Record<string, string>>

const FUNCTION = /^(?:on|catch)[A-Z]/
const NO_PROP = /^(?:a:|data-|slot(?:-scope)?$|ref$|key$|id$|class$|capture-)/

/** Alipay's components take what they are given, whether they declare it or not. */
export function propsOf(attributes: Attributes): string[] {
  return Object.keys(attributes)
    .filter((name) => !FUNCTION.test(name) && !NO_PROP.test(name))
    .map((name) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()))
}

/** Which of its functions a component was given: it may ask before it calls one. */
export function functionsAttribute(attributes: Attributes): string[] {
  const names = Object.keys(attributes).filter((name) => FUNCTION.test(name))
  return names.length === 0 ? [] : [attribute('hutong-functions', names.join(' '))]
}
