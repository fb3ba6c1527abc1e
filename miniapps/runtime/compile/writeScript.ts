import { TmplGroup } from 'glass-easel-template-compiler'
import { asciiString } from './compileScript.ts'
import type { Module } from './linkScripts.ts'
import type { LinkedTemplates } from './linkTemplates.ts'

/** What templates call in place of a `change:` observer, and in place of any listener where they have WXS. */
const HOOKS = 'Q.A=hutongModules.wxsChange;Q.C=hutongModules.eventListener;'

export function writeScript(linked: LinkedTemplates, modules: ReadonlyMap<string, Module>): string {
  const parts = [`hutongModules.templates(${templateGroups(linked)});`]
  for (const [name, { code, dependencies }] of modules) {
    const known = Object.entries(dependencies)
      .map(([said, found]) => `${asciiString(said)}:${asciiString(found)}`)
      .join(',')
    parts.push(
      `hutongModules.define(${asciiString(name)},{${known}},(function(window,document,self){return function(require,module,exports){`,
      code,
      '}})());',
    )
  }
  return parts.join('\n')
}

/** As `TmplGroup.getTmplGenObjectGroups` writes it, of templates compiled at different times. */
function templateGroups({ templates, scripts }: LinkedTemplates): string {
  const group = new TmplGroup()
  // Only a group with a script brings what loads scripts.
  group.addScript('none', '')
  const parts = ['(()=>{var G={};var R={};', group.getRuntimeString(), ';', HOOKS]
  group.free()
  for (const [path, code] of scripts) {
    const name = asciiString(path)
    parts.push(`R[${name}]=D(${name},(require,exports,module)=>{${code}\n});`)
  }
  for (const [path, { generator }] of templates) parts.push(`G[${asciiString(path)}]=${generator};`)
  parts.push('return G})()')
  return parts.join('\n')
}
