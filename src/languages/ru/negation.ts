import type { NegationWords } from '../model.ts'

export const ru: NegationWords = {
  idle: 'тех_пор_пока того_как тем_как кто_бы что_бы где_бы когда_бы как_бы какой_бы какая_бы какие_бы куда_бы сколько_бы кем_бы',
  no: 'нет',
  without: 'без',
  merely: 'только лишь просто',
  until: 'до пока прежде раньше перед',
  since: 'только лишь впервые',
}
