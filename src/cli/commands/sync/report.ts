import type { SyncChange } from '../../../pipeline/index.ts'
import { paint } from '../../terminal/style.ts'
import { plural } from '../../terminal/words.ts'

const PLACES = { folder: 'to the folder', database: 'to the database', both: 'merged on both sides' } as const

/** `visit es: 2 sentences to the folder, 1 sentence to the database; both wrote p1.s2, the folder's text is the proposal`. */
export function changeLine(change: SyncChange, color: boolean): string {
  const { part, name, action, units, conflicts = [], message } = change
  const title = part === 'edition' || part === 'publication' || part === 'glossary' ? name : `${name} (${PARTS[part]})`
  if (action === 'conflict' || action === 'locked') return `${title}: ${paint(`${action}: ${message}`, 'red', color)}`
  if (action === 'gone') return `${title}: ${message}`
  const both =
    conflicts.length > 0 ? `; both sides wrote ${conflicts.join(', ')}: the folder's text is the proposal` : ''
  return `${title}: ${[unitsText(units) || PLACES[action], message].filter(Boolean).join('; ')}${both}`
}

const PARTS = { article: 'file', source: 'sentences', decisions: 'cuts' } as const

function unitsText(units: SyncChange['units']): string {
  if (!units) return ''
  const parts = (['folder', 'database'] as const).filter(side => units[side] > 0)
  return parts.map(side => `${plural(units[side], 'sentence')} ${PLACES[side]}`).join(', ')
}
