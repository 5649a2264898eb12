import type { ShownText, SubtitleLimits, SyntaxReaders } from '../article/index.ts'
import type { Edition, Finding, Glossary, Locale, Mention, SegmentKey, Unit } from '../model.ts'
import type { Finder } from '../names/index.ts'
import { type Checker, createChecker } from './checker.ts'
import type { Code } from './codes.ts'
import { applyDismissals, type Dismissed } from './dismissals.ts'
import type { CheckContext } from './model.ts'
import { type PlainText, plainReader, writtenSpan } from './read/plain-text.ts'
import { subtitleFindings } from './subtitle-findings.ts'

/** What an edition is read with; readers for every syntax its units have. */
export interface ProofDesk extends Pick<CheckContext, 'own' | 'sources'> {
  readonly glossary: Glossary
  readonly finder: Finder
  readonly readers: SyntaxReaders
  /** The checks of the pair of locales; made when not given. */
  readonly checker?: Checker
  /** What the config says about levels, by the edition's locale. */
  readonly levels?: (locale: Locale) => NonNullable<CheckContext['levels']>
  /** What the config says about the length and speed of subtitles, by the edition's locale. */
  readonly subtitles?: (locale: Locale) => Partial<SubtitleLimits>
  /** The article's sentences with the cues that they are shown in, where it is of subtitles. */
  readonly shown?: readonly ShownText[]
}

/** As much of a unit as its checks look at. */
export type Proof = Pick<Unit, 'key' | 'source' | 'target' | 'syntax' | 'origin' | 'repairs'>

/** The checks of an edition at work: a unit that they have seen they need not look at again. */
export interface Proofreader {
  /** Makes all ready for the first unit; what is not ready then is made then. */
  readonly open: () => void
  /** Looks at a unit as soon as it is there. */
  readonly read: (proof: Proof) => void
  /** What the checks see in the whole edition, without what was dismissed. */
  readonly check: (edition: Edition) => readonly Finding[]
  /** What `check` says of one unit of the edition, and what of it was dismissed. */
  readonly checkUnit: (unit: Unit, edition: Pick<Edition, 'units'>) => Dismissed
  /** Whether an edition has just the sources that this proofreader was made for. */
  readonly fits: (edition: Pick<Edition, 'units'>) => boolean
}

/** A proof with its source as a reader sees it and the names in that; `findings` once it was read. */
interface ReadProof {
  readonly proof: Proof
  readonly source: PlainText
  readonly mentions: readonly Mention[]
  readonly findings?: readonly Finding[]
}

/** A proofreader of the edition that is to be; each text is read past its markup, against the source it was made from. */
export function createProofreader(expected: Expected, desk: ProofDesk): Proofreader {
  const { sourceLocale: from, locale: to } = expected
  const { levels, readers, subtitles, shown = [], ...settings } = desk
  const plain = plainReader(readers)
  let opened = desk.checker
  const checker = (): Checker => {
    opened ??= createChecker({ from, to, ...settings, ...(levels ? { levels: levels(to) } : {}) })
    return opened
  }
  const openAll = (proofs: readonly Proof[]): readonly ReadProof[] => {
    const sources = proofs.map(({ source, syntax }) => plain(source, syntax))
    const mentions = desk.finder.findAll(proofs.map(({ key }, index) => ({ key, text: sources[index]?.text ?? '' })))
    return proofs.map((proof, index) => ({
      proof,
      source: sources[index] ?? plain(proof.source, undefined),
      mentions: mentions.get(proof.key) ?? [],
    }))
  }
  const judge = ({ proof, source, mentions }: ReadProof): readonly Finding[] => {
    const target = plain(proof.target, proof.syntax)
    const { key, origin, repairs } = proof
    const answer = origin === 'engine' && repairs ? { repairs } : {}
    return checker()
      .pair({ key, source: source.text, target: target.text, origin, mentions, ...answer })
      .map(finding => ({
        ...finding,
        ...(finding.source && { source: writtenSpan(finding.source, source) }),
        ...(finding.target && { target: writtenSpan(finding.target, target) }),
        ...(finding.fix && { fix: { ...finding.fix, target: writtenSpan(finding.fix.target, target) } }),
      }))
  }

  let known: Map<SegmentKey, ReadProof> | undefined
  const proofs = (): Map<SegmentKey, ReadProof> => {
    known ??= new Map(openAll(expected.units).map(each => [each.proof.key, each]))
    return known
  }
  /** What the checks see in a unit; of a unit with another source than expected, without the rest of the article. */
  const judged = (proof: Proof): readonly Finding[] => {
    const open = proofs().get(proof.key)
    if (!open || !isSameSource(open.proof, proof)) return openAll([proof]).flatMap(judge)
    if (open.findings && isSameTarget(open.proof, proof)) return open.findings
    const anew = { ...open, proof }
    const findings = judge(anew)
    proofs().set(proof.key, { ...anew, findings })
    return findings
  }
  const isFirstPseudo = (unit: Unit, units: readonly Unit[]): boolean =>
    units.find(each => judged(each).some(isPseudo))?.key === unit.key
  let laid: { readonly units: readonly Unit[]; readonly findings: readonly Finding[] } | undefined
  /** What is said of the cues, once for the texts of an edition. */
  const cueFindings = (units: readonly Unit[]): readonly Finding[] => {
    if (laid?.units !== units) {
      const limits = subtitles?.(to)
      const found = subtitleFindings({ units, locale: to }, shown, {
        limits,
        glossary: desk.glossary,
        levels: levels?.(to),
      })
      laid = { units, findings: found }
    }
    return laid.findings
  }
  return {
    open: () => {
      checker()
      proofs()
    },
    read: proof => {
      const open = proofs().get(proof.key)
      if (open && isSameSource(open.proof, proof)) judged(proof)
    },
    check: edition => {
      const findings = openAll(edition.units).flatMap(open => {
        const before = known?.get(open.proof.key)
        return (before && isSameProof(before, open) ? before.findings : undefined) ?? judge(open)
      })
      const pseudo = new Set(findings.filter(isPseudo).map(({ key }) => key))
      const cues = cueFindings(edition.units).filter(({ key }) => !pseudo.has(key))
      return applyDismissals([...withOnePseudo(findings), ...cues], edition.units).findings
    },
    checkUnit: (unit, { units }) => {
      const found = judged(unit)
      const said = found.some(isPseudo) && !isFirstPseudo(unit, units) ? found.filter(one => !isPseudo(one)) : found
      const cues = found.some(isPseudo) ? [] : cueFindings(units).filter(({ key }) => key === unit.key)
      return applyDismissals([...said, ...cues], [unit])
    },
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

/** That an edition is of the pseudo engine is said once, not of each of its units. */
function withOnePseudo(findings: readonly Finding[]): readonly Finding[] {
  const first = findings.find(isPseudo)
  return first ? findings.filter(finding => finding === first || !isPseudo(finding)) : findings
}

/** An edition of which the targets are still to come. */
type Expected = Pick<Edition, 'sourceLocale' | 'locale'> & { readonly units: readonly Proof[] }

/** Whether the checks would see the same. */
const isSameProof = (one: ReadProof, other: ReadProof): boolean =>
  one.mentions === other.mentions &&
  isSameSource(one.proof, other.proof) &&
  isSameTarget(one.proof, other.proof) &&
  (one.proof.repairs ?? []).join('\n') === (other.proof.repairs ?? []).join('\n')

const isSameSource = (one: Proof, other: Proof): boolean => one.source === other.source && one.syntax === other.syntax
const isSameTarget = (one: Proof, other: Proof): boolean => one.target === other.target && one.origin === other.origin
