import { call, hutong } from '../bridge.ts'

/** Hands a file that the person opened or dropped to main, which judges whether it is a policy. */
export async function loadPolicy(file: File): Promise<void> {
  const path = hutong.pathOf?.(file)
  await call('law.load', {
    name: file.name,
    text: await file.text(),
    ...(path ? { path } : {}),
  })
}
