import { Parser } from 'htmlparser2'
import { axmlAttributes } from './axmlAttributes.ts'
import { functionsAttribute, propsOf } from './axmlProps.ts'
import { builtSlot, handedOn, slotKey, slotsAttribute } from './axmlSlots.ts'
import { withStyleScript } from './axmlStyle.ts'
import type { IsComponent } from './builtInTags.ts'
import { liftExpressions } from './liftExpressions.ts'
import { markup, maskExpressions, plainExpressions } from './maskExpressions.ts'
import { sjsImport } from './sjsImport.ts'

export type Wxml = Readonly<{
  text: string
  /** Its slots hand values to what fills them. */
  hasScopedSlots: boolean
  /** What its tags of components pass to them, by tag. */
  props: ReadonlyMap<string, ReadonlySet<string>>
}>

type Attributes = Readonly<Record<string, string>>

type Frame = {
  name: string
  attributes: Attributes
  /** Where its opening stands among the pieces: it may have to be written anew once its children are known. */
  piece: number
  lines: string
  closing: string
  hasContent: boolean
  /** Keys of its component's slots, and when each is filled. */
  filled: Map<string, string>
}

/** Alipay's templates in WeChat's words; every line stays where it was. */
export function axmlToWxml(axml: string, isComponent: IsComponent): Wxml {
  const source = maskExpressions(liftExpressions(axml))
  const pieces: string[] = []
  const stack: Frame[] = []
  const props = new Map<string, Set<string>>()
  let hasScopedSlots = false

  const linesOf = (from: number, to: number): string => '\n'.repeat(linesIn(source.slice(from, to)))

  function open(name: string, attributes: Attributes): void {
    if (name !== 'block' && name !== 'slot') tellParent(attributes['slot'], 'true')
    const lines = linesOf(parser.startIndex, parser.endIndex + 1)
    const frame = { name, attributes, lines, piece: pieces.length, hasContent: false }
    if (name === 'import-sjs') {
      stack.push({ ...frame, closing: '', filled: new Map() })
      pieces.push(sjsImport(attributes) + lines)
      return
    }
    stack.push({ ...frame, closing: `</${name}>`, filled: new Map() })
    if (isComponent(name))
      props.set(name, new Set([...(props.get(name) ?? []), ...propsOf(attributes)]))
    pieces.push(tag(name, written(name, attributes), lines))
  }

  function written(name: string, attributes: Attributes): string[] {
    const functions = isComponent(name) ? functionsAttribute(attributes) : []
    return [...axmlAttributes(name, attributes, isComponent), ...functions]
  }

  /** What stands within a block stands in whatever holds the block. */
  function tellParent(slot: string | undefined, isFilled: string): void {
    for (const frame of stack.toReversed()) {
      frame.hasContent = true
      if (frame.name === 'block') continue
      const key = slotKey(slot)
      const before = key === undefined ? undefined : frame.filled.get(key)
      if (key !== undefined)
        frame.filled.set(key, before === undefined ? isFilled : either(before, isFilled))
      return
    }
  }

  function close(): void {
    const frame = stack.pop()
    if (frame === undefined) return
    const { name, attributes, piece, lines } = frame
    if (name === 'slot') {
      tellParent(attributes['slot'], handedOn(attributes, frame.hasContent))
      const slot = builtSlot(attributes, frame.hasContent)
      hasScopedSlots ||= slot.isScoped
      pieces[piece] = slot.opening + lines
      pieces.push(slot.closing)
      return
    }
    if (isComponent(name) && frame.filled.size > 0) {
      const all = [...written(name, attributes), slotsAttribute(frame.filled)]
      pieces[piece] = tag(name, all, lines)
    }
    pieces.push(frame.closing)
  }

  const parser = new Parser(
    {
      onopentag: open,
      onclosetag: close,
      ontext(text) {
        if (text.trim() !== '') tellParent(undefined, 'true')
        pieces.push(markup(plainExpressions(text)))
      },
      oncomment(comment) {
        pieces.push('\n'.repeat(linesIn(comment)))
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.write(source)
  parser.end()
  return { text: withStyleScript(pieces.join('')), hasScopedSlots, props }
}

function tag(name: string, attributes: readonly string[], lines: string): string {
  return `<${[name, ...attributes].join(' ')}${lines}>`
}

function either(one: string, other: string): string {
  return one === 'true' || other === 'true' ? 'true' : `${one} || ${other}`
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}
