import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentSegment, parseArticle } from '../src/article/index.ts'
import { alignKeys, hashText, isStale, type KeyedText, presentEdition, reviseUnit } from '../src/edition/index.ts'
import { hashCoded } from '../src/exchange/index.ts'
import type { Edition, Format, Glossary, Locale, Unit } from '../src/model.ts'
import { publishedState, takeInUnits, textsOf } from '../src/pipeline/index.ts'
import { earlierSlugOf } from '../src/pipeline/publish/earlier-slug.ts'
import {
  type Proof,
  type PublicationForm,
  type PublicationPlan,
  planPublications,
  readProof,
  siteFiles,
  verifyFolder,
} from '../src/publish/index.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { POLICY, requestOf, type Source } from './publication.ts'

// Random histories of one article and its publications, in memory: the source is corrected, moved and renamed, engines and
// people work on three editions, and any of them is published or taken away at any time.

/** How many histories; set HISTORIES=1000 for the long run. */
const RUNS = Number(process.env.HISTORIES ?? 30)
const STEPS = 12
const LOCALES = ['ar', 'es', 'ko'] as const
const SITE = { baseUrl: 'https://example.org' }
const HOME = `${SITE.baseUrl}/`
const GLOSSARY: Glossary = { version: 1, sourceLocale: 'en', terms: [] }

type Step =
  | {
      readonly do: 'publish'
      readonly locales: readonly Locale[]
      readonly force: boolean
      /** The form asked for; without it, each edition keeps its form. */
      readonly as?: PublicationForm | undefined
    }
  | { readonly do: 'unpublish' | 'draft'; readonly locale: Locale }
  | { readonly do: 'source'; readonly how: (typeof EDITS)[number]; readonly at: number }
  | { readonly do: 'person'; readonly act: (typeof ACTS)[number]; readonly locale: Locale; readonly at: number }
  /** A text that somebody changed in another tool; `knows`: the file has the hash of the text that it was written with. */
  | { readonly do: 'import'; readonly locale: Locale; readonly at: number; readonly knows: boolean }
  | { readonly do: 'rename' }

const EDITS = ['figure', 'words', 'typo', 'insert', 'remove', 'move'] as const
const ACTS = ['edit', 'read', 'approve', 'approve unread', 'read all', 'approve all', 'note'] as const

const locale = fc.constantFrom<Locale>(...LOCALES)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('publish' as const),
      locales: fc.subarray([...LOCALES]),
      force: fc.boolean(),
      as: fc.option(fc.constantFrom<PublicationForm>('source', 'html', 'ninjs'), { freq: 3, nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unpublish' as const), locale }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('draft' as const), locale }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('source' as const), how: fc.constantFrom(...EDITS), at: fc.nat(99) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('person' as const), act: fc.constantFrom(...ACTS), locale, at: fc.nat(99) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('import' as const), locale, at: fc.nat(99), knows: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const) }) },
)

interface World {
  readonly format: Format
  readonly as: PublicationForm
  readonly slugs: 'source' | 'headline'
  readonly editions: Map<Locale, Edition>
  readonly folder: Map<string, string>
  /** Editions whose correction note was reworded after it was published. */
  readonly reworded: Set<Locale>
  /** Imported texts that nobody has opened here since, by locale and text. */
  readonly unopened: Set<string>
  slug: string
  sentences: string[]
  previous: readonly KeyedText[]
  count: number
}

const sentence = (n: number): string =>
  `The ${['mayor', 'baker', 'pilot', 'nurse'][n % 4]} counted ${100 + n} ships on day ${n}.`

function newWorld(format: Format, as: PublicationForm, slugs: World['slugs']): World {
  const sentences = [0, 1, 2, 3, 4].map(sentence)
  const editions = new Map(LOCALES.map(one => [one, { slug: 'ships', locale: one, sourceLocale: 'en', units: [] }]))
  return {
    format,
    as,
    slugs,
    editions,
    folder: new Map(),
    reworded: new Set(),
    unopened: new Set(),
    slug: 'ships',
    sentences,
    previous: [],
    count: 5,
  }
}

const BODY: Readonly<Record<string, (sentences: readonly string[]) => string>> = {
  text: sentences => `Ships of the Day\n\n${sentences.join(' ')}\n`,
  markdown: sentences => `---\nlang: en\n---\n\n# Ships of the Day\n\n${sentences.join('\n\n')}\n`,
  html: sentences =>
    `<!doctype html><html lang="en"><head><title>Ships of the Day</title></head><body><article><h1>Ships of the Day</h1>${sentences.map(one => `<p>${one}</p>`).join('')}</article></body></html>`,
  jsonld: sentences =>
    JSON.stringify({ '@type': 'NewsArticle', headline: 'Ships of the Day', articleBody: sentences.join(' ') }),
}

async function sourceOf(world: World): Promise<Source> {
  const text = BODY[world.format]?.(world.sentences) ?? ''
  const article = await parseArticle(text, { slug: world.slug, locale: 'en', format: world.format })
  const segments = alignKeys(world.previous, segmentArticle(article).map(contentSegment))
  world.previous = textsOf(segments)
  return { article, segments }
}

const proofsIn = (folder: ReadonlyMap<string, string>): readonly Proof[] =>
  [...folder].flatMap(([path, text]) => (path.endsWith('.proof.json') ? [readProof(text, path)] : []))

const timeOf = (count: number): string => new Date(Date.UTC(2026, 2, 1) + count * 60_000).toISOString()

interface Run {
  readonly locales: readonly Locale[]
  readonly withdrawn?: readonly Locale[]
  readonly force?: boolean
  readonly as?: PublicationForm | undefined
}

/** Publishes as the pipeline does, but without a disk; gives the number of changed files. */
async function publish(world: World, { locales, withdrawn = [], force = false, as }: Run): Promise<number> {
  const { folder } = world
  const source = await sourceOf(world)
  const proofs = proofsIn(folder)
  const earlier = await earlierSlugOf(source.segments, proofs, { slug: world.slug, hasSource: async () => false })
  const own = proofs.filter(({ slug }) => slug === world.slug || slug === earlier)
  const texts = textsOf(source.segments)
  const editions = locales.flatMap(one => {
    const edition = world.editions.get(one)
    return edition ? [presentEdition(edition, texts)] : []
  })
  const plan = await planPublications(
    requestOf(source, editions, {
      ...(as && { as }),
      usualForm: world.as,
      withdrawn: withdrawn.filter(one => own.some(proof => proof.locale === one)),
      published: own.map(proof => ({ proof, text: folder.get(Object.keys(proof.files)[0] ?? '') ?? '' })),
      policy: { ...POLICY, ...SITE, slugs: world.slugs },
      now: timeOf(world.count++),
      ...(force && { force: 'the test says so' }),
    }),
  )
  formsHold(own, plan, as)
  for (const { locale: one, refused } of plan.editions) if (!refused) world.reworded.delete(one)
  for (const one of withdrawn) world.reworded.delete(one)
  const after = [...proofs.filter(one => !own.includes(one)), ...plan.publications.map(({ proof }) => proof)]
  const lists = siteFiles(after, SITE)
  const isList = (path: string): boolean =>
    /(?:editions\.json|feed\.xml|rss\.xml|sitemap\.xml|interlinear\.json)$/.test(path)
  const files = new Map([...plan.files, ...lists])
  for (const path of folder.keys()) if (isList(path) && !lists.has(path)) files.set(path, undefined)
  const changed = [...files].filter(([path, text]) => folder.get(path) !== text)
  for (const [path, text] of changed) {
    if (typeof text === 'string') folder.set(path, text)
    else folder.delete(path)
  }
  return changed.length
}

/** Unless asked for another form, an edition keeps form and address. A removed address is reported; a refused text stays. */
function formsHold(before: readonly Proof[], plan: PublicationPlan, as: PublicationForm | undefined): void {
  const refused = new Set(plan.editions.filter(one => one.refused).map(one => one.locale))
  for (const { proof } of plan.publications) {
    const old = before.find(one => one.locale === proof.locale)
    if (!old) continue
    if (as === undefined || refused.has(proof.locale)) expect(proof.as).toBe(old.as)
    if (refused.has(proof.locale)) expect(proof.units).toEqual(old.units)
    const [from = '', to = ''] = [Object.keys(old.files)[0], Object.keys(proof.files)[0]]
    if (proof.as === old.as) expect(to).toBe(from)
    const told = plan.moved.filter(one => one.locale === proof.locale)
    expect(told).toEqual(from === to ? [] : [{ locale: proof.locale, from, to }])
  }
}

/** The edition with a machine's text for each sentence that lacks one or changed. */
async function draft(world: World, to: Locale): Promise<void> {
  const { segments } = await sourceOf(world)
  const old = new Map(world.editions.get(to)?.units.map(unit => [unit.key, unit]))
  const units = segments
    .filter(({ translate }) => translate)
    .map(({ key, text, syntax }): Unit => {
      const known = old.get(key)
      if (known && !isStale(known, text)) return known
      return {
        key,
        source: text,
        target: `${to}: ${text}`,
        state: 'translated',
        origin: 'engine',
        engine: 'test',
        ...(syntax && { syntax }),
      }
    })
  world.editions.set(to, { ...world.editions.get(to), slug: world.slug, locale: to, sourceLocale: 'en', units })
}

function person(world: World, { act, locale: to, at }: Extract<Step, { do: 'person' }>): void {
  const edition = world.editions.get(to)
  if (!edition || edition.units.length === 0) return
  const reader = { by: at % 2 ? 'Mara' : 'Jon', time: timeOf(world.count++) }
  if (act === 'note') {
    const proof = proofsIn(world.folder).find(one => one.locale === to)
    const { note = '', draft = note } = proof?.corrections.at(-1) ?? {}
    if (note === '') return
    world.editions.set(to, { ...edition, correction: { ...reader, text: `${draft} (${at})`, draft: hashText(draft) } })
    world.reworded.add(to)
    return
  }
  const chosen = act.endsWith('all') ? edition.units : [edition.units[at % edition.units.length] as Unit]
  if (act !== 'approve unread') for (const { target } of chosen) world.unopened.delete(`${to} ${target}`)
  const now = chosen.reduce((revised, { key, source, target }) => {
    if (act === 'edit') return reviseUnit(revised, key, { do: 'edit', source, target: `${target} (${at})`, reader })
    if (act.startsWith('read')) return reviseUnit(revised, key, { do: 'read', reader })
    return reviseUnit(revised, key, { do: 'approve', source, ...(act !== 'approve unread' && { reader }) })
  }, edition)
  world.editions.set(to, now)
}

/** Imports another text for a sentence from a file whose texts are written as in locale files. */
async function importOne(world: World, { locale: to, at, knows }: Extract<Step, { do: 'import' }>): Promise<void> {
  const edition = world.editions.get(to)
  const unit = edition?.units[at % edition.units.length]
  if (!edition || !unit) return
  const { segments } = await sourceOf(world)
  const written = `${unit.target} (tool ${world.count++})`
  const hashes = knows ? { target: hashCoded([unit.target]) } : {}
  const received = { key: unit.key, source: [unit.source], target: [written], written, hashes, notes: [] }
  const stamp = { author: 'tool', time: timeOf(world.count++) }
  const taken = await takeInUnits(edition, [received], { segments, recorded: world.previous, stamp })
  world.editions.set(to, taken.edition)
  world.unopened.add(`${to} ${written}`)
}

function editSource(world: World, { how, at }: Extract<Step, { do: 'source' }>): void {
  const { sentences } = world
  const i = at % sentences.length
  const text = sentences[i] ?? ''
  if (how === 'figure') sentences[i] = text.replace(/\d+/, number => String(Number(number) + 1000))
  else if (how === 'words') sentences[i] = text.replace('counted', 'carefully counted')
  else if (how === 'typo') sentences[i] = text.replace('counted', 'conuted')
  else if (how === 'insert') sentences.splice(i, 0, sentence(world.count++))
  else if (how === 'remove' && sentences.length > 2) sentences.splice(i, 1)
  else if (how === 'move') sentences.push(...sentences.splice(i, 1))
}

async function take(world: World, one: Step): Promise<void> {
  if (one.do === 'publish') {
    await publish(world, one)
    expect(await publish(world, one), 'a second run writes nothing').toBe(0)
  } else if (one.do === 'unpublish') await publish(world, { locales: [], withdrawn: [one.locale] })
  else if (one.do === 'draft') await draft(world, one.locale)
  else if (one.do === 'source') editSource(world, one)
  else if (one.do === 'person') person(world, one)
  else if (one.do === 'import') await importOne(world, one)
  else world.slug = `ships-${world.count++}`
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

async function holds(world: World): Promise<void> {
  const { folder } = world
  const verified = await verifyFolder([...folder.keys()], async path => {
    const text = folder.get(path)
    return text === undefined ? undefined : encode(text)
  })
  expect(verified.filter(({ ok }) => !ok)).toEqual([])
  expect(new Set(verified.map(({ file }) => file))).toEqual(new Set(folder.keys()))
  const proofs = proofsIn(folder)
  linksHold(folder, proofs)
  for (const proof of proofs) readsHold(world, proof)
  await nothingIsSilentlyStale(world, proofs)
}

/** Each of our addresses in a page or list is published and read, and all pages agree on them. */
function linksHold(folder: ReadonlyMap<string, string>, proofs: readonly Proof[]): void {
  const fileAt = (href: string): string => decodeURIComponent(href.replace(`${SITE.baseUrl}/`, ''))
  const unread = new Set(proofs.filter(isUnread).map(({ links }) => links.href))
  const lists: string[] = []
  for (const { files, links, locale: own, disclosure } of proofs) {
    const [file = ''] = Object.keys(files)
    const text = folder.get(file) ?? ''
    const hrefs = [...text.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, tag, href]) => `${tag} ${href}`,
    )
    if (hrefs.length > 0) {
      lists.push(hrefs.join('\n'))
      expect(hrefs).toContain(`${own} ${links.href}`)
    }
    expect(disclosure.noindex).toBe(unread.has(links.href))
    if (unread.has(links.href)) expect(hrefs).toEqual([])
    for (const [href] of text.matchAll(/https:\/\/example\.org\/[^"<]*/g))
      expect(folder.has(fileAt(href)), href).toBe(true)
    for (const { href } of links.alternates) expect(unread.has(href), 'an unread edition is in no list').toBe(false)
  }
  expect(new Set(lists).size, 'all pages of an article have one list').toBeLessThanOrEqual(1)
  for (const [path, text] of folder) {
    if (!/(?:feed|rss|sitemap)\.xml$/.test(path)) continue
    for (const href of unread) expect(text).not.toContain(`>${href}<`)
    for (const [, href = ''] of text.matchAll(/(?:<loc>|<guid isPermaLink="true">|href=")([^"<]+)/g))
      expect(href === HOME || folder.has(fileAt(href)), href).toBe(true)
  }
}

/** A text that counts as read is on record with a name, and is no imported text that nobody has opened. */
function readsHold({ unopened }: World, { units, locale: own, sourceLocale, disclosure }: Proof): void {
  if (own === sourceLocale) return
  expect(disclosure.read).toBe(units.filter(({ reads }) => reads.length > 0).length)
  const foreign = units.filter(({ target }) => unopened.has(`${own} ${target}`))
  expect(foreign.flatMap(({ reads }) => reads)).toEqual([])
  expect(disclosure.made).not.toBe(foreign.length > 0 ? 'people' : '')
}

/** By the rule: nobody is on record who wrote, opened or approved any of its sentences. */
const isUnread = ({ units, locale: own, sourceLocale }: Proof): boolean =>
  own !== sourceLocale && units.every(({ reads }) => reads.length === 0)

/** A publication is reported as behind exactly if it differs from what would be published now. */
async function nothingIsSilentlyStale(world: World, proofs: readonly Proof[]): Promise<void> {
  const source = textsOf((await sourceOf(world)).segments)
  for (const proof of proofs) {
    const edition = world.editions.get(proof.locale)
    const isRenamed = proof.slug !== world.slug
    const state = await publishedState(
      proof,
      isRenamed ? { source: undefined, edition: undefined } : { source, edition },
      GLOSSARY,
    )
    const targets = new Map(edition?.units.map(({ key, target }) => [key, target]))
    const isOriginal = proof.locale === 'en'
    const had = proof.units.map(one => [one.key, one.source, one.target])
    const has = source.map(({ key, text }) => [key, text, isOriginal ? text : targets.get(key)])
    const differs =
      isRenamed || (world.reworded.has(proof.locale) && !isOriginal) || JSON.stringify(had) !== JSON.stringify(has)
    expect(state.behind, `${proof.locale}\n${JSON.stringify(had)}\n${JSON.stringify(has)}`).toBe(differs)
    const text = world.folder.get(Object.keys(proof.files)[0] ?? '') ?? ''
    if (world.format === 'text' && proof.as === 'source')
      for (const { target } of proof.units) expect(text).toContain(target)
  }
}

describe('random histories of publishing', () => {
  it(`${RUNS} histories of ${STEPS} steps`, async () => {
    const world = fc.tuple(
      fc.constantFrom<Format>('text', 'markdown', 'html', 'jsonld'),
      fc.constantFrom<PublicationForm>('source', 'source', 'html', 'ninjs'),
      fc.constantFrom('source' as const, 'headline' as const),
    )
    await fc.assert(
      fc.asyncProperty(world, fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (start, steps) => {
        const present = newWorld(...start)
        for (const to of LOCALES) await draft(present, to)
        for (const one of steps) {
          await take(present, one)
          await holds(present)
        }
      }),
      { numRuns: RUNS, endOnFailure: process.env.HISTORIES !== undefined },
    )
  }, 1_800_000)
})
