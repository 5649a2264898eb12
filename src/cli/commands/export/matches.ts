import { InterlinearError } from '../../../errors.ts'
import type { ExchangeMatch } from '../../../exchange/index.ts'
import type { Locale } from '../../../model.ts'
import { createFinder } from '../../../names/index.ts'
import { matchLabel, nameReader } from '../../../store/index.ts'
import type { Workspace } from '../../workspace/open.ts'

/** Finds translations of similar sentences for one pair of locales. */
export interface Matches extends AsyncDisposable {
  readonly find: (source: string) => readonly ExchangeMatch<string>[]
}

const MOST = 3
const NOTHING: Matches = { find: () => [], [Symbol.asyncDispose]: async () => {} }

/** The matches of the translation memory; none if there is no memory, or if it cannot be read. */
export async function openMatches(
  { desk, glossary }: Workspace,
  { from, to }: { readonly from: Locale; readonly to: Locale },
): Promise<Matches> {
  if (!(await desk.memory.exists())) return NOTHING
  try {
    const memory = await desk.memory.open(nameReader(createFinder(glossary, from)))
    return {
      find: source =>
        memory.fuzzy({ from, to, source }, { limit: MOST }).map(match => ({
          source: match.source,
          target: match.target,
          origin: 'memory',
          place: matchLabel(match),
          // Only an equal text is a 100 % match: one with other names or numbers must be read.
          quality: match.source === source ? 100 : Math.min(99, Math.floor(100 * match.score)),
        })),
      [Symbol.asyncDispose]: async () => memory.close(),
    }
  } catch (error) {
    if (!(error instanceof InterlinearError)) throw error
    return NOTHING
  }
}
