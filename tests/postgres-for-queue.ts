import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'

const BIN = '/usr/lib/postgresql/15/bin'
const isRoot = userInfo().uid === 0
const as = (program: string, args: string[]): [string, string[]] =>
  isRoot
    ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', join(BIN, program), ...args]]
    : [join(BIN, program), args]

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise(resolve => server.close(resolve))
  return port
}

export async function startPostgres() {
  const folder = mkdtempSync('/tmp/interlinear-pg-')
  if (isRoot) {
    const { stdout } = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' })
    chownSync(folder, Number(stdout), Number(stdout))
  }
  const data = join(folder, 'data')
  const must = (program: string, args: string[]) => {
    const { status, stderr, stdout } = spawnSync(...as(program, args), { encoding: 'utf8', cwd: folder })
    if (status !== 0) throw new Error(`${program}: ${stderr}${stdout}`)
  }
  must('initdb', ['-D', data, '-U', 'desk', '--auth=trust', '-E', 'UTF8', '--no-sync', '--locale=C.UTF-8'])
  const port = await freePort()
  const start = () =>
    must('pg_ctl', [
      '-D',
      data,
      '-w',
      '-l',
      join(folder, 'log'),
      '-o',
      `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 -c fsync=off -c full_page_writes=off`,
      'start',
    ])
  const stop = (mode = 'fast') => must('pg_ctl', ['-D', data, '-w', '-m', mode, 'stop'])
  start()
  let count = 0
  return {
    port,
    database(): string {
      const name = `desk${++count}`
      must('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'desk', name])
      return `postgres://desk@127.0.0.1:${port}/${name}`
    },
    restart: () => {
      stop('immediate')
      start()
    },
    stop: () => {
      stop('immediate')
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
    },
  }
}
void spawn
