import { defineConfig } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'

// The types of the public API in one file: what the declarations that tsc wrote say, without the modules of the house.
export default defineConfig({
  input: { index: 'dist/types/index.d.ts' },
  plugins: [dts({ dtsOnly: true, generator: 'oxc' })],
  output: { dir: 'dist', entryFileNames: '[name].ts' },
})
