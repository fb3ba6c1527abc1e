declare module '*/rows.as' {
  /** The compiled program, in base64. */
  export const program: string
}

/** What Node has of WebAssembly, of which its types know no values. */
declare const WebAssembly: Readonly<{
  Module: new (program: Uint8Array) => object
  Instance: new (compiled: object) => Readonly<{ exports: unknown }>
}>
