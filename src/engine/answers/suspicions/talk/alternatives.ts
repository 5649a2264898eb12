import { say } from '../../../../say.ts'
import { doubtful, type Suspicion } from '../../problem.ts'
import type { TextFacts } from '../../text-facts.ts'
import { phrases } from '../../words/phrases.ts'

/** Two proposals with a stroke between them: `creció / subió`, `creció/subió`, 市长／镇长. Units (`km/h`) and years are shorter or no words. */
const STROKE =
  /(?:^|\s)[\p{L}\p{M}.,!?]+\s[/|／]\s[\p{L}\p{M}]+|(?<![\p{L}\p{M}])[\p{L}\p{M}]{4,}\/(?!in(?:nen)?(?!\p{L}))[\p{Ll}\p{Lo}\p{M}]{4,}|^\p{Lu}[\p{L}\p{M}]{3,}\/\p{Lu}[\p{L}\p{M}]{3,}|(?<![가-힣])[가-힣]{2,}\/[가-힣]{2}|[\p{Script=Han}ぁ-ヿ][/／](?=[\p{Script=Han}ぁ-ヿ])/u

/** An ending in brackets, as a form for two: `odrzucił(a)`, `élu(e)s`. */
const ENDING = /\p{L}{2}\(-?\p{Ll}\p{M}?\p{Ll}?\p{Ll}?\)/u

/** "Or" and similar words that begin a second alternative: `(o: subió)`, `(oder wuchs)`, `(lit.: wuchs)`. */
const OR: readonly string[] = phrases(`
  or | alt | alternatively | literally | lit | i.e. | o | u | o bien | alternativa | literalmente | lit. | es decir | oder | bzw. | wörtlich |
  alternativ | d. h. | или | либо | варианты | вариант | буквально | букв. | то есть | т. е. | або | чи | варіант | дослівно | буквально |
  тобто | ou | soit | littéralement | c'est-à-dire | oppure | letteralmente | ossia | cioè | of | lub | albo | dosłownie | nebo | 또는 | 혹은 | 직역
`)

/** Brackets with only words in small letters; figures and names are what translators add for their readers. */
const SMALL = /^[\p{Ll}\p{M}\s,;'’-]{2,60}$|^[가-힣\s]{2,30}$/u
const MOST_WORDS = 3

/** Several alternatives: the engine leaves the choice to the reader. */
export const alternatives: Suspicion = ({ answer, source }) => {
  const { text } = answer
  if (/[/|／]/.test(text) && !/[/|]/.test(source.text)) {
    const both = STROKE.exec(text)?.[0].trim()
    if (both !== undefined && !isOneMonth(answer, both)) return doubtful(say('answer-choice', { words: both }))
  }
  if (!/[([（［]/.test(text) || /[([]|\s[-–—]+\s/.test(source.text)) return undefined
  const both = ENDING.exec(text)?.[0]
  if (both !== undefined) return doubtful(say('answer-choice', { words: both }))
  for (const [all, inside = ''] of text.matchAll(/[([（［]([^()[\]（）［］]{1,120})[)\]）］]/g)) {
    // The word that the source is about, after its transcription: 휘게(hygge).
    if (inside.trim().length > 2 && source.text.includes(inside.trim())) continue
    const start = inside.toLowerCase().trim()
    const isChoice = OR.some(word => start.startsWith(word) && /^[\s:,]/.test(start.slice(word.length)))
    const isWord = SMALL.test(inside) && inside.trim().split(/\s+/).length <= MOST_WORDS
    if (isChoice || isWord) return doubtful(say('answer-choice', { words: all }))
  }
  return undefined
}

/** Whether a month stands there with both of its names, as Arabic papers write it: نيسان/أبريل. */
function isOneMonth(answer: TextFacts, words: string): boolean {
  const at = answer.text.indexOf(words)
  const months = answer
    .reading()
    .marks.filter(({ start }) => start >= at && start < at + words.length)
    .map(({ senses }) => senses.find(({ kind }) => kind === 'month'))
  const values = months.map(month => month?.kind === 'month' && month.value)
  return values.length === 2 && values[0] !== false && values[0] === values[1]
}
