/** What compiling a program's folder makes: the files that its page and its Worker load, and what was found wrong. */

/** Files by their path within the project folder, with `/` between its parts. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Told by its sources: WXML is WeChat's, AXML Alipay's. */
export type Dialect = 'wechat' | 'alipay'

/** Something wrong in a program's sources. An error leaves out what it names; everything else still runs. */
export type Problem = Readonly<{
  severity: 'error' | 'warning'
  file: string
  /** From 1; absent where a whole file is meant. */
  line?: number
  column?: number
  message: string
  /** The line of source itself. */
  source?: string
}>

/** A page or a component, by its path without an ending: `pages/home/home`. */
export type ComponentConfig = Readonly<{
  isPage: boolean
  /** Its JSON file as it stands: `navigationBarTitleText`, `styleIsolation`, `componentGenerics` … */
  json: Readonly<Record<string, unknown>>
  /** Tag → path of the component, starting with `/`, the app's own included. */
  usingComponents: Readonly<Record<string, string>>
  /** What its class names begin with (`scope--name`) where its styles are isolated. */
  styleScope?: string
  /** Its script's module, where it has one. */
  script?: string
  /** Its slots hand out a value called `hutongScope`, which takes dynamic slots (Alipay's `slot-scope`). */
  hasScopedSlots?: true
  /** What templates of Alipay's pass to it, which it need not declare. */
  props?: readonly string[]
}>

export type TabItem = Readonly<{
  pagePath: string
  text: string
  iconPath?: string
  selectedIconPath?: string
}>

export type ProgramConfig = Readonly<{
  dialect: Dialect
  appId: string
  name: string
  /**
   * Where the program begins in the project folder: '' or a path ending with '/'. Its own paths, those under
   * `/files/` too, start there; packages may lie outside it, by paths from the project folder (`node_modules/…`).
   */
  root: string
  /** Every page, those of subpackages included; the first is where it starts unless `entryPagePath` says otherwise. */
  pages: readonly string[]
  /** app.json as it stands, Alipay's words turned into WeChat's (`window`, `tabBar.list`). */
  app: Readonly<Record<string, unknown>>
  components: Readonly<Record<string, ComponentConfig>>
  /** The module of app.js. */
  appScript?: string
  /** Paths of compiled templates, pages and components among them. */
  templates: readonly string[]
  /** Compile conditions of project.config.json and project.private.config.json. */
  conditions: readonly Readonly<{ name: string; page: string; query: string; scene?: number }>[]
}>

export type Compiled = Readonly<{
  config: ProgramConfig
  /**
   * A classic script for the Worker. It calls `define(module, dependencies, factory)` for each module and
   * `templates(groups)` once, both properties of the global `hutongModules`:
   * `factory` is `(require, module, exports) => void` with window, document and self shadowed,
   * `dependencies` maps what the source requires to module names.
   */
  script: string
  /** Styles of the app and of all components, for the page. `rpx` became `vw`, tags `wx-…`. */
  appStyle: string
  /** Styles of each page by path: in force while that page is in front. */
  pageStyles: Readonly<Record<string, string>>
  problems: readonly Problem[]
}>
