/** Unfolds, filters and finds; without it the page is whole, only heavier. Runs as it stands, so it is plain JavaScript. */
export const replayScript = `
const cases = [...document.querySelectorAll('.case')].map((element) => ({
  element,
  find: element.dataset.find,
  kinds: ['all', element.dataset.type, 'parted' in element.dataset ? 'parted' : ''],
  isShown: true,
}))
const known = new Map(cases.map((each) => [each.element, each]))
const sections = [...document.querySelectorAll('.cases')].map((element) => ({
  element,
  count: element.querySelector('h2 output'),
  chunks: [...element.querySelectorAll('.chunk')].map((chunk) => ({
    element: chunk,
    cases: [...chunk.querySelectorAll('.case')].map((each) => known.get(each)),
    rows: -1,
  })),
}))
const bar = document.querySelector('.filter')
const input = bar.querySelector('input')
const buttons = [...bar.querySelectorAll('button')]
const count = bar.querySelector('output')
const empty = document.querySelector('.empty')
let wanted = 'all'
let waiting = 0
function filter() {
  waiting = 0
  const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let found = 0
  for (const { element, count: own, chunks } of sections) {
    let shown = 0
    for (const chunk of chunks) {
      const rows = chunk.cases.filter(showIf(words)).length
      shown += rows
      if (chunk.rows === rows) continue
      chunk.rows = rows
      chunk.element.hidden = rows === 0
      chunk.element.style.setProperty('--rows', rows)
    }
    element.hidden = shown === 0
    own.textContent = shown
    found += shown
  }
  count.textContent = found + ' / ' + cases.length
  empty.hidden = found > 0
}
function showIf(words) {
  return (each) => {
    const isShown = each.kinds.includes(wanted) && words.every((word) => each.find.includes(word))
    if (isShown !== each.isShown) each.element.hidden = !isShown
    each.isShown = isShown
    return isShown
  }
}
input.addEventListener('input', () => { waiting ||= requestAnimationFrame(filter) })
for (const button of buttons)
  button.addEventListener('click', () => {
    wanted = button.dataset.show
    for (const each of buttons) each.setAttribute('aria-pressed', String(each === button))
    filter()
  })
addEventListener('toggle', ({ target }) => {
  const folded = target.open && target.querySelector('noscript')
  if (!folded) return
  folded.insertAdjacentHTML('afterend', folded.textContent)
  folded.remove()
}, true)
function unfold() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (target === null) return
  if (target.hidden) {
    input.value = ''
    buttons[0].click()
  }
  if (target.matches('details')) target.open = true
  target.scrollIntoView()
}
addEventListener('hashchange', unfold)
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target === input) return
  event.preventDefault()
  input.focus()
})
bar.hidden = false
unfold()
`

/** Which the page's policy lets run, and no other. */
export const replayScriptHash = 'sha256-IxpU2pJuy7tU+tO12mXsady3F4k8LGgF99fbE9XFrwU='
