import * as v from 'valibot'
import type { Finding, Glossary, Locale, Pieces } from '../model.ts'
import {
  createFinder as createNameFinder,
  type Finder,
  openRenderings,
  type ProtectOptions,
  protect as protectNames,
  type ReadyRenderings,
  type Repaired,
  type RepairOptions,
  parseGlossary as readGlossary,
  repairNames as repair,
  restore as restoreText,
  type VerifyOptions,
  verifyNames as verify,
} from '../names/index.ts'
import { onceInARow } from '../once.ts'
import { expectArguments } from './expect.ts'
import * as shape from './shapes.ts'

/**
 * Reads the text of a glossary.yml; `file` is its name in messages. Throws an InterlinearError of code `glossary` for
 * an invalid one, with file, line, column, what was found and what was expected.
 */
export function parseGlossary(text: string, file: string): Glossary {
  expectArguments('parseGlossary', { text: shape.Text, file: shape.Text }, { text, file })
  return readGlossary(text, file)
}

/** A finder for texts in the glossary's source locale, or for its renderings in texts of another locale. */
export function createFinder(glossary: Glossary, locale?: Locale): Finder {
  const parameters = { glossary: shape.GlossaryShape, locale: v.optional(shape.Locale) }
  expectArguments('createFinder', parameters, { glossary, locale })
  return createNameFinder(glossary, locale)
}

const ProtectShape = v.strictObject({
  mentions: shape.Mentions,
  inlines: v.optional(shape.Spans),
  placeholders: v.optional(v.array(v.looseObject({ ...shape.SpanShape.entries, written: shape.Text }))),
  to: shape.Locale,
  from: v.optional(shape.Locale),
  glossary: v.looseObject({ sourceLocale: shape.Locale }),
})

/**
 * Cuts a text into what an engine may translate and what it must not change: inline elements, placeholders, names with
 * their rendering, and unlisted names (unchanged, if the target has the same script). Restored with the source locale
 * as target it is the same text.
 */
export function protect(text: string, options: ProtectOptions): Pieces {
  expectArguments('protect', { text: shape.Text, options: ProtectShape }, { text, options })
  return protectNames(text, options)
}

/** The text of pieces, with the targets of its holds. */
export function restore(pieces: Pieces): string {
  expectArguments('restore', { pieces: shape.PiecesShape }, { pieces })
  return restoreText(pieces)
}

const VERIFY = {
  key: shape.Name,
  source: shape.Text,
  mentions: shape.Mentions,
  target: shape.Text,
  locale: shape.Locale,
  from: v.optional(shape.Locale),
  glossary: v.optional(shape.GlossaryShape),
}

/** For every listed name of a source: whether its rendering is in the target as often, and if not, what is wrong. */
export function verifyNames(options: VerifyOptions): readonly Finding[] {
  expectArguments('verifyNames', { options: v.strictObject(VERIFY) }, { options })
  return verify(options, readyFor(options))
}

/**
 * Replaces wrong names in a machine's target by the right ones, in the case of the wrong form if the glossary has it:
 * "Kiews Bürgermeister" → "Kyjiws Bürgermeister". Missing names stay findings.
 */
export function repairNames(options: RepairOptions): Repaired {
  const Options = v.strictObject({ ...VERIFY, only: v.optional(shape.Name) })
  expectArguments('repairNames', { options: Options }, { options })
  return repair(options, readyFor(options))
}

/**
 * A program's pairs usually have one glossary. Its renderings are prepared at its first use, so use the same object for
 * the next pair.
 */
const readyFor = ({ glossary }: VerifyOptions): ReadyRenderings => readyIn(glossary ?? NO_GLOSSARY)

const readyIn = onceInARow((_: object) => openRenderings())
const NO_GLOSSARY = {}
