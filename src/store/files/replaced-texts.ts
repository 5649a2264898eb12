import { appendFile, mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { InterlinearError } from '../../errors.ts'
import type { SegmentKey } from '../../model.ts'
import { tell } from '../../say.ts'
import { toldError } from '../../told-error.ts'
import type { ArticleAddress, History, ReplacedText } from '../desk/index.ts'
import { writeAtomic } from './disk/atomic.ts'
import { codeOf, readTextIfAny } from './disk/read.ts'

/** The most bytes that are kept for one edition; beyond it, the older half is dropped. */
const MOST = 2_000_000

type Line = ReplacedText & { readonly key: SegmentKey }

/** Replaced texts of editions, in a file of JSON lines for each edition below `state`. */
export function replacedTexts(state: string): Pick<History, 'keepReplaced' | 'replaced'> {
  const fileOf = ({ slug, locale }: ArticleAddress): string => join(state, 'replaced', locale, `${slug}.jsonl`)
  return {
    keepReplaced: async (edition, texts) => {
      if (texts.length === 0) return
      const path = fileOf(edition)
      const lines = texts.map(text => `${JSON.stringify(text)}\n`).join('')
      try {
        await append(path, lines)
        await trim(path)
      } catch (cause) {
        if (cause instanceof InterlinearError) throw cause
        throw toldError('storage', tell('not-kept', { path }), { cause })
      }
    },
    replaced: async ({ key, ...edition }) => {
      const all = linesIn((await readTextIfAny(fileOf(edition))) ?? '')
      return all.filter(line => line.key === key).reverse()
    },
  }
}

async function append(path: string, lines: string): Promise<void> {
  try {
    await appendFile(path, lines)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    await mkdir(dirname(path), { recursive: true })
    await appendFile(path, lines)
  }
}

async function trim(path: string): Promise<void> {
  if ((await stat(path)).size <= MOST) return
  const text = (await readTextIfAny(path)) ?? ''
  const half = text.slice(text.length / 2)
  await writeAtomic(path, half.slice(half.indexOf('\n') + 1))
}

/** The records of a file. A line that a crash cut short is ignored. */
const linesIn = (text: string): readonly Line[] =>
  text.split('\n').flatMap(line => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Line]
    } catch {
      return []
    }
  })
