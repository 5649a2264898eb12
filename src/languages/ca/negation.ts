import type { NegationWords } from '../model.ts'

export const ca: NegationWords = {
  not: 'no',
  idle: 'abans_que fins_que menys_que',
  no: 'no',
  without: 'sense',
  merely: 'només sols',
  neither: 'ni',
  degree: 'tan',
  remains: 'obstant',
  until: 'fins abans',
  since: 'només sols esperar',
  nothingBut: 'més_que altra_cosa_que altra_que',
  or: 'o',
  with: 'amb',
}
