import { tags } from '@lezer/highlight'

/** How policy text is coloured: in the window's own inks, so that both themes have them. */
export const inks = [
  { tag: tags.definition(tags.propertyName), class: 'text-key' },
  { tag: tags.comment, class: 'text-comment' },
  { tag: [tags.string, tags.content], class: 'text-word' },
  { tag: [tags.bool, tags.number, tags.null], class: 'text-number' },
  { tag: [tags.punctuation, tags.separator, tags.brace, tags.squareBracket], class: 'text-mark' },
] as const
