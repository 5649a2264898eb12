import { defineConfig } from 'vite'

// The package: a few files instead of hundreds, since a short command spends most of its time finding and reading them.
// What a command does not need stays in files of its own, and libraries stay outside, but for those that are themselves
// a hundred files; whose they are is in dist/LICENSES.md.
const MANY_FILES = new Set(['deepl-node', 'yaml'])
const isOurs = (importer: string | undefined): boolean => importer === undefined || !importer.includes('/node_modules/')

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    license: { fileName: 'LICENSES.md' },
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node24',
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts' },
      external: (specifier, importer) =>
        specifier.startsWith('node:') || (isOurs(importer) && !/^[./]/.test(specifier) && !MANY_FILES.has(specifier)),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
