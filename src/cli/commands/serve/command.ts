import { InterlinearError } from '../../../errors.ts'
import type { WorkQueue } from '../../../queue/index.ts'
import { type OidcSettings, openBesideDesk, type Sql, startServe, type Work } from '../../../server/index.ts'
import { openDatabaseDesk } from '../../../store/index.ts'
import { portOf } from '../../arguments/port.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, say } from '../../terminal/print.ts'
import { loadRules } from '../../workspace/checks/check-rules.ts'
import { openEngine } from '../../workspace/engines/engine.ts'
import {
  ACCOUNTS_OPTIONS,
  openAccountsFile,
  openOwnSeal,
  refuseAccountsFile,
} from '../../workspace/newsroom/accounts.ts'
import { databaseOf, openQueue } from '../../workspace/newsroom/work-queue.ts'
import { openWorkspace, reopenWorkspace, WORKSPACE_OPTIONS, type Workspace } from '../../workspace/open.ts'
import { pagePlaces } from '../../workspace/places.ts'
import { publicAddress } from './address.ts'

export const command: Command = {
  summary: 'The page for a newsroom of many, with accounts, and an API for its systems.',
  usage: '[--address <https://…>] [--port <n>] [--host <address>] [--proxies <addresses>]',
  arguments: 'none',
  options: {
    address: {
      type: 'string',
      value: 'address',
      description: 'the address that people know it by, as in https://desk.example.org',
    },
    port: { type: 'string', value: 'n', description: 'the port to listen at (default: 8080)' },
    host: { type: 'string', value: 'address', description: 'the address to listen at (default: 127.0.0.1)' },
    proxies: {
      type: 'string',
      value: 'addresses',
      description: 'proxies whose X-Forwarded-For counts, as in 10.0.0.0/8,127.0.0.1',
    },
    engine: { type: 'string', value: 'name', description: 'what drafts are made with (default: as translate)' },
    'oidc-issuer': {
      type: 'string',
      value: 'address',
      description: 'an OpenID provider to sign in with; its secret is in INTERLINEAR_OIDC_SECRET',
    },
    'oidc-client': { type: 'string', value: 'id', description: 'what the provider calls this server' },
    'oidc-name': { type: 'string', value: 'name', description: 'what the provider is called on the page' },
    drafts: {
      type: 'string',
      value: 'queue|here',
      description: 'who drafts: workers (the usual way of a desk in a database), or this process',
    },
    'webhooks-to': {
      type: 'string',
      value: 'addresses',
      description: 'private addresses that webhooks may have, as in 10.1.2.0/24',
    },
    ...ACCOUNTS_OPTIONS,
    ...WORKSPACE_OPTIONS,
  },
  run: serve,
}

async function serve(values: Values, io: Io): Promise<ExitCode> {
  const address = publicAddress(values.text('address'), values.text('host'))
  const port = portOf(values.text('port') ?? '8080')
  const oidc = oidcOf(values, io)
  const drafts = draftsOf(values)
  const host = values.text('host') ?? '127.0.0.1'
  const proxies = values.text('proxies')?.split(',')
  const allowed = values.text('webhooks-to')?.split(',')
  const workspace = await openWorkspace(values, io)
  const open: { close: () => Promise<void> }[] = [workspace.desk]
  try {
    const asked = await deskForRequests(workspace, values, io)
    if (asked.desk !== workspace.desk) open.unshift(asked.desk)
    const sql = await openAccounts(asked, values, io)
    open.unshift(sql)
    const queue = await queueFor(drafts ?? (workspace.database ? 'queue' : 'here'), values, io)
    if (queue) open.unshift(queue)
    const server = await startServe({
      ...(await pagePlaces(asked, io)),
      ...{ sql, host, port, home: io.cwd, work: workOf(workspace, values, io) },
      seal: await openOwnSeal(values, io),
      log: line => say(io, `${line}\n`),
      ...(address !== undefined && { address }),
      ...(proxies && { proxies }),
      ...(allowed && { webhooks: { allowed } }),
      ...(queue && { queue }),
      ...(oidc && { oidc }),
    })
    const { signal } = io
    print(io, `${server.url}\n`)
    await new Promise<void>(resolve => {
      if (signal.aborted) resolve()
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    await server.close()
    return 0
  } finally {
    for (const one of open) await one.close()
  }
}

type Drafts = 'queue' | 'here'

function draftsOf(values: Values): Drafts | undefined {
  const choice = values.text('drafts')
  if (choice === undefined || choice === 'queue' || choice === 'here') return choice
  throw new InterlinearError('usage', `found "${choice}" in --drafts, expected queue or here.`)
}

/** How long a request waits for a database that is away, in milliseconds, before it fails. */
const PATIENCE = 2000

/** The workspace for requests, for which people wait. Background work is more patient. */
async function deskForRequests(workspace: Workspace, values: Values, io: Io): Promise<Workspace> {
  if (!workspace.database) return workspace
  const settings = { folder: workspace.state, patience: PATIENCE }
  const database = await openDatabaseDesk(databaseOf(values, io), settings)
  return { ...workspace, database, desk: database }
}

/** The queue in which drafts wait for workers; undefined if this process makes them. */
async function queueFor(drafts: Drafts, values: Values, io: Io): Promise<WorkQueue | undefined> {
  if (drafts === 'here') return undefined
  return openQueue(databaseOf(values, io), { tends: false, note: line => say(io, `${logged('queue', line)}\n`) })
}

const logged = (kind: string, message: string): string =>
  JSON.stringify({ time: new Date().toISOString(), kind, message })

function openAccounts({ database }: Workspace, values: Values, io: Io): Promise<Sql> {
  if (!database) return openAccountsFile(values, io)
  refuseAccountsFile(values)
  return openBesideDesk(database)
}

/** Config and glossary are read again for each piece of work, since a newsroom changes them while the server runs. */
const workOf = (workspace: Workspace, values: Values, io: Io): Work => ({
  workspace: () => reopenWorkspace(workspace, io),
  rules: ({ config }) => loadRules(config, io.cwd),
  engine: async ({ pairs, languages }) =>
    openEngine(
      values,
      { ...io, live: false },
      {
        ...{ pairs, languages, workspace: await reopenWorkspace(workspace, io), concurrency: undefined },
        note: line => say(io, `${logged('engine', line)}\n`),
      },
    ),
})

const SECRET = 'INTERLINEAR_OIDC_SECRET'

function oidcOf(values: Values, io: Io): OidcSettings | undefined {
  const [issuer, client, secret] = [values.text('oidc-issuer'), values.text('oidc-client'), io.env[SECRET]]
  if (issuer === undefined && client === undefined) return undefined
  if (issuer === undefined || client === undefined || !secret) {
    throw new InterlinearError('usage', 'signing in with a provider needs three things.', {
      hint: `Give --oidc-issuer, --oidc-client, and the secret in ${SECRET}.`,
    })
  }
  if (!URL.canParse(issuer)) {
    throw new InterlinearError('usage', `found "${issuer}" in --oidc-issuer, expected https://… .`)
  }
  return { issuer, client, secret, name: values.text('oidc-name') ?? new URL(issuer).host }
}
