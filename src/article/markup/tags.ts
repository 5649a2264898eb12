import type { Inline, Span } from '../../model.ts'

/** A tag and its place in a text. */
export interface Tag extends Span {
  readonly name: string
  readonly kind: 'open' | 'close' | 'void'
}

export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

const TAG = /^<(\/?)([a-z][^\s/>]*)/i

/** Reads a tag's name and kind from its text; undefined for comments and other things in angle brackets. */
export function readTag(markup: string, { start, end }: Span): Tag | undefined {
  const [, slash, name = ''] = TAG.exec(markup) ?? []
  if (slash === undefined) return undefined
  const lower = name.toLowerCase()
  const kind = slash ? 'close' : VOID.has(lower) || markup.endsWith('/>') ? 'void' : 'open'
  return { name: lower, kind, start, end }
}

export type InlineDraft = Omit<Inline, 'id' | 'pair'> & {
  /** What pairs an opening with the next closing: a tag's name. */
  readonly key?: string
}

/** Numbers inlines in order and pairs them, innermost first; one without a partner stands alone. */
export function numberInlines(drafts: readonly InlineDraft[]): readonly Inline[] {
  const sorted = drafts.toSorted((one, other) => one.start - other.start || one.end - other.end)
  const partner = new Map<number, number>()
  const open: { readonly id: number; readonly key: string }[] = []
  const waiting = new Map<string, number>()
  const wait = (key: string, by: number): unknown => waiting.set(key, (waiting.get(key) ?? 0) + by)
  sorted.forEach(({ kind, key = '' }, id) => {
    if (kind === 'open') {
      open.push({ id, key })
      wait(key, 1)
    }
    if (kind !== 'close' || !waiting.get(key)) return
    for (let last = open.pop(); last; last = open.pop()) {
      wait(last.key, -1)
      if (last.key !== key) continue
      partner.set(id, last.id).set(last.id, id)
      return
    }
  })
  return sorted.map(({ key: _, ...inline }, id): Inline => {
    const pair = partner.get(id)
    if (inline.kind === 'void') return { id, ...inline }
    return pair === undefined ? { id, ...inline, kind: 'void' } : { id, ...inline, pair }
  })
}
