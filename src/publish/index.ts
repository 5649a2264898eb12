export { type DisclosurePolicy, discloseEdition } from './disclosure.ts'
export type {
  Alternate,
  Correction,
  Disclosure,
  Frame,
  Proof,
  ProofName,
  ProofUnit,
  PublicationForm,
  ReadLevel,
  Refusal,
} from './model.ts'
export { proofPathOf } from './paths.ts'
export { planPublications } from './plan.ts'
export { isSealed, readProof, sha256Of, writeProof } from './proof.ts'
export type {
  Candidate,
  Publication,
  PublicationPlan,
  PublicationPolicy,
  PublicationRequest,
  Published,
} from './request.ts'
export { MANIFEST, readManifest, siteFiles, writeManifest } from './site.ts'
export { type ReadPublic, type Verified, verifyFolder, verifyProof } from './verify.ts'
