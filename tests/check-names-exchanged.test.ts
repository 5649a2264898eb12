import { describe, expect, it } from 'vitest'
import { codesOf, type Row } from './pair-codes.ts'

describe('a speaker and a hearer who changed places', () => {
  it.each<Row>([
    [
      'en fr',
      '“The dam was safe,” the engineer told the prosecutor.',
      '« Le barrage était sûr », a dit le procureur à l’ingénieur.',
    ],
    ['en es', '“The dam was safe,” the engineer told the judge.', '«La presa era segura», dijo el juez al ingeniero.'],
    [
      'en de',
      '“The dam was safe,” the engineer told the judge.',
      '„Der Damm war sicher“, sagte der Richter dem Ingenieur.',
    ],
    [
      'en pl',
      '“The dam was safe,” the mayor told the judge.',
      '„Tama była bezpieczna” – powiedział sędzia burmistrzowi.',
    ],
    ['en ru', '“The dam was safe,” the mayor told the judge.', '«Плотина была безопасна», — сказал судья мэру.'],
    [
      'en nl',
      '“The dam was safe,” the mayor told the judge.',
      '‘De dam was veilig’, zei de rechter tegen de burgemeester.',
    ],
    ['en tr', '“The dam was safe,” the mayor told the judge.', 'Hâkim, belediye başkanına "Baraj güvenliydi" dedi.'],
    ['en ja', '“The dam was safe,” the mayor told the judge.', '「ダムは安全だった」と裁判官は市長に語った。'],
    ['en ar', '“I will leave,” the singer told her lawyer.', 'قالت المحامية للمغنية: «سأرحل».'],
  ])('%s: %s → %s', (...row) => {
    expect(codesOf(row)).toContain('names-exchanged')
  })

  it.each<Row>([
    [
      'en fr',
      '“The dam was safe,” the engineer told the prosecutor.',
      '« Le barrage était sûr », a dit au procureur l’ingénieur.',
    ],
    ['en es', '“The dam was safe,” the engineer told the judge.', 'El ingeniero dijo al juez: «La presa era segura».'],
    [
      'en de',
      '“The dam was safe,” the engineer told the judge.',
      'Dem Richter sagte der Ingenieur: „Der Damm war sicher.“',
    ],
    [
      'en pl',
      '“The dam was safe,” the mayor told the judge.',
      '„Tama była bezpieczna” – powiedział sędziemu burmistrz.',
    ],
    ['en ru', '“The dam was safe,” the mayor told the judge.', '«Плотина была безопасна», — сказал судье мэр.'],
    ['en ja', '“The dam was safe,” the mayor told the judge.', '市長は裁判官に「ダムは安全だった」と語った。'],
  ])('kept their places, %s: %s → %s', (...row) => {
    expect(codesOf(row)).toEqual([])
  })
})

describe('who did it and to whom', () => {
  it.each<Row>([
    ['en de', 'Nokia sued Apple in Munich.', 'Apple hat Nokia in München verklagt.'],
    ['en de', 'Bosch sued its supplier Kessler.', 'Der Zulieferer Kessler hat Bosch verklagt.'],
    ['en nl', 'Ajax beat Utrecht on Sunday.', 'Utrecht versloeg Ajax zondag.'],
    ['en it', '%1$s beat %2$s in the final.', '%2$s ha battuto %1$s in finale.'],
    ['en es', '%1$s beat %2$s in the final.', '%2$s venció a %1$s en la final.'],
    ['en de', '{winner} beat {loser} in the final.', '{loser} besiegte {winner} im Finale.'],
  ])('is turned, %s: %s → %s', (...row) => {
    expect(codesOf(row)).toContain('names-exchanged')
  })

  it.each<Row>([
    ['en de', 'Bosch sued its supplier Kessler.', 'Den Zulieferer Kessler hat Bosch verklagt.'],
    ['en de', 'Nokia sued Apple in Munich.', 'Apple wurde in München von Nokia verklagt.'],
    ['en tr', 'Nadal beat Federer in the final.', "Federer finalde Nadal'a yenildi."],
    ['en ru', 'Zenit beat Spartak.', '«Спартак» уступил «Зениту».'],
    ['en es', '%1$s beat %2$s in the final.', '%2$s perdió ante %1$s en la final.'],
    ['en fr', '%1$s beat %2$s.', '%2$s a été battu par %1$s.'],
    ['en fr', '{name} liked {photo}.', '{photo} plaît à {name}.'],
    ['en de', '{count} users joined {group}.', '{group} hat {count} neue Mitglieder.'],
  ])('is the same, %s: %s → %s', (...row) => {
    expect(codesOf(row)).toEqual([])
  })
})
