import { defineConfig } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'

// The types of the library in one file, from the declarations that tsc wrote for each module.
export default defineConfig({
  input: { index: 'dist/types/index.d.ts' },
  logLevel: 'warn',
  plugins: [dts({ dtsOnly: true, generator: 'oxc' })],
  output: { dir: 'dist', entryFileNames: '[name].ts' },
})
