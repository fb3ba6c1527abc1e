import { mkdirSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { openDisplay } from '../display.mjs'
import { root } from '../packages.mjs'
import { attempt, say } from '../say.mjs'
import { openSimulator } from '../tour/simulator.mjs'
import { clear, pictures, takeDesk } from './pictures.mjs'
import { display, flags, shrink, takeScreen } from './screen.mjs'

const docs = path.join(root, 'docs')
const desk = { name: 'desk', take: takeDesk }

/** `npm run guide [-- NAME…]`: the pictures of docs/guide and of the README, or those named, from the real window. */
await attempt(async () => {
  const named = process.argv.slice(2)
  const chosen = [...pictures, desk].filter(
    ({ name }) => named.length === 0 || named.includes(name),
  )
  // A window on a display of its own is alone there, and of a size that is known.
  delete process.env.WAYLAND_DISPLAY
  const closeDisplay = await openDisplay(display)
  mkdirSync(path.join(docs, 'guide', 'pictures'), { recursive: true })
  try {
    await takeAll(chosen, 'en')
    await takeAll(
      chosen.filter((each) => each !== desk),
      'zh',
    )
  } finally {
    closeDisplay()
  }
})

async function takeAll(chosen, language) {
  const simulator = await openSimulator(language, flags)
  try {
    for (const { name, take } of chosen) {
      say(`${name}, ${language}`)
      const file =
        name === desk.name
          ? 'hutong.png'
          : path.join('guide', 'pictures', `${name}.${language}.png`)
      const picture = await take(simulator)
      if (picture) shrink(picture, path.join(docs, file))
      else await takeScreen(path.join(docs, file))
      await clear(simulator)
    }
  } finally {
    await simulator.close()
  }
}
