/** Built-in components the simulator shows, for `canIUse`; with the attributes that programs ask for, or any. */
const names =
  `block button canvas checkbox checkbox-group cover-image cover-view form icon image input label
map match-media movable-area movable-view navigation-bar navigator page-container page-meta picker
picker-view picker-view-column progress radio radio-group rich-text root-portal scroll-view share-element slider swiper
swiper-item switch text textarea video view web-view`.split(/\s+/)

const buttonAttributes = [
  'open-type',
  'form-type',
  'hover-class',
  'loading',
  'plain',
  'size',
  'type',
]

export const components: ReadonlyMap<string, 'any' | ReadonlySet<string>> = new Map<
  string,
  'any' | ReadonlySet<string>
>([...names.map((name) => [name, 'any'] as const), ['button', new Set(buttonAttributes)]])
