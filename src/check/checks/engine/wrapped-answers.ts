import { onceEach } from '../../../once.ts'
import { tell } from '../../../say.ts'
import { NOTHING, type Seen, type Sides } from '../../model.ts'
import type { Reading } from '../../read/model.ts'
import { FIRST_PERSON } from '../../read/quotes/first-person.ts'
import { has, mayHave } from '../../read/reading.ts'
import { MARK } from '../../read/tokens/characters.ts'
import { BIT } from '../../read/tokens/traits.ts'

/** What a model put around its answer or into it: quotation marks, a label, a second choice. */
export function wrappedAnswer({ source, target, given }: Sides): readonly Seen[] {
  if (given.interface) return NOTHING
  const span =
    (target.quotes > 0 || QUOTED.test(target.text) ? quotedWhole(source, target) : undefined) ??
    (mayHave(target, MARK.colon) ? labelled(source, target) : undefined) ??
    (has(target, BIT.bracket) ? choice(source, target) : undefined)
  if (span === undefined) return NOTHING
  return [{ ...tell('nothing-in-source', { words: target.text.slice(...span) }), target: span, level: 'warning' }]
}

type Place = readonly [start: number, end: number]

/** A whole text between quotation marks, with none inside. */
const QUOTED = /^\s*["“”„«»「『][^"“”„«»「」『』]*["“”»«」』][.。!?]?\s*$/u
/** Any mark of a quotation; an apostrophe has letters on both sides. */
const ANY_QUOTE = /["“”„«»‹›「」『』《》]|(?<!\p{L})['’‘‚]|['’](?!\p{L})/u
/** Fewer words may be a title. */
const SENTENCE = 6
const LETTERS_OF_SENTENCE = 12

/** Quotation marks around a whole sentence that its source does not quote. */
function quotedWhole(original: Reading, target: Reading): Place | undefined {
  const { text: source, parts } = original
  const { text, tokens, language } = target
  if (!QUOTED.test(text) || ANY_QUOTE.test(source) || /^\s*[–—―-]/.test(source) || parts.length > 0) return undefined
  if (isSpoken(original) || isSpoken(target)) return undefined
  const isSentence = language.data.unspaced ? text.length >= LETTERS_OF_SENTENCE : tokens.length >= SENTENCE
  return isSentence ? [0, text.length] : undefined
}

/** Whether somebody seems to speak: "I", "we", "she'd". A sentence of a longer quotation may get its own marks. */
const isSpoken = ({ text, language }: Reading): boolean =>
  FIRST_PERSON[language.tag]?.test(text) === true || /\p{L}['’](?:d|ll|ve|re|m|t)(?!\p{L})/u.test(text)

/** Labels that say what a text is: a headline, an answer, a result. */
const LABELS =
  'headline|title|titre|título|titolo|titel|überschrift|schlagzeile|rubrik|kop|otsikko|tytuł|nagłówek|nadpis|titulek|naslov|cím|başlık|заголовок|заглавие|τίτλος|titlu|titlul|output|result|resultado|ergebnis|résultat|risultato|resultaat|resultat|tulos|wynik|výsledek|sonuç|response|answer|antwort|respuesta|réponse|risposta|resposta|antwoord|svar|vastaus|odpowiedź|odpověď|yanıt|cevap|ответ|відповідь|απάντηση|text|texte|texto|testo|tekst|teksti|metin|текст'

const LABEL = new RegExp(`^\\s*[*_"“„«]{0,3}(?:${LABELS})[*_]{0,2}\\s?[:：]\\s`, 'iu')

/** The beginning of the name that a language gives itself: "suom" of suomi. */
const ownNameOf = onceEach((locale: string): string => {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale.split('-')[0] ?? locale) ?? ''
  return /^\p{L}{5,}/u.exec(name.toLowerCase())?.[0].slice(0, 4) ?? ''
})

/** A label before the text that its source lacks: "Suomennos:", "Auf Deutsch:", "Titre :". */
function labelled({ text: source }: Reading, { text, language }: Reading): Place | undefined {
  if (/[:：]/.test(source)) return undefined
  const label = /^[^:：.!?,\n]{2,40}[:：]\s/u.exec(text)?.[0]
  if (label === undefined) return undefined
  const words = label.toLowerCase().match(/\p{L}+/gu) ?? []
  const own = ownNameOf(language.locale)
  const isOwnName = own !== '' && words.length <= 3 && words.some(word => word.startsWith(own))
  return isOwnName || LABEL.test(text) ? [0, label.length] : undefined
}

/** A second choice in brackets, in a text whose source has no aside: "(ou ruches)". */
const CHOICE =
  /[(（]\s?(?:or|o|u|ou|oder|of|eller|tai|või|vai|arba|lub|albo|nebo|alebo|ali|ili|или|або|чи|либо|ή|vagy|veya|sau|atau|أو|או|या|hoặc|或|或者|または|もしくは|또는)[\s:：][^()（）]{2,60}[)）]/iu

function choice({ text: source }: Reading, { text }: Reading): Place | undefined {
  if (/[([（【「,]|\s[-–—]+\s|[–—]/.test(source)) return undefined
  const match = CHOICE.exec(text)
  return match === null ? undefined : [match.index, match.index + match[0].length]
}
