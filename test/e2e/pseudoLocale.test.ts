import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type Driver } from './driver.ts'
import { walks } from './scenes.ts'
import { watchState } from './watchState.ts'

let driver: Driver
beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
  await driver.window.goto('hutong-app://window/index.html?texts=pseudo')
  await driver.window.waitForSelector('.window')
  await watchState(driver.window)
})
afterAll(() => driver.close())

/** Where ids, addresses, names of files, keys and what people write stand as they are. */
const data = `h1, [lang]:not(html), .app-icon, .mono, code, kbd, .cm-editor, .people-face, .lane-mark, [data-testid="language-switch"],
  .timeline-label, .board-line small, .ruling-source, .log-what > span:not(.log-by), .phone-glass`

/** Text that went by no translation, and text without room. */
const faults = () =>
  driver.window.evaluate((plain) => {
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

test.each(['phone', 'desk'] as const)(
  'with the %s, every text of the window is translated, and has room for a longer one',
  async (where) => {
    const found: Record<string, readonly string[]> = {}
    await walks[where](driver, async (name) => {
      const some = await faults()
      if (some.length > 0) found[name] = some
    })
    expect(found).toEqual({})
  },
)
