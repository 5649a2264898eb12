import type { NegationWords } from '../model.ts'

export const pl: NegationWords = {
  idle: 'dopóki póki zanim o_mało',
  no: 'nie',
  without: 'bez',
  merely: 'tylko jedynie wyłącznie',
  until: 'do dopóki dopoki póki przed zanim wcześniej aż',
  since: 'dopiero najwcześniej',
}
