import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'

/** A PostgreSQL of a test's own, in a folder of its own, that ends with the process that started it. */
export interface TestPostgres extends AsyncDisposable {
  /** Makes an empty database and gives its address, with a password in it. */
  readonly database: () => Promise<string>
  /** Stops it (`immediate`: as a power cut would) and starts it again in the same folder. */
  readonly restart: (how: 'immediate' | 'fast') => Promise<void>
  /** The folder of Debian's programs: psql, pg_dump, pg_restore. */
  readonly programs: string
  readonly stop: () => Promise<void>
}

const ROOT = '/usr/lib/postgresql'
/** The password of every address, so that tests can see whether it is printed. */
export const PASSWORD = 'geheim-7Kq'
const USER = 'interlinear'

/**
 * Starts Debian's PostgreSQL, the newest that is installed. A server refuses to run as root, so then it runs as `postgres`.
 * `settings` are its own, over those that make it quick.
 */
export async function startPostgres(settings: Settings = {}): Promise<TestPostgres> {
  const programs = join(ROOT, newest(), 'bin')
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-postgres-'))
  openFor(folder)
  const data = join(folder, 'data')
  const secret = join(folder, 'password')
  writeFileSync(secret, PASSWORD)
  if (isRoot) chownSync(secret, postgresUser(), -1)
  const login = ['--auth=scram-sha-256', `--username=${USER}`, `--pwfile=${secret}`]
  const [program = '', ...args] = asServer(
    [join(programs, 'initdb'), '--no-sync', '--encoding=UTF8', '--no-locale', ...login, data],
    folder,
  )
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  let running = await run({ programs, folder, data, settings })
  const address = (name: string): string => `postgres://${USER}:${PASSWORD}@127.0.0.1:${running.port}/${name}`
  const stop = async (): Promise<void> => {
    await running.end('immediate')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return {
    programs,
    database: async () => {
      const name = `test_${randomUUID().replaceAll('-', '')}`
      const client = new Client({ connectionString: address('postgres') })
      await client.connect()
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      return address(name)
    },
    restart: async how => {
      await running.end(how)
      running = await run({ programs, folder, data, settings, port: running.port })
    },
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

type Settings = Readonly<Record<string, string>>

interface Place {
  readonly settings: Settings
  readonly programs: string
  readonly folder: string
  readonly data: string
  readonly port?: number
}

interface Running {
  readonly port: number
  readonly end: (how: 'immediate' | 'fast') => Promise<void>
}

/** A shell script that stops the server when its standard input ends, also if the test was killed. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: `${…}` is the shell's.
const GUARD = '"$@" & server=$!; read -r how; kill "-${how:-QUIT}" "$server"; wait "$server"'

async function run({ programs, folder, data, settings: own, port: wanted }: Place): Promise<Running> {
  const port = wanted ?? (await freePort())
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: folder, max_connections: 200 }
  const quick = { fsync: 'off', full_page_writes: 'off', autovacuum: 'off' }
  const flags = Object.entries({ ...settings, ...quick, ...own }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = [join(programs, 'postgres'), '-D', data, ...flags]
  const [program = '', ...args] = asServer(['sh', '-c', GUARD, 'guard', ...server], folder)
  const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'pipe'] })
  let log = ''
  child.stderr.on('data', text => {
    log = `${log}${text}`.slice(-4000)
  })
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  child.stdin.on('error', () => {})
  const isReady = async (): Promise<boolean> => {
    const client = new Client({ host: '127.0.0.1', port, user: USER, password: PASSWORD, database: 'postgres' })
    client.on('error', () => {})
    try {
      await client.connect()
      return true
    } catch {
      return false
    } finally {
      await client.end().catch(() => {})
    }
  }
  for (let tries = 0; !(await isReady()); tries++) {
    if (child.exitCode !== null || tries > 600) throw new Error(`PostgreSQL did not start:\n${log}`)
    await wait(50)
  }
  return {
    port,
    end: async how => {
      child.stdin.end(how === 'immediate' ? 'QUIT\n' : 'INT\n')
      await ended
    },
  }
}

const isRoot = process.getuid?.() === 0

const postgresUser = (): number => Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' }))

/** The command, run as `postgres` if we are root. */
const asServer = (command: readonly string[], folder: string): readonly string[] =>
  isRoot ? ['runuser', '-u', 'postgres', '--', 'env', '-C', folder, ...command] : command

/** Lets the server's user write to its folder, and enter the one above. */
function openFor(folder: string): void {
  if (!isRoot) return
  chownSync(folder, postgresUser(), -1)
  const above = tmpdir()
  const { mode, uid } = statSync(above)
  if (uid === userInfo().uid) chmodSync(above, mode | 0o011)
}

function newest(): string {
  const versions = readdirSync(ROOT).map(Number).filter(Number.isFinite)
  if (versions.length === 0) throw new Error('install the Debian package postgresql: scripts/setup.sh tests does')
  return String(Math.max(...versions))
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
