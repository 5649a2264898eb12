import type { ApiParts } from '../../routes/api-parts.ts'
import type { Drafts } from '../drafting/drafts.ts'
import type { Publications } from '../drafting/publications.ts'
import type { Remove } from '../intake/remove-article.ts'
import type { Intake } from '../intake/take-article.ts'

/** What the API for programs needs besides the parts of the page's API. */
export interface ProgramParts extends ApiParts {
  readonly intake: Intake
  readonly remove: Remove
  readonly drafts: Drafts
  readonly publications: Publications
}
