import { type FaultKind, ServiceError } from '../requests/faults.ts'
import { ANSWER_FORMAT, type Sheet, systemPrompt, userPrompt } from './prompt.ts'

/** Parameters that not every server knows. */
export interface Dialect {
  readonly temperature: boolean
  readonly format: 'json_schema' | 'json_object' | 'none'
  /** Whether a system message is allowed; some models only take user messages. */
  readonly system: boolean
}

export const FULL_DIALECT: Dialect = { temperature: true, format: 'json_schema', system: true }

export interface ChatSettings {
  readonly model: string | undefined
  /** Parameters from the config, which override ours; null removes one. */
  readonly options: Readonly<Record<string, unknown>>
}

/** The body of a request for a sheet. */
export function bodyFor(
  sheet: Sheet,
  { model, options }: ChatSettings,
  dialect: Dialect,
): Readonly<Record<string, unknown>> {
  const [system, user] = [systemPrompt(sheet), userPrompt(sheet)]
  const format = dialect.format === 'json_schema' ? ANSWER_FORMAT : { type: dialect.format }
  const body = {
    model,
    ...(dialect.temperature ? { temperature: 0 } : {}),
    ...(dialect.format === 'none' ? {} : { response_format: format }),
    messages: dialect.system
      ? [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ]
      : [{ role: 'user', content: `${system}\n\n${user}` }],
    ...options,
  }
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== undefined))
}

const UNKNOWN_PARAMETER =
  /unsupported|not supported|unknown|unrecogni[sz]ed|unexpected|not permitted|not allowed|extra (?:inputs|fields)|invalid (?:param|arg|field|value)|additional propert|only the default/i

/**
 * The dialect for a server that refused the present one; undefined if its message names nothing that could be left out.
 * Structured output falls back to plain JSON, and that to none.
 */
export function withoutRefused(said: string, dialect: Dialect): Dialect | undefined {
  if (dialect.temperature && /temperature/i.test(said)) return { ...dialect, temperature: false }
  if (
    dialect.format !== 'none' &&
    /response.?format|json.?schema|json.?object|structured.?output|grammar|\bschema\b/i.test(said)
  )
    return { ...dialect, format: dialect.format === 'json_schema' ? 'json_object' : 'none' }
  if (
    dialect.system &&
    /system.{0,30}(?:role|message|prompt|instruction)|developer instruction|roles? must alternate/i.test(said)
  )
    return { ...dialect, system: false }
  if (!UNKNOWN_PARAMETER.test(said) || (!dialect.temperature && dialect.format === 'none')) return undefined
  return { ...dialect, temperature: false, format: dialect.format === 'json_schema' ? 'json_object' : 'none' }
}

/** What servers say if the status is unclear, the more specific first. */
const SAID: readonly (readonly [FaultKind, RegExp])[] = [
  [
    'quota',
    /insufficient[_ ](?:quota|balance|credits?|funds)|exceeded your current quota|billing|payment required|credit balance|out of credits|quota (?:is )?(?:used up|exceeded|exhausted)/i,
  ],
  [
    'stopped',
    /model[_ ]?(?:not[_ ]found|does not exist|.{0,80}(?:not found|not exist|is not available|unknown|decommissioned|no longer))|(?:unknown|invalid|no such) model|try pulling it/i,
  ],
  [
    'too-large',
    /context[_ ]?(?:length|window|size)|maximum context|too many (?:input )?tokens|token limit|(?:prompt|input|request|text) (?:is )?too (?:long|large)|reduce the length|exceeds? the (?:maximum|limit|available)|string_above_max_length/i,
  ],
  ['refused', /content[_ ]?(?:policy|filter|management)|safety|moderation|blocked|policy/i],
]

/** The error with the kind that the server's message shows: a 429 for an empty account is no reason to wait. */
export function understood(error: ServiceError): ServiceError {
  const { status, said, brief, retryAfterMs } = error
  if (status === undefined || said === undefined) return error
  // A message about a wrong key may mention policy; a busy service may mention limits.
  const kinds = status === 401 ? [] : SAID.filter(([kind]) => status !== 429 || kind === 'quota')
  const kind = kinds.find(([, pattern]) => pattern.test(said))?.[0]
  return kind ? new ServiceError(brief, { status, said, retryAfterMs, kind }) : error
}
