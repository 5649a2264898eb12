import type { LanguageHead } from '../model.ts'

export const pl: LanguageHead = {
  tag: 'pl',
  name: 'Polish',
  sources: {
    segment: [
      'Wielki słownik ortograficzny PWN, zasady 225–247: skróty i skrótowce',
      'Stopnie wojskowe i tytuły naukowe: skróty (Poradnia językowa PWN)',
    ],
    article: ['The pages of PAP customers, Gazeta Wyborcza, Rzeczpospolita and WordPress in Polish'],
  },
  readBy: [],
  gendered: true,
  titles: `
    p. Kowalski, pp. Kowalscy, prof. Kowalski, Prof. Kowalski, doc. Kowalski, dyr. Kowalski, Dyr. Kowalski,
    inż. Kowalski, Inż. Kowalski, arch. Kowalski, mec. Kowalski, adw. Kowalski, gen. Kowalski, Gen. Kowalski,
    płk. Kowalski, ppłk. Kowalski, kpt. Kowalski, Kpt. Kowalski, Por. Kowalski, ppor. Kowalski, mjr. Kowalski,
    sierż. Kowalski, st. sierż. Kowalski, plut. Kowalski, kpr. Kowalski, szer. Kowalski, chor. Kowalski,
    adm. Kowalski, Adm. Kowalski, kmdr. Kowalski, insp. Kowalski, podinsp. Kowalski, nadinsp. Kowalski,
    kom. Kowalski, nadkom. Kowalski, podkom. Kowalski, asp. Kowalski, bryg. Kowalski, abp. Kowalski, bp. Kowalski,
    ks. Kowalski, Ks. Kowalski, kard. Kowalski, Kard. Kowalski, br. Albert, pos. Kowalski, prez. Kowalski,
    tow. Kowalski, ob. Kowalski, dr. Kowalski, mgr. Kowalski, lek. Kowalski, Mr. Smith, Mrs. Smith, Ms. Smith,
    Hr. Kowalski, hr. Kowalski,
  `,
  starters: `
    w we na z ze do od o po za przy przed pod nad między przez dla bez u ku według wobec wśród podczas oprócz mimo
    obok około i a ale lecz oraz albo lub czy że bo ponieważ gdyż więc zatem jednak natomiast jeśli jeżeli gdy kiedy
    gdzie jak aby żeby choć chociaż dlatego dopóki skoro podobnie ten ta to ci te tego tej tych temu tym tę tą taki
    taka takie tamten tamta on ona ono oni one jego jej ich my wy ja ty się mój moja nasz nasza swój który która które
    którzy kto co czego nie tak nigdy zawsze już jeszcze teraz dziś dzisiaj wczoraj jutro wtedy potem później
    wcześniej tu tutaj tam także też również nawet tylko może być chyba przede niestety oczywiście wreszcie obecnie
    ponadto poza tymczasem jest są był była było byli były będzie będą ma mają miał można trzeba wszyscy wszystkie
    wszystko każdy każda każde inny inna inne inni niektórzy niektóre wiele wielu kilka żaden nikt nic ktoś dwa dwie
    dwaj trzy cztery pięć jaki jaka jakie ile dlaczego skąd dokąd
  `,
  months: {
    1: 'styczeń stycznia styczniu',
    2: 'luty lutego lutym',
    3: 'marzec marca marcu',
    4: 'kwiecień kwietnia kwietniu',
    5: 'maj maja maju',
    6: 'czerwiec czerwca czerwcu',
    7: 'lipiec lipca lipcu',
    8: 'sierpień sierpnia sierpniu',
    9: 'wrzesień września wrześniu',
    10: 'październik* ',
    11: 'listopad* ',
    12: 'grudzień grudnia grudniu',
  },
  weekdays: {
    1: 'poniedziałek poniedziałku poniedziałkow*',
    2: 'wtorek wtorku wtorkow*',
    3: 'środa środę środy',
    4: 'czwartek czwartku czwartkow*',
    5: 'piątek piątku piątkow*',
    6: 'sobota sobotę soboty sobotn*',
    7: 'niedziela niedzielę niedzieli niedzieln*',
  },
  dangling:
    'w na z do o po za od dla przez przy ze i oraz ale że który która które którzy której gdy kiedy jeśli aby żeby bo lub albo jako jak jego jej ich nad pod między przed bez podczas wobec według bardzo ten ta te tego tej u ku czy swoje swój swoją a',
}
