import { rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * What electron-builder packs, and how. The `dir` target works without a network; AppImage, deb, dmg and nsis make
 * electron-builder fetch tools: `npm run dist -- AppImage deb`.
 */
export function packaging({ dist, version }) {
  return {
    appId: 'app.hutong.simulator',
    productName: 'Hutong',
    executableName: 'hutong',
    electronDist: dist,
    electronVersion: version,
    npmRebuild: false,
    directories: { output: 'dist' },
    asar: true,
    // esbuild is a program of its own: it cannot be started from inside the archive.
    asarUnpack: ['**/*.node', 'node_modules/@esbuild/**', 'node_modules/@duckdb/**'],
    files: [
      'package.json',
      'out/main/**',
      'out/preload/**',
      'out/renderer/**',
      'out/runtime/**',
      'policies/{presets,registry,samples,stories}/*.yaml',
      'policies/suites/*/*',
      'miniapps/{apps,shared,sites}/**',
      '!**/*.test.ts',
    ],
    extraResources: ['LICENSE', 'THIRD-PARTY-NOTICES.md'],
    electronLanguages: ['en-US', 'zh-CN'],
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
    },
    // An Electron folder may bring its default app, which starts whatever folder it is told to.
    afterPack: ({ appOutDir }) =>
      rm(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true }),
    linux: { category: 'Development', target: ['dir'] },
    mac: { category: 'public.app-category.developer-tools', target: ['dir'] },
    win: { target: ['dir'] },
    nsis: { oneClick: false, allowToChangeInstallationDirectory: true },
  }
}
