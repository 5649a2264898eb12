import { MODEL_TALK, type ModelTalk, NOTE_WORDS } from '../../../languages/model-talk.ts'
import { requestWords } from '../../../languages/text-requests.ts'
import { onceEach } from '../../../once.ts'
import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'
import type { Reading } from '../../read/model.ts'
import { has, mayHave } from '../../read/reading.ts'
import { MARK } from '../../read/tokens/characters.ts'
import { BIT } from '../../read/tokens/traits.ts'
import { blankIn, mayHaveBlank } from './blanks.ts'
import { wrappedAnswer } from './wrapped-answers.ts'

/** What chat models write before and after a translation, in one language. */
interface Talk {
  readonly opens: RegExp
  /** The same for texts without a colon, which have no preamble that only ends in one. */
  readonly opensWithoutColon: RegExp
  /** The same for texts without a comma as well. */
  readonly opensAtOnce: RegExp
  readonly notes: RegExp
  /** A stem of "translate", as a request for the text has. */
  readonly translate: RegExp
}

/**
 * The phrases in the language of the translation and in English. Notes stand in brackets, on their own line, or after a
 * sentence.
 */
const talkOf = onceEach((tag): Talk => {
  const own = MODEL_TALK[tag]
  const all = [MODEL_TALK.en, ...(own && tag !== 'en' ? [own] : [])]
  // A space before a colon often is one that does not break.
  const any = (part: keyof ModelTalk): string => `(?:${all.map(one => one?.[part].replaceAll(' ?', '\\s?')).join('|')})`
  // "I am sorry, but as a language model"
  const start = '^[\\s"*#“„«「(]*'
  const before = `${start}(?:[^.!?:。：\\n]{3,24}[,，] (?:\\p{L}{2,5} )?)?`
  return {
    opens: new RegExp(`${before}(?:${any('opens')}|[^:：\\n]{0,60}${any('word')}[^:：\\n]{0,40}[:：])`, 'iu'),
    opensWithoutColon: new RegExp(`${before}${any('opens')}`, 'iu'),
    opensAtOnce: new RegExp(`${start}${any('opens')}`, 'iu'),
    notes: new RegExp(`(?:[([（]\\s*|\\n[*_]{0,2}|[.!?。！？]["”»」]?\\s{0,2}[*_(（]{0,2})${any('notes')}`, 'iu'),
    translate: new RegExp(
      ['translat', ...(requestWords(tag)?.translate ?? [])].map(stem => RegExp.escape(stem)).join('|'),
    ),
  }
})

/** A remark in brackets: "(Anmerkung: …)". */
const NOTE = new RegExp(`[([（]\\s?(?:${NOTE_WORDS.map(word => RegExp.escape(word)).join('|')})\\s?[:：]`, 'iu')

/** Marks of a chat: turns, thoughts, code fences, and offers to continue. */
const CHAT =
  /<\|[a-z_]{1,30}\|>|\[\/?INST\]|<\/?(?:think|assistant|user|system|s)>|^[^\S\n]*(?:assistant|user|system|human|ai)\s*:|^#{2,3} (?:response|instruction|translation|answer)|^```|```[^\S\n]*$|\(?\b(?:translator's note|note du traducteur|anmerkung des übersetzers|nota del traductor|прим\. перев\.)/imu

/** Markup that pages of an encyclopaedia leave in a text. */
const WIKI =
  /(?:^|\n|\s)(?:kategorie|category|categoría|catégorie|categoria|категория|категорія|kategoria|categorie|分类|分類|カテゴリ|분류):\s?\p{L}|\[\[[^\]]{1,60}\]\]|\s?\((?:disambiguation|begriffsklärung|desambiguación|homonymie|disambigua|desambiguação|значения|значення|ujednoznacznienie|doorverwijspagina|stadt|ciudad|ville|città|cidade|город|місто|miasto|stad|fluss|río|rivière|река|film|filme|película|planet|planeta|planète|państwo|staat|país|pays|страна|begriff|chemical element|chemisches element|élément chimique|elemento químico|elemento chimico|element químic|scheikundig element|chemisch element|grundämne|grundstof|grunnstoff|alkuaine|pierwiastek|pierwiastek chemiczny|chemický prvek|chemický prvok|химический элемент|хімічний елемент|химичен елемент|kémiai elem|element chimic|χημικό στοιχείο|mythologie|mitología|mitologia|mythology|мифология|міфологія|化学元素|元素|消歧义|消歧義|曖昧さ回避|동음이의)\)/iu

/** Every leftover contains one of these signs: a target with no more of them than its source has no leftovers. */
const MARKS = '<[#`:：('
function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++
  return count
}

const hasMoreMarks = (source: string, target: string): boolean =>
  target.includes('<|') || [...MARKS].some(mark => countOf(target, mark) > countOf(source, mark))

/** Whether a note may be in a text: behind a bracket, a line break, or the end of a sentence that is not the last one. */
const mayHaveNote = (target: Reading): boolean => has(target, BIT.bracket) || mayHave(target, MARK.line | MARK.inner)

const colonsIn = (text: string): number => countOf(text, ':') + countOf(text, '：')

/** A source that talks like this itself: "I am sorry", "Translation:", "(Note: …)", a speaker who says "I". */
const TALKS = /sorry|apolog|translat|interpret|version|\bnotes?\b|\bhope|let me know|would you like|\bI\b/i

/** Whether a source explains such talk: one who is sorry may say "I cannot", but names no translation. */
const talksToo = (source: string, found: string, tag: string): boolean =>
  (saysTranslation(tag).test(found) ? TRANSLATES : TALKS).test(source)

const TRANSLATES = /translat|interpret|version/i

/** Words for a translation, in the language of the translation and in English. */
const saysTranslation = onceEach(
  (tag): RegExp => new RegExp([MODEL_TALK.en?.word, MODEL_TALK[tag]?.word].filter(Boolean).join('|'), 'iu'),
)

/** What a model left in a target, if the source has nothing like it. */
function modelLeftovers({ source: original, target: reading }: Sides): readonly Seen[] {
  const { written: source } = original
  const tagOfSource = original.language.tag
  const { written: target, language } = reading
  const { tag } = language
  const { opens, opensWithoutColon, opensAtOnce, notes, translate } = talkOf(tag)
  const mayOpen =
    mayHave(reading, MARK.colon) ||
    (mayHave(reading, MARK.comma) ? opensWithoutColon.test(target) : opensAtOnce.test(target))
  const found =
    (mayOpen ? leftIn({ source, target, tag }, opens, 'model-talk') : undefined) ??
    (mayHaveNote(reading) ? leftIn({ source, target, tag }, notes, 'model-talk') : undefined) ??
    (mayHave(reading, MARK.talk) && hasMoreMarks(source, target)
      ? (leftIn({ source, target, tag }, NOTE, 'model-talk') ??
        leftIn({ source, target, tag }, CHAT, 'chat-mark') ??
        leftIn({ source, target, tag }, WIKI, 'wiki-mark'))
      : undefined)
  const said = found ?? (translate.test(reading.text) ? requestIn(source, reading, tagOfSource) : undefined)
  return said ? [said] : NOTHING
}

/** A sentence longer than this is not only a request. */
const LONGEST_REQUEST = 400

/** A request for the text, in place of a translation: "Please provide the text that you want to be translated." */
function requestIn(source: string, { text, language }: Reading, from: string): Seen | undefined {
  const [words, english] = [requestWords(language.tag), requestWords('en')]
  if (words === undefined || english === undefined || text.length > LONGEST_REQUEST) return undefined
  const hasAny = (stems: readonly string[], where: string): boolean => stems.some(stem => where.includes(stem))
  const lower = text.toLowerCase()
  const asks = [words, english].some(({ translate, text: texts }) => hasAny(translate, lower) && hasAny(texts, lower))
  const said = source.toLowerCase()
  const own = requestWords(from)?.translate ?? []
  if (!asks || hasAny(own, said) || TRANSLATES.test(source)) return undefined
  return { ...tell('model-talk', { words: text.trim().slice(0, 60) }), target: [0, text.length] }
}

interface Texts {
  readonly source: string
  readonly target: string
  readonly tag: string
}

function leftIn(
  { source, target, tag }: Texts,
  pattern: RegExp,
  id: 'model-talk' | 'chat-mark' | 'wiki-mark',
): Seen | undefined {
  const match = pattern.exec(target)
  if (!match || pattern.test(source) || (id === 'model-talk' && talksToo(source, match[0], tag))) return undefined
  // The source has such a beginning as well: "Error resolving “%s”: %s", "(default: the variable)".
  if (id === 'model-talk' && /[:：]$/.test(match[0]) && colonsIn(target) <= colonsIn(source)) return undefined
  const start = match.index + (match[0].length - match[0].trimStart().length)
  const text = match[0].trim()
  return { ...tell(id, { words: text }), target: [start, start + text.length] }
}

/** Anything that a protection put in place of a name or a tag: ⟦0⟧, <x id="1"/>, tokens and superblanks of engines. */
const PROTECTION =
  /⟦[^⟧]{0,20}⟧?|<\/?x\d*(?:\s[^<>]{0,40})?\/?>|\[<(?!\p{L}+>)[^\]]{0,20}>\]|__\w{1,20}__|\[\p{Lu}[\p{Lu}_ ]{1,30}\d{0,3}\]|\bXQ[B-Z]{3,}\b|\^\S{1,40}\$|(?<![\p{L}\p{N}])[*@#](?=\p{L}{3})/gu

/** A blank in the place of a name, where a person is to write one. */
function blanks({ source, target, given }: Sides): readonly Seen[] {
  if (given.interface || !mayHaveBlank(target)) return NOTHING
  const blank = blankIn(source.written, target.written)
  if (blank === undefined || target.written.slice(blank.at).search(PROTECTION) === 0) return NOTHING
  const { text, at } = blank
  return [{ ...tell('nothing-in-source', { words: text }), level: 'warning', target: [at, at + text.length] }]
}

export const leftover: PairCheck = {
  level: 'error',
  finds:
    'What an engine or a model left in the text: a placeholder, "Here is the translation:", a refusal, `Category:`.',
  why: 'It is no part of the translation.',
  example: ['Putin visited Kursk.', '⟦0⟧ visitó Kursk.'],
  written: true,
  pair: sides => {
    const { source, target, given } = sides
    const [talk, blank] = [modelLeftovers(sides), blanks(sides)]
    const said = talk.length > 0 ? talk : wrappedAnswer(sides)
    const leftovers = blank.length === 0 ? said : [...said, ...blank]
    if (!has(target, BIT.placeholder) || target.written.search(PROTECTION) < 0) return leftovers
    return [
      ...[...target.written.matchAll(PROTECTION)]
        // Keys of the keyboard are written like this: [BS]; names of arguments: [NEW_PATH]
        .filter(({ 0: text }) => !(given.interface && /^\[[\p{Lu}_ ]+\]$/u.test(text)))
        .filter(({ 0: text }) => !source.written.includes(text) && !source.written.includes(text.slice(0, 1)))
        .map(
          ({ 0: text, index }): Seen => ({
            ...tell('engine-mark', { words: text }),
            target: [index, index + text.length],
          }),
        ),
      ...leftovers,
    ]
  },
}
