/**
 * Ways in which a chat spoils the answers to a whole batch: from the good ones, by place, to those that it gives instead;
 * undefined where it gives the good one.
 */
export type BatchSpoiler = (good: readonly string[], to: string) => readonly (string | undefined)[]

type Change = (answer: string, place: number, all: readonly string[], to: string) => string | undefined

const each =
  (change: Change): BatchSpoiler =>
  (good, to) =>
    good.map((answer, place) => change(answer, place, good, to))

/** Every third answer, beginning with the `first`. */
const some = (first: number, change: Change): BatchSpoiler =>
  each((answer, place, all, to) => (place % 3 === first ? change(answer, place, all, to) : undefined))

const at = (all: readonly string[], place: number): string => all[(place + all.length) % all.length] ?? ''

const exchanged =
  (one: number, other: number): BatchSpoiler =>
  good =>
    good.map((_, place) => (place === one ? good[other] : place === other ? good[one] : undefined))

/** Every third answer contains the next one as well, and the next one is left empty in some way. */
const joined = (empty: (place: number, to: string) => string): BatchSpoiler =>
  each((answer, place, all, to) => {
    if (place % 3 === 0 && place + 1 < all.length) return `${answer} ${at(all, place + 1)}`
    return place % 3 === 1 ? empty(place, to) : undefined
  })

const ABOVE: Readonly<Record<string, string>> = {
  es: '(ver arriba)',
  de: 'siehe oben',
  ru: 'см. выше',
  uk: '(див. вище)',
  fr: 'voir ci-dessus',
  ko: '위와 같음',
}
const OR: Readonly<Record<string, string>> = { es: 'o', de: 'oder', ru: 'или', uk: 'або', fr: 'ou', ko: '또는' }
const COUNTED: Readonly<Record<string, string>> = {
  es: 'Segmento',
  de: 'Satz',
  ru: 'Сегмент',
  uk: 'Речення',
  fr: 'Phrase',
  ko: '문장',
}

/** Changes a word in small letters in the middle of an answer; undefined where there is none. */
const withWord = (answer: string, change: (word: string) => string): string | undefined => {
  const words = answer.split(' ')
  const place = words.findIndex((word, index) => index > 0 && /^(?:\p{Ll}{4,}|[가-힣]{3,})$/u.test(word))
  return place < 0 ? undefined : words.with(place, change(words[place] ?? '')).join(' ')
}

const turned = (word: string): string => [...word].reverse().join('')

export const BATCH_SPOILERS: Readonly<Record<string, BatchSpoiler>> = {
  'neighbours exchanged': each((_, place, all) => all[place ^ 1]),
  'turned round by one': each((_, place, all) => at(all, place + 1)),
  'turned round by one, backwards': each((_, place, all) => at(all, place - 1)),
  'turned round by three': each((_, place, all) => at(all, place + 3)),
  'from the last to the first': each((_, place, all) => at(all, -1 - place)),
  'shifted, one twice': each((_, place, all) => (place < 3 ? undefined : all[place - 1])),
  'shifted in the middle': each((_, place, all) =>
    place >= 8 && place < 14 ? all[place === 13 ? 8 : place + 1] : undefined,
  ),
  'two exchanged': exchanged(5, 12),
  'two others exchanged': exchanged(1, 14),
  'two with the same name of nobody exchanged': exchanged(3, 9),
  'the next one twice': some(0, (_, place, all) => at(all, place + 1)),
  'the one before twice': some(1, (_, place, all) => at(all, place - 1)),
  'joined with the next, a dash for that': joined(() => '—'),
  'joined with the next, dots for that': joined(() => '...'),
  'joined with the next, "see above" for that': joined((_, to) => ABOVE[to] ?? ''),
  'joined with the next, anything for that': joined(
    place => ['-', '–', '(empty)', '""', 'N/A', '[…]', '.'][place % 7] ?? '',
  ),
  'the next one behind it': some(0, (answer, place, all) => `${answer} ${at(all, place + 1)}`),
  'the next but one behind it': some(2, (answer, place, all) => `${answer} ${at(all, place + 2)}`),
  'the one before it before it': some(1, (answer, place, all) => `${at(all, place - 1)} ${answer}`),
  'a choice of words': some(0, answer => withWord(answer, word => `${word} / ${turned(word)}`)),
  'a choice of words without spaces': some(1, answer => withWord(answer, word => `${word}/${turned(word)}`)),
  'a choice of words in brackets': some(2, (answer, _, __, to) =>
    withWord(answer, word => `${word} (${OR[to]}: ${turned(word)})`),
  ),
  'another word in brackets': some(0, answer => withWord(answer, word => `${word} (${turned(word)})`)),
  'a choice of sentences': some(1, answer => `${answer} / ${answer.split(' ').toReversed().join(' ')}`),
  'signs of private use': some(0, answer => answer.replace(' ', ' \ue123')),
  'signs of private use, far out': some(0, answer => answer.replace(' ', ' \u{f0012}')),
  'signs that do not exist': some(1, answer => answer.replace(' ', ' \u0378')),
  'what could not be read': some(2, answer => answer.replace(/.$/u, '\ufffd.')),
  '[id=8]': some(0, (answer, place) => `[id=${place}] ${answer}`),
  'id: 8 |': some(1, (answer, place) => `id: ${place} | ${answer}`),
  '(8)': some(2, (answer, place) => `(${place}) ${answer}`),
  '<8>': some(2, (answer, place) => `<${place}> ${answer}`),
  'Segment 8:': some(0, (answer, place) => `Segment ${place}: ${answer}`),
  'Segmento 8 -': some(1, (answer, place, _, to) => `${COUNTED[to]} ${place} - ${answer}`),
  'an object': some(0, answer => `${answer} [object Object]`),
  'an object alone': some(1, () => '[object Object]'),
  'without accents and umlauts': each(answer => answer.replace(/[À-ɏ]/gu, letter => letter.normalize('NFD').charAt(0))),
}
