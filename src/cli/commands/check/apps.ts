import { InterlinearError } from '../../../errors.ts'
import type { Values } from '../../model.ts'
import type { AppFiles } from '../../workspace/pairs/app-files.ts'
import type { CheckRun, Found } from './model.ts'

/** The arguments of a check of two app files: `check en/app.json de/app.json --to de`. */
export const pairOf = ({ source, target, to }: AppFiles, values: Values): Values => ({
  ...values,
  positionals: [source, target],
  text: name => (name === 'to' ? to : values.text(name)),
})

/**
 * Checks the files of an app, each translation against its source; the findings are the same as for the two files
 * alone.
 */
export async function checkApps(
  apps: readonly AppFiles[],
  values: Values,
  { run, found }: { readonly run: CheckRun; readonly found: Found },
): Promise<void> {
  if (apps.length === 0) return
  // Only files need the parsers of exchange formats.
  const { checkFile } = await import('./files.ts')
  for (const files of apps) {
    try {
      await checkFile(pairOf(files, values), run, (finding, origin) => found(finding, { ...origin, slug: files.name }))
    } catch (error) {
      if (!(error instanceof InterlinearError) || error.code !== 'input') throw error
      run.broken({ slug: files.name, locale: files.to, error })
    }
  }
}
