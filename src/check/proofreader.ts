import type { PlainView, Readers } from '../article/index.ts'
import type { Edition, Finding, Glossary, Locale, Mention, SegmentKey, Unit } from '../model.ts'
import type { Finder } from '../names/index.ts'
import { type Checker, createChecker } from './checker.ts'
import type { Code } from './codes.ts'
import { applyDismissals } from './dismissals.ts'
import type { CheckContext } from './model.ts'

/** What an edition is read with; readers for every syntax its units have. */
export interface ProofDesk extends Pick<CheckContext, 'own' | 'sources'> {
  readonly glossary: Glossary
  readonly finder: Finder
  readonly readers: Readers
  /** What the config says about levels, by the edition's locale. */
  readonly levels?: (locale: Locale) => NonNullable<CheckContext['levels']>
}

/** As much of a unit as its checks look at. */
export type Proof = Pick<Unit, 'key' | 'source' | 'target' | 'syntax' | 'origin' | 'repairs'>

/** The checks of an edition at work: what they have seen of it while it is made they need not look at again. */
export interface Proofreader {
  /** Makes all ready for the first unit; what is not ready then is made then. */
  readonly open: () => void
  /** Looks at a unit as soon as it is there. */
  readonly read: (proof: Proof) => void
  /** What the checks see in the whole edition, without what was dismissed. */
  readonly check: (edition: Edition) => readonly Finding[]
}

/** A proof with its source as a reader sees it and the names in that; `findings` once it was read. */
interface ReadProof {
  readonly proof: Proof
  readonly source: View
  readonly mentions: readonly Mention[]
  readonly findings?: readonly Finding[]
}

type View = Pick<PlainView, 'text' | 'writtenAt'>

/** A proofreader of the edition that is to be; each text is read past its markup, against the source it was made from. */
export function createProofreader(expected: Expected, desk: ProofDesk): Proofreader {
  const { sourceLocale: from, locale: to } = expected
  const { levels, readers, ...settings } = desk
  let opened: Checker | undefined
  const checker = (): Checker => {
    opened ??= createChecker({ from, to, ...settings, ...(levels ? { levels: levels(to) } : {}) })
    return opened
  }
  const view = (text: string, { syntax }: Proof): View => ((syntax && readers.get(syntax)) ?? asWritten)(text)
  const openAll = (proofs: readonly Proof[]): readonly ReadProof[] => {
    const sources = proofs.map(proof => view(proof.source, proof))
    const mentions = desk.finder.findAll(proofs.map(({ key }, index) => ({ key, text: sources[index]?.text ?? '' })))
    return proofs.map((proof, index) => ({
      proof,
      source: sources[index] ?? asWritten(proof.source),
      mentions: mentions.get(proof.key) ?? [],
    }))
  }
  const judge = ({ proof, source, mentions }: ReadProof): readonly Finding[] => {
    const target = view(proof.target, proof)
    const { key, origin, repairs } = proof
    const answer = origin === 'engine' && repairs ? { repairs } : {}
    return checker()
      .pair({ key, source: source.text, target: target.text, origin, mentions, ...answer })
      .map(finding => ({
        ...finding,
        ...(finding.source && { source: written(finding.source, source) }),
        ...(finding.target && { target: written(finding.target, target) }),
      }))
  }

  let known: Map<SegmentKey, ReadProof> | undefined
  const proofs = (): Map<SegmentKey, ReadProof> => {
    known ??= new Map(openAll(expected.units).map(each => [each.proof.key, each]))
    return known
  }
  return {
    open: () => {
      checker()
      proofs()
    },
    read: proof => {
      const open = proofs().get(proof.key)
      if (open?.proof.source !== proof.source || open.proof.syntax !== proof.syntax) return
      const anew = { ...open, proof }
      proofs().set(proof.key, { ...anew, findings: judge(anew) })
    },
    check: edition => {
      const findings = openAll(edition.units).flatMap(open => {
        const before = known?.get(open.proof.key)
        return (before && isSameProof(before, open) ? before.findings : undefined) ?? judge(open)
      })
      return applyDismissals(withOnePseudo(findings), edition.units).findings
    },
  }
}

/** That an edition is of the pseudo engine is said once, not of each of its units. */
function withOnePseudo(findings: readonly Finding[]): readonly Finding[] {
  const code: Code = 'pseudo-translation'
  const first = findings.find(finding => finding.code === code)
  return first ? findings.filter(finding => finding === first || finding.code !== code) : findings
}

/** An edition of which the targets are still to come. */
type Expected = Pick<Edition, 'sourceLocale' | 'locale'> & { readonly units: readonly Proof[] }

/** Whether the checks would see the same. */
const isSameProof = (one: ReadProof, other: ReadProof): boolean =>
  one.mentions === other.mentions &&
  one.proof.source === other.proof.source &&
  one.proof.target === other.proof.target &&
  one.proof.syntax === other.proof.syntax &&
  one.proof.origin === other.proof.origin &&
  (one.proof.repairs ?? []).join('\n') === (other.proof.repairs ?? []).join('\n')

const asWritten = (text: string): View => ({ text, writtenAt: offset => offset })

const written = ([start, end]: readonly [number, number], { writtenAt }: View): readonly [number, number] => [
  writtenAt(start),
  writtenAt(end),
]
