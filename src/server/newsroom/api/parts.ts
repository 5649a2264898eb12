import type { ApiParts } from '../../routes/api-parts.ts'
import type { Drafts } from '../drafting/drafts.ts'
import type { Publications } from '../drafting/publications.ts'
import type { Remove } from '../intake/remove-article.ts'
import type { Intake } from '../intake/take-article.ts'

/** What the API for programs is made of, besides what the page's is. */
export interface ProgramParts extends ApiParts {
  readonly intake: Intake
  readonly remove: Remove
  readonly drafts: Drafts
  readonly publications: Publications
}
