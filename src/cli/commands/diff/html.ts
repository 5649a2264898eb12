import { escapeUTF8 } from 'entities/escape'
import type { WordChange } from '../../../edition/index.ts'
import type { Locale } from '../../../model.ts'
import { harmless } from '../../terminal/escape.ts'
import type { Comparison, Offer, SidedChange, WaitingProposal } from './compare.ts'
import { offerTitle, proposalTitle, summaryOf } from './text.ts'

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  article { border-top: 1px solid #8888; padding: .75rem 0; }
  h3 { margin: 0; font-size: .9rem; font-weight: 600; }
  p { margin: .25rem 0; }
  del { background: #d0322a33; } ins { background: #1a7f3733; text-decoration: none; border-bottom: 2px solid #1a7f37; }
  .rank { border-radius: .25rem; padding: 0 .4em; border: 1px solid #8888; }
  .fact, .name { border-color: #d0322a; } .why, .offer { font-size: .9rem; } aside { border-left: 3px solid #8888; padding-left: 1rem; }
`

/** The comparisons as one self-contained page: no scripts, fonts or addresses. */
export function diffHtml(comparisons: readonly Comparison[]): string {
  const title = escapeHtml(comparisons.map(comparison => comparison.title).find(Boolean) ?? 'Changes')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}: changes</title>
<style>${STYLE}</style>
<body>
${comparisons.map(section).join('\n')}
</body>
</html>
`
}

function section({ title, from, to, changes, proposals = [], notes, written }: Comparison): string {
  const pair = to === undefined ? from : `${from} → ${to}`
  const by = written ? [`${written.by}, ${written.time}: ${written.text}`] : []
  const asides = [...notes, ...by].map(note => `<aside ${language(to ?? from)}>${escapeHtml(note)}</aside>`)
  return `<section>
<h2>${escapeHtml(title)} <small>${escapeHtml(pair)}</small></h2>
<p>${escapeHtml(summaryOf(changes))}</p>
${[...changes.map(articleOf), ...proposals.map(proposed => proposalOf(proposed, to ?? from)), ...asides].join('\n')}
</section>`
}

const proposalOf = ({ key, by, words }: WaitingProposal, locale: Locale): string =>
  `<article>
<h3>${escapeHtml(key)} ${escapeHtml(proposalTitle(by))}</h3>
<p ${language(locale)}>${words.map(wordHtml).join('')}</p></article>`

function articleOf(change: SidedChange): string {
  const { key, kind, rank, moved, locale, side, words, evidence, offers = [] } = change
  const how = `${side} ${kind}${moved ? ' and moved' : ''}`
  const badge = kind === 'moved' ? '' : ` <span class="rank ${rank}">${rank}</span>`
  return `<article>
<h3>${escapeHtml(key)} ${how}${badge}</h3>
${evidence.length > 0 ? `<p class="why">${escapeHtml(evidence.join('; '))}</p>\n` : ''}<p ${language(locale)}>${words.map(wordHtml).join('')}</p>
${offers.map(offerOf).join('')}</article>`
}

const offerOf = (offer: Offer): string =>
  `<p class="offer">${escapeHtml(offerTitle(offer))}: <span ${language(offer.locale)}>${offer.words.map(wordHtml).join('')}</span></p>\n`

const language = (locale: Locale): string => `lang="${escapeHtml(locale)}" dir="auto"`

const TAG: Readonly<Record<WordChange['kind'], string>> = { same: 'span', removed: 'del', added: 'ins' }

const wordHtml = ({ kind, text }: WordChange): string =>
  kind === 'same' ? escapeHtml(text) : `<${TAG[kind]}>${escapeHtml(text)}</${TAG[kind]}>`

/** Escapes text for HTML, and also for a terminal, where the page may be printed. */
const escapeHtml = (text: string): string => escapeUTF8(harmless(text))
