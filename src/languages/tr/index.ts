import type { LanguageHead } from '../model.ts'

export const tr: LanguageHead = {
  tag: 'tr',
  name: 'Turkish',
  sources: {
    segment: ['Türk Dil Kurumu, Yazım Kılavuzu: Kısaltmalar Dizini ve noktanın kullanıldığı yerler'],
    article: ['The pages of AA customers, Hürriyet, BBC Türkçe and WordPress in Turkish'],
  },
  readBy: [],
  grammar: { verbLast: true, respellsNames: true },
  titles: `
    Dr. Koca, dr. Koca, Prof. Koca, Doç. Koca, Yrd. Doç. Koca, Öğr. Gör. Koca, Arş. Gör. Koca, Ord. Prof. Koca,
    Uzm. Koca, Op. Koca, Dt. Koca, Ecz. Koca, Vet. Koca, Müh. Koca, Mim. Koca, Av. Koca, Gen. Akar, Org. Akar,
    Korg. Akar, Tümg. Akar, Tuğg. Akar, Alb. Akar, Yb. Akar, Bnb. Akar, Yzb. Akar, Ütğm. Akar, Tğm. Akar, Asb. Akar,
    Çvş. Akar, Onb. Akar, Mrş. Akar, Sn. Akar, Mr. Smith, Mrs. Smith, Ms. Smith, Sen. Cruz,
  `,
  starters: `
    bu şu o bir bunlar şunlar onlar bunu bunun buna bunda bundan onun onu ona onlara onların ben sen biz siz kendisi
    kendi ve ama fakat ancak lakin çünkü ya yahut veya hem ne ki de da ise eğer oysa oysaki hâlbuki halbuki yoksa
    dolayısıyla ayrıca böylece böyle şöyle öyle sonra önce daha en çok az her hiç bazı birçok birkaç tüm bütün diğer
    başka aynı bugün dün yarın şimdi artık henüz hâlâ hala zaten belki elbette tabii evet hayır lütfen peki nasıl
    neden niçin niye nerede nereden nereye kim kimin hangi kaç için göre kadar gibi üzerine rağmen karşın ilk son iki
    üç dört beş yeni eski büyük daha sonra bundan böyle özellikle genellikle aslında nitekim yani örneğin mesela
    üstelik var yok değil
  `,
  saying: 'dedi dediler diye diyor diyen demiş demişti derken diyerek der',
  months: {
    1: "ocak'*  ocak ocakta ocağı* ocağın",
    2: 'şubat*',
    3: "mart martta marttan martın marttaki mart'*",
    4: 'nisan*',
    5: 'mayıs*',
    6: 'haziran*',
    7: 'temmuz*',
    8: 'ağustos*',
    9: 'eylül*',
    10: "ekim ekim'* ekimde",
    11: "kasım kasım'* kasımda",
    12: 'aralık aralıkta aralık*',
  },
  weekdays: {
    1: 'pazartesi*',
    2: "salı salı'*",
    3: 'çarşamba*',
    4: 'perşembe*',
    5: 'cuma cumaya',
    6: 'cumartesi*',
    7: 'pazar_günü pazar_gününü',
  },
  dangling:
    've bir bu ile için ki veya ama ya en her çok daha gibi kadar olan o hem ise fakat çünkü eğer onun tüm yeni',
}
