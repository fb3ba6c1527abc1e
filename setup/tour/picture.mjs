/**
 * The window as a person sees it, as a PNG. Electron's own picture of a window lacks the views that lie over it,
 * so the visible guest is laid into it here, where the phone's stage is.
 */
export async function takePicture(app, window) {
  const guest = await visibleGuest(app, window)
  await settle(window)
  if (guest) await settle(guest)
  const png = await app.evaluate(compose, guest?.url())
  return Buffer.from(png, 'base64')
}

async function visibleGuest(app, window) {
  for (const page of app.windows())
    if (page !== window && (await page.evaluate(() => document.visibilityState)) === 'visible')
      return page
  return undefined
}

/** Fonts and pictures are there, and two frames have been drawn since. */
async function settle(page) {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
  })
}

/** Runs in the main process, so it stands alone. */
async function compose({ BrowserWindow, nativeImage }, guestUrl) {
  const read = (image) => {
    const scaleFactor = Math.max(...image.getScaleFactors())
    const { width, height } = image.getSize(scaleFactor)
    return { pixels: image.toBitmap({ scaleFactor }), width, height, scaleFactor }
  }
  const [window] = BrowserWindow.getAllWindows()
  const ground = read(await window.capturePage())
  const view = window.contentView.children.find(
    ({ webContents }) => webContents?.getURL() === guestUrl,
  )
  if (view !== undefined) {
    const guest = read(await view.webContents.capturePage())
    const ratio = ground.width / window.getContentBounds().width
    const left = Math.round(view.getBounds().x * ratio)
    const top = Math.round(view.getBounds().y * ratio)
    const columns = Math.min(guest.width, ground.width - left)
    const rows = Math.min(guest.height, ground.height - top)
    for (let row = 0; row < rows; row++)
      guest.pixels.copy(
        ground.pixels,
        ((top + row) * ground.width + left) * 4,
        row * guest.width * 4,
        (row * guest.width + columns) * 4,
      )
  }
  const { width, height } = ground
  return nativeImage.createFromBitmap(ground.pixels, { width, height }).toPNG().toString('base64')
}
