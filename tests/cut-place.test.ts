import { expect, it } from 'vitest'
import { cutPlaceIn } from '../src/server/edits/cut/cut-place.ts'

it.each<[string, number, string, string | undefined]>([
  ['Llovía. Todos corrieron a casa.', 0.5, 'es', 'Todos corrieron a casa.'],
  ['El consejo se reunió el lunes, y nadie habló.', 0.6, 'es', 'y nadie habló.'],
  ['Uno dos tres cuatro', 0.5, 'es', 'tres cuatro'],
  ['«Hemos vuelto», dijo Koval.', 0.5, 'es', 'dijo Koval.'],
  ['اجتمع المجلس يوم الاثنين، ولم يتكلم أحد.', 0.6, 'ar', 'ولم يتكلم أحد.'],
  ['雨が降った。みんな家に走った。', 0.4, 'ja', 'みんな家に走った。'],
  ['Palabra', 0.5, 'es', undefined],
  ['', 0.5, 'es', undefined],
])('%s is cut at %s: %s', (target, share, locale, second) => {
  const at = cutPlaceIn(target, share, locale)
  expect(at === undefined ? undefined : target.slice(at)).toBe(second)
})
