import type { StoredGlossary } from './glossaries.ts'
import type { Mood, Seen } from './moods.ts'

/** Names that machine translation is known to translate. */
const TRANSLATED_NAMES: Readonly<Record<string, string>> = {
  Trump: 'Triunfo',
  Waltz: 'Vals',
  Fox: 'Zorro',
  Kursk: 'Curva',
}

/**
 * Not a translation, but one that can be checked: every word is marked with the target language (`army` → `army·es`),
 * names in capitals and all that stands in ignored tags are kept, glossary entries are used.
 */
export function translateText(
  text: string,
  request: Seen,
  mood: Mood,
  glossaries: ReadonlyMap<string, StoredGlossary>,
): string {
  const language = request.target.toLowerCase().split('-')[0] ?? ''
  const ignored = request.form.get('ignore_tags')?.split(',') ?? []
  const entries = glossaryEntries(request, glossaries)
  const inXml = request.form.get('tag_handling') === 'xml'
  const pattern = inXml ? new RegExp(`(<(${ignored.join('|') || '-'}) [^>]*>.*?</\\2>|<[^>]*>)`, 's') : /(?!)/
  const words = (part: string): string => translateWords(part, { language, entries, mood })
  const parts = inXml ? splitTags(text, pattern) : [text]
  return misplaceTags(
    parts.map(part => (part.startsWith('<') ? part : words(part))),
    mood.tags,
  )
}

const splitTags = (text: string, pattern: RegExp): readonly string[] => {
  const parts: string[] = []
  let rest = text
  for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
    parts.push(rest.slice(0, match.index), match[0])
    rest = rest.slice(match.index + match[0].length)
  }
  return [...parts, rest]
}

interface Wording {
  readonly language: string
  readonly entries: ReadonlyMap<string, string>
  readonly mood: Mood
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function translateWords(text: string, { language, entries, mood }: Wording): string {
  const sources = [...entries.keys()].sort((one, other) => other.length - one.length).map(escapeRegExp)
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...sources, '(?<!&)[\\p{L}\\p{M}]+(?!;)'].join('|')})(?!\\p{L})`, 'gu')
  return text.replace(pattern, word => {
    const entry = entries.get(word)
    if (entry !== undefined) return entry
    if (/^\p{Lu}/u.test(word)) return (mood.translatesNames && TRANSLATED_NAMES[word]) || word
    return mood.entities ? `${word.replaceAll('a', '&auml;')}·${language}` : `${word}·${language}`
  })
}

function glossaryEntries(
  { form, target }: Seen,
  glossaries: ReadonlyMap<string, StoredGlossary>,
): ReadonlyMap<string, string> {
  const glossary = glossaries.get(form.get('glossary_id') ?? '')
  const pair = `${form.get('source_lang')?.toLowerCase()} ${target.toLowerCase().split('-')[0]}`
  return glossary?.dictionaries.get(pair) ?? new Map()
}

function misplaceTags(parts: readonly string[], tags: Mood['tags']): string {
  const isName = (part: string): boolean => part.startsWith('<x ')
  const content = (part: string): string => part.replace(/<[^>]*>/g, '')
  switch (tags) {
    case undefined:
      return parts.join('')
    case 'drop':
      return parts.map(part => (isName(part) ? content(part) : part)).join('')
    case 'double':
      return parts.map(part => (isName(part) ? `${part} ${part}` : part)).join('')
    case 'first':
      return [...parts.filter(isName), ...parts.filter(part => !isName(part))].join('')
    case 'escape':
      return parts.map(part => part.replace(/[<>]/g, sign => (sign === '<' ? '&lt;' : '&gt;'))).join('')
    case 'pull-quote':
      return parts.join('').replace(/([“"])(<x [^>]*>)/g, '$2$1')
    case 'eat-space':
      return parts.join('').replace(/ (<x )/g, '$1')
  }
}
