import { again } from '../again.mjs'

/**
 * The window as a person sees it, and the phone cut out of it, as PNGs; `corner` is the phone's radius in percent.
 * Electron's own picture of a window lacks the views that lie over it, so the visible guest is laid into it here.
 */
export async function takePicture(app, window, { phone }) {
  await settle(window)
  const guest = await visibleGuest(app, phone)
  if (guest) await settle(guest)
  const agent = guest && (await guest.evaluate(() => navigator.userAgent))
  const box = await window.locator('[data-testid="phone"]').boundingBox()
  const drawn = await again(() => app.evaluate(compose, { url: guest?.url(), agent, box }))
  const radius = await window
    .locator('[data-testid="phone"]')
    .evaluate(
      (element) =>
        (element.getBoundingClientRect().width / element.offsetWidth) *
        parseFloat(getComputedStyle(element).borderTopLeftRadius),
    )
  return {
    whole: Buffer.from(drawn.whole, 'base64'),
    phone: Buffer.from(drawn.phone, 'base64'),
    corner: { across: (radius / box.width) * 100, down: (radius / box.height) * 100 },
  }
}

/** What a messenger's own browser adds to its user agent; apps add nothing. */
const marks = { wechat: ' MicroMessenger', qq: ' QQ' }

/** A sheet freezes the guest beneath it, and a page lies over the app; hidden guests count themselves visible. */
async function visibleGuest(app, { page, sheet, screen }) {
  const isCovered = sheet !== undefined || (page !== undefined && page.status !== 'open')
  if (isCovered || (page === undefined && screen.type !== 'program')) return undefined
  const isThere = (url) =>
    page ? url.href === page.url : url.href.startsWith(`mp://${screen.program.toLowerCase()}/`)
  for (const guest of app.windows().toReversed()) {
    if (!isThere(new URL(guest.url()))) continue
    if (page === undefined) return guest
    const agent = await guest.evaluate(() => navigator.userAgent)
    const mark = Object.values(marks).find((each) => agent.includes(each))
    if (mark === marks[page.host]) return guest
  }
  return undefined
}

/** Fonts and pictures are there, and two frames have been drawn since. */
export async function settle(page) {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
  })
}

/** Runs in the main process, so it stands alone. */
async function compose({ BrowserWindow, nativeImage }, guest) {
  const read = (image) => {
    const scaleFactor = Math.max(...image.getScaleFactors())
    const { width, height } = image.getSize(scaleFactor)
    return { pixels: image.toBitmap({ scaleFactor }), width, height, scaleFactor }
  }
  const [window] = BrowserWindow.getAllWindows()
  const ground = read(await window.capturePage())
  const scale = ground.width / window.getContentBounds().width
  const view = window.contentView.children.findLast(
    ({ webContents }) =>
      webContents?.getURL() === guest.url && webContents.session.getUserAgent() === guest.agent,
  )
  if (view !== undefined) {
    const over = read(await view.webContents.capturePage())
    const left = Math.round(view.getBounds().x * scale)
    const top = Math.round(view.getBounds().y * scale)
    const columns = Math.min(over.width, ground.width - left)
    const rows = Math.min(over.height, ground.height - top)
    for (let row = 0; row < rows; row++)
      over.pixels.copy(
        ground.pixels,
        ((top + row) * ground.width + left) * 4,
        row * over.width * 4,
        (row * over.width + columns) * 4,
      )
  }
  const { width, height } = ground
  const whole = nativeImage.createFromBitmap(ground.pixels, { width, height })
  const [x, y, wide, high] = [guest.box.x, guest.box.y, guest.box.width, guest.box.height].map(
    (length) => Math.round(length * scale),
  )
  const phone = whole.crop({ x, y, width: wide, height: high })
  return { whole: whole.toPNG().toString('base64'), phone: phone.toPNG().toString('base64') }
}
