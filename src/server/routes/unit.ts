import { HTTPException } from 'hono/http-exception'
import { CHECKS } from '../../check/index.ts'
import { suggestEdit } from '../../edition/index.ts'
import type { Unit } from '../../model.ts'
import { tell } from '../../say.ts'
import type { RowAnswer } from '../answers.ts'
import { askEngine, jobView } from '../edits/engines.ts'
import { isAboutSource } from '../edits/unit-actions.ts'
import type { Library, Places } from '../library/model.ts'
import { refusal } from '../refusal.ts'
import { CheckRequest, ResendRequest, UnitRequest } from '../requests.ts'
import { contextOf, rowView } from '../views/article-views.ts'
import { historyOf } from '../views/history.ts'
import { rowOf } from '../views/rows.ts'
import { undoView } from '../views/undo.ts'
import type { ApiParts } from './api-parts.ts'
import { type Route, route } from './route.ts'

const UNIT = '/articles/:slug/:locale/units/:key'

/** Routes for a person's actions on one sentence. */
export const unitRoutes = ({ library, places, writer, events, room }: ApiParts): readonly Route[] => [
  route({
    method: 'post',
    path: UNIT,
    right: 'write',
    more: body => (body.kind === 'revise' && body.state !== undefined ? 'approve' : undefined),
    body: UnitRequest,
    about: body => ({ kind: body.kind, ...('state' in body && body.state && { state: body.state }) }),
    handle: async ({ context, params, body, caller }) => {
      if (body.kind === 'dismiss') refuseUnknownCode(body.code, places)
      const { conflict, unit } = await writer.change(params, body, caller.name)
      const row = await rowView(library, params)
      if (conflict) return context.json({ error: 'conflict', row }, 409)
      if (body.kind === 'comment') await room?.commented(params, body.text, caller.name)
      events.tell({ kind: 'unit', ...params, client: context.req.header('x-interlinear') ?? '' })
      // Comments on a source are in all editions.
      if (unit && isAboutSource(body, unit)) events.tell({ kind: 'article', slug: params.slug })
      const undo = unit && undoView(writer, { ...params, unit }, caller.name)
      return context.json({ row, ...(undo ? { undo } : {}) } satisfies RowAnswer)
    },
  }),
  route({
    method: 'post',
    path: `${UNIT}/check`,
    right: 'read',
    body: CheckRequest,
    handle: async ({ context, params: { slug, locale, key }, body: { target } }) =>
      context.json(await checkText(library, { slug, locale, key, target })),
  }),
]

/** Routes for looking up one sentence: earlier texts, matches of the memory, translations of engines. */
export const lookUpRoutes = ({ library, places, writer, matches, account }: ApiParts): readonly Route[] => [
  route({
    method: 'get',
    path: `${UNIT}/history`,
    right: 'read',
    handle: async ({ context, params }) => {
      const { edition, readers } = await contextOf(library, params.slug, params.locale)
      const unit = edition.units.find(({ key }) => key === params.key)
      if (!unit) throw refusal('input', tell('no-such-sentence', { slug: params.slug, key: params.key }))
      const earlier = writer.replaced(params, unit)
      const suggestion = ({ source: before, target, syntax }: Unit): string | undefined => {
        if (before === unit.source || target === '') return undefined
        const text = suggestEdit({ before, after: unit.source, target, syntax }, readers)
        return text === target ? undefined : text
      }
      return context.json(await historyOf({ history: places.desk.history, address: params, unit, earlier, suggestion }))
    },
  }),
  route({
    method: 'get',
    path: `${UNIT}/matches`,
    right: 'read',
    handle: async ({ context, params }) => context.json(await matches.of(params)),
  }),
  route({
    method: 'get',
    path: `${UNIT}/job`,
    right: 'read',
    handle: async ({ context, params }) => context.json(await jobView(library, params)),
  }),
  route({
    method: 'post',
    path: `${UNIT}/resend`,
    right: 'draft',
    body: ResendRequest,
    about: ({ engine }) => ({ engine }),
    handle: async ({ context, params, body: { engine } }) => {
      const made = await askEngine(library, { ...params, engine }, account)
      writer.offer(params, made)
      return context.json({ target: made.text })
    },
  }),
]
/** Throws for the code of a finding that no check has. */
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

/** The findings on a text that is still being edited. */
async function checkText(library: Library, { slug, locale, key, target }: Checked) {
  const context = await contextOf(library, slug, locale)
  const segment = context.source.segments.find(candidate => candidate.key === key)
  if (!segment) throw refusal('input', tell('no-such-sentence', { slug, key }))
  const { text: source, syntax } = segment
  const unit: Unit = { key, target, state: 'translated', origin: 'human', source, ...(syntax ? { syntax } : {}) }
  return rowOf(segment, unit, context).findings.filter(finding => finding.locale !== undefined)
}
