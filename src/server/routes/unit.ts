import type { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { CHECKS } from '../../check/index.ts'
import { suggestEdit } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Unit } from '../../model.ts'
import { askEngine, jobView } from '../edits/engines.ts'
import type { Library, Places } from '../library/model.ts'
import { CheckRequest, ResendRequest, UnitRequest } from '../requests.ts'
import { contextOf, rowView } from '../views/article-views.ts'
import { historyOf } from '../views/history.ts'
import { rowOf } from '../views/rows.ts'
import type { ApiParts } from './api-parts.ts'
import { readBody } from './request-body.ts'

const UNIT = '/articles/:slug/:locale/units/:key'

/** What a person does to one sentence. */
export function addUnitRoutes(app: Hono, { library, places, writer, events }: ApiParts): void {
  app.post(UNIT, async context => {
    const address = context.req.param()
    const request = await readBody(context.req.raw, UnitRequest)
    if (request.kind === 'dismiss') refuseUnknownCode(request.code, places)
    const { conflict } = await writer.change(address, request)
    const row = await rowView(library, address)
    if (conflict) return context.json({ error: 'conflict', row }, 409)
    events.tell({ kind: 'unit', ...address, client: context.req.header('x-interlinear') ?? '' })
    return context.json({ row })
  })
  app.post(`${UNIT}/check`, async context => {
    const { slug, locale, key } = context.req.param()
    const { target } = await readBody(context.req.raw, CheckRequest)
    const findings = await checkText(library, { slug, locale, key, target })
    return context.json(findings)
  })
}

/** What a person can ask about one sentence: what it said before, what was accepted elsewhere, what engines say. */
export function addLookUpRoutes(app: Hono, { library, places, writer, author, matches, account }: ApiParts): void {
  app.get(`${UNIT}/history`, async context => {
    const address = context.req.param()
    const { edition, readers } = await contextOf(library, address.slug, address.locale)
    const unit = edition.units.find(({ key }) => key === address.key)
    if (!unit) throw new InterlinearError('input', `"${address.slug}" has no sentence ${address.key}.`)
    const earlier = writer.replaced(address, unit)
    const suggestion = ({ source: before, target, syntax }: Unit): string | undefined => {
      if (before === unit.source || target === '') return undefined
      const text = suggestEdit({ before, after: unit.source, target, syntax }, readers)
      return text === target ? undefined : text
    }
    return context.json(await historyOf({ history: places.desk.history, address, unit, earlier, author, suggestion }))
  })
  app.get(`${UNIT}/matches`, async context => context.json(await matches.of(context.req.param())))
  app.get(`${UNIT}/job`, async context => context.json(await jobView(library, context.req.param())))
  app.post(`${UNIT}/resend`, async context => {
    const { engine } = await readBody(context.req.raw, ResendRequest)
    const address = context.req.param()
    const made = await askEngine(library, { ...address, engine }, account)
    writer.offer(address, made)
    return context.json({ target: made.text })
  })
}

/** Throws for the code of a finding that no check makes. */
function refuseUnknownCode(code: string, { own = [] }: Places): void {
  if (Object.hasOwn(CHECKS, code) || own.some(check => check.code === code)) return
  throw new HTTPException(400, { message: `Not understood: no check is called "${code}".` })
}

interface Checked {
  readonly slug: string
  readonly locale: string
  readonly key: string
  readonly target: string
}

/** What the checks would say of a text that is still being written. */
async function checkText(library: Library, { slug, locale, key, target }: Checked) {
  const context = await contextOf(library, slug, locale)
  const segment = context.source.segments.find(candidate => candidate.key === key)
  if (!segment) throw new InterlinearError('input', `"${slug}" has no sentence ${key}.`)
  const { text: source, syntax } = segment
  const unit: Unit = { key, target, state: 'translated', origin: 'human', source, ...(syntax ? { syntax } : {}) }
  return rowOf(segment, unit, context).findings.filter(finding => finding.locale !== undefined)
}
