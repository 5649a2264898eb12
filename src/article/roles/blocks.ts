import { InterlinearError } from '../../errors.ts'
import type { Block, Role } from '../../model.ts'
import type { Draft } from '../model.ts'
import { plainView } from '../syntax/plain.ts'
import { isTranslated } from './roles.ts'

/** Roles by the first words of their blocks. */
type RoleOverrides = ReadonlyMap<string, Role>

const ONCE: ReadonlySet<Role> = new Set<Role>(['headline', 'deck', 'byline', 'dateline'])
const LETTER: Readonly<Record<Role, string>> = {
  headline: 'headline',
  deck: 'deck',
  byline: 'byline',
  dateline: 'dateline',
  subhead: 'h',
  paragraph: 'p',
  quote: 'q',
  'list-item': 'l',
  caption: 'c',
  boilerplate: 'x',
  teaser: 't',
}

/** Gives blocks the roles that people set, and then their ids: headline, deck, p1, p2, h1, x1, … */
export function finishBlocks(drafts: readonly Draft[], overrides: RoleOverrides): readonly Block[] {
  const counts = new Map<Role, number>()
  return applyOverrides(drafts, overrides).map(draft => {
    const count = (counts.get(draft.role) ?? 0) + 1
    counts.set(draft.role, count)
    const id = ONCE.has(draft.role) && count === 1 ? LETTER[draft.role] : `${LETTER[draft.role]}${count}`
    return { ...draft, id, translate: draft.translate ?? isTranslated(draft.role) }
  })
}

function applyOverrides(drafts: readonly Draft[], overrides: RoleOverrides): readonly Draft[] {
  if (overrides.size === 0) return drafts
  const said = new Map<number, Role>()
  const texts = drafts.map(draft => plainView(draft).text)
  for (const [text, role] of overrides) {
    const exact = texts.findIndex((other, index) => other === text && !said.has(index))
    const index = exact >= 0 ? exact : texts.findIndex((other, at) => other.startsWith(text) && !said.has(at))
    if (index < 0) {
      throw new InterlinearError('input', `no block of the article begins with "${text}", which roles calls ${role}.`, {
        hint: 'Write the first words of a block as they stand in the file.',
      })
    }
    said.set(index, role)
  }
  return drafts.map((draft, index) => {
    const role = said.get(index)
    if (!role) return draft
    const { translate: _, ...rest } = draft
    return { ...rest, role, evidence: 'said by an editor' }
  })
}
