import { join } from 'node:path'
import { openLanguages } from '../src/check/index.ts'
import { parseConfig } from '../src/config.ts'
import { createEngine } from '../src/engine/index.ts'
import { parseGlossary } from '../src/names/index.ts'
import type { Role, Scope } from '../src/server/access/model.ts'
import { type NewsroomServer, type ServeOptions, startServe, type Work } from '../src/server/index.ts'
import { openAccounts } from '../src/server/newsroom/accounts/accounts.ts'
import type { Person } from '../src/server/newsroom/accounts/model.ts'
import { sealWith } from '../src/server/newsroom/database/seal.ts'
import type { Sql } from '../src/server/newsroom/database/sql.ts'
import { openSqlite } from '../src/server/newsroom/database/sqlite.ts'
import type { Desk } from '../src/store/index.ts'
import { filesDesk } from './files-desk.ts'
import { makeDesk, PAGE, type TestDesk } from './review-desk.ts'

/** A newsroom's server over the desk of the page's tests, with one account of each role. */
export interface TestNewsroom extends AsyncDisposable {
  readonly desk: TestDesk
  readonly server: NewsroomServer
  readonly sql: Sql
  readonly accounts: ReturnType<typeof openAccounts>
  readonly people: Readonly<Record<Role, Person>>
  readonly lines: readonly string[]
  /** Makes requests as the browser of a signed-in person. */
  readonly as: (person: Person) => Promise<Ask>
  /** Makes requests as a program with a token. */
  readonly by: (person: Person, scopes: readonly Scope[]) => Promise<Ask>
  readonly nobody: Ask
}

export type Ask = (path: string, init?: AskInit) => Promise<Response>

export interface AskInit {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** The key of all test servers, so that several of them can be one newsroom. */
const SEAL = sealWith(Buffer.alloc(32, 7))

const config = parseConfig('engine: pseudo\n', 'interlinear.yml')

const workIn = (desk: Desk): Work => ({
  workspace: async () => ({
    config,
    desk,
    glossary: parseGlossary(await desk.glossary.read(), 'glossary.yml'),
  }),
  rules: async () => ({ own: [], languages: openLanguages(), levels: () => ({}) }),
  engine: async ({ languages, workspace: { glossary } }) => createEngine('pseudo', { env: {}, glossary, languages }),
})

export async function openNewsroom(options: Partial<ServeOptions> = {}, given?: TestDesk): Promise<TestNewsroom> {
  const desk = given ?? (await makeDesk())
  const files = options.desk ?? filesDesk(desk.folder)
  const sql = options.sql ?? (await openSqlite(join(desk.folder, '.newsroom/accounts.sqlite')))
  const accounts = openAccounts(sql)
  const lines: string[] = []
  const server = await startServe({
    ...{ desk: files, state: join(desk.folder, '.interlinear'), publish: config.publish },
    ...{ sql, seal: SEAL, work: workIn(files), home: desk.folder, host: '127.0.0.1', port: 0, env: {} },
    ...{ page: await PAGE, log: (line: string) => lines.push(line) },
    limits: { address: 1e6, account: 1e6, signIn: 1e6 },
    ...options,
  })
  const add = async (role: Role): Promise<Person> =>
    (await accounts.find(role)) ?? accounts.add({ name: role, role, ...(role === 'translator' && { locales: ['es'] }) })
  const people = {
    reader: await add('reader'),
    translator: await add('translator'),
    editor: await add('editor'),
    admin: await add('admin'),
  }
  const asker = (more: Readonly<Record<string, string>>): Ask => askOf(server, more)
  return {
    ...{ desk, server, sql, accounts, people, lines },
    as: async person => {
      const entered = await accounts.enter(await accounts.invite(person.id, 60_000), 'test')
      return asker({ cookie: `interlinear=${entered?.secret}`, 'x-interlinear': 'test' })
    },
    by: async (person, scopes) => {
      const { secret } = await accounts.addToken(person.id, { name: 'test', scopes })
      return asker({ authorization: `Bearer ${secret}` })
    },
    nobody: asker({ 'x-interlinear': 'test' }),
    [Symbol.asyncDispose]: async () => {
      await server.close()
      await sql.close()
    },
  }
}

/** The fields that tests read of an answer. */
export interface AnswerBody {
  readonly [text: string]: unknown
  readonly id: string
  readonly slug: string
  readonly outcome: string
  readonly state: string
  readonly draft: string
  readonly detail: string
  readonly content: string
  readonly secret: string
  readonly link: string
  readonly next?: string
  readonly disclosure: { readonly sentence: string; readonly noindex: boolean }
  readonly units: readonly AnswerUnit[]
  readonly items: readonly AnswerItem[]
  readonly errors: readonly { readonly pointer: string }[]
  readonly names: readonly { readonly source: string }[]
  readonly editions: readonly AnswerEdition[]
  readonly person: { readonly id: string }
  readonly token: { readonly id: string }
  readonly webhook: { readonly id: string }
}

export interface AnswerUnit {
  readonly key: string
  readonly target: string
  readonly revision: string
  readonly behind?: string
}

export interface AnswerEdition {
  readonly locale: string
  readonly sent: number
  readonly refused?: readonly unknown[]
  readonly file: string
}

export interface AnswerItem {
  readonly id: string
  readonly slug: string
  readonly locale: string
  readonly state: string
  readonly behind: boolean
  readonly attempts: number
  readonly event: string
  readonly did: string
}

/** The body of an answer: those of the API are checked by their schemas in the tests of its description. */
export const bodyOf = async <Body = AnswerBody>(answer: Response): Promise<Body> => (await answer.json()) as Body

const askOf =
  (server: NewsroomServer, more: Readonly<Record<string, string>>): Ask =>
  (path, { method = 'GET', body, headers = {} } = {}) =>
    fetch(new URL(path, server.listens), {
      method,
      redirect: 'manual',
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...more, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
