import { defineConfig } from 'vitest/config'
import '../../setup/vitestOnNode20.mjs'

export default defineConfig({
  test: {
    include: ['test/bench/**/*.bench.ts'],
    globalSetup: ['test/e2e/display.ts', 'test/bench/installPeers.mjs'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
})
