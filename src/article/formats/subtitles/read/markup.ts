import type { InlineDraft } from '../../../markup/tags.ts'
import type { SubtitleFormat } from './cues.ts'

/**
 * Markup besides tags, all within one line: `{\an8}` and `{y:i}`, which SubRip has from other formats; `[laughs]`;
 * signs of music.
 */
const BESIDES = String.raw`\{\\[^{}\r\n]{0,200}\}|\{[a-zA-Z]:[^{}\r\n]{0,100}\}|\[[^\[\]\r\n]{1,120}\]|［[^［］\r\n]{1,120}］|【[^【】\r\n]{1,120}】|[♩♪♫♬]+`
/** A reading above letters belongs to the letters. */
const READING = String.raw`<rt\b[^<>\r\n]{0,100}>[^<>\r\n]{0,100}(?:</rt>)?`

const PATTERNS: Readonly<Record<SubtitleFormat, RegExp>> = {
  srt: new RegExp(`${READING}|<(/?)(i|b|u|s|c|v|em|strong|font|span|ruby|rp)\\b[^<>\\r\\n]{0,300}>|${BESIDES}`, 'gi'),
  vtt: new RegExp(`${READING}|<(/?)([a-z]+)(?:[. \\t][^<>\\r\\n]{0,300})?>|<[\\d:.]{1,20}>|${BESIDES}`, 'gi'),
}

/**
 * Whether brackets contain a sound, and not a word inserted into a sentence: "[Putin] said" has a capital in the
 * brackets, and continues in lower case.
 */
const isSound = (text: string, start: number, end: number): boolean =>
  !(
    /^.\p{Lu}\p{Ll}/u.test(text.slice(start, start + 4)) &&
    /^[ ,]{1,2}\p{Ll}|^['’]\p{Ll}/u.test(text.slice(end, end + 4))
  )

/** The markup of a subtitle: tags, times, positions, sounds. */
export function marksIn(text: string, format: SubtitleFormat): readonly InlineDraft[] {
  const marks: InlineDraft[] = []
  for (const { 0: mark, 1: slash, 2: name, index: start } of text.matchAll(PATTERNS[format])) {
    const end = start + mark.length
    if (/^[[［【]/.test(mark) && !isSound(text, start, end)) continue
    const kind = name === undefined || mark.endsWith('/>') ? 'void' : slash ? 'close' : 'open'
    marks.push({ start, end, kind, key: name?.toLowerCase() ?? '' })
  }
  return marks
}
