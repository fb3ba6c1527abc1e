import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80" fill="#0a7"/><circle cx="40" cy="40" r="24" fill="#fd3"/></svg>`

/** Writes a gallery as a program, its library built into it as WeChat's tools do, and answers with where it is. */
export function writeGallery(gallery, folder) {
  const installed = install(gallery, folder)
  const program = path.join(folder, 'program')
  const library = path.join(program, 'miniprogram_npm', gallery.name)
  cpSync(installed, library, { recursive: true })
  const components = componentsIn(library)
  const pages = Object.entries(gallery.pages)
  const used = new Set(
    pages.flatMap(([, wxml]) => [...wxml.matchAll(/<([\w-]+)/g)].map(([, tag]) => tag)),
  )
  const missing = [...components.keys()].filter((each) => !used.has(gallery.tag(each)))
  if (missing.length > 0) throw new Error(`no page of the gallery has ${missing.join(', ')}`)
  const write = (file, text) => {
    const place = path.join(program, file)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, text)
  }
  const tags = [...components].map(([each, place]) => [
    gallery.tag(each),
    `${gallery.name}/${place}`,
  ])
  write(
    'project.config.json',
    JSON.stringify({ appid: `gallery-${gallery.name.replaceAll(/\W/g, '-')}` }),
  )
  write(
    'app.json',
    JSON.stringify({
      pages: pages.map(([page]) => `pages/${page}`),
      lazyCodeLoading: 'requiredComponents',
      window: { navigationBarTitleText: gallery.name },
    }),
  )
  write('app.js', 'App({})')
  write('app.wxss', gallery.style)
  write('picture.svg', picture)
  for (const [page, wxml] of pages) {
    const own = tags.filter(([tag]) => wxml.includes(`<${tag}`))
    write(`pages/${page}.json`, JSON.stringify({ usingComponents: Object.fromEntries(own) }))
    write(`pages/${page}.wxml`, wxml)
    const script = `Page({ data: ${JSON.stringify(gallery.data ?? {})}, hear() {} })`
    write(`pages/${page}.js`, gallery.scripts?.[page] ?? script)
  }
  return program
}

/** Copies a gallery that is a program of its own, and installs the library that its package.json names. */
export function copyGallery(name, folder) {
  cpSync(path.join(import.meta.dirname, name), folder, { recursive: true })
  npmInstall([], folder)
  return folder
}

/** The folder of a package that programs are given. */
function install({ name, version }, folder) {
  npmInstall([`${name}@${version}`], folder)
  const home = path.join(folder, 'node_modules', name)
  return path.join(
    home,
    JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).miniprogram,
  )
}

function npmInstall(packages, folder) {
  const isWindows = process.platform === 'win32'
  const options = ['--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error']
  const { status, stderr, error } = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['install', ...packages, '--prefix', folder, ...options],
    { cwd: folder, encoding: 'utf8', shell: isWindows, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  if (status !== 0) throw new Error(`npm install failed: ${stderr ?? String(error)}`)
}

/** Each folder of the library that is named for its component, or has it as its index. */
function componentsIn(library) {
  const found = new Map()
  for (const name of readdirSync(library))
    for (const file of [name, 'index']) {
      const config = path.join(library, name, `${file}.json`)
      if (!existsSync(config) || !JSON.parse(readFileSync(config, 'utf8')).component) continue
      found.set(name, `${name}/${file}`)
    }
  return found
}
