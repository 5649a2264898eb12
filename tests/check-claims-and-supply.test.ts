import { describe, expect, it } from 'vitest'
import { codesOf, type Row } from './pair-codes.ts'

const MEANING = /^meaning-/

const meaningsOf = (row: Row): readonly string[] => codesOf(row).filter(code => MEANING.test(code))

describe('an allegation that became a fact', () => {
  it.each<Row>([
    ['en es', 'The union alleges that two guards were sacked.', 'Dos guardias fueron despedidos.'],
    ['en nl', 'Neighbours allege the owner set the fire.', 'De eigenaar stak de brand aan.'],
    ['en sv', 'Tenants allege that the firm hid the damage.', 'Företaget dolde skadorna.'],
    ['en pl', 'The auditors allege that he forged the bills.', 'Fałszował rachunki.'],
    ['en uk', 'Investigators allege that she sold the list.', 'Вона продала список.'],
    ['en cs', 'The unions allege that he broke the contract.', 'Porušil smlouvu.'],
    ['en ja', 'The company alleges that he stole the data.', '彼はデータを盗んだ。'],
    ['en zh', 'The company alleges that he stole the data.', '他窃取了数据。'],
  ])('%s: %s', (...row) => {
    expect(meaningsOf(row)).toContain('meaning-lost')
  })

  it.each<Row>([
    ['en es', 'The union alleges that two guards were sacked.', 'Según el sindicato, dos guardias fueron despedidos.'],
    ['en it', 'The union alleges that two guards were sacked.', 'Due guardie sarebbero state licenziate.'],
    ['en nl', 'Neighbours allege the owner set the fire.', 'De eigenaar zou de brand hebben gesticht.'],
    ['en sv', 'Tenants allege that the firm hid the damage.', 'Företaget ska ha dolt skadorna.'],
    ['en pl', 'The auditors allege that he forged the bills.', 'Zdaniem kontrolerów fałszował rachunki.'],
    ['en uk', 'Investigators allege that she sold the list.', 'За версією слідства, вона продала список.'],
    ['en de', 'The company alleges that he stole the data.', 'Dem Unternehmen zufolge hat er die Daten gestohlen.'],
    ['en ja', 'The company alleges that he stole the data.', '会社は彼がデータを盗んだと主張している。'],
    ['en tr', 'The company alleges that he stole the data.', 'Şirkete göre verileri o çaldı.'],
  ])('%s: %s', (...row) => {
    expect(meaningsOf(row)).toEqual([])
  })
})

describe('what was enough is lacking, or the reverse', () => {
  it.each<Row>([
    ['en de', 'The village has enough doctors.', 'Dem Dorf fehlt es an Ärzten.'],
    ['en ru', 'The village has enough doctors.', 'В деревне не хватает врачей.'],
    ['en fr', 'The village lacks doctors.', 'Le village a suffisamment de médecins.'],
    ['en hr', 'The village has enough doctors.', 'Selu nedostaje liječnika.'],
    ['en ko', 'The village has enough doctors.', '마을에는 의사가 부족하다.'],
  ])('%s: %s', (...row) => {
    expect(meaningsOf(row)).toContain('meaning-changed')
  })

  it.each<Row>([
    ['en pl', 'The village does not have enough doctors.', 'Wsi brakuje lekarzy.'],
    ['en uk', 'Not enough doctors came.', 'Лікарів не вистачало.'],
    ['en fr', 'The village lacks doctors.', "Le village n'a pas suffisamment de médecins."],
    ['en ar', 'The village lacks doctors.', 'ليس في القرية عدد كاف من الأطباء.'],
    ['en hu', 'The village lacks doctors.', 'A faluban nincs elegendő orvos.'],
  ])('%s: %s', (...row) => {
    expect(meaningsOf(row)).toEqual([])
  })
})

describe('next and last, faster and slower', () => {
  it.each<Row>([
    ['en de', 'The bridge was closed last season.', 'Die Brücke war in der nächsten Saison gesperrt.'],
    ['en ru', 'The vote was held last year.', 'Голосование пройдёт в следующем году.'],
    ['en ko', 'The hall opens next spring.', '공연장은 지난봄에 문을 열었다.'],
    ['en ja', 'The hall opens next year.', 'ホールは昨年開館した。'],
    ['en tr', 'The hall opens next month.', 'Salon geçen ay açıldı.'],
    ['en hu', 'The hall opens next week.', 'A csarnok a múlt héten nyílt meg.'],
    ['en bg', 'The hall opened last month.', 'Залата отваря следващия месец.'],
    ['en id', 'The hall opened last year.', 'Aula itu dibuka tahun depan.'],
    ['en ru', 'Growth eased to 2% in May.', 'В мае рост ускорился до 2%.'],
    ['en sk', 'Growth slowed to 2% in May.', 'Rast sa v máji zrýchlil na 2 %.'],
    ['en zh', 'Growth slowed to 2% in May.', '5月增速加快至2%。'],
  ])('%s: %s', (...row) => {
    expect(meaningsOf(row)).toContain('meaning-changed')
  })

  it.each<Row>([
    ['en de', 'The hall opens next season.', 'Die Halle öffnet in der kommenden Saison.'],
    ['en ro', 'The hall opens next spring.', 'Sala se deschide primăvara viitoare.'],
    ['en fi', 'The hall opened last winter.', 'Halli avattiin viime talvena.'],
    ['en ru', 'Growth eased to 2% in May.', 'В мае рост замедлился до 2%.'],
    ['en de', 'Growth eased to 2% in May.', 'Das Wachstum ging im Mai auf 2 Prozent zurück.'],
  ])('%s: %s', (...row) => {
    expect(meaningsOf(row)).toEqual([])
  })
})
