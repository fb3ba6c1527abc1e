import { isOn, listOf, recordOf, textOf } from '../attributeValues.ts'
import { element, pressable } from '../element.ts'
import { fileAddress } from '../fileAddress.ts'

type TabLook = {
  text: string
  icon: string
  selectedIcon: string
  badge: string
  isDotted: boolean
}
type Look = Readonly<Record<'color' | 'selectedColor' | 'backgroundColor' | 'borderStyle', string>>

export type TabBar = Readonly<{
  element: HTMLElement
  /** Present, and not the program's own component. */
  isDrawn: boolean
  select: (path: string) => void
  change: (index: number, look: Readonly<Partial<TabLook>>) => void
  dress: (look: Readonly<Partial<Look>>) => void
  /** Everything as app.json has it, by day or by night. */
  dressAgain: (given: unknown) => void
  setShown: (isShown: boolean) => void
}>

export function makeTabBar(
  tabs: unknown,
  tapped: (tab: Readonly<{ index: number; pagePath: string; text: string }>) => void,
): TabBar {
  const given = recordOf(tabs)
  const list = listOf(given['list']).map(recordOf)
  const isDrawn = list.length > 0 && !isOn(given['custom'])
  const paths = list.map(({ pagePath }) => textOf(pagePath).replace(/^\//, ''))
  const looks: TabLook[] = list.map((tab) => ({
    text: textOf(tab['text']),
    ...iconsOf(tab),
    badge: '',
    isDotted: false,
  }))
  const bar = element('nav', 'tabs')
  let selected = ''
  const draw = (): void =>
    bar.replaceChildren(
      ...looks.map((look, index) => {
        const isSelected = paths[index] === selected
        const icon = isSelected ? look.selectedIcon : look.icon
        const picture = element('div', 'tab-icon')
        if (icon !== '') {
          const image = element('img')
          image.src = fileAddress(`/${icon.replace(/^\//, '')}`, '')
          picture.append(image)
        }
        if (look.badge !== '') picture.append(element('b', 'badge', look.badge.slice(0, 4)))
        else if (look.isDotted) picture.append(element('b', 'badge dot'))
        const press = (): void => tapped({ index, pagePath: paths[index] ?? '', text: look.text })
        const tab = pressable('tab', press, picture, element('span', '', look.text))
        tab.toggleAttribute('data-selected', isSelected)
        tab.toggleAttribute('data-plain', icon === '')
        return tab
      }),
    )
  const dress = (look: Readonly<Partial<Look>>): void => {
    const names = {
      color: '--tab-color',
      selectedColor: '--tab-selected',
      backgroundColor: '--tab-background',
    } as const
    for (const [key, name] of Object.entries(names)) {
      const value = textOf(look[key as keyof typeof names])
      if (value !== '') bar.style.setProperty(name, value)
    }
    if (look.borderStyle !== undefined)
      bar.toggleAttribute('data-white-border', look.borderStyle === 'white')
  }
  dress(given)
  draw()
  return {
    element: bar,
    isDrawn,
    select: (path) => {
      selected = path
      draw()
    },
    change: (index, look) => {
      const changed = looks[index]
      if (changed === undefined) return
      Object.assign(changed, look)
      draw()
    },
    dress,
    dressAgain: (next) => {
      dress(recordOf(next))
      for (const [index, tab] of listOf(recordOf(next)['list']).map(recordOf).entries())
        Object.assign(looks[index] ?? {}, iconsOf(tab))
      draw()
    },
    setShown: (isShown) => bar.toggleAttribute('hidden', !isShown),
  }
}

function iconsOf(tab: Readonly<Record<string, unknown>>): Pick<TabLook, 'icon' | 'selectedIcon'> {
  const icon = textOf(tab['iconPath'])
  return { icon, selectedIcon: textOf(tab['selectedIconPath'], icon) }
}
