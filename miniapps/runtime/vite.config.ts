import type { UserConfig } from 'vite'

/** What runs a mini-program, for Chromium 130: `--mode view` makes its page, `--mode logic` its Worker's script. */
export default function config({ mode }: Readonly<{ mode: string }>): UserConfig {
  const folder = decodeURIComponent(new URL('.', import.meta.url).pathname)
  const isLogic = mode === 'logic'
  return {
    root: `${folder}view`,
    base: '/',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'chrome130',
      outDir: `${folder}../../out/runtime`,
      // The other mode's files stay.
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: isLogic
        ? {
            input: { logic: `${folder}logic/logic.ts` },
            output: { format: 'iife', entryFileNames: '[name].js' },
          }
        : {
            input: { view: `${folder}view/index.html` },
            output: {
              entryFileNames: '[name].js',
              chunkFileNames: '[name].js',
              assetFileNames: '[name].[ext]',
            },
          },
    },
  }
}
