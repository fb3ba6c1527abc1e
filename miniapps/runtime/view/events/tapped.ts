/** As long as Chromium lets a tap stand for what follows it. */
const tapLasts = 1_000

/** Whether a person touched the page just now. Only input that the system itself made counts. */
export function watchTaps(page: Document): () => boolean {
  let last = -Infinity
  for (const name of ['pointerdown', 'pointerup', 'click', 'keydown', 'touchend'] as const)
    page.addEventListener(
      name,
      (event) => {
        if (event.isTrusted) last = performance.now()
      },
      { capture: true, passive: true },
    )
  return () => performance.now() - last < tapLasts
}
