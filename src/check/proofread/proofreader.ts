import type { Edition, Finding, SegmentKey, Unit } from '../../model.ts'
import { onceInARow } from '../../once.ts'
import type { Code } from '../codes.ts'
import { besidePresent } from './beside-present.ts'
import { applyDismissals, type Dismissed } from './dismissals.ts'
import { type JudgedUnits, NONE_JUDGED, signOf } from './judged-units.ts'
import { createSubtitleReader } from './subtitle-findings.ts'
import { createUnitChecks, type Proof, type ProofDesk, type ReadProof } from './unit-checks.ts'

/** Runs the checks of an edition; a unit that they have seen is not checked again. */
export interface Proofreader {
  /** Prepares everything for the first unit; otherwise that happens when it is first needed. */
  readonly open: () => void
  /** Checks a unit as soon as it is there. */
  readonly read: (proof: Proof) => void
  /** Gives it what an earlier run with the same rules found: `check` does not check such units again. */
  readonly recall: (judged: JudgedUnits) => void
  /** What the last `check` found in each unit, for `recall` in a later run. */
  readonly judged: () => JudgedUnits
  /** The findings of the whole edition, without dismissed ones. */
  readonly check: (edition: Edition) => readonly Finding[]
  /** The findings of `check` in one unit of the edition, and the dismissed ones. */
  readonly checkUnit: (unit: Unit, edition: Pick<Edition, 'units'>) => Dismissed
  /** Whether an edition has exactly the sources that this proofreader was made for. */
  readonly fits: (edition: Pick<Edition, 'units'>) => boolean
}

/**
 * A proofreader of an edition in the making; each text is read without its markup, against the source that it was made
 * from. If that source has changed, a finding must hold against the present one as well.
 */
export function createProofreader(expected: Expected, desk: ProofDesk): Proofreader {
  const checks = createUnitChecks({ from: expected.sourceLocale, to: expected.locale }, desk)
  let known: Map<SegmentKey, ReadProof> | undefined
  const proofs = (): Map<SegmentKey, ReadProof> => {
    known ??= new Map(checks.read(expected.units).map(each => [each.proof.key, each]))
    return known
  }
  /** A unit of the edition; a unit with an unexpected source is read without the rest of the article. */
  const opened = (proof: Proof): ReadProof | undefined => {
    const open = proofs().get(proof.key)
    return open && isSameSource(open.proof, proof) ? open : checks.read([proof])[0]
  }
  const judged = (proof: Proof): readonly Finding[] => {
    const open = opened(proof)
    if (!open) return []
    if (open.findings && isSameTarget(open.proof, proof)) return open.findings
    const anew = { ...open, proof }
    const findings = checks.judge(anew)
    if (proofs().get(proof.key) === open) proofs().set(proof.key, { ...anew, findings })
    return findings
  }
  const isFirstPseudo = (unit: Unit, units: readonly Unit[]): boolean =>
    units.find(each => judged(each).some(isPseudo))?.key === unit.key
  let recalled = NONE_JUDGED
  let last: readonly (readonly [ReadProof, readonly Finding[]])[] = []
  /** The findings in a unit of the edition; most units were checked when their answers came, or in an earlier run. */
  const findingsIn = (open: ReadProof): readonly Finding[] => {
    const before = known?.get(open.proof.key)
    const found = before && isSameProof(before, open) ? before.findings : undefined
    return found ?? (recalled.size > 0 ? recalled.get(signOf(open)) : undefined) ?? checks.judge(open)
  }
  /** What the whole edition shows about names, read once for all of its units. */
  const loreOf = onceInARow(checks.loreOf)
  const cueFindings = createSubtitleReader(expected.locale, desk)
  const texts = new Map(desk.shown?.map(({ key, text }) => [key, text]))
  const checking = {
    check: ({ units }: Edition) => {
      const lore = loreOf(units)
      last = checks.read(units).map(open => [open, findingsIn(open)] as const)
      const findings = last.flatMap(([open, found]) => [...found, ...checks.oddNames(open, lore)])
      const pseudo = new Set(findings.filter(isPseudo).map(({ key }) => key))
      const cues = cueFindings(units).filter(({ key }) => !pseudo.has(key))
      return applyDismissals([...withOnePseudo(findings), ...cues], units).findings
    },
    checkUnit: (unit: Unit, { units }: Pick<Edition, 'units'>) => {
      const open = opened(unit)
      const odd = open ? checks.oddNames({ ...open, proof: unit }, loreOf(units)) : []
      const found = [...judged(unit), ...odd]
      const said = found.some(isPseudo) && !isFirstPseudo(unit, units) ? found.filter(one => !isPseudo(one)) : found
      const cues = found.some(isPseudo) ? [] : cueFindings(units).filter(({ key }) => key === unit.key)
      return applyDismissals([...said, ...cues], [unit])
    },
  }
  return {
    ...besidePresent(checking, texts),
    open: () => {
      checks.open()
      proofs()
    },
    read: proof => {
      const open = proofs().get(proof.key)
      if (open && isSameSource(open.proof, proof)) judged(proof)
    },
    recall: judged => {
      recalled = judged
    },
    judged: () => new Map(last.map(([open, found]) => [signOf(open), found])),
    fits: ({ units }) =>
      units.length === expected.units.length &&
      units.every((unit, index) => {
        const other = expected.units[index]
        return other !== undefined && unit.key === other.key && isSameSource(unit, other)
      }),
  }
}

const PSEUDO: Code = 'pseudo-translation'
const isPseudo = ({ code }: Finding): boolean => code === PSEUDO

/** Reports that an edition comes from the pseudo engine once, and not for each unit. */
function withOnePseudo(findings: readonly Finding[]): readonly Finding[] {
  const first = findings.find(isPseudo)
  return first ? findings.filter(finding => finding === first || !isPseudo(finding)) : findings
}

/** An edition whose targets are still missing. */
type Expected = Pick<Edition, 'sourceLocale' | 'locale'> & { readonly units: readonly Proof[] }

/** Whether the checks would report the same. */
const isSameProof = (one: ReadProof, other: ReadProof): boolean =>
  one.mentions === other.mentions &&
  isSameSource(one.proof, other.proof) &&
  isSameTarget(one.proof, other.proof) &&
  (one.proof.repairs ?? []).join('\n') === (other.proof.repairs ?? []).join('\n')

const isSameSource = (one: Proof, other: Proof): boolean => one.source === other.source && one.syntax === other.syntax
const isSameTarget = (one: Proof, other: Proof): boolean => one.target === other.target && one.origin === other.origin
