import selectorParser from 'postcss-selector-parser'
import { tagName } from '../tagName.ts'
import { BUILT_IN_TAGS } from './builtInTags.ts'

/** A selector of WXSS as the page has it, or undefined where it is none. */
export function scopedSelector(selector: string, scope: string): string | undefined {
  try {
    return selectorParser((root) => root.walk((node) => rewrite(node, scope))).processSync(selector)
  } catch {
    return undefined
  }
}

function rewrite(node: selectorParser.Node, scope: string): void {
  if (node.type === 'class') {
    if (scope !== '' && !node.value.startsWith(`${scope}--`)) node.value = `${scope}--${node.value}`
  } else if (node.type === 'tag') {
    if (node.value === 'page') node.value = 'body'
    else if (node.value !== 'body') node.value = tagName(node.value, BUILT_IN_TAGS.has(node.value))
  } else if (node.type === 'attribute') {
    if (node.attribute === 'class' && scope !== '') scopeClassAttribute(node, scope)
  } else if (node.type === 'pseudo' && node.value === ':host') {
    node.replaceWith(...hostOf(node, scope))
  }
}

/** `[class^='icon-']` means names that begin so, of which each now begins with the scope. */
function scopeClassAttribute(node: selectorParser.Attribute, scope: string): void {
  const { value, operator } = node
  if (value === undefined || !['^=', '*=', '~='].includes(operator ?? '')) return
  if (value.trim().startsWith(`${scope}--`)) return
  node.setValue(`${scope}--${value.trim()}`, { quoteMark: '"' })
  if (operator === '^=') node.operator = '*='
}

/** `:host(.big)` is the host with that class, which is given it by whoever uses the component. */
function hostOf(node: selectorParser.Pseudo, scope: string): selectorParser.Node[] {
  const host = selectorParser.attribute({
    attribute: 'wx-host',
    operator: '=',
    value: scope,
    quoteMark: '"',
    raws: { value: `"${scope}"` },
  })
  const inner = node.nodes.flatMap((selector) => selector.nodes.map((part) => part.clone({})))
  return [host, ...inner] as selectorParser.Node[]
}
