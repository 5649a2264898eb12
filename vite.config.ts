import { defineConfig } from 'vite'

// The package: a few files instead of hundreds, since a short command spends most of its time finding and reading them.
// What a command does not need stays in files of its own, and libraries stay outside.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node24',
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts' },
      external: specifier => !/^[./]/.test(specifier),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
