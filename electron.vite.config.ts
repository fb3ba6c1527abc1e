import babel from '@rolldown/plugin-babel'
import react, { reactCompilerPreset } from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { rowKernel } from './backtest/kernel/kernelPlugin.ts'
import { readings } from './cli/readings.ts'

/** Set by hand to what the oldest Electron we run on has (33: Node 20.18, Chromium 130). */
const node = 'node20.18'
const chromium = 'chrome130'

/** Adds the shipped law as it reads today, so that a start need not parse it. */
const shippedLaw: Plugin = {
  name: 'shipped-law',
  generateBundle() {
    const source = JSON.stringify(readings(import.meta.dirname))
    this.emitFile({ type: 'asset', fileName: 'readings.json', source })
  },
}

export default defineConfig({
  main: {
    plugins: [shippedLaw, rowKernel(import.meta.dirname)],
    build: {
      target: node,
      rolldownOptions: {
        input: {
          index: 'electron/main/index.ts',
          compile: 'miniapps/runtime/compile/compileProcess.ts',
          compare: 'electron/main/compareWorker.ts',
          backtest: 'backtest/backtestWorker.ts',
        },
        external: ['electron', 'libsql', 'esbuild', 'glass-easel-template-compiler'],
      },
      externalizeDeps: {
        exclude: [
          'xstate',
          'yaml',
          'zod',
          'write-file-atomic',
          'yauzl',
          'postcss',
          'postcss-selector-parser',
          'htmlparser2',
        ],
      },
    },
  },
  preload: {
    build: {
      target: node,
      isolatedEntries: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          host: 'electron/preload/host.ts',
          guest: 'electron/preload/guest.ts',
          program: 'electron/preload/program.ts',
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    build: { target: chromium, rolldownOptions: { input: 'renderer/index.html' } },
    plugins: [react(), babel({ include: /\.tsx$/, presets: [reactCompilerPreset()] })],
  },
})
