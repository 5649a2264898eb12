export { sha256Of } from '../sha256.ts'
export type {
  Alternate,
  Correction,
  Disclosure,
  Links,
  Maker,
  Objection,
  OwedCorrection,
  Proof,
  ProofName,
  ProofUnit,
  Publication,
  PublicationForm,
  ReadLevel,
  Refusal,
} from './model.ts'
export { inEditorsWords } from './plan/corrections.ts'
export { type DisclosurePolicy, type DisclosureWording, discloseEdition } from './plan/disclosure.ts'
export { proofPathOf, slugOfTitle } from './plan/paths.ts'
export { planPublications } from './plan/plan.ts'
export type { Candidate, PublicationPlan, PublicationPolicy, PublicationRequest, Published } from './plan/request.ts'
export { MANIFEST, readManifest } from './proof/manifest.ts'
export { isSealed, readProof } from './proof/proof.ts'
export { type ReadPublic, type Verified, verifyFolder, verifyProof } from './proof/verify.ts'
/** Our template for the preview of a page beside its edition. */
export const loadPreviewTemplate = async (): Promise<string> => (await import('./template/page.ts')).PREVIEW_TEMPLATE
export { type Site, siteFiles, withoutAddress } from './site/site.ts'
