import type { NegationWords } from '../model.ts'

export const sv: NegationWords = {
  no: 'nej',
  without: 'utan',
  merely: 'bara endast enbart',
  until: 'förrän innan före tills tidigare',
  since: 'först tidigast dröjer dröjde dröja',
}
