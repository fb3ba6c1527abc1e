import { button, home, link, outside, pageOf, script, write, type Case } from '../case.ts'

const submit = (attributes: string, inner = '<input name="a" value="1">'): string =>
  `<form ${attributes}>${inner}<button id="go">go</button></form>`

/** The page itself goes elsewhere. */
export const navigations: readonly Case[] = [
  write('nav', 1, 'a-click', (n) => ({ body: link(outside(n)) })),
  write('nav', 2, 'a-target-self', (n) => ({ body: link(outside(n), 'target="_self"') })),
  write('nav', 7, 'a-http', (n) => ({ body: link(outside(n, '', 'http')) })),
  write('nav', 8, 'a-scheme-relative', (n) => ({ body: link(`//c${n}.out.test/`) })),
  write('nav', 10, 'a-tabs-newlines', (n) => ({
    body: link(`ht&#9;tps:/&#10;/c${n}.out&#9;.test/`),
  })),
  write('nav', 11, 'a-base-href', (n) => ({
    body: `<base href="${outside(n)}">${link('further')}`,
  })),
  write('nav', 16, 'svg-a', (n) => ({
    body: `<svg id="go" viewBox="0 0 100 100"><a href="${outside(n)}"><rect width="100" height="100"/></a></svg>`,
  })),
  write('nav', 17, 'custom-element-click', (n) => ({
    body: `<x-way id="go"></x-way>${script(`customElements.define('x-way', class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: 'closed' })
        root.innerHTML = 'go <a href="${outside(n)}"></a>'
        this.addEventListener('click', () => root.querySelector('a').click(), { once: true })
      }
    })`)}`,
  })),
  write('nav', 19, 'location-assign', (n) => ({ body: button(`location = '${outside(n)}'`) })),
  write('nav', 20, 'location-href', (n) => ({ body: button(`location.href = '${outside(n)}'`) })),
  write('nav', 22, 'location-replace', (n) => ({
    body: button(`location.replace('${outside(n)}')`),
  })),
  write('nav', 23, 'location-no-gesture', (n) => ({
    body: script(`setTimeout(() => location.assign('${outside(n)}'), 50)`),
  })),
  write('nav', 25, 'location-inline-script', (n) => ({
    body: script(`location = '${outside(n)}'`),
  })),
  write('nav', 26, 'location-host-setter', (n) => ({
    body: button(`location.host = 'c${n}.out.test'`),
  })),
  write('nav', 28, 'document-open-javascript', (n) => ({
    body: button(
      `location = "javascript:void document.write('<script>location=\\\\'${outside(n)}\\\\'<\\/script>')"`,
    ),
  })),
  write('nav', 31, 'meta-refresh-static', (n) => ({
    body: `<meta http-equiv="refresh" content="0; url=${outside(n)}">`,
  })),
  write('nav', 32, 'refresh-header', (n) => ({
    body: 'a header sends this page on',
    headers: { refresh: `0; url=${outside(n)}` },
  })),
  write('nav', 34, 'form-get', (n) => ({ body: submit(`action="${outside(n)}"`) })),
  write('nav', 35, 'form-post', (n) => ({ body: submit(`method="post" action="${outside(n)}"`) })),
  write('nav', 37, 'form-post-textplain', (n) => ({
    body: submit(`method="post" enctype="text/plain" action="${outside(n)}"`),
  })),
  write('nav', 40, 'form-formaction', (n) => ({
    body: `<form action="/"><button id="go" formaction="${outside(n)}">go</button></form>`,
  })),
  write('nav', 41, 'form-requestSubmit', (n) => ({
    body: `<form id="form" action="${outside(n)}"></form>${button('form.requestSubmit()')}`,
  })),
  write('nav', 77, 'blob-top-nav', (n) => ({
    body: button(`const page = new Blob(['<script>location="${outside(n)}"<\\/script>'], { type: 'text/html' })
      location = URL.createObjectURL(page)`),
    attempt: `blob:https://${home}`,
    stay: 400,
  })),
]

const on = (to: string): Readonly<Record<string, Readonly<{ status: 302; to: string }>>> => ({
  go: { status: 302, to },
})

/** An address of the simulated web answers with another address. */
export const redirects: readonly Case[] = [
  write('redirect', 44, 'form-post-307', (n) => ({
    body: submit('method="post" action="go"'),
    redirects: { go: { status: 307, to: outside(n) } },
  })),
  ...([302, 303, 308] as const).map((status) =>
    write('redirect', { 302: 46, 303: 47, 308: 49 }[status], `redir-${status}`, (n) => ({
      body: link('go'),
      redirects: { go: { status, to: outside(n) } },
    })),
  ),
  write('redirect', 50, 'redir-chain', (n) => ({
    body: link('go'),
    redirects: {
      go: { status: 302, to: 'second' },
      second: { status: 301, to: 'third' },
      third: { status: 307, to: outside(n) },
    },
    stay: 400,
  })),
  write('redirect', 52, 'redir-js', (n) => ({
    body: link('on.html'),
    files: { 'on.html': script(`location.replace('${outside(n)}')`) },
    stay: 400,
  })),
  write('redirect', 53, 'redir-in-iframe', (n) => ({
    body: '<iframe src="go"></iframe>',
    redirects: on(outside(n)),
  })),
  write('redirect', 55, 'redir-fetch', (n) => ({
    body: button("fetch('go', { mode: 'no-cors' }).catch(() => {})"),
    redirects: on(outside(n)),
  })),
  write('redirect', 56, 'redir-window-open', (n) => ({
    body: button("open('go')"),
    redirects: on(outside(n)),
    attempt: `${home}/${n}/go`,
  })),
  write('redirect', 58, 'redir-iframe-to-custom', (n) => ({
    body: '<iframe src="go"></iframe>',
    redirects: on(`alipays://platformapi/startapp?case=${n}`),
    effect: 'program',
    attempt: `case=${n}`,
  })),
  write('redirect', 59, 'redir-js-to-custom', (n) => ({
    body: link('on.html'),
    files: { 'on.html': script(`location.replace('weixin://dl/business/?case=${n}')`) },
    effect: 'program',
    attempt: `case=${n}`,
    stay: 400,
  })),
]

/** One address, written so that careless readers take it for another. */
export const spellings: readonly Case[] = [
  ...(
    [
      [356, 'userinfo', (n) => `https://${home}@c${n}.out.test/`],
      [359, 'backslash-host', (n) => `https:\\\\c${n}.out.test\\`],
      [361, 'uppercase', (n) => `HTTPS://C${n}.OUT.TEST/`],
      [362, 'fullwidth-dot', (n) => `https://c${n}．out。test/`],
      [364, 'percent-host', (n) => `https://c${n}%2eout%2Etest/`],
      [365, 'soft-hyphen', (n) => `https://c${n}.o&shy;ut.test/`],
      [367, 'tab-newline', (n) => `https://c${n}.&#10;out.te&#9;st/`],
      [368, 'port', (n) => `https://c${n}.out.test:8443/`],
      [374, 'suffix-trick', (n) => `https://${home}.c${n}.out.test/`],
    ] satisfies readonly (readonly [number, string, (n: number) => string])[]
  ).map(([number, path, spell]) => write('canon', number, path, { body: link(spell(number)) })),
  ...(
    [
      [370, 'ipv4-decimal', (a, b) => `${127 * 2 ** 24 + 2 ** 16 + a * 256 + b}`],
      [371, 'ipv4-hex', (a, b) => `0x7f.0x1.0x${a.toString(16)}.0x${b.toString(16)}`],
    ] satisfies readonly (readonly [number, string, (a: number, b: number) => string])[]
  ).map(([number, path, spell]) => {
    const [third, fourth] = [Math.floor(number / 250), (number % 250) + 1]
    return write('canon', number, path, {
      body: link(`https://${spell(third, fourth)}/`),
      attempt: `127.1.${third}.${fourth}`,
    })
  }),
  write('canon', 373, 'ipv6-mapped', {
    body: link('http://[::ffff:127.1.1.124]/'),
    attempt: '[::ffff:',
  }),
  write('canon', 376, 'nested-redirector', (n) => ({
    body: link(`go?url=${encodeURIComponent(pageOf(n))}`),
    redirects: on(outside(n)),
  })),
]
