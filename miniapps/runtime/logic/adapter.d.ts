/** The part of the adapter that we use; its package names a file of types that it does not ship. */
declare module 'glass-easel-miniprogram-adapter' {
  type Loose = Record<string, unknown>
  type Builder = Readonly<{
    definition: (definition: Loose) => Builder
    pageDefinition: (definition: Loose) => Builder
    lifetime: (name: string, listener: (this: never) => void) => Builder
    register: () => unknown
  }>
  type StyleScopes = Readonly<{ queryName: (scope: number) => string | undefined }>
  type CodeSpace = Readonly<{
    getComponentSpace: () => Readonly<{
      styleScopeManager: StyleScopes
      updateComponentOptions: (options: never) => void
    }>
    addStyleSheet: (path: string, url?: string, scopeName?: string) => void
    addCompiledTemplate: (path: string, template: never) => void
    addComponentStaticConfig: (path: string, config: never) => void
    component: (path: string) => Builder
    behavior: () => Builder
  }>
  export class MiniProgramEnv {
    createCodeSpace(id: string, isMain: boolean): CodeSpace
    associateBackend(context: never): Readonly<{
      createRoot: (tag: string, space: CodeSpace, url: string) => unknown
    }>
  }
  export const component: Readonly<{ ComponentCaller: { prototype: object } }>
}
