import type { Filled, SubtitleLimits, SyntaxReaders } from '../article/index.ts'
import type { FactReader, KeyedText } from '../edition/index.ts'
import type { LocaleStyle, MeasuredText } from '../house-style.ts'
import type {
  Edition,
  Fix,
  Format,
  Glossary,
  InlineElement,
  Level,
  Locale,
  Mention,
  PluralForm,
  SegmentKey,
  Statement,
  UnitOrigin,
} from '../model.ts'
import type { Finder } from '../names/index.ts'
import type { ToldFinding } from '../say.ts'
import type { OddName } from './checks/names/unlisted/odd-name.ts'
import type { ReadyStyle } from './checks/style/ready-style.ts'
import type { Languages } from './language/languages.ts'
import type { Language } from './language/model.ts'
import type { NumberComparison } from './numbers/compare/compare.ts'
import type { NumberFact } from './numbers/model.ts'
import type { Contrasts } from './read/facts/contrasts.ts'
import type { NameToken } from './read/facts/name-tokens.ts'
import type { Repeat } from './read/facts/repeated-phrases.ts'
import type { Subjects } from './read/facts/subjects.ts'
import type { Reading } from './read/model.ts'
import type { Trait } from './read/tokens/traits.ts'

/** A source text and its counterpart in another locale. */
export interface Pair {
  readonly key: SegmentKey
  readonly source: string
  readonly target: string
  /** The source's names; found with the context's finder if missing. */
  readonly mentions?: readonly Mention[]
  /** Markup is allowed in the target only if the format has markup. */
  readonly format?: Format
  /** Inline elements of both sides, if the format keeps them apart from the text. */
  readonly inlines?: { readonly source: readonly string[]; readonly target: readonly string[] }
  /** The elements around words of both sides, if these are read without their markup. */
  readonly elements?: { readonly source: readonly InlineElement[]; readonly target: readonly InlineElement[] }
  /** Inline elements of the source that the target may leave out. */
  readonly deletable?: readonly string[]
  /** Set if the file says that the target is unfinished. */
  readonly fuzzy?: true
  /** Whether `%s` and the like are for printf, if the file says so. */
  readonly printf?: boolean
  /** Set for texts of a program's interface. */
  readonly interface?: true
  /** Set if the target is one of several plural forms. */
  readonly plural?: PluralForm
  /** Set if the target's entry is missing. */
  readonly absent?: true
  /** Set if the target stands under a key that the source lacks; `meant` is the key that was probably meant. */
  readonly stray?: { readonly meant?: string }
  /** The most characters that the target may have. */
  readonly longest?: number
  /** Who made the target; a name that an engine lost is an error, but a person may say "the country" instead. */
  readonly origin?: UnitOrigin
  /** What was repaired in the engine's answer and what is doubtful in it, if the target is that answer. */
  readonly repairs?: readonly string[]
  /** What the text is in its article, if known. */
  readonly role?: MeasuredText
  /** The ids of the glossary's persons whom this text names first in the article. */
  readonly firstNamed?: readonly string[]
}

/** What the checks of one locale need; make it once and use it for every pair. */
export interface CheckContext {
  readonly from: Locale
  readonly to: Locale
  readonly glossary?: Glossary
  /** Made from the glossary if missing. */
  readonly finder?: Finder
  /** Levels by code, in place of the codes' defaults. */
  readonly levels?: Readonly<Record<string, Level | 'off'>>
  /** The user's checks, which run after ours. */
  readonly own?: readonly OwnCheck[]
  /** The house style in the target's locale; without it nothing is reported about style. */
  readonly style?: LocaleStyle
}

/** What a run with several pairs of locales has opened already. */
export interface OpenDesk {
  /** Reads the sources of an article with several editions; made if missing. */
  readonly sources?: SourceReader
  /** The languages that are open already; opened if missing. */
  readonly languages?: Languages
}
export type OpenContext = CheckContext & OpenDesk

/** What checkSource needs. */
export type SourceContext = Pick<CheckContext, 'from' | 'glossary' | 'finder' | 'levels'>

export interface OpenSourceContext extends SourceContext, OpenDesk {
  /** Readers that remove the markup of syntaxes; also used if texts come without their `inlines`. */
  readonly readers?: SyntaxReaders
}

/** Something that a check saw in one pair; the checker adds code, level, key and locale. */
export interface Observation {
  readonly message: string
  readonly source?: readonly [start: number, end: number]
  readonly target?: readonly [start: number, end: number]
  /** Set if it differs from the code's level. */
  readonly level?: Level
  readonly fix?: Fix
}

/** An observation of our own checks, whose statement can be said in any language. */
export interface Seen extends Observation {
  readonly statement: Statement
}

/** What two texts have in common, computed when first needed. */
export interface Compared {
  readonly numbers: () => NumberComparison
  /** What both sides say of families with mutually exclusive members. */
  readonly contrasts: () => readonly [source: Contrasts, target: Contrasts]
  /** The words of both sides that may be names. */
  readonly nameTokens: () => readonly [source: readonly NameToken[], target: readonly NameToken[]]
  /** What both sides are about, by their words of news. */
  readonly subjects: () => readonly [source: Subjects, target: Subjects]
  /** The first stretch of words that the target has twice in a row, if the source has none. */
  readonly repeat: () => Repeat | undefined
}

/** A pair as the checks see it: both sides are read once, and comparisons are made when first needed. */
export interface Sides extends Compared {
  readonly key: SegmentKey
  /** What the pair's file says about it. */
  readonly given: Pair
  readonly source: Reading
  readonly target: Reading
  readonly format: Format
  readonly origin: UnitOrigin | undefined
  readonly inlines: Pair['inlines']
  /** Names that stand in the source. */
  readonly mentions: () => readonly Mention[]
  readonly names: () => readonly ToldFinding[]
  /** Names that the glossary lacks and that look wrong by what the other pairs show. */
  readonly oddNames: () => readonly OddName[]
  readonly repairs: readonly string[]
  readonly style: ReadyStyle | undefined
}

/** No observation: the result of most checks for most pairs. */
export const NOTHING: readonly Seen[] = []

interface Documented {
  readonly level: Level
  /** What is found, as one sentence. */
  readonly finds: string
  readonly why: string
  /** A source and a target, or only a source, with this finding. */
  readonly example: readonly [source: string, target?: string]
}

/** What few files say about a pair. */
export type Given = 'longest' | 'plural' | 'repairs'

/** A check of source and target; it returns its observations and never throws. */
export interface PairCheck extends Documented {
  /** The check is skipped for a pair if neither text has one of these. */
  readonly needs?: readonly Trait[]
  /** The check is skipped for a pair whose file says nothing of this. */
  readonly given?: Given
  /** The check is skipped for languages of targets in which it can find nothing. */
  readonly into?: (language: Language) => boolean
  /** Set if it reports that a target is no translation; then no other check runs, and else this one does not. */
  readonly alone?: true
  /** Set if it is about the house style: without a style it is never run. */
  readonly ofStyle?: true
  /** Set if its offsets are those of the written texts (`Reading.written`) and not of the reader's view. */
  readonly written?: true
  readonly pair: (sides: Sides) => readonly Seen[]
}

/** A segment of the source as the source checks see it. */
export interface SourceSegment extends Pick<Side, 'reading' | 'numbers'> {
  readonly key: SegmentKey
  readonly mentions: readonly Mention[]
}

/** An observation of a source check, and its segment. */
export interface SourceObservation {
  readonly key: SegmentKey
  readonly message: string
  readonly statement: Statement
  readonly span?: readonly [start: number, end: number]
  readonly level?: Level
}

/** A check of the article itself, run once and not for each locale. */
export interface SourceCheck extends Documented {
  readonly article: (segments: readonly SourceSegment[]) => readonly SourceObservation[]
}

/** A check of an edition against its present source. */
export interface EditionCheck extends Documented {
  readonly edition: (
    edition: Pick<Edition, 'units'>,
    source: readonly KeyedText[],
    reader: FactReader,
  ) => readonly SourceObservation[]
}

/** A check of an article against the text that it was translated from; all of them run together. */
export interface OriginalCheck extends Documented {
  readonly original: true
}

/** Everything said in one cue of subtitles; from and to in milliseconds. */
export interface ShownCue {
  readonly cue: number
  readonly from: number
  readonly to: number
  readonly filled: readonly Filled[]
}

/** A check of the text of one cue of subtitles, as it is cut. */
export interface SubtitleCheck extends Documented {
  readonly cue: (shown: ShownCue, limits: SubtitleLimits) => readonly Seen[]
}

export type Check = PairCheck | SourceCheck | EditionCheck | SubtitleCheck | OriginalCheck

/** A user's check: a module that exports `checks`, an array of these. */
export interface OwnCheck {
  /** Kebab case, not one of ours. */
  readonly code: string
  readonly level: Level
  readonly check: (pair: {
    readonly key: SegmentKey
    readonly source: string
    readonly target: string
    readonly from: Locale
    readonly to: Locale
  }) => readonly Observation[]
}

/** One text of a pair; what several checks need is computed once, when first needed. */
export interface Side {
  readonly reading: Reading
  readonly numbers: () => readonly NumberFact[]
  readonly repeat: () => Repeat | undefined
  readonly contrasts: () => Contrasts
  readonly nameTokens: () => readonly NameToken[]
  readonly subjects: () => Subjects
  /** The text compared with its source; kept until another source is asked for. */
  readonly comparedWith: (from: Side) => Compared
}

/** Reads source texts. */
export type SourceReader = (text: string) => Side
