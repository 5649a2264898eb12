import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { createServer, request as forward, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from './command-line.ts'
import { type DeepLServer, startDeepLServer } from './deepl-server/server.ts'

const cwd = temporaryFolder()
const servers: Server[] = []
let deepl: DeepLServer
let others: number
/** The requests to the proxy, as in `CONNECT chat.invalid:80`. */
const asked: string[] = []
let proxy: number

async function listen(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A chat model, LibreTranslate and apertium-apy in one. */
const services = createServer((request, response) => {
  request.resume()
  const { pathname } = new URL(request.url ?? '', 'http://localhost')
  const isApertium = request.method === 'GET'
  const answers: Readonly<Record<string, unknown>> = {
    '/v1/chat/completions': {
      choices: [{ message: { content: '{"translations":[{"id":1,"text":"Buenos días."}]}' } }],
    },
    '/languages': [{ code: 'en', targets: ['es'] }],
    '/listPairs': { responseData: [{ sourceLanguage: 'eng', targetLanguage: 'spa' }] },
    '/translate': isApertium
      ? { responseData: { translatedText: 'Buenos días.' } }
      : { translatedText: ['Buenos días.'] },
  }
  response.end(JSON.stringify(answers[pathname]))
})

const portOf = (host: string): number => (host.startsWith('deepl') ? Number(new URL(deepl.url).port) : others)

/** An HTTP proxy. Only it knows the addresses of the hosts; it forwards requests and opens tunnels. */
const proxyServer = createServer((request, response) => {
  const { host, hostname, pathname, search } = new URL(request.url ?? '')
  asked.push(`${request.method} ${host}`)
  const { method, headers } = request
  const onward = forward({ port: portOf(hostname), path: pathname + search, method, headers }, answer => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  request.pipe(onward)
}).on('connect', (request, socket) => {
  asked.push(`CONNECT ${request.url}`)
  const onward = connect(portOf(request.url ?? ''), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    socket.pipe(onward).pipe(socket)
  })
  onward.on('error', () => socket.destroy())
  socket.on('error', () => onward.destroy())
})

beforeAll(async () => {
  deepl = await startDeepLServer()
  others = await listen(services)
  proxy = await listen(proxyServer)
  writeFileSync(join(cwd, 'interlinear.yml'), 'engines: {openai: {model: test}, patience: {attempts: 1, timeout: 5}}\n')
})
afterAll(async () => {
  await deepl.close()
  for (const server of servers) server.closeAllConnections()
  for (const server of servers) server.close()
  rmSync(cwd, { recursive: true })
})

/** Makes one small call to every engine, by the command line in a process of its own; gives those that answered. */
async function answering(env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const cli = new URL('../src/cli/main.ts', import.meta.url).pathname
  const args = ['--disable-warning=ExperimentalWarning', cli, 'engines', '--to', 'es', '--check', '--format', 'json']
  const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env.PATH, ...env } })
  let stdout = ''
  child.stdout.on('data', text => {
    stdout += text
  })
  child.stderr.resume()
  await new Promise(resolve => child.once('close', resolve))
  const { engines } = JSON.parse(stdout) as { engines: { name: string; check?: { ok: boolean } }[] }
  return engines.filter(({ check }) => check?.ok).map(({ name }) => name)
}

const at = (host: (name: string, port: number) => string): Readonly<Record<string, string>> => ({
  DEEPL_AUTH_KEY: deepl.key,
  DEEPL_SERVER_URL: host('deepl', Number(new URL(deepl.url).port)),
  OPENAI_BASE_URL: `${host('chat', others)}/v1`,
  LIBRETRANSLATE_URL: host('libre', others),
  APERTIUM_APY_URL: host('apy', others),
})

const REMOTE = ['deepl', 'openai', 'libretranslate', 'apertium-apy']

describe('behind a proxy', () => {
  it.each(['HTTP_PROXY', 'http_proxy'])('every engine uses the proxy of %s', async name => {
    asked.length = 0
    const reached = await answering({ ...at(host => `http://${host}.invalid`), [name]: `http://127.0.0.1:${proxy}` })
    expect(reached).toEqual(expect.arrayContaining(REMOTE))
    const hosts = new Set(asked.map(line => line.split(' ')[1]?.split('.')[0]))
    expect([...hosts].sort()).toEqual(['apy', 'chat', 'deepl', 'libre'])
  })

  it('no engine uses the proxy for the hosts in NO_PROXY', async () => {
    asked.length = 0
    const direct = at((_, port) => `http://127.0.0.1:${port}`)
    const reached = await answering({ ...direct, HTTP_PROXY: `http://127.0.0.1:${proxy}`, NO_PROXY: '127.0.0.1' })
    expect(reached).toEqual(expect.arrayContaining(REMOTE))
    expect(asked).toEqual([])
  })
})
