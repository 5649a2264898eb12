import type {
  Article,
  Block,
  Escape,
  Format,
  Inline,
  Locale,
  Metadata,
  Role,
  Showing,
  Slug,
  Span,
  Syntax,
} from '../model.ts'

/** A role that a person gave to a block: the block whose text is `text`, or else begins with it. */
export interface RoleOverride {
  readonly text: string
  readonly role: Role
}

export interface ParseOptions {
  readonly slug: Slug
  readonly locale: Locale
  /** The file's name in messages; the slug where undefined. */
  readonly file?: string
  /** An editor's corrections for blocks with a wrongly guessed role. */
  readonly roles?: readonly RoleOverride[]
}

/**
 * Reads a source file as an Article; the text of every block is a slice of the file, and nothing is changed or lost.
 */
export type ParseArticle = (source: string, options: ParseOptions) => Article

/** The same for a binary file; the text of every block is a slice of the text read from it. */
export type ParseBytes = (bytes: Uint8Array, options: ParseOptions) => Article

/** A role, and what in a file is evidence for it. */
export interface Evidence {
  readonly role: Role
  readonly evidence: string
}

/** A stretch of a file that will be a block: its text as written, and the role that its markup shows. */
export interface Piece extends Span {
  readonly text: string
  readonly given?: Evidence
  readonly translate?: boolean
  readonly inlines?: readonly Inline[]
  readonly escapes?: readonly Escape[]
  readonly syntax?: Syntax
  readonly showings?: readonly Showing[]
}

/** A block without an id yet. */
export type Draft = Omit<Block, 'id' | 'translate'> & { readonly translate?: boolean }

/** What the head of a file says about its article. */
export interface FrontMatter {
  /** The offset at which the article itself begins. */
  readonly end: number
  readonly metadata: Metadata
  readonly declaredLocale?: Locale
  readonly originalLocale?: string
  readonly roles: readonly RoleOverride[]
  /** Its title and description, if a translation can be written in their place. */
  readonly drafts: readonly Draft[]
}

/** What a parser has read from a file: everything that an article is made of. */
export interface Parts {
  readonly source: string
  readonly bytes?: Uint8Array
  readonly format: Format
  readonly pieces: readonly Piece[]
  readonly frontMatter?: FrontMatter
  readonly metadata?: Metadata
  /** As the file writes it: `en_US`, `EN`. */
  readonly declaredLocale?: string | undefined
  readonly proofingLocale?: Locale | undefined
  readonly originalLocale?: Locale
}
