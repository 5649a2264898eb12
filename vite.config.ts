import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { languageFiles } from './scripts/build/language-files.ts'

/**
 * axios, with which deepl-node sends its requests, touches what belongs to fetch and to HTTP/2 as it is loaded, and uses
 * none of it here: loading that is a twentieth of a second for every command that asks DeepL.
 */
const UNUSED_IN_AXIOS: readonly (readonly [RegExp, string])[] = [
  [/^getFetch\(\);$/m, ''],
  [/^const FormDataCtor = .*;$/m, 'const FormDataCtor = undefined;'],
  [/^var http2 = require\('http2'\);$/m, 'var http2 = undefined;'],
]
const axiosWithoutUnused: Plugin = {
  name: 'axios-without-unused',
  transform: {
    filter: { id: /\/axios\/dist\/node\/axios\.cjs$/ },
    handler(code) {
      for (const [found] of UNUSED_IN_AXIOS)
        if (!found.test(code)) this.error(`axios has no ${found}: see what it touches as it is loaded`)
      return { code: UNUSED_IN_AXIOS.reduce((text, [found, instead]) => text.replace(found, instead), code), map: null }
    },
  },
}

/** Libraries that most commands load before they do anything: finding and reading them file by file took longer. */
const CARRIED =
  /^(?:@humanwhocodes\/momoa|@noble\/hashes|@oxc-project\/runtime|deepl-node|diff|entities|fastest-levenshtein|js-yaml|munkres|p-queue|smol-toml|valibot|yaml)(?:\/|$)/
const isOurs = (importer: string | undefined): boolean => importer === undefined || !importer.includes('/node_modules/')

/** Loaded before all else. */
const RUNTIME = { name: 'runtime', test: /\/src\/(?:runtime|errors)\.ts$/ }
/** So many of the commands need a part of these folders for it to stand in one file with the others. */
const MOST_COMMANDS = 14
/** What every command and `--help` need, what is needed to read texts and editions, and what is needed to check them. */
const START = /\/src\/(?:edit-distance|cli\/(?:arguments\/parse|help|pages|terminal\/[\w-]+))\.ts$/
const TEXTS = /\/src\/(?:[\w-]+\.ts$|(?:article|edition|names|segment|store)\/|languages\/(?!check|\w+\/check))/
const CHECKS = /\/src\/(?:check|languages|pipeline)\//

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

/** A hash of all that the program is made of: it is another one if a file of ours or a library changed. */
function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const file of [...globSync('src/**/*.{ts,json}').sort(), 'package-lock.json']) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 32)
}

/** What the builds for Node and for browsers share. */
export const BUILT = {
  publicDir: false as const,
  define: { BUILT_VERSION: JSON.stringify(version), BUILT_FROM: JSON.stringify(hashOfSources()) },
  // What yaml has for Node reads the environment, and prints what it reads if a variable says so.
  resolve: { alias: { yaml: join(import.meta.dirname, 'node_modules/yaml/browser/index.js') } },
  build: {
    license: { fileName: 'LICENSES.md' },
    emptyOutDir: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external: (specifier: string, importer: string | undefined) =>
        specifier.startsWith('node:') || (isOurs(importer) && !/^[./]/.test(specifier) && !CARRIED.test(specifier)),
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // Node reads and checks every byte; what the types say is in index.d.ts.
        comments: { legal: true, annotation: true, jsdoc: false },
        codeSplitting: { groups: [RUNTIME] },
      },
    },
  },
}

// The package: a few files instead of hundreds, since a short command spends most of its time finding and reading them.
// What a command does not need stays in files of its own, and other libraries stay outside; whose those are that are
// carried is in dist/LICENSES.md.
export default defineConfig({
  ...BUILT,
  ssr: { noExternal: true },
  plugins: [axiosWithoutUnused, languageFiles],
  build: {
    ...BUILT.build,
    ssr: true,
    ssrEmitAssets: true,
    outDir: 'dist',
    // Node 20 has to be able to read it: only then can it say in a sentence that it is too old.
    target: 'node20',
    rolldownOptions: {
      ...BUILT.build.rolldownOptions,
      input: {
        index: 'src/index.ts',
        'cli/main': 'src/cli/start.mjs',
        // A thread of its own is started by its file's name.
        'bergamot-thread': 'src/engine/bergamot/worker/thread.ts',
      },
      output: {
        ...BUILT.build.rolldownOptions.output,
        // One file each: sixty small ones took a third of the time of a start.
        codeSplitting: {
          groups: [
            { ...RUNTIME, priority: 3 },
            { name: 'start', priority: 2, test: START },
            { name: 'texts', priority: 1, test: TEXTS, minShareCount: MOST_COMMANDS },
            { name: 'checks', test: CHECKS, minShareCount: MOST_COMMANDS },
          ],
        },
      },
    },
  },
})
