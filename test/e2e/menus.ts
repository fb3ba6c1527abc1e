import type { Driver } from './driver.ts'

let asked = 0

/** Chooses a line of the app's menu, as a click would. */
export async function chooseInMenu({ main }: Driver, ...labels: readonly string[]): Promise<void> {
  const choice = { labels, number: asked++ }
  await main(({ Menu }, { labels: way, number }) => {
    // A lost answer is asked for again, and must not be a second click.
    const done = globalThis as { chosen?: number }
    if (done.chosen === number) return
    done.chosen = number
    let menu = Menu.getApplicationMenu()
    for (const label of way) {
      const item = menu?.items.find((each) => each.label === label)
      if (item === undefined)
        throw new Error(`no ${label} among ${menu?.items.map((each) => each.label).join(', ')}`)
      if (item.submenu) menu = item.submenu
      else item.click()
    }
  }, choice)
}

/** The names of the app's menus. */
export function menuNames({ main }: Driver): Promise<readonly string[]> {
  return main(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [])
}
