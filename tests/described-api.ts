import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'
import type { Ask } from './newsroom-server.ts'

interface Operation {
  readonly operationId: string
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
}

/** The description of an API, and the answers that were compared with it. */
export interface Described {
  readonly document: object
  /** Makes a request, and fails unless the answer is as described. */
  readonly check: (ask: Ask) => Ask
  /** The answers that were seen, as in `readArticle 200`. */
  readonly seen: ReadonlySet<string>
  readonly operations: readonly Operation[]
}

const METHODS = ['get', 'post', 'put', 'delete']

export async function readDescription(ask: Ask): Promise<Described> {
  const document = (await (await ask('/api/v1/openapi.json')).json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
    readonly components: { readonly schemas: object }
  }
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'https://api.test/description', components: document.components })
  const compiled = new Map<string, ValidateFunction>()
  const seen = new Set<string>()
  const patterns = Object.entries(document.paths).map(([path, methods]) => ({
    methods,
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  }))

  async function judge(method: string, path: string, answer: Response): Promise<void> {
    const { pathname } = new URL(path, 'http://x')
    const found = patterns.find(({ pattern }) => pattern.test(pathname.replace('/api/v1', '')))
    const operation = found?.methods[method.toLowerCase()]
    expect(operation, `${method} ${path} is described`).toBeDefined()
    if (!operation || answer.status === 304) return
    const described = operation.responses[answer.status]
    const at = `${operation.operationId} ${answer.status}`
    expect(described, at).toBeDefined()
    seen.add(at)
    const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(described?.content ?? {})
    if (type === '') return expect(await answer.clone().text()).toBe('')
    expect(answer.headers.get('content-type')).toContain(type)
    const validate =
      compiled.get(at) ??
      ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"https://api.test/description#/')))
    compiled.set(at, validate)
    const body = await answer.clone().json()
    expect(validate(body) ? [] : validate.errors, `${at}: ${JSON.stringify(body).slice(0, 400)}`).toEqual([])
  }

  return {
    document,
    seen,
    operations: Object.values(document.paths).flatMap(methods => METHODS.flatMap(method => methods[method] ?? [])),
    check: asked => async (path, init) => {
      const answer = await asked(path, init)
      await judge(init?.method ?? 'GET', path, answer)
      return answer
    },
  }
}
