import { InterlinearError } from '../errors.ts'
import type { Block, Role } from '../model.ts'
import { isTranslated, type RoleOverride } from './roles.ts'

/** A block that has no id yet. */
export type Draft = Omit<Block, 'id' | 'translate'> & { readonly translate?: boolean }

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
}

/** Gives blocks the roles that people said they have, and then their ids: headline, deck, p1, p2, h1, x1, … */
export function finishBlocks(drafts: readonly Draft[], overrides: readonly RoleOverride[] = []): readonly Block[] {
  const counts = new Map<Role, number>()
  return applyOverrides(drafts, overrides).map(draft => {
    const count = (counts.get(draft.role) ?? 0) + 1
    counts.set(draft.role, count)
    const id = ONCE.has(draft.role) && count === 1 ? LETTER[draft.role] : `${LETTER[draft.role]}${count}`
    return { ...draft, id, translate: draft.translate ?? isTranslated(draft.role) }
  })
}

function applyOverrides(drafts: readonly Draft[], overrides: readonly RoleOverride[]): readonly Draft[] {
  const said = new Map<number, Role>()
  for (const { text, role } of overrides) {
    const exact = drafts.findIndex((draft, index) => draft.text === text && !said.has(index))
    const index = exact >= 0 ? exact : drafts.findIndex((draft, at) => draft.text.startsWith(text) && !said.has(at))
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
