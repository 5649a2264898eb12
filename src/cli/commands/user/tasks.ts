import { InterlinearError } from '../../../errors.ts'
import type { Locale } from '../../../model.ts'
import {
  type Accounts,
  isRole,
  isScope,
  loadAccounts,
  type Person,
  ROLES,
  type Role,
  SCOPES,
} from '../../../server/index.ts'
import { choiceOf, countOf } from '../../arguments/flags.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { ExitCode, Io, Values } from '../../model.ts'
import { print, printJson, say } from '../../terminal/print.ts'
import { paint } from '../../terminal/style.ts'
import { table } from '../../terminal/table.ts'
import { openAccountsDatabase } from '../../workspace/newsroom/accounts.ts'
import { publicAddress } from '../serve/address.ts'

const [MINUTE, DAY] = [60_000, 86_400_000]
/** A first link must reach its person, so it lasts a day; a later one, for somebody who waits for it, 15 minutes. */
const [FIRST, AGAIN] = [DAY, 15 * MINUTE]

/** The actor in the audit log for actions on the command line of the server's machine. */
const OPERATOR = 'command line'

interface Task {
  readonly accounts: Accounts
  readonly values: Values
  readonly io: Io
  readonly format: 'text' | 'json'
}

/** Opens the accounts for one task. */
const withAccounts =
  (task: (given: Task) => Promise<void>) =>
  async (values: Values, io: Io): Promise<ExitCode> => {
    const format = choiceOf(values, 'format', ['text', 'json'])
    const openAccounts = await loadAccounts()
    const sql = await openAccountsDatabase(values, io)
    try {
      await task({ accounts: openAccounts(sql), values, io, format })
      return 0
    } finally {
      await sql.close()
    }
  }

export const list = withAccounts(async ({ accounts, io, format }) => {
  const people = await accounts.people()
  if (format === 'json') return printJson(io, { people: people.map(personJson) })
  if (people.length === 0) return say(io, 'there is no account yet: `interlinear user add <name> --role admin`\n')
  const rows = people.map(({ name, role, locales, email }) => [
    paint(name, 'bold', io.color),
    role,
    locales?.join(', ') ?? 'all locales',
    email ?? '',
  ])
  print(io, `${table(rows).join('\n')}\n`)
})

export const add = withAccounts(async ({ accounts, values, io, format }) => {
  const [name, email] = [oneName(values), values.text('email')]
  const locales = localesOf(values)
  const given = { name, role: roleOf(values) ?? 'translator', ...(email !== undefined && { email }) }
  const address = addressOf(values)
  const person = await accounts.add({ ...given, ...(locales && { locales }) })
  const secret = await accounts.invite(person.id, FIRST)
  await note(accounts, 'addPerson', { name, role: person.role })
  printLink({ io, format }, person, { address, secret, lasts: FIRST })
})

export const link = withAccounts(async ({ accounts, values, io, format }) => {
  const address = addressOf(values)
  const person = await known(accounts, oneName(values))
  const secret = await accounts.invite(person.id, AGAIN)
  await note(accounts, 'invitePerson', { name: person.name })
  printLink({ io, format }, person, { address, secret, lasts: AGAIN })
})

export const role = withAccounts(async ({ accounts, values, io, format }) => {
  const asked = roleOf(values)
  if (!asked) throw new InterlinearError('usage', `found no --role, expected one of ${ROLES.join(', ')}.`)
  const locales = values.text('locales') === 'all' ? null : localesOf(values)
  const person = await known(accounts, oneName(values))
  await accounts.change(person.id, { role: asked, ...(locales !== undefined && { locales }) })
  await note(accounts, 'changePerson', { name: person.name, role: asked })
  const { locales: before, ...rest } = person
  const after = locales === undefined ? before : locales
  const now = { ...rest, role: asked, ...(after && { locales: after }) }
  if (format === 'json') printJson(io, { person: personJson(now) })
  else print(io, `${now.name} is ${now.role} for ${now.locales?.join(', ') ?? 'all locales'}\n`)
})

export const remove = withAccounts(async ({ accounts, values, io, format }) => {
  const person = await known(accounts, oneName(values))
  await accounts.remove(person.id)
  await note(accounts, 'removePerson', { name: person.name })
  if (format === 'json') printJson(io, { removed: personJson(person) })
  else print(io, `${person.name} has no account any more; what they wrote keeps their name\n`)
})

export const token = withAccounts(async ({ accounts, values, io, format }) => {
  const scopes = (values.text('scopes') ?? '').split(',').map(scope => scope.trim())
  const wrong = scopes.find(scope => !isScope(scope))
  if (wrong !== undefined) {
    throw new InterlinearError('usage', `found "${wrong}" in --scopes, expected some of ${SCOPES.join(', ')}.`)
  }
  const days = countOf(values, 'days')
  const person = await known(accounts, oneName(values))
  const { secret, of } = await accounts.addToken(person.id, {
    name: values.text('label') ?? OPERATOR,
    scopes: scopes.filter(isScope),
    ...(days !== undefined && { expires: Date.now() + days * DAY }),
  })
  await note(accounts, 'addToken', { name: person.name, scopes: scopes.join(' ') })
  if (format === 'json') return printJson(io, { token: secret, id: of.id, scopes: of.scopes })
  print(io, `${secret}\n`)
  say(io, 'It is shown here only. A program sends it as `Authorization: Bearer …`.\n')
})

const note = (accounts: Accounts, did: string, about: Readonly<Record<string, string>>): Promise<void> =>
  accounts.note({ who: OPERATOR, did, about })

const personJson = ({ id, name, email, role: held, locales, created }: Person) => ({
  ...{ id, name, role: held, created: new Date(created).toISOString() },
  ...(email !== undefined && { email }),
  ...(locales && { locales }),
})

interface Link {
  readonly address: string
  readonly secret: string
  /** In milliseconds. */
  readonly lasts: number
}

function printLink(
  { io, format }: Pick<Task, 'io' | 'format'>,
  person: Person,
  { address, secret, lasts }: Link,
): void {
  const url = `${address}/sign-in#${secret}`
  if (format === 'json') {
    printJson(io, { person: personJson(person), link: url })
    return
  }
  print(io, `${url}\n`)
  const hours = lasts / DAY === 1 ? '24 hours' : `${lasts / MINUTE} minutes`
  say(io, `It signs ${person.name} in, once, within ${hours}.\n`)
}

async function known(accounts: Accounts, name: string): Promise<Person> {
  const person = await accounts.find(name)
  if (person) return person
  throw new InterlinearError('input', `nobody has an account with the name "${name}".`, {
    hint: '`interlinear user list` shows them.',
  })
}

/** Names are shown beside texts, so they have no control characters and none that change the direction of a line. */
const NAME = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,100}$/u

function oneName(values: Values): string {
  const [name, ...others] = values.positionals
  if (name === undefined || others.length > 0 || !NAME.test(name.trim())) {
    throw new InterlinearError(
      'usage',
      `found ${name === undefined ? 'no name' : `"${values.positionals.join(' ')}"`}, expected one name.`,
      {
        hint: 'A name of several words stands in quotation marks: "Mara Voss".',
      },
    )
  }
  return name.trim()
}

function roleOf(values: Values): Role | undefined {
  const text = values.text('role')
  if (text === undefined || isRole(text)) return text
  throw new InterlinearError('usage', `found "${text}" in --role, expected one of ${ROLES.join(', ')}.`)
}

function localesOf(values: Values): readonly Locale[] | undefined {
  const list = values.text('locales')
  return list === undefined ? undefined : parseLocales(list, '--locales')
}

const addressOf = (values: Values): string =>
  publicAddress(values.text('address'), undefined) ?? 'http://127.0.0.1:8080'
