import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { home, pageOf, type Case } from './case.ts'

const style =
  '#go { position: fixed; inset: 0; width: 100%; height: 100% } input[type=image] { width: 9px }'

/** Writes the site that the cases stand on: a folder of sites, as the app reads them. */
export function writeSites(folder: string, cases: readonly Case[]): void {
  const site = path.join(folder, home)
  mkdirSync(site, { recursive: true })
  for (const each of cases) {
    mkdirSync(path.join(site, `${each.number}`), { recursive: true })
    const files = { 'index.html': pageText(each), ...each.files }
    for (const [name, text] of Object.entries(files))
      writeFileSync(path.join(site, `${each.number}`, name), text)
  }
  writeFileSync(path.join(site, 'index.html'), '<!doctype html><title>ok.test</title>')
  const routes = cases.flatMap((each) => [
    {
      path: `/${each.number}/`,
      file: `${each.number}/index.html`,
      ...(Object.keys(each.headers).length > 0 ? { headers: each.headers } : {}),
    },
    ...Object.keys(each.files).map((name) => {
      const file = `${each.number}/${name}`
      return { path: `/${file}`, file }
    }),
    ...Object.entries(each.redirects).map(([name, redirect]) => ({
      path: `/${each.number}/${name}`,
      redirect,
    })),
  ])
  const words = { zh: '出口', en: 'Ways out' }
  const written = {
    apiVersion: 'hutong/v1',
    kind: 'Site',
    host: home,
    title: words,
    routes: [{ path: '/', file: 'index.html' }, ...routes],
  }
  writeFileSync(path.join(site, 'site.yaml'), JSON.stringify(written, undefined, 1))
}

function pageText({ number, path: name, body }: Case): string {
  return `<!doctype html><meta charset="utf-8"><title>${number} ${name}</title><style>${style}</style>\n${body}\n`
}

/** Every address of the cases that must be answered with a page or a script. */
export function addressesOf(cases: readonly Case[]): readonly string[] {
  return cases.flatMap(({ number, scheme, files }) => [
    pageOf(number, scheme),
    ...Object.keys(files).map((name) => pageOf(number, scheme) + name),
  ])
}
