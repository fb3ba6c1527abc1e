export type * from '../../electron/ipc/compiled.ts'
