import { isScope } from '../../access/model.ts'
import { numberOf, type Row, textOf } from '../database/sql.ts'
import type { Accounts, AccountsSetup, Token } from './model.ts'
import { callerOf, personIn } from './people.ts'
import { hashOf, newId, newToken } from './secrets.ts'

/** The time of a token's last use is written again if it is older than this. */
const STALE = 60_000

type Tokens = Pick<Accounts, 'addToken' | 'token' | 'tokens' | 'removeToken'>

export function openTokens({ sql, now }: AccountsSetup): Tokens {
  return {
    addToken: async (person, given) => {
      const secret = newToken()
      const token: Token = { id: newId(now()), created: now(), ...given }
      const { id, name, scopes, created, expires } = token
      await sql.rows(
        'insert into @tokens (hash, id, person, name, scopes, created, expires) values ($1, $2, $3, $4, $5, $6, $7)',
        [hashOf(secret), id, person, name, JSON.stringify(scopes), created, expires ?? null],
      )
      return { secret, of: token }
    },
    token: async secret => {
      const [row] = await sql.rows(
        `select people.*, tokens.scopes as scopes, tokens.used as used, tokens.expires as expires
         from @tokens join @people on people.id = tokens.person where tokens.hash = $1`,
        [hashOf(secret)],
      )
      if (!row || (row.expires !== null && numberOf(row, 'expires') < now())) return undefined
      if (numberOf(row, 'used') < now() - STALE) {
        await sql.rows('update @tokens set used = $2 where hash = $1', [hashOf(secret), now()])
      }
      return { ...callerOf(personIn(row)), scopes: scopesIn(row) }
    },
    tokens: async person =>
      (await sql.rows('select * from @tokens where person = $1 order by created', [person])).map(tokenIn),
    removeToken: async (person, token) =>
      (await sql.rows('delete from @tokens where person = $1 and id = $2 returning id', [person, token])).length > 0,
  }
}

const scopesIn = (row: Row): Token['scopes'] => JSON.parse(textOf(row, 'scopes')).filter(isScope)

const tokenIn = (row: Row): Token => ({
  id: textOf(row, 'id'),
  name: textOf(row, 'name'),
  scopes: scopesIn(row),
  created: numberOf(row, 'created'),
  ...(row.used !== null && { used: numberOf(row, 'used') }),
  ...(row.expires !== null && { expires: numberOf(row, 'expires') }),
})
