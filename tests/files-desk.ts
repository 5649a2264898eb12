import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Desk, openFilesDesk } from '../src/store/index.ts'

/** The desk of a folder as the commands make it: `seeds/`, `locales/`, `public/` and, where it is there, `glossary.yml`. */
export function filesDesk(folder: string): Desk {
  const glossary = join(folder, 'glossary.yml')
  return openFilesDesk({
    out: join(folder, 'locales'),
    seeds: join(folder, 'seeds'),
    state: join(folder, '.interlinear/locales'),
    public: join(folder, 'public'),
    glossary: existsSync(glossary) ? glossary : undefined,
  })
}
