import { launch, type Driver } from './driver.ts'
import { walks, type parts } from './scenes.ts'
import { watchState } from './watchState.ts'

/** An app whose texts are all longer, and marked as translated. */
export async function launchPseudo(): Promise<Driver> {
  const driver = await launch({ language: 'en', theme: 'light' })
  await driver.window.goto('hutong-app://window/index.html?texts=pseudo')
  await driver.window.waitForSelector('.window')
  await watchState(driver.window)
  return driver
}

/** Walks through the views of a part, and tells by view what went by no translation or has no room. */
export async function findUntranslated(
  driver: Driver,
  part: (typeof parts)[number],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {}
  await walks[part](driver, async (name) => {
    const some = await faults(driver)
    if (some.length > 0) found[name] = some
  })
  return found
}

/** Where ids, addresses, names of files, keys and what people write stand as they are. */
const data = `h1, [lang]:not(html), .app-icon, .mono, code, kbd, .cm-editor, .people-face, .lane-mark, [data-testid="language-switch"],
  .backtest-bar > b, .runner-name, .runner-file, .runner-took, .runner-detail h3, .runner-changes :is(del, ins),
  .timeline-label, .board-line small, .ruling-source, .log-what > span:not(.log-by), .phone-glass`

/** Text that went by no translation, and text without room. */
const faults = ({ window }: Driver): Promise<readonly string[]> =>
  window.evaluate((plain) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const untold = new Set<string>()
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      let rest = node.textContent ?? ''
      while (/‹[^‹›]*›|⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replaceAll(/‹[^‹›]*›|⟦[^⟦⟧]*⟧/g, '')
      if (!/\p{L}/u.test(rest) || element?.closest(plain) || !element?.checkVisibility()) continue
      if (/^\d{1,2} \p{L}{3,9} \d{4}/u.test(rest)) continue
      untold.add(`${element.className || element.tagName}: ${rest}`)
    }
    const cut = [
      ...document.querySelectorAll<HTMLElement>('button, [role="tab"], h1, h2, h3, label, th, dt'),
    ]
      .filter(
        (each) =>
          each.checkVisibility() && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1,
      )
      .map(
        (each) =>
          `${each.dataset['testid'] ?? each.className}: ${each.textContent} (${each.scrollWidth} in ${each.clientWidth})`,
      )
    return [
      ...[...untold].map((each) => `untranslated · ${each}`),
      ...cut.map((each) => `cut · ${each}`),
    ]
  }, data)
