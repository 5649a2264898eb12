import { InterlinearError } from '../../../errors.ts'
import { type Caller, isRole } from '../../access/model.ts'
import { numberOf, type Row, type Sql, textIn, textOf } from '../database/sql.ts'
import type { Accounts, AccountsSetup, NewPerson, Person } from './model.ts'
import { hashOf, newId, newSecret } from './secrets.ts'

type People = Pick<Accounts, 'people' | 'find' | 'add' | 'change' | 'remove' | 'invite'>

export function openPeople({ sql, now }: AccountsSetup): People {
  const localesIn = (locales: Person['locales']): string | null => (locales ? JSON.stringify(locales) : null)
  return {
    people: async () => (await sql.rows('select * from @people order by lower(name)')).map(personIn),
    find: async asked => {
      const [row] = await sql.rows(
        'select * from @people where id = $1 or lower(name) = lower($1) or lower(email) = lower($1)',
        [asked],
      )
      return row && personIn(row)
    },
    add: async (given: NewPerson) => {
      const person: Person = { id: newId(now()), created: now(), ...given }
      const { id, name, email, role, locales, created } = person
      const made = await sql.rows(
        `insert into @people (id, name, email, role, locales, created) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing returning id`,
        [id, name, email ?? null, role, localesIn(locales), created],
      )
      if (made.length > 0) return person
      throw new InterlinearError('input', `there is an account with the name "${name}" or the address already.`, {
        hint: '`interlinear user list` shows them.',
      })
    },
    change: (id, { role, locales }) =>
      sql.together(async within => {
        if (role !== 'admin') await refuseLastAdmin(within, id)
        const rows =
          locales === undefined
            ? await within.rows('update @people set role = $2 where id = $1 returning id', [id, role])
            : await within.rows('update @people set role = $2, locales = $3 where id = $1 returning id', [
                ...[id, role, localesIn(locales ?? undefined)],
              ])
        return rows.length > 0
      }),
    remove: id =>
      sql.together(async within => {
        await refuseLastAdmin(within, id)
        return (await within.rows('delete from @people where id = $1 returning id', [id])).length > 0
      }),
    invite: async (person, milliseconds) => {
      const secret = newSecret()
      await sql.together(async within => {
        await within.rows('delete from @links where person = $1 or expires < $2', [person, now()])
        await within.rows('insert into @links (hash, person, expires) values ($1, $2, $3)', [
          hashOf(secret),
          person,
          now() + milliseconds,
        ])
      })
      return secret
    },
  }
}

/**
 * Throws if no administrator would be left to manage accounts on the page. The rows of all administrators are rewritten
 * unchanged, so that they are locked until the transaction ends: of two who leave at the same time, the second one is
 * the last.
 */
async function refuseLastAdmin(within: Pick<Sql, 'rows'>, id: string): Promise<void> {
  const admins = await within.rows(`update @people set role = role where role = 'admin' returning id, name`)
  const [last, other] = admins
  if (!last || other || textOf(last, 'id') !== id) return
  throw new InterlinearError('input', `${textOf(last, 'name')} is the last administrator.`, {
    hint: 'Give somebody else the role first: `interlinear user role <name> --role admin`.',
  })
}

export function personIn(row: Row): Person {
  const [role, email, locales] = [textOf(row, 'role'), textIn(row, 'email'), textIn(row, 'locales')]
  return {
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    // A role of a newer version has no rights here.
    role: isRole(role) ? role : 'reader',
    created: numberOf(row, 'created'),
    ...(email !== undefined && { email }),
    ...(locales !== undefined && { locales: JSON.parse(locales) }),
  }
}

/** A person as the caller of a request. */
export const callerOf = ({ id, name, role, locales }: Person): Caller => ({
  ...{ name, role, account: id },
  ...(locales && { locales }),
})
