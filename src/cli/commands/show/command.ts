import { type WaitingText, waitingText } from '../../../edition/index.ts'
import type { Edition, Locale } from '../../../model.ts'
import { choiceOf, FROM, TEXT_OR_JSON, TO_EDITIONS } from '../../arguments/flags.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { printJson, printSentences } from '../../terminal/print.ts'
import { paint } from '../../terminal/style.ts'
import { loadArticle, oneSlug } from '../../workspace/articles/articles.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'

export const command: Command = {
  summary: 'Show an article and its editions line under line.',
  usage: '<slug> [--to <locales>]',
  options: {
    to: TO_EDITIONS,
    from: FROM,
    ...WORKSPACE_OPTIONS,
    format: TEXT_OR_JSON,
  },
  run: show,
}

async function show(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const workspace = await openWorkspace(values, io)
  const { slug, sourceLocale, source, editions } = await loadArticle(oneSlug(values), values, workspace)
  const rows = source.map(({ key, text }) => ({
    key,
    texts: [
      [sourceLocale, text] as const,
      ...editions.map(edition => [edition.locale, targetOf(edition, key)] as const),
    ],
    proposals: editions.flatMap(edition => proposalIn(edition, key)),
  }))
  if (format === 'json') {
    const segments = rows.map(({ key, texts, proposals }) => ({
      key,
      texts: Object.fromEntries(texts),
      ...(proposals.length > 0 ? { proposals } : {}),
    }))
    printJson(io, { slug, segments })
  } else printSentences(io, `${rows.map(row => interlinear(row, io.color)).join('\n\n')}\n`)
  return 0
}

const targetOf = (edition: Edition, key: string): string => edition.units.find(unit => unit.key === key)?.target ?? ''

interface ShownProposal extends WaitingText {
  readonly locale: Locale
}

/** The proposal of another person beside the text. */
function proposalIn({ units, locale }: Edition, key: string): readonly ShownProposal[] {
  const unit = units.find(each => each.key === key)
  const proposed = unit && waitingText(unit)
  return proposed ? [{ locale, ...proposed }] : []
}

interface Row {
  readonly key: string
  readonly texts: readonly (readonly [Locale, string])[]
  readonly proposals: readonly ShownProposal[]
}

function interlinear({ key, texts, proposals }: Row, color: boolean): string {
  const width = Math.max(...texts.map(([locale]) => locale.length))
  const lines = texts.map(([locale, text], index) => {
    const line = `  ${locale.padEnd(width)}  ${text || '(missing)'}`
    return index === 0 ? line : paint(line, 'cyan', color)
  })
  const proposed = proposals.map(
    ({ locale, by, text }) => `  ${locale.padEnd(width)}  proposal${by === undefined ? '' : ` of ${by}`}: ${text}`,
  )
  return [paint(key, 'bold', color), ...lines, ...proposed].join('\n')
}
