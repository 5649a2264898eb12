import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkPair } from '../src/check/index.ts'
import { readEdition } from '../src/edition/index.ts'
import type { Rendering, Term } from '../src/model.ts'
import { parseGlossary, replaceWords, writeRendering } from '../src/names/index.ts'
import type { Row } from '../src/server/answers.ts'
import { renaming } from '../src/server/edits/names/renamed-term.ts'
import { type ReviewServer, startReview } from '../src/server/index.ts'
import { openLedger } from '../src/store/books/ledger.ts'
import { startDeepLServer } from './deepl-server/server.ts'
import { filesDesk } from './files-desk.ts'
import { makeDesk, type TestDesk } from './review-desk.ts'

let desk: TestDesk
let server: ReviewServer
beforeAll(async () => {
  desk = await makeDesk()
  server = await desk.start()
})
afterAll(() => server.close())

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

interface Answered {
  readonly status: number
  readonly body: string
}

/** A request as a stranger would make it: any path, any header, also those that fetch refuses to send. */
function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}, url = server.url): Promise<Answered> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    // The server may close the connection of a refused body, so each request has its own.
    const agent = (body?.length ?? 0) > 1 << 20 ? { agent: false as const } : {}
    const request = httpRequest({ hostname, port, path, method, headers, ...agent }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', part => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
    })
    // The server may close an idle connection just as it is used again: then ask once more.
    request.on('error', error => {
      const closed = request.reusedSocket && 'code' in error && error.code === 'ECONNRESET'
      if (closed) resolve(ask(path, { method, headers, ...(body === undefined ? {} : { body }) }, url))
      else reject(error)
    })
    request.end(body)
  })
}

/** The rows of an article's answer, which comes line by line. */
const rowsIn = ({ body }: Answered): readonly Row[] =>
  body
    .trim()
    .split('\n')
    .flatMap((line): readonly Row[] => JSON.parse(line).rows)

const ours = { 'x-interlinear': 'test' }
const json = { ...ours, 'content-type': 'application/json' }
const UNIT = '/api/articles/harbour/es/units/p1.s1'

/** Every file with its content and modification time. */
const snapshot = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map(path => `${path} ${statSync(path).mtimeMs} ${readFileSync(path, 'utf8')}`)
    .sort()

describe('who may ask', () => {
  it.each([
    ['the page itself', ours, 200],
    ['a form or image of another site', {}, 403],
    ['a rebound name', { ...ours, host: 'evil.example:80' }, 403],
    ['our name on another port', { ...ours, host: '127.0.0.1:1' }, 403],
    ['another origin', { ...ours, origin: 'https://evil.example' }, 403],
    ['an opaque origin', { ...ours, origin: 'null' }, 403],
    ['another site, says the browser', { ...ours, 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this machine, says the browser', { ...ours, 'sec-fetch-site': 'same-site' }, 403],
  ])('%s', async (_, headers, status) => {
    expect((await ask('/api/articles/harbour/es', { headers })).status).toBe(status)
  })

  it('needs the token on every call if it is not on loopback', async () => {
    const open = await desk.start({ host: '0.0.0.0' })
    const url = new URL(open.url)
    const token = url.hash.slice('#token='.length)
    const local = `http://127.0.0.1:${url.port}`
    expect(token.length).toBeGreaterThan(30)
    expect((await ask('/api/articles/harbour/es', { headers: ours }, local)).status).toBe(401)
    const wrong = { ...ours, authorization: `Bearer ${'x'.repeat(token.length)}` }
    expect((await ask('/api/articles/harbour/es', { headers: wrong }, local)).status).toBe(401)
    const right = { ...ours, authorization: `Bearer ${token}` }
    expect((await ask('/api/articles/harbour/es', { headers: right }, local)).status).toBe(200)
    await open.close()
  })

  it('gets a content security policy that allows only our own scripts', async () => {
    const answer = await fetch(server.url)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(await answer.text()).not.toMatch(/<script>|style=|onload=/)
  })
})

describe('an engine asked from the page', () => {
  it('is paid from the monthly budget, and recorded', async () => {
    const deepl = await startDeepLServer()
    const env = { DEEPL_AUTH_KEY: deepl.key, DEEPL_SERVER_URL: deepl.url }
    const poor = await desk.start({ env, monthlyCharacters: 100 })
    const resend = () => ask(`${UNIT}/resend`, { method: 'POST', headers: json, body: '{"engine":"deepl"}' }, poor.url)
    const statuses = [(await resend()).status]
    const billed = deepl.billed()
    while (statuses.at(-1) === 200 && statuses.length < 10) statuses.push((await resend()).status)
    expect([billed > 0, statuses[0], statuses.at(-1)]).toEqual([true, 200, 400])
    const entries = await openLedger(join(desk.folder, '.interlinear/locales')).entries()
    expect(entries.reduce((sum, { billedCharacters = 0 }) => sum + billedCharacters, 0)).toBe(deepl.billed())
    expect(deepl.billed()).toBeLessThanOrEqual(100)
    await Promise.all([poor.close(), deepl.close()])
  })

  it('is on record as the maker of a text that a person takes, also if they edit it, but not of their earlier text', async () => {
    const deepl = await startDeepLServer()
    const asked = await desk.start({ env: { DEEPL_AUTH_KEY: deepl.key, DEEPL_SERVER_URL: deepl.url } })
    const unit = '/api/articles/harbour/ko/units/p1.s2'
    const post = async (path: string, body: object) =>
      JSON.parse((await ask(path, { method: 'POST', headers: json, body: JSON.stringify(body) }, asked.url)).body)
    const made = async () => {
      const { origin, engine, settings, machine } = (await desk.unit('ko', 'p1.s2')) ?? {}
      return [origin, engine, settings?.model, machine]
    }
    const first = desk.text('ko', 'p1.s2')
    const revise = async (target: string) => {
      const { body } = await ask('/api/articles/harbour/ko', { headers: ours }, asked.url)
      const { rows } = JSON.parse(body.split('\n')[0] ?? '{}')
      const row = rows.find(({ key }: { key: string }) => key === 'p1.s2')
      await post(unit, { kind: 'revise', revision: row.unit.revision, target })
    }
    await revise('약 1,200명이 왔다.')
    expect(await made()).toEqual(['human', 'apertium', undefined, first])
    const { target } = await post(`${unit}/resend`, { engine: 'deepl' })
    await revise(target)
    expect(await made()).toEqual(['human', 'deepl', 'quality_optimized', target])
    await revise(`${target} 1,200`)
    expect(await made()).toEqual(['human', 'deepl', 'quality_optimized', target])
    await Promise.all([asked.close(), deepl.close()])
  })

  it('reserves nothing of the budget if it is not available', async () => {
    const keyless = await desk.start({ env: {}, monthlyCharacters: 100_000 })
    const init = { method: 'POST', headers: json, body: '{"engine":"deepl"}' }
    expect((await ask(`${UNIT}/resend`, init, keyless.url)).status).toBeGreaterThanOrEqual(400)
    expect(readdirSync(join(desk.folder, '.interlinear/locales/reserved'))).toEqual([])
    await keyless.close()
  })
})

describe('checks of the desk’s own', () => {
  it('run on the page as well', async () => {
    const own = [{ code: 'house', level: 'error', check: () => [{ message: 'Never.' }] }] as const
    const house = await desk.start({ own })
    const found = await ask('/api/articles/harbour/es/found', { headers: ours }, house.url)
    expect(found.body).toContain('"house"')
    const dismissal = { method: 'POST', headers: json, body: '{"kind":"dismiss","code":"house","reason":"ours"}' }
    expect((await ask(UNIT, dismissal, house.url)).status).toBe(200)
    await house.close()
  })
})

describe('the command', () => {
  it('ends at once on SIGINT, also while a page listens', { timeout: 20_000 }, async () => {
    const main = join(import.meta.dirname, '../src/cli/main.ts')
    const command = spawn(process.execPath, [main, 'review', '--no-open', '--author', 'Mara'], { cwd: desk.folder })
    let said = ''
    command.stderr.on('data', part => {
      said += part
    })
    const [url] = await once(command.stdout, 'data')
    const listening = await fetch(new URL('/api/events', String(url).trim()))
    const reader = listening.body?.getReader()
    await reader?.read()
    command.kill('SIGINT')
    expect((await once(command, 'close'))[0]).toBe(0)
    expect(said).toMatch(
      /^You are Mara \(from --author\): what you approve is signed with that name; --author changes it\.$/m,
    )
    await reader?.cancel().catch(() => {})
  })
})

describe('an unusable address or folder', () => {
  it.each([
    [['--port', 'TAKEN'], /port \d+ on 127\.0\.0\.1 cannot be used \(EADDRINUSE\)\. Give another one with --port/],
    [['--host', '192.0.2.1'], /192\.0\.2\.1 cannot be used \(EADDRNOTAVAIL\)\. Give another --host/],
  ])('ends the command: %j', { timeout: 20_000 }, async (args, says) => {
    const main = join(import.meta.dirname, '../src/cli/main.ts')
    const taken = args.map(arg => (arg === 'TAKEN' ? new URL(server.url).port : arg))
    const command = spawn(process.execPath, [main, 'review', '--no-open', ...taken], { cwd: desk.folder })
    let said = ''
    command.stderr.on('data', part => {
      said += part
    })
    expect((await once(command, 'close'))[0]).toBe(2)
    expect(said).toMatch(says)
  })
})

describe('what may be asked', () => {
  it.each([
    ['GET', '/../../../etc/passwd', undefined, 404],
    ['GET', '/assets/..%2f..%2fpackage.json', undefined, 404],
    ['GET', '/api/articles/..%2f..%2fetc/es', undefined, 400],
    ['GET', '/api/articles/harbour/..%2f..', undefined, 400],
    ['GET', '/api/articles/nothing/es', undefined, 404],
    ['GET', '/api/articles/harbour/xx', undefined, 404],
    ['GET', '/api/articles/harbour/en', undefined, 404],
    ['GET', '/api/articles/harbour/de/found', undefined, 404],
    ['GET', '/api/articles/harbour/de/texts', undefined, 404],
    ['GET', '/api/articles/nothing/es/found', undefined, 404],
    ['GET', '/api/articles/harbour/de/units/p1.s1/history', undefined, 404],
    ['GET', '/api/articles/harbour/de/units/p1.s1/matches', undefined, 404],
    ['GET', '/api/articles/harbour/de/units/p1.s1/job', undefined, 404],
    ['GET', '/api/articles/harbour/es/units/p9.s9/history', undefined, 404],
    ['GET', '/api/articles/harbour/es/units/p9.s9/matches', undefined, 404],
    ['GET', '/api/articles/harbour/es/units/__proto__/history', undefined, 404],
    ['POST', '/api/articles/harbour/de/units/p1.s1', '{"kind":"comment","text":"x"}', 404],
    ['POST', '/api/articles/harbour/de/units/p1.s1/check', '{"target":"x"}', 404],
    ['POST', UNIT, '{"kind":"dismiss","code":"nosuch","reason":"x"}', 400],
    ['POST', UNIT, '{"kind":"dismiss","code":"toString","reason":"x"}', 400],
    ['POST', UNIT, '{"kind":"revise"}', 400],
    ['POST', UNIT, '{"kind":"revise","revision":"","target":1}', 400],
    ['POST', UNIT, '{"kind":"revise","revision":"x","target":"y","state":"initial"}', 400],
    ['POST', UNIT, '{"kind":"comment","text":"   "}', 400],
    ['POST', UNIT, `{"kind":"comment","text":"${'x'.repeat(3000)}"}`, 400],
    ['POST', UNIT, `"${'x'.repeat(2 << 20)}"`, 413],
    ['POST', '/api/articles/harbour/es/units/__proto__', '{"kind":"comment","text":"x"}', 404],
    ['POST', '/api/articles/harbour/es/units/p9.s9', '{"kind":"comment","text":"x"}', 404],
    ['POST', '/api/articles/harbour/xx/units/p1.s1/resend', '{"engine":"../x"}', 400],
    ['POST', '/api/rename/preview', '{"term":"nobody","locale":"es","to":"x"}', 404],
    ['POST', '/api/rename/apply', '{"term":"koval","locale":"../x","to":"x","changes":[]}', 404],
    ['DELETE', UNIT, undefined, 404],
  ])('%s %s %s gives %i and writes nothing', async (method, path, body, status) => {
    const before = snapshot(desk.folder)
    const answer = await ask(path, { method, headers: json, ...(body === undefined ? {} : { body }) })
    expect(answer.status).toBe(status)
    expect(answer.body).not.toMatch(/\bat .*:\d+:\d+/)
    expect(snapshot(desk.folder)).toEqual(before)
  })

  it('lists the existing editions if the one asked for does not exist', async () => {
    expect((await ask('/api/articles/harbour/xx', { headers: ours })).body).toContain(
      '\\"harbour\\" has no edition in xx. It has ar, es, ko.',
    )
  })

  it('survives 10,000 malformed requests without a crash, a write or a stack trace', { timeout: 120_000 }, async () => {
    const before = snapshot(desk.folder)
    const path = fc.oneof(
      fc.constantFrom(UNIT, `${UNIT}/check`, `${UNIT}/resend`, '/api/rename/preview', '/api/rename/apply'),
      fc.webPath().map(tail => `/api${tail || '/'}`),
      fc
        .tuple(fc.string(), fc.string(), fc.string())
        .map(parts => `/api/articles/${parts.map(part => encodeURIComponent(part.toWellFormed()) || '-').join('/')}`),
    )
    const word = fc.constantFrom(
      'kind',
      'revise',
      'revision',
      'target',
      'state',
      'comment',
      'text',
      '__proto__',
      'engine',
    )
    const body = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.dictionary(word, fc.oneof(word, fc.jsonValue())).map(value => JSON.stringify(value)),
    )
    const type = fc.constantFrom('application/json', 'text/plain', 'application/json; charset=utf-16', '')
    const method = fc.constantFrom('POST', 'POST', 'GET', 'PUT', 'PATCH')
    const requests = fc.sample(fc.record({ path, body, type, method }), 10_000)
    const worker = async (): Promise<void> => {
      for (let next = requests.pop(); next; next = requests.pop()) {
        const headers = { ...ours, 'content-type': next.type }
        const withBody = next.method === 'GET' ? {} : { body: next.body.toWellFormed() }
        const answer = await ask(next.path, { method: next.method, headers, ...withBody })
        if (answer.status >= 500 || /\bat .*:\d+:\d+/.test(answer.body)) {
          throw new Error(`${JSON.stringify(next)} gave ${answer.status}: ${answer.body}`)
        }
      }
    }
    await Promise.all(Array.from({ length: 16 }, worker))
    expect(snapshot(desk.folder)).toEqual(before)
    expect((await ask('/api/articles/harbour/es', { headers: ours })).status).toBe(200)
  })
})

describe('what is saved', () => {
  it('is the first of twenty simultaneous saves, and the others are shown it', async () => {
    const rows = rowsIn(await ask('/api/articles/harbour/ar', { headers: ours }))
    const unit = rows.find(({ key }) => key === 'p2.s1')?.unit
    const path = '/api/articles/harbour/ar/units/p2.s1'
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, hand) => {
        const body = JSON.stringify({ kind: 'revise', revision: unit?.revision, target: `hand ${hand}` })
        return ask(path, { method: 'POST', headers: json, body })
      }),
    )
    const saved = answers.filter(({ status }) => status === 200)
    expect(saved).toHaveLength(1)
    const text = JSON.parse(saved[0]?.body ?? '{}').row.unit.target
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19)
    expect(answers.every(({ body }) => JSON.parse(body).row.unit.target === text)).toBe(true)
    expect(desk.text('ar', 'p2.s1')).toBe(text)
  })

  it('is complete even if the server is killed while saving, again and again', { timeout: 120_000 }, async () => {
    const main = join(import.meta.dirname, '../src/cli/main.ts')
    for (const wait of [20, 60, 130]) {
      const killed = await makeDesk()
      const child = spawn(process.execPath, [main, 'review', '--no-open', '--author', 'Mara'], { cwd: killed.folder })
      const url = await new Promise<string>(resolve => child.stdout.setEncoding('utf8').once('data', resolve))
      const rows = rowsIn(await ask('/api/articles/harbour/ko', { headers: ours }, url.trim()))
      const units = rows.flatMap(({ key, unit }) => (unit ? [{ key, unit }] : []))
      const saves = units.map(({ key, unit }, index) => {
        const body = JSON.stringify({ kind: 'revise', revision: unit.revision, target: `새 문장 ${index}` })
        return ask(`/api/articles/harbour/ko/units/${key}`, { method: 'POST', headers: json, body }, url.trim()).then(
          ({ status }) => ({ key, index, saved: status === 200 }),
          () => ({ key, index, saved: false }),
        )
      })
      await new Promise(resolve => setTimeout(resolve, wait))
      child.kill('SIGKILL')
      const outcomes = await Promise.all(saves)
      // Every confirmed save is there; any other is there completely or not at all.
      for (const { key, index, saved } of outcomes) {
        const unit = await killed.unit('ko', key)
        const before = units.find(row => row.key === key)?.unit.target
        expect(saved ? [`새 문장 ${index}`] : [`새 문장 ${index}`, before]).toContain(unit?.target)
      }
      const again = await killed.start()
      expect((await ask('/api/articles/harbour/ko', { headers: ours }, again.url)).status).toBe(200)
      await again.close()
    }
  })
})

describe('who has read what', () => {
  it('is recorded with each action on one sentence, and recording does not affect undo', async () => {
    const own = await makeDesk()
    const open = await own.start()
    const act = async (request: object): Promise<Answered> => {
      const body = JSON.stringify(request)
      return ask('/api/articles/harbour/es/units/p1.s2', { method: 'POST', headers: json, body }, open.url)
    }
    const revisionIn = ({ body }: Answered): string => JSON.parse(body).row.unit.revision
    const machine = await own.unit('es', 'p1.s2')
    const { rows = [] } = { rows: rowsIn(await ask('/api/articles/harbour/es', { headers: ours }, open.url)) }
    const revision = rows.find(({ key }) => key === 'p1.s2')?.unit?.revision ?? ''
    const edited = await act({ kind: 'revise', revision, target: 'Unas 1.200 personas vinieron.' })
    const read = await act({ kind: 'read', revision: revisionIn(edited) })
    expect((await act({ kind: 'read', revision })).status).toBe(409)
    const reads = (await own.unit('es', 'p1.s2'))?.reads ?? []
    expect(reads.map(({ act: what, by }) => `${by} ${what}`)).toEqual(['Mara edited', 'Mara read'])
    await act({ kind: 'undo', revision: revisionIn(read) })
    expect(await own.unit('es', 'p1.s2')).toEqual(machine)
    await open.close()
  })
})

describe('renaming', () => {
  const words = new Map([
    ['Wladimir Putin', 'Vladímir Putin'],
    ['Putin', 'Putín'],
    ['푸틴', '푸친'],
    ['بوتين', 'بوتن'],
    ['États-Unis', 'Etats-Unis'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['(Foo+Bar)', 'x'],
    ['[b]/c', 'y'],
  ])
  it.each([
    ['Wladimir Putin kam.', 'Vladímir Putin kam.'],
    ['Putin, Putins Putin', 'Putín, Putins Putín'],
    ['Rasputin bleibt', 'Rasputin bleibt'],
    ['푸틴은 말했다', '푸친은 말했다'],
    ['قال لبوتين', 'قال لبوتن'],
    ['$& $1 Putin', '$& $1 Putín'],
    ['Les États-Unis et Kim Jong-un', 'Les Etats-Unis et Kim Jong Un'],
    ['a (Foo+Bar) [b]/c b', 'a x y b'],
  ])('%s → %s', (before, after) => {
    expect(replaceWords(before, words)).toBe(after)
  })

  const { terms } = parseGlossary(
    `version: 1
sourceLocale: en
terms:
  - id: us
    type: place
    source: United States
    aliases: [U.S.]
    translations: {es: {use: Estados Unidos, aliases: {U.S.: EE. UU.}, match: exact}}
  - id: region
    type: place
    source: Kursk region
    translations: {es: región de Kursk}
  - id: putin
    type: person
    source: Vladimir Putin
    aliases: [Putin]
    translations: {es: {use: Vladimir Poutine, aliases: {Putin: Poutine}}}
`,
    'glossary.yml',
  )
  const termOf = (id: string): Term => terms.find(term => term.id === id) as Term

  it.each([
    ['us', 'los Estados Unidos', 'Hoy Estados Unidos, o EE. UU.', 'Hoy los Estados Unidos, o EE. UU.'],
    ['us', 'los Estados Unidos', '«Estados Unidos no», dijo.', '«Los Estados Unidos no», dijo.'],
    ['region', 'provincia de Kursk', 'En la región de Kursk.', 'En la provincia de Kursk.'],
    ['region', 'provincia de Kursk', 'Región de Kursk: fuego.', 'Provincia de Kursk: fuego.'],
    ['putin', 'Vladímir Putin', 'Poutine, Vladimir Poutine', 'Putin, Vladímir Putin'],
  ])('%s to %s: %s → %s', (id, to, before, after) => {
    expect(replaceWords(before, renaming(termOf(id), 'es', to).words)).toBe(after)
  })

  it.each([
    ['us', { use: 'X', aliases: { 'U.S.': 'EE. UU.' }, match: 'exact', avoid: ['Estados Unidos'] }],
    ['region', { use: 'X', avoid: ['región de Kursk'] }],
    // A surname alone may be somebody else's.
    ['putin', { use: 'X', avoid: ['Vladimir Poutine'] }],
  ])('%s keeps the parts of the glossary entry that do not belong to the old name', (id, rendering) => {
    const written = renaming(termOf(id), 'es', 'X').term.translations.es
    expect(written).toMatchObject({ aliases: {}, ...rendering })
    const again = writeRendering(`terms:\n  - id: ${id}\n`, { id, locale: 'es', rendering: written as Rendering })
    expect(parse(again).terms[0].translations.es).toEqual(rendering)
  })
})

describe('the page’s own words', () => {
  const strings = (tag: string): ReadonlyMap<string, string> => {
    const file = join(import.meta.dirname, `../src/server/page/strings/${tag}.json`)
    const { units } = readEdition({
      catalog: readFileSync(file, 'utf8'),
      slug: 'page',
      locale: tag,
      sourceLocale: 'en',
      file,
    })
    return new Map(units.map(({ key, target }) => [key, target]))
  }
  const english = strings('en')
  const stem = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '')

  it.each(['es', 'uk', 'ko', 'ar'])('are complete in %s, with all plural forms, and pass our own checks', tag => {
    const translated = strings(tag)
    expect(new Set([...translated.keys()].map(stem))).toEqual(new Set([...english.keys()].map(stem)))
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted()
    for (const key of [...english.keys()].filter(key => key.endsWith('_other')).map(stem)) {
      const found = [...translated.keys()].filter(other => stem(other) === key && other !== key)
      expect([key, found.map(other => other.slice(key.length + 1)).toSorted()]).toEqual([key, forms])
    }
    const wrong = [...english]
      .filter(([key]) => translated.has(key))
      .flatMap(([key, source]) =>
        checkPair({ key, source, target: translated.get(key) ?? '' }, { from: 'en', to: tag }),
      )
    // The singular of some languages says "one" without a figure.
    expect(wrong.filter(({ level, key }) => level === 'error' && !/_(?:zero|one|two)$/.test(key))).toEqual([])
  })
})

it('a port in use is refused with a clear error', async () => {
  const port = Number(new URL(server.url).port)
  const options = { desk: filesDesk('.'), author: 'x', env: {}, port, log: () => {} }
  await expect(startReview(options)).rejects.toThrow(`port ${port} on 127.0.0.1 cannot be used (EADDRINUSE).`)
})
