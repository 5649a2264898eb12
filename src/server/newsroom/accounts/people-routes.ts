import { InterlinearError } from '../../../errors.ts'
import { type ApiRoute, answer, apiRoute, ok } from '../api/declare.ts'
import { ApiProblem, nothingHere } from '../api/problem.ts'
import type { Accounts, Person } from './model.ts'
import { Done, Invitation, list, PersonChange, PersonIn, PersonView } from './schemas.ts'
import { iso, personView } from './views.ts'

export interface PeopleParts {
  readonly accounts: Accounts
  /** The public address of the server. */
  readonly address: () => string
}

/** How long a sign-in link of an administrator is valid, in milliseconds. */
const LINK_LASTS = 86_400_000

/**
 * A sign-in link. Its secret is after the `#`: browsers do not send that part, so a program that opens the link in
 * advance does not use it up.
 */
const linkOf = (address: string, secret: string): string => `${address}/sign-in#${secret}`

/** A new link for a person. */
async function invite(person: Person, { accounts, address }: PeopleParts) {
  const secret = await accounts.invite(person.id, LINK_LASTS)
  const expires = iso(Date.now() + LINK_LASTS)
  return { person: personView(person), link: linkOf(address(), secret), expires }
}

/** The accounts of people, and their sign-in links. */
export const peopleRoutes = ({ accounts, address }: PeopleParts): readonly ApiRoute[] => [
  apiRoute({
    method: 'get',
    path: '/people',
    id: 'listPeople',
    tag: 'accounts',
    summary: 'All accounts.',
    right: 'manage',
    answers: { 200: list(PersonView) },
    handle: async () => ok((await accounts.people()).map(personView)),
  }),
  apiRoute({
    method: 'post',
    path: '/people',
    id: 'addPerson',
    tag: 'accounts',
    summary: 'Adds an account, and makes its first link.',
    right: 'manage',
    about: ({ name, role }) => ({ name, role }),
    body: PersonIn,
    answers: { 201: Invitation },
    problems: [409],
    handle: async ({ body: { name, email, role, locales } }) => {
      const given = { name, role, ...(email !== undefined && { email }), ...(locales && { locales }) }
      const person = await orConflict(() => accounts.add(given))
      return answer(201, await invite(person, { accounts, address }))
    },
  }),
  apiRoute({
    method: 'post',
    path: '/people/:id/link',
    id: 'invitePerson',
    tag: 'accounts',
    summary: 'Makes a new link for somebody; earlier ones end.',
    right: 'manage',
    answers: { 201: Invitation },
    problems: [404],
    handle: async ({ params: { id } }) => {
      const person = await accounts.find(id)
      if (person?.id !== id) throw nothingHere()
      return answer(201, await invite(person, { accounts, address }))
    },
  }),
  apiRoute({
    method: 'put',
    path: '/people/:id',
    id: 'changePerson',
    tag: 'accounts',
    summary: 'Gives an account another role, and the locales that it is for.',
    right: 'manage',
    about: ({ role }) => ({ role }),
    body: PersonChange,
    answers: { 200: PersonView },
    problems: [404, 409],
    handle: async ({ params: { id }, body: { role, locales }, caller }) => {
      if (id === caller.account && role !== 'admin') {
        throw new ApiProblem(409, 'You cannot take your own rights: another administrator can.')
      }
      const change = { role, ...(locales !== undefined && { locales }) }
      if (!(await orConflict(() => accounts.change(id, change)))) throw nothingHere()
      const person = await accounts.find(id)
      if (!person) throw nothingHere()
      return ok(personView(person))
    },
  }),
  apiRoute({
    method: 'delete',
    path: '/people/:id',
    id: 'removePerson',
    tag: 'accounts',
    summary: 'Removes an account with its sessions and tokens. What they wrote keeps their name.',
    right: 'manage',
    answers: { 204: Done },
    problems: [404, 409],
    handle: async ({ params: { id }, caller }) => {
      if (id === caller.account) throw new ApiProblem(409, 'You cannot remove yourself: another administrator can.')
      if (!(await orConflict(() => accounts.remove(id)))) throw nothingHere()
      return answer(204, undefined)
    },
  }),
]

/** A refusal of the accounts is a conflict with something that exists: a name, or the last administrator. */
async function orConflict<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof InterlinearError && error.code === 'input' ? new ApiProblem(409, error.message) : error
  }
}
