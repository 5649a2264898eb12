import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ArticleAddress, FindingsBook, KeyedFindings } from '../desk/index.ts'
import { readTextIfAny } from './disk/read.ts'

/** Keeps findings in `<state>/findings/<locale>/<slug>.json`. */
export function findingsIn(state: string): FindingsBook {
  const pathOf = ({ slug, locale }: ArticleAddress): string => join(state, 'findings', locale, `${slug}.json`)
  return {
    load: async edition => {
      try {
        const read = JSON.parse((await readTextIfAny(pathOf(edition))) ?? 'null') as Partial<KeyedFindings> | null
        return isKept(read) ? read : undefined
      } catch {
        return undefined
      }
    },
    save: async (edition, found) => {
      const path = pathOf(edition)
      try {
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, JSON.stringify(found))
      } catch {
        // The edition itself is saved; a full disk is reported there.
      }
    },
  }
}

const isKept = (read: Partial<KeyedFindings> | null): read is KeyedFindings =>
  typeof read?.key === 'string' &&
  Array.isArray(read.findings) &&
  typeof read.rules === 'string' &&
  typeof read.units === 'object' &&
  read.units !== null
