import { headOf } from '../../../languages/index.ts'
import { plainLetters } from '../../../languages/plain-letters.ts'
import { NOTHING, type PairCheck, type Seen } from '../../model.ts'
import type { MachineKind, MachinePart } from '../../read/machine/machine-parts.ts'
import type { Reading } from '../../read/model.ts'
import { differenceOf, distinct, type Known, observe } from './compare-placeholders.ts'
import { changedTags } from './hashtags.ts'

/** Links of a text, without the punctuation and the protocol, which a translator may write differently. */
const linksIn = ({ parts }: Reading, hasReal: boolean): readonly Known[] =>
  parts
    .filter(({ kind, text }) => LINKS.includes(kind) && !isExample(kind, text, hasReal))
    .map(part => ({ part, sign: signOfLink(part.text) }))

/** Where the tags of a text lead: `<a href="https://example.org/map">`. */
const hrefsIn = ({ parts }: Reading): readonly Known[] =>
  parts.flatMap(part => {
    const found = part.kind === 'tag' ? HREF.exec(part.text) : null
    const [from, to] = found?.indices?.[1] ?? []
    const text = found?.[1]
    if (text === undefined || from === undefined || to === undefined) return []
    const address = { kind: 'url' as const, text, start: part.start + from, end: part.start + to }
    return [{ part: address, sign: signOfLink(text) }]
  })

const HREF = /\shref\s*=\s*["']((?:https?:\/\/|mailto:)[^"'<>]{1,300})["']/di

/**
 * Whether a link is only an example: the name of a file alone is often text ("Dropped text.txt"), and example.org
 * belongs to nobody. `hasReal` is set if the source has addresses there that somebody may write to.
 */
const isExample = (kind: MachineKind, text: string, hasReal: boolean): boolean =>
  (kind === 'path' && !/[/\\]/.test(text)) || (!hasReal && EXAMPLE.test(text))

/** Whether an address names an office, press@example.org, and not only somebody: you@example.com. */
const isOffice = ({ kind, text }: MachinePart): boolean =>
  kind === 'email' && EXAMPLE.test(text) && !SOMEBODY.test(text)
const SOMEBODY =
  /^(?:mailto:)?(?:your?[._-]?|my[._-]?|first|last|full|user|some|any|who|e?-?mail|me@|name|jane|john|joe|alice|bob|test|foo|bar|example|sample|address|login|account)/i

/** "you@example.com" in many languages. */
const EXAMPLE =
  /@(?:example|exemple|ejemplo|esempio|exemplo|beispiel|voorbeeld|exempel|eksempel|przyklad|priklad|ornek)\.\w+$/i

/** Sites reserved for examples (RFC 2606), without a path. */
const RESERVED = /(?:^|[@/.])example\.(?:com|org|net|edu)$/i

/** Whether an address is only an example: you@example.com, example.org alone, or the address after "for example". */
function isForExample({ part, sign }: Known, { written }: Reading): boolean {
  if (RESERVED.test(sign) && !isOffice(part)) return true
  return /(?:\be\.?g\.?|\bexamples?:?|\blike|\bsuch as)[\s:,('"“‘«]*$/i.test(
    written.slice(Math.max(0, part.start - 16), part.start),
  )
}

/** An address without an ending of the language after it and without direction marks. */
const signOfLink = (text: string): string =>
  withoutEnding(
    withoutWords(text)
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/^mailto:/, ''),
  )
    .replace(/\/$/, '')
    .replace(/^[^\x00-\x7f]+(?=[a-z\d])/i, '')
    .replace(/(?<=[\w/-])[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u, '')
    .toLowerCase()

/** An e-mail address without the words of a language without spaces behind it: `desk@example.org` of …までご連絡ください. */
const withoutWords = (text: string): string =>
  text.includes('@')
    ? text.replace(/(?<=\.[a-z]{2,24})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]{1,60}$/u, '')
    : text

/** An address without what stands after its closing quotation mark in another alphabet: `example.org”に`. */
function withoutEnding(address: string): string {
  let from = address.length
  while (from > 0 && address.charCodeAt(from - 1) > 0x7f) from--
  if (/['"]/.test(address.charAt(from - 1))) return address.slice(0, from - 1)
  const mark = address.slice(from).search(/[’”]/)
  return mark < 0 ? address : address.slice(0, from + mark)
}

const LINKS: readonly MachineKind[] = ['url', 'email', 'path', 'handle']

/** Whether two addresses differ by language alone: en.wikipedia.org and de.wikipedia.org, /en/ and /es/. */
function isLocalized(one: string, other: string): boolean {
  const general = (address: string): string =>
    address.replace(/^https?:\/\//, '').replace(/(?<=^|[./_?=-])[a-z]{2}(?:[-_][a-z]{2,4})?(?=[./_&-]|$)/g, code =>
      // The letters of an @handle are often those of a town or a party.
      address.startsWith('@') && headOf(code) === undefined ? code : '',
    )
  return general(one) === general(other)
}

export const link: PairCheck = {
  level: 'warning',
  finds: 'A web or e-mail address, an @handle or a path is missing or was changed.',
  why: 'It leads nowhere, or to somebody else.',
  example: ['Write to desk@diario.es.', 'Escriba a mesa@diario.es.'],
  written: true,
  pair: ({ source, target, given }) => {
    const tags = source.written.includes('#') && !given.interface ? changedTags(source, target) : NOTHING
    if (source.parts.length + target.parts.length === 0 || target.text.trim() === '') return tags
    const hrefs = [...changedHrefs(source, target), ...tags]
    const hasReal = given.interface !== true && source.parts.some(isOffice)
    const [one, other] = [distinct(linksIn(source, hasReal)), distinct(linksIn(target, hasReal))]
    if (one.length + other.length === 0) return hrefs
    const { lost, added } = differenceOf(one, other)
    const localized = (link: Known, others: readonly Known[]): boolean =>
      others.some(({ sign }) => isLocalized(link.sign, sign)) || isMentioned(link, others === added ? target : source)
    // An address that only shows a format differs in other languages.
    const examples = lost.filter(one => isForExample(one, source))
    const others = examples.length === 0 ? added : added.slice(0, Math.max(0, added.length - examples.length))
    const changed = observe(
      {
        lost: lost.filter(link => !localized(link, added) && !examples.includes(link)),
        added: others.filter(link => !localized(link, lost)),
      },
      one,
      { what: 'address' },
    ).map(
      (observation): Seen =>
        observation.source && observation.target ? { ...observation, level: 'error' } : observation,
    )
    return hrefs.length === 0 ? changed : [...changed, ...hrefs]
  },
}

/** Tags that lead elsewhere; where one is missing, the check of elements says so. */
function changedHrefs(source: Reading, target: Reading): readonly Seen[] {
  const [one, other] = [hrefsIn(source), hrefsIn(target)]
  if (one.length === 0 || one.length !== other.length) return NOTHING
  const { lost, added } = differenceOf(one, other)
  const isOwn = (link: Known, others: readonly Known[]): boolean =>
    others.some(({ sign }) => isLocalized(link.sign, sign))
  const changed = {
    lost: lost.filter(link => !isOwn(link, added)),
    added: added.filter(link => !isOwn(link, lost)),
  }
  return observe(changed, one, { what: 'address' })
}

/**
 * Whether an address of one side is in the other, perhaps with a letter of the language beside it, or with accents:
 * Aktualne.cz, Aktuálně.cz.
 */
const isMentioned = ({ sign }: Known, { written }: Reading): boolean =>
  plainLetters(written).includes(plainLetters(sign))
