import process from 'node:process'
import { isHeadless } from './display.mjs'
import { openWindow } from './openWindow.mjs'
import { attempt, say } from './say.mjs'

/** `npm start`: opens the simulator, or takes the guided tour where there is no display. */
await attempt(async () => {
  if (isHeadless) {
    say('There is no display, so the guided tour runs in the real window under Xvfb')
    const { takeTour } = await import('./tour/takeTour.mjs')
    process.exitCode = await takeTour(process.argv.slice(2))
  } else process.exitCode = await openWindow(process.argv.slice(2))
})
