import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { BUILT } from './vite.config.ts'

const here = (file: string): string => join(import.meta.dirname, file)

/** Engines that need programs, files or Node's network say so in a browser. */
const enginesForBrowsers: Plugin = {
  name: 'engines-for-browsers',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^\.\.\/(?:deepl|bergamot|apertium)\/engine\.ts$/ },
    handler: (_, importer) =>
      importer === here('src/engine/choose/create.ts') ? here('src/engine/choose/browser.ts') : undefined,
  },
}

// The library for browsers and other runtimes that are not Node: the same code, without what only Node has. Libraries that our
// code loads at once are carried along; the parsers of single formats stay outside, for the bundler that puts it all together.
export default defineConfig({
  ...BUILT,
  plugins: [enginesForBrowsers],
  build: {
    ...BUILT.build,
    ssr: false,
    minify: false,
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'index.js' },
    outDir: 'dist/browser',
    target: 'esnext',
    rolldownOptions: {
      ...BUILT.build.rolldownOptions,
      input: 'src/index.ts',
      treeshake: { moduleSideEffects: false },
    },
  },
})
