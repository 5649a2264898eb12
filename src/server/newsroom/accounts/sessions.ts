import { numberOf, type Row, type Sql, textOf } from '../database/sql.ts'
import type { Accounts, AccountsSetup, Identity, Person, Secret, Session } from './model.ts'
import { callerOf, personIn } from './people.ts'
import { hashOf, newId, newSecret } from './secrets.ts'

const DAY = 86_400_000

/** How long after its last request a session ends, and how long after its start. */
export const [IDLE, LONGEST] = [3 * DAY, 30 * DAY]

/** The time of the last request is written again if it is older than this. */
const STALE = 60_000

const MOST_AGENT = 200

type Sessions = Pick<Accounts, 'enter' | 'enterAs' | 'session' | 'sessions' | 'end'>

export function openSessions({ sql, now }: AccountsSetup): Sessions {
  async function begin(within: Pick<Sql, 'rows'>, person: Person, agent: string): Promise<Secret<Person>> {
    const secret = newSecret()
    const at = now()
    await within.rows('delete from @sessions where seen < $1 or created < $2', [at - IDLE, at - LONGEST])
    await within.rows(
      'insert into @sessions (hash, id, person, created, seen, agent) values ($1, $2, $3, $4, $4, $5)',
      // SQLite and PostgreSQL both allow a value to be used twice.
      [hashOf(secret), newId(at), person.id, at, agent.slice(0, MOST_AGENT)],
    )
    return { secret, of: person }
  }

  return {
    enter: (secret, agent) =>
      sql.together(async within => {
        const [link] = await within.rows('delete from @links where hash = $1 returning person, expires', [
          hashOf(secret),
        ])
        if (!link || numberOf(link, 'expires') < now()) return undefined
        const [row] = await within.rows('select * from @people where id = $1', [textOf(link, 'person')])
        return row && begin(within, personIn(row), agent)
      }),
    enterAs: (identity, agent) =>
      sql.together(async within => {
        const person = await personOf(within, identity)
        return person && begin(within, person, agent)
      }),
    session: async secret => {
      const [row] = await sql.rows(
        `select people.*, sessions.id as session, sessions.created as begun, sessions.seen as seen
         from @sessions join @people on people.id = sessions.person where sessions.hash = $1`,
        [hashOf(secret)],
      )
      if (!row) return undefined
      const [at, seen] = [now(), numberOf(row, 'seen')]
      if (seen < at - IDLE || numberOf(row, 'begun') < at - LONGEST) return undefined
      if (seen < at - STALE) await sql.rows('update @sessions set seen = $2 where hash = $1', [hashOf(secret), at])
      return { caller: callerOf(personIn(row)), id: textOf(row, 'session') }
    },
    sessions: async person =>
      (await sql.rows('select * from @sessions where person = $1 order by seen desc', [person])).map(sessionIn),
    end: async (person, session) =>
      (await sql.rows('delete from @sessions where person = $1 and id = $2 returning id', [person, session])).length >
      0,
  }
}

/**
 * The person who signed in with this identity before, or else the one with its address, who then gets this identity.
 */
async function personOf(within: Pick<Sql, 'rows'>, { issuer, subject, email }: Identity): Promise<Person | undefined> {
  const [known] = await within.rows(
    `select people.* from @identities join @people on people.id = identities.person
     where identities.issuer = $1 and identities.subject = $2`,
    [issuer, subject],
  )
  if (known) return personIn(known)
  if (email === undefined) return undefined
  const [row] = await within.rows('select * from @people where lower(email) = lower($1)', [email])
  if (!row) return undefined
  await within.rows('insert into @identities (issuer, subject, person) values ($1, $2, $3)', [
    issuer,
    subject,
    textOf(row, 'id'),
  ])
  return personIn(row)
}

const sessionIn = (row: Row): Session => ({
  id: textOf(row, 'id'),
  created: numberOf(row, 'created'),
  seen: numberOf(row, 'seen'),
  agent: textOf(row, 'agent'),
})
