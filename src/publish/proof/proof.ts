import * as v from 'valibot'
import { hashText, isRead, type KeyedText, readingsOf } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Edition, Unit } from '../../model.ts'
import { describeIssue, fields } from '../../schema.ts'
import { sha256Of } from '../../sha256.ts'
import type { Proof, ProofUnit } from '../model.ts'

/**
 * The units of an edition for its proof; units without a text are not published. A reading of a text that was made from
 * another source than the present one does not count.
 */
export function proofUnits({ units }: Edition, source: readonly KeyedText[] = []): readonly ProofUnit[] {
  const texts = new Map(source.map(({ key, text }) => [key, text]))
  return units.filter(({ target }) => target !== '').map(unit => proofUnit(unit, texts.get(unit.key)))
}

function proofUnit(unit: Unit, present: string | undefined): ProofUnit {
  const { key, source, target, syntax, state, origin, engine, settings, machine, repairs } = unit
  const made = origin === 'engine' || origin === 'memory' ? target : machine
  return {
    key,
    source,
    target,
    ...(syntax && { syntax }),
    state,
    origin,
    ...(engine !== undefined && { engine }),
    ...(settings && { settings }),
    sourceHash: hashText(source),
    targetHash: hashText(target),
    ...(made !== undefined && { machineHash: hashText(made) }),
    ...(repairs && repairs.length > 0 && { repairs }),
    reads: isRead(unit, present) ? readingsOf(unit) : [],
  }
}

const layOut = (proof: object): string => `${JSON.stringify(proof, null, 2)}\n`

/** A proof with its seal: the SHA-256 of the text that `writeProof` makes, without the seal. */
export const sealProof = (proof: Omit<Proof, 'seal'>): Proof => ({ ...proof, seal: sha256Of(layOut(proof)) })

/** The text of a proof file. Writing a proof that was read gives the same bytes. */
export const writeProof = (proof: Proof): string => layOut(proof)

const Hashes = fields(v.string())
/** The fields that `verify` and a later run use; the seal protects the others. */
const ProofSchema = v.looseObject({
  version: v.literal(1),
  slug: v.string(),
  locale: v.string(),
  sourceLocale: v.string(),
  as: v.picklist(['source', 'html', 'ninjs']),
  published: v.string(),
  firstPublished: v.string(),
  source: v.object({ file: v.string(), format: v.string(), hash: v.string() }),
  files: Hashes,
  title: v.string(),
  links: v.looseObject({
    href: v.string(),
    alternates: v.array(v.object({ locale: v.string(), href: v.string() })),
    original: v.object({ locale: v.string(), href: v.string() }),
  }),
  disclosure: v.looseObject({ sentence: v.string(), locale: v.string(), noindex: v.boolean(), shown: v.boolean() }),
  units: v.array(v.looseObject({ key: v.string(), source: v.string(), target: v.string() })),
  corrections: v.array(v.looseObject({ date: v.string(), note: v.string(), keys: v.array(v.string()) })),
  seal: v.string(),
})

/** Reads a proof file. Throws an input error for a text that is no proof; `isSealed` shows whether it is unchanged. */
export function readProof(text: string, file: string): Proof {
  const value = parsed(text, file)
  const read = v.safeParse(ProofSchema, value)
  if (!read.success) {
    throw new InterlinearError('input', `not a proof: ${describeIssue(read.issues[0]).message}.`, { place: { file } })
  }
  // The parsed value itself, whose fields keep their order. The schema checks only the used fields; the seal protects
  // the others.
  return value as Proof
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new InterlinearError('input', 'not a proof: found no valid JSON.', { place: { file }, cause })
  }
}

/** Whether a proof file is, byte for byte, as it was written: a changed space is a change. */
export function isSealed(text: string, { seal, ...proof }: Proof): boolean {
  return seal === sha256Of(layOut(proof)) && text === layOut({ ...proof, seal })
}
