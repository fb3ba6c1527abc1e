import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { isHeadless } from './display.mjs'
import { openWindow } from './openWindow.mjs'

/** `hutong open DIR`: the simulator with a mini-program's folder or package opened in it. */
export async function open([folder, ...rest]) {
  if (folder === undefined || rest.length > 0 || !existsSync(folder)) {
    const why =
      folder === undefined
        ? 'open needs a folder'
        : `${[folder, ...rest].join(' ')} is not one folder`
    process.stderr.write(`${why}\nTry  hutong open DIR\n`)
    return 2
  }
  if (isHeadless) {
    process.stderr.write('There is no display to open a window on. hutong crawl DIR needs none.\n')
    return 2
  }
  return openWindow([`--program=${path.resolve(folder)}`])
}
