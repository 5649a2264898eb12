import * as v from 'valibot'
import { ROLES, SCOPES } from '../../access/model.ts'
import { LocaleTag } from '../locale-tag.ts'

export const list = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.readonly())
const Time = v.pipe(v.string(), v.isoTimestamp(), v.description('ISO 8601.'))
const Role = v.picklist(ROLES)
const Scope = v.picklist(SCOPES)
const Locales = v.pipe(v.array(LocaleTag), v.minLength(1), v.maxLength(100))
/** Characters of any script, without control characters and those that change the direction of a line. */
const Name = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(100),
  v.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u, 'a name without control characters'),
)

export const PersonIn = v.strictObject({
  name: Name,
  email: v.optional(v.pipe(v.string(), v.email('an e-mail address'), v.maxLength(200))),
  role: Role,
  locales: v.optional(v.pipe(Locales, v.description('Those that the account is for; without it, all.'))),
})

export const PersonView = v.object({
  id: v.string(),
  name: v.string(),
  email: v.optional(v.string()),
  role: Role,
  locales: v.optional(list(v.string())),
  created: Time,
})
export const PersonChange = v.strictObject({
  role: Role,
  locales: v.optional(v.pipe(v.nullable(Locales), v.description('Without it they stay as they are; null: all.'))),
})
export const Invitation = v.object({
  person: PersonView,
  link: v.pipe(v.string(), v.description('Signs them in, once. It is shown here only.')),
  expires: Time,
})
export const Me = v.object({
  name: v.string(),
  role: Role,
  locales: v.optional(list(v.string())),
  scopes: v.optional(v.pipe(list(Scope), v.description('Of the token; absent for a person who signed in.'))),
})
export const SessionView = v.object({
  id: v.string(),
  created: Time,
  seen: Time,
  agent: v.string(),
  current: v.boolean(),
})
export const TokenIn = v.strictObject({
  name: Name,
  scopes: v.pipe(v.array(Scope), v.minLength(1), v.maxLength(SCOPES.length)),
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
})
export const TokenView = v.object({
  id: v.string(),
  name: v.string(),
  scopes: list(Scope),
  created: Time,
  used: v.optional(Time),
  expires: v.optional(Time),
})
export const TokenMade = v.object({
  token: TokenView,
  secret: v.pipe(v.string(), v.description('What the program sends. It is shown here only.')),
})
export const Done = v.optional(v.object({}))
export const Audit = v.object({
  items: list(
    v.object({ id: v.string(), at: Time, who: v.string(), did: v.string(), about: v.record(v.string(), v.string()) }),
  ),
  next: v.optional(v.string()),
})

/** The schemas by their names in the description. */
export const ACCOUNT_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  Person: PersonView,
  PersonIn,
  PersonChange,
  Invitation,
  Me,
  Session: SessionView,
  TokenIn,
  Token: TokenView,
  TokenMade,
  Audit,
}
