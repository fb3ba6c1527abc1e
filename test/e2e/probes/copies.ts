/** How a page puts text on the clipboard. `MARK` is the text. */
export const copies: readonly (readonly [string, string])[] = [
  ['writeText', `navigator.clipboard.writeText(MARK).catch(() => {})`],
  [
    'write',
    `navigator.clipboard.write([new ClipboardItem({ 'text/plain': new Blob([MARK], { type: 'text/plain' }) })]).catch(() => {})`,
  ],
  [
    'execCommand of a selection',
    `(() => { const made = document.createElement('textarea'); made.value = MARK; document.body.append(made); made.select(); document.execCommand('copy'); made.remove() })()`,
  ],
  [
    'a copy event',
    `(() => { document.addEventListener('copy', (event) => { event.clipboardData.setData('text/plain', MARK); event.preventDefault() }, { once: true, capture: true }); document.execCommand('copy') })()`,
  ],
]
