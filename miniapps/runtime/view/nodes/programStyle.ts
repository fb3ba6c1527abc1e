/**
 * A program's `vh` is a hundredth of its page's own window, under the title bar and above the tabs; the pages' frame
 * says how high that is in `--window-height`. Addresses and strings stay as they are.
 */
export function withWindowHeight(css: string): string {
  if (!/\dvh\b/i.test(css)) return css
  return css.replaceAll(
    /url\([^)]*\)|"[^"]*"|'[^']*'|(-?(?:\d+\.?\d*|\.\d+))vh\b/gi,
    (whole, number?: string) =>
      number === undefined ? whole : `calc(var(--window-height) * ${Number(number) / 100})`,
  )
}

/** Styles in force within pages only, so that no program restyles the frame around them. */
export function withinPages(css: string, path?: string): string {
  const own = withWindowHeight(css).replaceAll(/:root\b/g, ':scope')
  const page = path === undefined ? '' : `[data-path=${JSON.stringify(path)}]`
  return `@scope (.scroller${page}) {\n${own}\n}`
}
