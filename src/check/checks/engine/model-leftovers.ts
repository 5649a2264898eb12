import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen } from '../../model.ts'
import { has } from '../../read/reading.ts'

/** What chat models write before or instead of a translation, by language; each is the beginning of a text. */
const PREAMBLES = [
  "(?:sure|certainly|of course|okay)[!,.]? (?:here|i)|here(?:'s| is| are) (?:the|your|a) (?:\\w+ ){0,3}translation|translation:|the translation (?:is|of)",
  "i(?:'m| am) sorry,? but (?:i|as)|i (?:cannot|can't|am unable to) (?:translate|assist|help|provide)|as an ai(?: language model)?|i apologi[sz]e",
  '(?:claro|por supuesto)[!,.] (?:aquí|la)|aquí (?:tienes?|está) (?:la|tu|una) (?:\\w+ ){0,2}traducción|traducción(?: al \\w+)?:|lo siento, (?:pero )?no puedo|como modelo de lenguaje',
  '(?:gerne|natürlich|sicher)[!,.] (?:hier|die)|hier ist (?:die|deine|ihre|eine) (?:\\w+ ){0,2}übersetzung|übersetzung(?: ins? \\w+)?:|es tut mir leid, (?:aber )?ich kann|als (?:ki-)?sprachmodell',
  '(?:bien sûr|certainement)[ ,.!]+voici|voici (?:la|votre|une) (?:\\w+ ){0,2}traduction|traduction(?: en \\w+)?\\s?:|je suis désolée?,? (?:mais )?je ne peux|en tant que modèle',
  'certo[!,.] ecco|ecco (?:la|una) (?:\\w+ ){0,2}traduzione|traduzione:|mi dispiace,? (?:ma )?non posso|come modello linguistico',
  '(?:claro|com certeza)[!,.] (?:aqui|segue)|aqui está a (?:\\w+ ){0,2}tradução|tradução:|desculpe,? (?:mas )?não posso|como modelo de linguagem',
  '(?:конечно|разумеется)[!,.] вот|вот (?:ваш |мой )?перевод|перевод:|извините,? (?:но )?я не могу|как языковая модель',
  '(?:звичайно|звісно)[!,.] ось|ось (?:ваш )?переклад|переклад:|вибачте,? (?:але )?я не можу|як мовна модель',
  '(?:oczywiście|jasne)[!,.] oto|oto (?:\\w+ )?tłumaczenie|tłumaczenie:|przykro mi,? ale nie mogę|jako model językowy',
  'natuurlijk[!,.] hier|hier is de (?:\\w+ )?vertaling|vertaling:|het spijt me,? maar ik kan|als taalmodel',
  '(?:以下是|这是|這是)(?:翻译|翻譯|译文|譯文)|(?:翻译|翻譯|译文|譯文)[:：]|(?:抱歉|对不起|對不起)，(?:但)?我(?:无法|無法|不能)|作为(?:一个)?(?:AI|人工智能)',
  '(?:はい、)?以下(?:は|が)翻訳|翻訳[:：]|申し訳(?:ありません|ございません)が|(?:물론입니다|네)[!,.] |다음은 번역|번역[:：]|죄송하지만',
]
const PREAMBLE = new RegExp(`^[\\s"*#]*(?:${PREAMBLES.join('|')})`, 'iu')

/** Marks of a chat: turns, thoughts, code fences; and offers to go on. */
const CHAT =
  /<\|[a-z_]{1,30}\|>|\[\/?INST\]|<\/?(?:think|assistant|user|system|s)>|^[^\S\n]*(?:assistant|user|system|human|ai)\s*:|^#{2,3} (?:response|instruction|translation|answer)|^```|```[^\S\n]*$|\(?\b(?:translator's note|note du traducteur|anmerkung des übersetzers|nota del traductor|прим\. перев\.)/imu

/** What pages of an encyclopaedia leave behind. */
const WIKI =
  /(?:^|\n|\s)(?:kategorie|category|categoría|catégorie|categoria|категория|категорія|kategoria|categorie|分类|分類|カテゴリ|분류):\s?\p{L}|\[\[[^\]]{1,60}\]\]|\s?\((?:disambiguation|begriffsklärung|desambiguación|homonymie|disambigua|desambiguação|значения|значення|ujednoznacznienie|doorverwijspagina|stadt|ciudad|ville|città|cidade|город|місто|miasto|stad|fluss|río|rivière|река|film|filme|película|planet|planeta|planète|państwo|staat|país|pays|страна|begriff|消歧义|消歧義|曖昧さ回避|동음이의)\)/iu

const WITHOUT_MARKS = [[PREAMBLE, 'model-talk']] as const
const WITH_MARKS = [...WITHOUT_MARKS, [CHAT, 'chat-mark'], [WIKI, 'wiki-mark']] as const

/** Signs that leftovers are made of: a target with no more of them than its source has nothing left over. */
const MARKS = '<[#`:：('
const SOME_MARK = /[<[#`:：(]/

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++
  return count
}

const hasMoreMarks = (source: string, target: string): boolean =>
  target.includes('<|') || [...MARKS].some(mark => countOf(target, mark) > countOf(source, mark))

/** What a model left in a text, where the source has nothing like it. */
export function modelLeftovers(source: string, target: string): readonly Seen[] {
  const hasMarks = SOME_MARK.test(target) && hasMoreMarks(source, target)
  for (const [pattern, id] of hasMarks ? WITH_MARKS : WITHOUT_MARKS) {
    const match = pattern.exec(target)
    if (!match || pattern.test(source) || (pattern === PREAMBLE && /sorry|translat/i.test(source))) continue
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const text = match[0].trim()
    return [{ ...tell(id, { words: text }), target: [start, start + text.length] }]
  }
  return NOTHING
}

/** Anything a protection put in place of a name or a tag: ⟦0⟧, <x id="1"/>, tokens and superblanks of engines. */
const PROTECTION =
  /⟦[^⟧]{0,20}⟧?|<\/?x\d*(?:\s[^<>]{0,40})?\/?>|\[<[^\]]{0,20}>\]|__\w{1,20}__|\[\p{Lu}[\p{Lu}_ ]{1,30}\d{0,3}\]|\bXQ[B-Z]{3,}\b|\^\S{1,40}\$|(?<![\p{L}\p{N}])[*@#](?=\p{L}{3})/gu

export const leftover: PairCheck = {
  level: 'error',
  finds:
    'What an engine or a model left in the text: a placeholder, "Here is the translation:", a refusal, `Category:`.',
  why: 'It is no part of the translation.',
  example: ['Putin visited Kursk.', '⟦0⟧ visitó Kursk.'],
  written: true,
  pair: ({ source, target }) => {
    const leftovers = modelLeftovers(source.written, target.written)
    if (!has(target, 'placeholder')) return leftovers
    return [
      ...[...target.written.matchAll(PROTECTION)]
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
