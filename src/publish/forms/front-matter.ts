import { isLanguageOf } from '../../locale.ts'
import type { Locale } from '../../model.ts'
import type { Frame } from '../model.ts'
import { setMembers } from './json/members.ts'

/** The fields of a front matter for machines. */
type Fields = Readonly<Record<string, string | boolean | readonly string[]>>

/** The fields for an edition; the article itself gets none. */
function fieldsOf({ disclosure, locale, original }: Frame): Fields {
  const { shown, aiDisclosure, digitalSourceType, translators, editor, noindex } = disclosure
  if (locale === original.locale) return {}
  return {
    ...(shown && aiDisclosure !== undefined && { ai_disclosure: aiDisclosure }),
    ...(shown && digitalSourceType !== undefined && { digital_source_type: digitalSourceType }),
    ...(translators && { translator: translators }),
    ...(editor !== undefined && { translation_editor: editor }),
    ...(noindex && { noindex }),
  }
}

/**
 * A file with front matter (YAML between `---`, TOML between `+++`, or a JSON object) that ends at `end`: the source's
 * language becomes the edition's, and the disclosure is added. Everything else stays byte for byte.
 */
export function markFrontMatter(
  file: string,
  { end, frame, sourceLocale }: { readonly end: number; readonly frame: Frame; readonly sourceLocale: Locale },
): string {
  const front = withLanguage(file.slice(0, end), frame.locale, sourceLocale)
  const fields = fieldsOf(frame)
  const opening = /^\uFEFF?\s*(\S)/.exec(front)?.[1]
  const marked =
    opening === '{'
      ? setMembers(front, fields)
      : Object.entries(fields).reduce(opening === '+' ? setTomlField : setYamlField, front)
  return marked + file.slice(end)
}

const LANGUAGE =
  /^([\t ]*"?(?:lang|language|locale|languageCode)"?[\t ]*[:=][\t ]*["']?)([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)(?=["']?,?[\t ]*\r?$)/m

/** `lang: en` → `lang: es`. */
const withLanguage = (front: string, locale: Locale, sourceLocale: Locale): string =>
  front.replace(LANGUAGE, (all, before: string, tag: string) =>
    isLanguageOf(sourceLocale, tag) ? before + locale : all,
  )

type Field = readonly [name: string, value: Fields[string]]

/** Sets a field of YAML, with its lines, or adds one before the closing line. */
function setYamlField(front: string, [name, value]: Field): string {
  const line = `${name}: ${JSON.stringify(value)}`
  const own = new RegExp(`^${name}[\\t ]*:.*(?:\\r?\\n(?:[\\t ]|- ).*)*`, 'm')
  if (own.test(front)) return front.replace(own, () => line)
  const close = front.search(/(?:---|\.\.\.)[\t ]*$/)
  return `${front.slice(0, close)}${line}${lineEndOf(front)}${front.slice(close)}`
}

/**
 * Sets a field of TOML on one line, or adds one at the top, since everything after a table header belongs to the table.
 */
function setTomlField(front: string, [name, value]: Field): string {
  const line = `${name} = ${JSON.stringify(value)}`
  const table = /^[\t ]*\[/m.exec(front)?.index ?? front.length
  const head = front.slice(0, table)
  const own = new RegExp(`^[\\t ]*${name}[\\t ]*=.*`, 'm')
  if (own.test(head)) return head.replace(own, () => line) + front.slice(table)
  const open = /^\uFEFF?\s*\+\+\+[\t ]*\r?\n?/.exec(front)?.[0].length ?? 0
  return `${front.slice(0, open)}${line}${lineEndOf(front)}${front.slice(open)}`
}

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')
