import { describe, expect, it } from 'vitest'
import { type Checker, createChecker } from '../src/check/index.ts'

const checkers = new Map<string, Checker>()

/** The codes of error and warning level that a pair gets. */
function codes(to: string, source: string, target: string): string[] {
  const checker = checkers.get(to) ?? createChecker({ from: 'en', to })
  checkers.set(to, checker)
  const found = checker.pair({ key: 'p1.s1', source, target })
  return [...new Set(found.filter(({ level }) => level !== 'info').map(({ code }) => code))]
}

/** A source, a right translation, a wrong one, and the code that finds it. */
type Trap = readonly [to: string, source: string, right: string, wrong: string, code: string]

const FRACTIONS: readonly Trap[] = [
  ['es', 'Half a million fled.', 'Huyó medio millón.', 'Huyeron medio billón.', 'number-magnitude'],
  ['es', 'Half a million fled.', 'Huyeron 500.000.', 'Huyeron 600.000.', 'number-changed'],
  ['fr', 'Half a million fled.', 'Un demi-million a fui.', 'Un demi-milliard a fui.', 'number-magnitude'],
  ['it', 'Half a million fled.', 'Mezzo milione è fuggito.', 'Mezzo miliardo è fuggito.', 'number-magnitude'],
  ['pt', 'Half a million fled.', 'Meio milhão fugiu.', 'Um milhão fugiu.', 'number-changed'],
  ['de', 'Half a million fled.', 'Eine halbe Million floh.', 'Eine halbe Milliarde floh.', 'number-magnitude'],
  ['de', 'Half a million fled.', '500.000 flohen.', '50.000 flohen.', 'number-magnitude'],
  ['nl', 'Half a million fled.', 'Een half miljoen vluchtte.', 'Een half miljard vluchtte.', 'number-magnitude'],
  ['pl', 'Half a million fled.', 'Uciekło pół miliona.', 'Uciekło pół miliarda.', 'number-magnitude'],
  ['ru', 'Half a million fled.', 'Бежали полмиллиона.', 'Бежали полмиллиарда.', 'number-magnitude'],
  ['uk', 'Half a million fled.', 'Втекли півмільйона.', 'Втекли півмільярда.', 'number-magnitude'],
  ['es', 'a quarter of a million dollars', '250.000 dólares', '450.000 dólares', 'number-changed'],
  ['de', 'a quarter of a million euros', 'eine Viertelmillion Euro', 'eine halbe Million Euro', 'number-changed'],
  ['es', 'half a billion dollars', '500 millones de dólares', '500 billones de dólares', 'number-magnitude'],
]

const RANGES: readonly Trap[] = [
  ['es', '8 to 27 percent', '8 a 27 por ciento', '8 a 27 grados', 'percent-changed'],
  ['es', '8 to 27 percent', 'del 8 % al 27 %', 'de 8 km al 27 %', 'percent-changed'],
  ['es', 'from $30 to $100', 'de 30 a 100 dólares', 'de 30 euros a 100 dólares', 'currency-changed'],
  ['de', '$5-10 million', '5 Millionen bis 10 Millionen Dollar', '50 bis 10 Millionen Dollar', 'number-magnitude'],
]

const SCALES: readonly Trap[] = [
  ['es', 'a bonus of $50K', 'una prima de 50.000 dólares', 'una prima de 5.000 dólares', 'number-magnitude'],
  ['ru', 'a bonus of $50K', 'премия в 50 тысяч долларов', 'премия в 50 миллионов долларов', 'number-magnitude'],
  ['pt', 'Billions were lost.', 'Perderam-se milhares de milhões.', 'Perderam-se milhões.', 'number-magnitude'],
  ['de', 'Hundreds of millions fled.', 'Hunderte Millionen flohen.', 'Hunderte Milliarden flohen.', 'number-magnitude'],
  ['es', 'Call 555 123 4567.', 'Llame al 555 123 4567.', 'Llame al 555 123 4667.', 'number-changed'],
]

const UNITS: readonly Trap[] = [
  ['es', 'He is 5 feet 10 inches tall.', 'Mide 1,78 m.', 'Mide 1,87 m.', 'number-changed'],
  ['de', 'He is 5 feet 10 inches tall.', 'Er ist 1,78 Meter groß.', 'Er ist 1,98 Meter groß.', 'number-changed'],
  ['es', 'It weighed 7 pounds 8 ounces.', 'Pesó 3,4 kilos.', 'Pesó 4,3 kilos.', 'number-changed'],
  ['es', 'She weighs 200 pounds.', 'Pesa 90 kilos.', 'Pesa 190 kilos.', 'number-changed'],
  ['es', '5,000 square feet', '465 metros cuadrados', '645 metros cuadrados', 'number-changed'],
  ['de', '5,000 square feet', '465 Quadratmeter', '465 Meter', 'number-changed'],
  ['fr', '5,000 square feet', '465 m²', '645 m²', 'number-changed'],
  ['ru', '300 square miles', '777 квадратных километров', '177 квадратных километров', 'number-changed'],
  ['fr', '300 square miles', '777 km²', '777 km', 'number-changed'],
  ['it', '12,000 acres burned', 'bruciarono 4.900 ettari', 'bruciarono 9.400 ettari', 'number-changed'],
  ['de', '100 cubic feet', '2,8 Kubikmeter', '8,2 Kubikmeter', 'number-changed'],
  ['es', 'It was 100F.', 'Hacía 38 °C.', 'Hacía 83 °C.', 'number-changed'],
  ['es', 'at 100 mph', 'a 160 km/h', 'a 260 km/h', 'number-changed'],
  ['de', 'at 100 mph', 'mit 160 Stundenkilometern', 'mit 260 Stundenkilometern', 'number-changed'],
  ['ru', 'at 100 mph', 'со скоростью 160 км/ч', 'со скоростью 260 км/ч', 'number-changed'],
  ['it', 'at 100 mph', 'a 160 chilometri orari', 'a 260 chilometri orari', 'number-changed'],
]

const WORDS: readonly Trap[] = [
  ['ru', 'in the 1990s', 'в девяностые', 'в 1960-е', 'number-changed'],
  ['uk', 'in the 1990s', "у дев'яності роки", 'у 1960-х', 'number-changed'],
  ['fr', 'by 2 percentage points', 'de 2 points de pourcentage', 'de 2 fois', 'percent-changed'],
  ['es', 'He is the world no. 1.', 'Es el número 1 del mundo.', 'Es el número 7 del mundo.', 'number-changed'],
]

const CLOCKS: readonly Trap[] = [
  ['de', 'at 8:30 p.m.', 'um halb neun', 'um halb acht', 'number-changed'],
  ['de', 'at 8:15 p.m.', 'um Viertel nach acht', 'um Viertel vor acht', 'number-changed'],
  ['de', 'at half past eight', 'um 20.30 Uhr', 'um 21.30 Uhr', 'number-changed'],
  ['es', 'at 8:30 p.m.', 'a las ocho y media', 'a las nueve y media', 'number-changed'],
  ['es', 'at 8:45 p.m.', 'a las nueve menos cuarto', 'a las ocho menos cuarto', 'number-changed'],
  ['fr', 'at 8:30 p.m.', 'à huit heures et demie', 'à neuf heures et demie', 'number-changed'],
  ['it', 'at 8:30 p.m.', 'alle otto e mezza', 'alle nove e mezza', 'number-changed'],
  ['ru', 'at 8:30 p.m.', 'в половине девятого', 'в половине восьмого', 'number-changed'],
  ['ko', 'He arrived at 12:28.', '그는 12시 28분에 도착했다.', '그는 12시 38분에 도착했다.', 'number-changed'],
  ['ko', 'He left at 2:30 p.m.', '그는 오후 2시 30분에 떠났다.', '그는 오후 2시 40분에 떠났다.', 'number-changed'],
  ['ja', 'He arrived at 12:28.', '彼は12時28分に到着した。', '彼は12時38分に到着した。', 'number-changed'],
  ['zh-Hans', 'He arrived at 12:28.', '他12时28分到达。', '他12时38分到达。', 'number-changed'],
  ['fr', 'He arrived at 12:28.', 'Il est arrivé à 12 h 28.', 'Il est arrivé à 12 h 38.', 'number-changed'],
]

const SHARES: readonly Trap[] = [
  ['es', '50% of the voters', 'la mitad de los votantes', 'un cuarto de los votantes', 'number-changed'],
  ['fr', '25% of the voters', 'un quart des électeurs', 'les électeurs', 'number-missing'],
  ['es', 'Two dozen people died.', 'Murieron 24 personas.', 'Murieron 42 personas.', 'number-changed'],
  ['pt', 'About 20 died.', 'Morreram duas dezenas.', 'Morreram três dezenas.', 'number-changed'],
]

describe.each([
  ['times of day', CLOCKS],
  ['shares and groups', SHARES],
  ['fractions of a million', FRACTIONS],
  ['scales', SCALES],
  ['ranges, whose first number has what the second has', RANGES],
  ['units', UNITS],
  ['number words', WORDS],
])('%s', (_, traps) => {
  it.each(traps)('%s: %j is %j and not %j', (to, source, right, wrong, code) => {
    expect(codes(to, source, right)).toEqual([])
    expect(codes(to, source, wrong)).toContain(code)
  })
})
