/** Copies a text at a person's tap. The asynchronous clipboard needs a permission that this window is never given. */
export function copyText(text: string): void {
  const copy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', copy, { once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', copy)
}
