/** The one platform class the pure core uses: WHATWG URL, the same in Node, Chromium and Electron. */
declare class URL {
  constructor(url: string, base?: string)
  static canParse(url: string, base?: string): boolean
  readonly href: string
  readonly protocol: string
  readonly username: string
  readonly password: string
  readonly hostname: string
  readonly port: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
}
declare function decodeURIComponent(text: string): string
declare function atob(text: string): string
declare class TextDecoder {
  constructor(encoding: 'utf-8', options?: Readonly<{ fatal?: boolean; ignoreBOM?: boolean }>)
  decode(bytes: Uint8Array): string
}
