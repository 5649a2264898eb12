import type { Bead } from '../model.ts'
import type { AlignRequest, Step, TextWords } from './model.ts'
import { joinMoved, oddsAmong, type PairScores, partOf } from './moved.ts'
import { beadScores } from './score/bead-scores.ts'
import { beadsOf } from './score/beads.ts'
import { learnWords, stemsOf, type WeighedPair } from './score/learn-words.ts'
import { type LengthModel, learnLengths, lengthScorer, usualLengths } from './score/lengths.ts'
import { ALL_SHAPES, learnShares, ROUGH_PAIR, ROUGH_SHAPES, SHAPES, USUAL_SHARES } from './score/shapes.ts'
import { WIDEST, type WordOdds, wordEvidence } from './score/word-evidence.ts'
import { wordOdds } from './score/word-odds.ts'
import { type Band, bandAround, broadBand } from './search/band.ts'
import { likeliestWay, posteriors, roughWay } from './search/lattice.ts'
import type { Link } from './words/links.ts'
import { type LinkedTexts, readTexts } from './words/sources.ts'

/** How often the texts are searched again with what was learnt before; a search of long texts teaches more. */
const ROUNDS = { short: 3, long: 2 }

/** From this number of places two texts count as long: some 320 sentences each. */
const LONG = 100_000

/** Up to this number of places no rough search is made first. */
const FEW_PLACES = 10_000

/** How far from the path of the search before the next one looks, in sentences. */
const NEAR = 10

/**
 * Pairs the sentences of two texts of one story: beads in the order of the source, with each sentence of both texts
 * once. It learns from the two texts how long translations are, which words match, and how free the translation is.
 */
export function alignTexts(request: AlignRequest): readonly Bead[] {
  const texts = readTexts(request)
  const { source, target } = texts
  const [rows, columns] = [source.sentences.length, target.sentences.length]
  if (rows * columns === 0) return oneSided(source, target)
  const start = startOf(request, broadBand(rows, columns))
  const band = rows * columns > FEW_PLACES ? bandAround(roughSearch(texts, start), start.band, NEAR) : start.band
  let knowledge = { ...start, band }
  let search = searchFrom(texts, knowledge)
  const rounds = rows * columns > LONG ? ROUNDS.long : ROUNDS.short
  for (let round = 0; round < rounds; round++) {
    knowledge = learnFrom(search, texts, request)
    search = searchFrom(texts, knowledge)
  }
  return joinMoved(beadsOf(search.way, search.likely, search.band), pairScores(texts, knowledge))
}

/** Scores pairs of selected sentences in any order, with what was learnt from the texts. */
const pairScores =
  (texts: LinkedTexts, knowledge: Knowledge): PairScores =>
  chosen => {
    const odds = oddsOf(texts, knowledge)
    const part = {
      source: partOf(texts.source, chosen.source),
      target: partOf(texts.target, chosen.target),
      odds: { source: oddsAmong(odds.source, chosen.target), target: oddsAmong(odds.target, chosen.source) },
    }
    const band = broadBand(chosen.source.length, chosen.target.length)
    const scores = scoresOf(part, { ...knowledge, band }, true)
    return (row, column) => scores[band.index(row, column) * SHAPES.length + ROUGH_PAIR] ?? Number.NEGATIVE_INFINITY
  }

const startOf = (request: AlignRequest, band: Band): Knowledge => ({
  band,
  model: usualLengths(request),
  shares: USUAL_SHARES,
  pairs: [],
  learnt: [],
})

/** What a search starts from. */
interface Knowledge {
  readonly band: Band
  readonly model: LengthModel
  readonly shares: readonly number[]
  readonly pairs: readonly WeighedPair[]
  readonly learnt: readonly Link[]
}

/** The result of a search. */
interface Search {
  readonly band: Band
  /** The probability of each bead, by place and shape. */
  readonly likely: Float32Array
  readonly way: readonly Step[]
}

const roughSearch = (texts: LinkedTexts, knowledge: Knowledge): readonly Step[] =>
  roughWay({ band: knowledge.band, scores: scoresOf({ ...texts, odds: oddsOf(texts, knowledge) }, knowledge, true) })

function searchFrom(texts: LinkedTexts, knowledge: Knowledge): Search {
  const { band, shares } = knowledge
  const likely = posteriors({
    band,
    scores: scoresOf({ ...texts, odds: oddsOf(texts, knowledge) }, knowledge, false),
    shares,
  })
  return { band, likely, way: likeliestWay(band, likely) }
}

/** Two texts and the value of each one's words as evidence about the other. */
interface Weighed {
  readonly source: TextWords
  readonly target: TextWords
  readonly odds: { readonly source: WordOdds; readonly target: WordOdds }
}

function oddsOf({ source, target, links }: LinkedTexts, { pairs, learnt }: Knowledge): Weighed['odds'] {
  const known = { links: [...links, ...learnt], pairs }
  return {
    source: wordOdds({ ...known, own: source, other: target, turned: false }),
    target: wordOdds({ ...known, own: target, other: source, turned: true }),
  }
}

function scoresOf({ source, target, odds }: Weighed, { band, model }: Knowledge, rough: boolean): Float32Array {
  const lengths = { source: source.lengths, target: target.lengths }
  const sizes = rough ? 1 : WIDEST
  const evidence = {
    band,
    lengths,
    lengthScore: lengthScorer(model, lengths),
    bySource: wordEvidence({ text: source, odds: odds.source, band, turned: false }, sizes),
    byTarget: wordEvidence({ text: target, odds: odds.target, band, turned: true }, sizes),
  }
  return beadScores(evidence, rough ? ROUGH_SHAPES : ALL_SHAPES)
}

function learnFrom({ band, likely, way }: Search, { source, target }: LinkedTexts, request: AlignRequest): Knowledge {
  const pairs = beadsOf(way, likely, band)
    .filter(bead => bead.source.length > 0 && bead.target.length > 0 && bead.score >= 0.3)
    .map(bead => ({ source: bead.source, target: bead.target, weight: bead.score }))
  const lengths = pairs.map(pair => ({
    source: lengthIn(source, pair.source),
    target: lengthIn(target, pair.target),
    weight: pair.weight,
  }))
  return {
    pairs,
    model: learnLengths(lengths, usualLengths(request)),
    learnt: learnWords(pairs, { source, target, sourceStems: stemsOf(source), targetStems: stemsOf(target) }),
    shares: learnShares(likely),
    band: bandAround(way, band, NEAR),
  }
}

const lengthIn = ({ lengths }: TextWords, sentences: readonly number[]): number =>
  sentences.reduce((sum, at) => sum + (lengths[at] ?? 0), 0)

/** The beads if one of the texts is empty. */
const oneSided = (source: TextWords, target: TextWords): readonly Bead[] => [
  ...source.sentences.map((_, at) => ({ source: [at], target: [], score: 1, doubtful: true })),
  ...target.sentences.map((_, at) => ({ source: [], target: [at], score: 1, doubtful: true })),
]
