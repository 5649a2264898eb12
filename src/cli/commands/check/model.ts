import type { FileEdit } from '../../../exchange/index.ts'
import type { Finding, Glossary, Level, Locale, Slug, TextEdit } from '../../../model.ts'
import type { Finder } from '../../../names/index.ts'
import type { CheckRules } from '../../../pipeline/index.ts'
import type { Broken } from '../../workspace/articles/articles.ts'
import type { Workspace } from '../../workspace/open.ts'

/** The place of a finding. */
export interface Origin {
  readonly file: string
  /** The article; undefined for a bilingual file. */
  readonly slug?: Slug
  readonly line?: number | undefined
  /** Where the target begins on that line, in UTF-16 units from 1. */
  readonly column?: number | undefined
  /** Edits of the target as edits of its file, if the format is read completely; undefined for one inside of markup. */
  readonly inFile?: (edits: readonly TextEdit[]) => readonly FileEdit[] | undefined
}

export type Counts = Readonly<Record<Level, number>>

/** A file that cannot be read, so that its texts were not checked. */
export interface BrokenFile extends Pick<Origin, 'file' | 'line'> {
  readonly slug: Slug
  readonly locale: Locale
  readonly message: string
}

/** Writes findings as they come, or all at the end if the format requires it. */
export interface Report {
  readonly finding: (finding: Finding, origin: Origin) => void
  /** Reports that a file was not checked, in the formats for programs; people are told on stderr. */
  readonly broken: (file: BrokenFile) => void
  readonly end: (counts: Counts) => void
}

/** What a run of `check` needs. */
export interface CheckRun extends CheckRules {
  readonly workspace: Workspace
  readonly from: Locale
  readonly glossary: Glossary
  readonly finder: Finder
  readonly cwd: string
  /** Whether findings need their lines, for which the files are read again. */
  readonly withLines: boolean
  /** Called for each file that cannot be read; the other editions are still checked. */
  readonly broken: (found: Broken) => void
}

/** Called with each finding, in the order of the texts. */
export type Found = (finding: Finding, origin: Origin) => void
