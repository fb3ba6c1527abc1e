import { again } from '../again.mjs'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { launchHutong } from '../heldApp/launchHutong.mjs'
import { causesOf } from './causesOf.mjs'
import { isBlank } from './isBlank.mjs'

const patience = 20_000
const drawing = 4_000

/**
 * Relaunches a mini-program into each of its pages in the real app. A page is clean when it was shown without an
 * exception, an unknown tag or a missing API, and its picture is not blank.
 */
export async function crawlProgram(folder, { pictures, only, progress }) {
  const data = mkdtempSync(path.join(os.tmpdir(), 'hutong-crawl-'))
  const app = await launchHutong(data)
  try {
    const window = await app.firstWindow()
    await window.locator('[data-testid="phone"]').waitFor()
    const call = (name, input) =>
      window.evaluate(([called, given]) => window.hutong.call(called, given), [name, input])
    const panels = async () => (await window.evaluate(readState)).panels
    const added = await call('program.add', { folder: path.resolve(folder) })
    const { program, problems = [], pages = [] } = (await panels()) ?? {}
    if (!added.ok && pages.length === 0)
      return { program, problems, pages: [], failure: added.problem.en }
    const results = []
    for (const page of only ?? pages) {
      results.push(await visit(app, { window, call, panels, program, page, pictures }))
      progress?.(results.length, (only ?? pages).length, results.at(-1))
    }
    return { program, problems, pages: results }
  } finally {
    await app.close()
    rmSync(data, { recursive: true, force: true })
  }
}

async function visit(app, { window, call, panels, program, page, pictures }) {
  const last = (list) => list?.at(-1)?.number ?? 0
  const before = await panels()
  const started = Date.now()
  const reply = await call('program.run', { program, url: `/${page}` })
  if (reply.ok) await window.evaluate(whenInFront, patience)
  const milliseconds = Date.now() - started
  const name = program.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-')
  const own = `mp://${/^\d/.test(name) ? `id-${name}` : name}/`
  const guest = app.windows().findLast((each) => each.url().startsWith(own))
  const picture = await drawnPicture(app, guest, own)
  const state = await panels()
  if (pictures && picture) {
    mkdirSync(pictures, { recursive: true })
    writeFileSync(path.join(pictures, `${page.replaceAll('/', '_')}.png`), picture.png)
  }
  const shown = pathOf(state.stack.at(-1))
  const causes = causesOf({
    refusal: reply.ok ? undefined : reply.problem.en,
    shown,
    lines: state.console.filter(({ number }) => number > last(before?.console)),
    network: state.network.filter(({ number }) => number > last(before?.network)),
    unknown: guest ? await guest.evaluate(unknownTags).catch(() => []) : [],
    isBlank: picture === undefined || isBlank(picture),
    isStarting: guest ? await guest.evaluate(isStarting).catch(() => true) : false,
  })
  return {
    page,
    ...(shown === undefined || shown === page ? {} : { leadsTo: shown }),
    isClean: causes.length === 0,
    causes,
    milliseconds,
    memory: state.memory,
  }
}

/** The path of a page as its program wrote it: without its query and the slash before it. */
function pathOf(url) {
  return url?.replace(/^\//, '').split('?')[0]
}

/** A page may draw late, what it draws on a canvas above all: blank is what stays blank. */
async function drawnPicture(app, guest, own) {
  const end = Date.now() + drawing
  let picture
  do {
    await guest?.evaluate(settle, patience).catch(() => undefined)
    picture = await pictureOf(app, own).catch(() => undefined)
  } while (picture !== undefined && isBlank(picture) && Date.now() < end)
  return picture
}

/** Runs in the window. */
function readState() {
  return window.hutong.state()
}

/**
 * Runs in the window: waits for main to tell that a page is in front. A program that starts has none: the first that
 * stands is what the asked one led to.
 */
function whenInFront(longest) {
  return new Promise((resolve) => {
    const stop = () => {
      end()
      clearTimeout(waiting)
      resolve()
    }
    const look = ({ panels }) => {
      if ((panels?.stack.length ?? 0) > 0) stop()
    }
    const end = window.hutong.onChange(({ parts }) => look(parts))
    const waiting = setTimeout(stop, longest)
    void window.hutong.state().then(look)
  })
}

/** Runs in the program's page: it has started, pictures are there, and what began in the first moments is drawn. */
async function settle(longest) {
  const end = Date.now() + longest
  while (document.querySelector('.starting') !== null && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 50))
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  await new Promise((resolve) => setTimeout(resolve, 300))
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  await frame()
  await frame()
}

/** Runs in the program's page: the picture that the system shows until the program runs is still there. */
function isStarting() {
  return document.querySelector('.starting') !== null
}

/** Runs in the program's page: what the view did not know how to draw says so by itself. */
function unknownTags() {
  return [
    ...new Set(
      [...document.querySelectorAll('[data-unknown]')].map((node) => node.dataset.unknown),
    ),
  ]
}

async function pictureOf(app, own) {
  const drawn = await again(() =>
    app.evaluate(async ({ webContents }, start) => {
      const shown = webContents
        .getAllWebContents()
        .findLast((each) => each.getURL().startsWith(start))
      const image = await shown.capturePage()
      const { width, height } = image.getSize()
      return {
        png: image.toPNG().toString('base64'),
        pixels: image.toBitmap().toString('base64'),
        width,
        height,
      }
    }, own),
  )
  return {
    png: Buffer.from(drawn.png, 'base64'),
    pixels: Buffer.from(drawn.pixels, 'base64'),
    width: drawn.width,
    height: drawn.height,
  }
}
