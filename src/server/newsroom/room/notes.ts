import type { Events } from '../../events.ts'
import type { Accounts } from '../accounts/model.ts'
import { newId } from '../accounts/secrets.ts'
import { numberOf, type Row, type Sql, textIn, textOf } from '../database/sql.ts'
import { type NewNote, NOTE_KINDS, type Note } from './model.ts'

/** The notifications of people. */
export interface Notes {
  /**
   * Notifies a person, unless they caused it themselves, have no account, or were notified for the same reason before.
   */
  readonly tell: (note: NewNote) => Promise<boolean>
  /** The latest first. */
  readonly of: (account: string) => Promise<readonly Note[]>
  /** Marks a person's notifications as seen, up to one. */
  readonly see: (account: string, last: string) => Promise<void>
  /** The names after an @ in a comment. */
  readonly named: (text: string) => Promise<readonly string[]>
}

/** How many are shown, and how long they are kept, in milliseconds. */
const [SHOWN, KEPT] = [50, 30 * 86_400_000]

interface NotesSetup {
  readonly sql: Sql
  readonly accounts: Pick<Accounts, 'people' | 'find'>
  readonly events: Pick<Events, 'whisper'>
  /** Called for each notification. */
  readonly onTold: (note: NewNote, id: string) => Promise<void>
}

export function openNotes({ sql, accounts, events, onTold }: NotesSetup): Notes {
  return {
    tell: async note => {
      const person = note.name === note.by ? undefined : await accounts.find(note.name)
      // A person may be given by address or id; a record has their name.
      if (person?.name.toLowerCase() !== note.name.toLowerCase()) return false
      const { kind, slug, locale, key = null, by = null, due = null, reason } = note
      const now = Date.now()
      const id = newId(now)
      await sql.rows('delete from @notes where at < $1', [now - KEPT])
      const made = await sql.rows(
        `insert into @notes (id, person, kind, slug, locale, sentence, author, due, reason, at, seen)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0) on conflict (person, kind, reason) do nothing returning id`,
        [id, person.id, kind, slug, locale, key, by, due, reason, now],
      )
      if (made.length === 0) return false
      events.whisper({ kind: 'note', account: person.id })
      await onTold(note, id)
      return true
    },
    of: async account =>
      (await sql.rows('select * from @notes where person = $1 order by id desc limit $2', [account, SHOWN])).map(
        noteIn,
      ),
    see: async (account, last) => {
      await sql.rows('update @notes set seen = 1 where person = $1 and id <= $2 and seen = 0', [account, last])
    },
    named: async text => {
      if (!text.includes('@')) return []
      const people = (await accounts.people()).map(({ name }) => name)
      return namesAfterAt(text, people)
    },
  }
}

/** `Ask @Mara Voss, @oleh` → the people with these names; of `Mara` and `Mara Voss`, the longer one is meant. */
export function namesAfterAt(text: string, people: readonly string[]): readonly string[] {
  const longestFirst = people.toSorted((one, other) => other.length - one.length)
  const found = new Set<string>()
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}._-])@/gu)) {
    const rest = text.slice(index + 1).toLowerCase()
    const name = longestFirst.find(
      person => rest.startsWith(person.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(rest.slice(person.length)),
    )
    if (name !== undefined) found.add(name)
  }
  return [...found]
}

function noteIn(row: Row): Note {
  const [key, by, due] = [textIn(row, 'sentence'), textIn(row, 'author'), textIn(row, 'due')]
  return {
    id: textOf(row, 'id'),
    kind: NOTE_KINDS.find(kind => kind === textOf(row, 'kind')) ?? 'mention',
    slug: textOf(row, 'slug'),
    locale: textOf(row, 'locale'),
    at: new Date(numberOf(row, 'at')).toISOString(),
    seen: numberOf(row, 'seen') === 1,
    ...(key !== undefined && { key }),
    ...(by !== undefined && { by }),
    ...(due !== undefined && { due }),
  }
}
