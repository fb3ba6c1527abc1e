/** A guide page is Markdown. Its examples are fenced: `sh` to be typed, `yaml` under a comment that names its file. */

/** How deep each heading is, in order. */
export function headingsOf(page) {
  return [...withoutFences(page).matchAll(/^(#+) /gm)].map(([, signs = '']) => signs.length)
}

/** The targets of links and pictures, addresses of the web left out. */
export function targetsOf(page) {
  return [...withoutFences(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
}

/** What stands after `hutong --`, as words; a line that ends with a backslash goes on. In snippets for CI it stands anywhere. */
export function commandsOf(page) {
  const typed = fences(page, 'sh').flatMap((text) => text.replaceAll(/\\\n/g, ' ').split('\n'))
  const inSnippets = ['yaml', 'groovy']
    .flatMap((kind) => fences(page, kind))
    .flatMap((text) => text.match(/npm run -s hutong -- [^'\n]*/g) ?? [])
  return [...typed, ...inSnippets].flatMap((line) => {
    const [, command] = /^npm run -s hutong -- (.*)$/.exec(line) ?? []
    return command === undefined ? [] : [wordsOf(command)]
  })
}

/** Snippets for CI in YAML, by the name in their first line. */
export function pipelinesOf(page) {
  return new Map(
    fences(page, 'yaml').flatMap((text) => {
      const [, name] = /^# (\S+\.yml)\n/.exec(text) ?? []
      return name === undefined ? [] : [[name, text]]
    }),
  )
}

/** Files that a reader is asked to write. */
export function filesOf(page) {
  return new Map(
    fences(page, 'yaml').flatMap((text) => {
      const [, name] = /^# (\S+\.yaml)\n/.exec(text) ?? []
      return name === undefined ? [] : [[name, text]]
    }),
  )
}

function fences(page, kind) {
  const fence = new RegExp('^```' + kind + '\\n([\\s\\S]*?)^```$', 'gm')
  return [...page.matchAll(fence)].map(([, text = '']) => text)
}

function withoutFences(page) {
  return page.replaceAll(/^```[\s\S]*?^```$/gm, '')
}

/** As a shell would read them: quoted or not, and nothing after a # that begins a word. */
function wordsOf(command) {
  const [line = ''] = command.split(/ +#/)
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  )
}
