import type { FileEdit } from '../../../exchange/index.ts'
import type { Finding, Glossary, Level, Locale, Slug, TextEdit } from '../../../model.ts'
import type { Finder } from '../../../names/index.ts'
import type { CheckRules } from '../../../pipeline/index.ts'
import type { Broken } from '../../workspace/articles/articles.ts'
import type { Workspace } from '../../workspace/open.ts'

/** Where a finding stands. */
export interface Origin {
  readonly file: string
  /** The article; undefined for a bilingual file. */
  readonly slug?: Slug
  readonly line?: number | undefined
  /** Where the target begins on that line, counted in UTF-16 units from 1. */
  readonly column?: number | undefined
  /** Edits of the target as edits of its file, where the format is read whole; undefined for one within markup. */
  readonly inFile?: (edits: readonly TextEdit[]) => readonly FileEdit[] | undefined
}

export type Counts = Readonly<Record<Level, number>>

/** A file that cannot be read: what is in it was not checked. */
export interface BrokenFile extends Pick<Origin, 'file' | 'line'> {
  readonly slug: Slug
  readonly locale: Locale
  readonly message: string
}

/** Writes findings as they come, or whole at the end where the format asks for it. */
export interface Report {
  readonly finding: (finding: Finding, origin: Origin) => void
  /** Says of a file that it was not checked, in the formats that other programs read; people are told on stderr. */
  readonly broken: (file: BrokenFile) => void
  readonly end: (counts: Counts) => void
}

/** What a run of `check` works with. */
export interface CheckRun extends CheckRules {
  readonly workspace: Workspace
  readonly from: Locale
  readonly glossary: Glossary
  readonly finder: Finder
  readonly cwd: string
  /** Whether the lines of findings are told, which takes another reading of the files. */
  readonly withLines: boolean
  /** Gets what cannot be read: the other editions are checked all the same. */
  readonly broken: (found: Broken) => void
}

/** Called with each finding, in the order of the texts. */
export type Found = (finding: Finding, origin: Origin) => void
