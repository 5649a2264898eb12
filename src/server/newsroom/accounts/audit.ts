import { numberOf, type Row, textOf } from '../database/sql.ts'
import type { Accounts, AccountsSetup, AuditEntry } from './model.ts'
import { newId } from './secrets.ts'

export const auditOf = ({ sql, now }: AccountsSetup): Pick<Accounts, 'note' | 'audit'> => ({
  note: async ({ who, did, about }) => {
    await sql.rows('insert into @audit (id, at, who, did, about) values ($1, $2, $3, $4, $5)', [
      newId(now()),
      now(),
      who,
      did,
      JSON.stringify(about),
    ])
  },
  audit: async (before, limit) => {
    const rows =
      before === undefined
        ? await sql.rows('select * from @audit order by id desc limit $1', [limit])
        : await sql.rows('select * from @audit where id < $1 order by id desc limit $2', [before, limit])
    return rows.map(entryIn)
  },
})

const entryIn = (row: Row): AuditEntry => ({
  id: textOf(row, 'id'),
  at: numberOf(row, 'at'),
  who: textOf(row, 'who'),
  did: textOf(row, 'did'),
  about: JSON.parse(textOf(row, 'about')),
})
