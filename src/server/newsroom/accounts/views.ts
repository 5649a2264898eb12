import type { Person, Token } from './model.ts'

/** A time for programs: `2026-11-29T18:00:00.000Z` */
export const iso = (time: number): string => new Date(time).toISOString()

export const tokenView = ({ id, name, scopes, created, used, expires }: Token) => ({
  ...{ id, name, scopes, created: iso(created) },
  ...(used !== undefined && { used: iso(used) }),
  ...(expires !== undefined && { expires: iso(expires) }),
})

export const personView = ({ id, name, email, role, locales, created }: Person) => ({
  ...{ id, name, role, created: iso(created) },
  ...(email !== undefined && { email }),
  ...(locales && { locales }),
})
