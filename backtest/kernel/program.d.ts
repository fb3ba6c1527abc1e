declare module '*/rows.as' {
  /** The compiled program, in base64. */
  export const program: string
}

/** What Node has of WebAssembly, of which its types know no values. */
declare const WebAssembly: Readonly<{
  Module: new (program: Uint8Array) => object
  Memory: new (
    pages: Readonly<{ initial: number; maximum: number; shared: true }>,
  ) => Readonly<{ buffer: SharedArrayBuffer }>
  Instance: new (compiled: object, imports: object) => Readonly<{ exports: object }>
}>
