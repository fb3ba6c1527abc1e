import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { noticesText } from './noticesText.mjs'
import { shippedPackages } from './shippedPackages.mjs'

describe('THIRD-PARTY-NOTICES.md', () => {
  const file = readFileSync(new URL('../THIRD-PARTY-NOTICES.md', import.meta.url), 'utf8')

  test('names every shipped package with its version in the lock file', () => {
    // Licences have headings of their own.
    const outside = file.replaceAll(/^````text\n.*?^````$/gms, '')
    const named = [...outside.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    const shipped = shippedPackages().map(({ name, version }) => `${name} ${version}`)
    expect(named).toEqual(shipped)
  })

  test('covers what the window, the core and the journal are made of', () => {
    const names = shippedPackages().map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        '@floating-ui/react',
        '@mantine/core',
        'detect-libc',
        'i18next',
        'libsql',
        'react-dom',
        'scheduler',
        'xstate',
        'yaml',
        'zod',
      ]),
    )
    expect(names).not.toContain('vitest')
  })

  test('is what `npm run notices` writes now', () => {
    expect(file).toBe(noticesText())
  })
})
