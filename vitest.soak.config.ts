import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/soak/**/*.soak.test.ts'],
    setupFiles: ['test/warningsFail.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    // Its modules name one another as bundlers like it, not as Node does.
    server: { deps: { inline: ['dt-sql-parser'] } },
  },
})
