import type { NegationWords } from '../model.ts'

export const uk: NegationWords = {
  idle: 'тих_пір_поки того_як тим_як хто_б що_б де_б коли_б як_би який_би',
  no: 'ні',
  without: 'без',
  merely: 'тільки лише просто',
  until: 'до поки доки раніше перш перед',
  since: 'лише тільки аж щойно',
}
