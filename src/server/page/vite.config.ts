import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../../../dist/server/page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2024',
    modulePreload: { polyfill: false },
    // Everything is a separate file: the content security policy allows nothing inline.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
})
