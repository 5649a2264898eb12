export { type FeedStory, readFeed } from './feed/read-feed.ts'
export { formatOf, isSlug, slugOf } from './filename.ts'
export { TEASER_META } from './formats/html/teaser-meta.ts'
export type { Token as HtmlToken } from './formats/html/tokens.ts'
export type { JsonNode } from './formats/json/strings.ts'
export { breakLines, type Filled, layOut, type ShownText } from './formats/subtitles/write/lay-out.ts'
export {
  type SubtitleLimits,
  type SubtitleRules,
  usualLimits,
  usualRules,
} from './formats/subtitles/write/limits.ts'
export type { DocumentEdition } from './formats/word/document.ts'
export { parseRoles } from './front-matter/yaml.ts'
export { decideLocale, type LanguageClaims, otherThan } from './language/decide.ts'
export { type DetectLanguage, languageSample, loadDetector, type Reading } from './language/detector.ts'
export { readLanguage } from './language/read-language.ts'
export { checkInlines, type InlineProblem } from './markup/inlines.ts'
export { type RepairedInlines, repairInlines } from './markup/repair.ts'
export { type WholeWords, wholeWords, withDropCaps } from './markup/whole-words.ts'
export type { ParseArticle, ParseOptions, RoleOverride } from './model.ts'
export { isBinary, loadParser, parseArticle } from './parse.ts'
export { opensWithHour } from './roles/byline-name.ts'
export { loadSourceReaders, type SourceReaders } from './source-readers.ts'
export { contentSegment } from './syntax/content.ts'
export { applyEdits, type Edit } from './syntax/edits.ts'
export { enclose, encode } from './syntax/encode.ts'
export { declareUtf8 } from './syntax/encoding.ts'
export {
  fromPieces,
  type PlainView,
  plainOffset,
  plainSegment,
  plainView,
  sliceInlines,
  sliceShowings,
  sliceSpans,
  toPieces,
  type Written,
} from './syntax/plain.ts'
export { loadReaders, type ReadPlain, type SyntaxReaders } from './syntax/readers.ts'
export { replaceSegments, type Targets, writeTargets } from './syntax/replace.ts'
export { loadWritten, type ReadWritten } from './syntax/written.ts'
export { loadWriter, type WriteContent } from './write.ts'
