import { describe, expect, it } from 'vitest'
import { loadParser } from '../src/article/index.ts'
import type { Role } from '../src/model.ts'

const parse = await loadParser('text')

/** The role of a line between a headline and two paragraphs. */
function roleOf(line: string, locale: string): Role | undefined {
  const body = 'The council met on Monday. It adjourned at noon.'
  const { blocks } = parse(`Council Meets\n\n${body}\n\n${line}\n\n${body}`, { slug: 'a', locale })
  return blocks.find(({ text }) => text === line)?.role
}

/** Datelines by locale, with the names of months and weekdays that CLDR has. */
const DATES: readonly (readonly [string, string])[] = [
  ['en', 'Tuesday, March 4, 2025'],
  ['es', 'sábado, 8 de marzo de 2025'],
  ['fr', 'mardi 4 mars 2025'],
  ['pl', 'środa, 5 marca 2025'],
  ['de-AT', 'Dienstag, 14. Jänner 2025'],
  ['de-AT', '14. Feber 2025'],
]

describe('a date that stands alone', () => {
  it.each<[string, string]>([
    ['ja', '2025年3月12日 10時30分'],
    ['ko', '2025년 3월 12일 10시 30분'],
    ['ko', '2025.03.12 10:30 국제부'],
    ['ko', '입력 2025-03-12 오전 10:30 온라인뉴스팀'],
    ['zh', '2025年3月12日10时30分'],
    ['ar', '١٢ مارس ٢٠٢٥'],
    ['hi', '१२ मार्च २०२५'],
  ])('in the digits and signs of its language: %s %s', (locale, line) => {
    expect(roleOf(line, locale)).toBe('dateline')
  })

  it.each(DATES)('%s: %s', (locale, line) => {
    expect(roleOf(line, locale)).toBe('dateline')
  })
})

/** Lines as the newspapers of each language print them. */
const LINES: Readonly<Record<string, Readonly<Partial<Record<Role, readonly string[]>>>>> = {
  de: {
    byline: ['Von Anna Müller und Jan Schmidt', 'Text: Anna Müller', 'Anna Müller, Korrespondentin'],
    dateline: ['12. März 2025', 'Kiew, 12. März 2025', 'Stand: 12.03.2025, 10:54 Uhr', 'Aktualisiert am 12. März 2025'],
    caption: ['Foto: dpa/Anna Müller'],
    boilerplate: [
      'Lesen Sie auch: Der andere Gipfel',
      'Anzeige',
      'Fenster schließen',
      'Wir verwenden Cookies.',
      '12 Kommentare',
    ],
    paragraph: ['Von Kiew aus fuhr er weiter.', 'Anzeige gegen den Minister erstattet hat niemand.'],
  },
  es: {
    byline: ['Por Ana Pérez', 'Escrito por Ana Pérez', 'Ana Pérez, enviada especial'],
    dateline: ['12 de marzo de 2025', 'Kiev, 12 de marzo de 2025', 'Actualizado el 12/03/2025 a las 10:54'],
    caption: ['Foto: EFE'],
    boilerplate: [
      'Lee también: La otra cumbre',
      'Publicidad',
      'Cerrar',
      'Todos los derechos reservados',
      '3 comentarios',
    ],
    paragraph: ['Por Ucrania pasó ayer.'],
  },
  fr: {
    byline: ['Par Anne Dupont', 'Propos recueillis par Anne Dupont', 'Anne Dupont, envoyée spéciale'],
    dateline: ['12 mars 2025', 'Publié le 12 mars 2025 à 10h54', 'Kiev, le 12 mars 2025'],
    caption: ['Crédit photo AFP'],
    boilerplate: ['À lire aussi : l’autre sommet', 'Publicité', 'Fermer', 'Partager cet article', 'Aucun commentaire'],
  },
  it: {
    byline: ['di Anna Rossi', 'A cura di Anna Rossi'],
    dateline: ['12 marzo 2025', 'Aggiornato il 12 marzo 2025 alle 10:54'],
    caption: ['Foto: ANSA'],
    boilerplate: [
      'Leggi anche: l’altro vertice',
      'Pubblicità',
      'Chiudi',
      'Riproduzione riservata',
      '© Riproduzione riservata',
    ],
    paragraph: ['Di Kiev nessuno ha parlato.'],
  },
  pt: {
    byline: ['Por Ana Silva', 'Reportagem de Ana Silva'],
    dateline: ['12 de março de 2025', 'Atualizado em 12/03/2025 às 10h54'],
    caption: ['Foto: Lusa'],
    boilerplate: ['Leia também: a outra cimeira', 'Publicidade', 'Fechar', 'Compartilhar'],
  },
  ca: {
    byline: ['Per Anna Puig', 'Escrit per Anna Puig'],
    dateline: ['12 de març de 2025'],
    caption: ['Foto: ACN'],
    boilerplate: ['Llegeix també', 'Publicitat', 'Tanca', 'Comparteix'],
  },
  nl: {
    byline: ['Door Anna de Vries', 'Tekst: Anna de Vries'],
    dateline: ['12 maart 2025', 'Bijgewerkt op 12 maart 2025 om 10:54'],
    caption: ['Foto: ANP'],
    boilerplate: ['Lees ook: de andere top', 'Advertentie', 'Sluiten', 'Deel dit artikel'],
  },
  pl: {
    byline: ['Autor: Anna Nowak', 'oprac. Anna Nowak'],
    dateline: ['12 marca 2025', 'Aktualizacja: 12.03.2025 10:54'],
    caption: ['Fot. PAP'],
    boilerplate: ['Czytaj także: drugi szczyt', 'Reklama', 'Zamknij', 'Udostępnij'],
  },
  ru: {
    byline: ['Автор: Анна Иванова', 'Подготовила Анна Иванова'],
    dateline: ['12 марта 2025', 'Москва, 12 марта 2025 г.', '12 марта 2025, 10:54'],
    caption: ['Фото: ТАСС'],
    boilerplate: ['Читайте также: другой саммит', 'Реклама', 'Закрыть', 'Поделиться', '5 комментариев'],
  },
  uk: {
    byline: ['Автор: Анна Іваненко', 'Підготувала Анна Іваненко'],
    dateline: ['12 березня 2025', 'Київ, 12 березня 2025', '12 березня 2025, 10:54'],
    caption: ['Фото: Укрінформ'],
    boilerplate: ['Читайте також: інший саміт', 'Реклама', 'Закрити', 'Поділитися'],
  },
  cs: {
    byline: ['Autor: Anna Nováková', 'Připravila Anna Nováková'],
    dateline: ['12. března 2025', 'Aktualizováno 12. 3. 2025 10:54'],
    caption: ['Foto: ČTK', 'Ilustrační foto'],
    boilerplate: ['Čtěte také: jiný summit', 'Reklama', 'Zavřít', 'Sdílet'],
  },
  tr: {
    byline: ['Haber: Ayşe Yılmaz', 'Muhabir: Ayşe Yılmaz'],
    dateline: ['12 Mart 2025', 'Güncelleme: 12.03.2025 10:54'],
    caption: ['Fotoğraf: AA'],
    boilerplate: ['Paylaş', 'Reklam', 'KAPAT', 'İLGİLİ HABERLER', 'Tüm hakları saklıdır'],
  },
  ar: {
    byline: ['بقلم: محمد علي', 'كتب: محمد علي'],
    dateline: ['12 مارس 2025', '12 آذار 2025'],
    caption: ['صورة: رويترز'],
    boilerplate: ['اقرأ أيضا: القمة الأخرى', 'إعلان', 'إغلاق', 'مشاركة'],
    paragraph: ['إعلان الهدنة جاء مساء أمس بعد مفاوضات طويلة.'],
  },
  hi: {
    byline: ['लेखक: राम कुमार', 'राम कुमार, संवाददाता'],
    dateline: ['12 मार्च 2025'],
    caption: ['फोटो: पीटीआई'],
    boilerplate: ['यह भी पढ़ें: दूसरी बैठक', 'विज्ञापन', 'बंद करें', 'और पढ़ें'],
  },
  ko: {
    byline: ['홍길동 기자', '서울=홍길동 특파원', '글·사진 홍길동'],
    dateline: ['2025년 3월 12일', '입력 2025.03.12 10:54', '2025년 3월 12일 오전 10:54'],
    caption: ['사진=연합뉴스', '▲ 쿠르스크의 광장'],
    boilerplate: ['관련기사', '광고', '창 닫기', '무단 전재 및 재배포 금지', '댓글 12개', '조회 31회', '조회수 31'],
    paragraph: ['기자는 어제 도착했다.'],
  },
  ja: {
    byline: ['山田太郎記者', '【東京＝山田太郎】', '文・山田太郎', 'モスクワ支局長 山田太郎記者'],
    dateline: ['2025年3月12日', '更新日:2025年3月12日 10:54'],
    caption: ['写真:共同通信', '撮影:山田太郎'],
    boilerplate: ['関連記事', '広告', '閉じる', '続きを読む', '無断転載を禁じます'],
    paragraph: ['記者は昨日到着した。'],
  },
  zh: {
    byline: ['记者 张三', '（记者 李华）', '文/张三', '作者:张三', '责任编辑:李四'],
    dateline: ['2025年3月12日', '2025年3月12日 10:54', '新华社北京3月12日电', '发布时间:2025-03-12 10:54'],
    caption: ['图:新华社', '图片来源:新华社'],
    boilerplate: ['相关阅读', '点击阅读全文', '广告', '关闭', '分享到微信', '版权所有'],
    paragraph: ['记者昨天到达。', '分享是一种美德。'],
  },
  da: {
    byline: ['Af Anna Jensen', 'Skrevet af Anna Jensen'],
    dateline: ['12. marts 2025', 'Opdateret 12. marts 2025 kl. 10.54'],
    caption: ['Foto: Ritzau'],
    boilerplate: ['Læs også: det andet topmøde', 'Annonce', 'Luk', 'Del'],
  },
  sv: {
    byline: ['Av Anna Svensson', 'Text: Anna Svensson'],
    dateline: ['12 mars 2025', 'Uppdaterad 12 mars 2025 kl. 10.54'],
    caption: ['Foto: TT'],
    boilerplate: ['Läs också: det andra toppmötet', 'Annons', 'Stäng', 'Dela'],
  },
  el: {
    byline: ['Του Γιώργου Παπαδόπουλου', 'Γράφει η Άννα Παπαδοπούλου'],
    dateline: ['12 Μαρτίου 2025'],
    caption: ['Φωτογραφία: ΑΠΕ'],
    boilerplate: ['Διαβάστε επίσης: η άλλη σύνοδος', 'Διαφήμιση', 'Κλείσιμο'],
  },
  id: {
    byline: ['Oleh Budi Santoso', 'Penulis: Budi Santoso', 'Reporter: Siti Aminah'],
    dateline: ['12 Maret 2025', 'Rabu, 12 Maret 2025 10:54 WIB', 'Diperbarui 12 Maret 2025 pukul 10.54'],
    caption: ['Foto: Antara', 'Sumber: Reuters'],
    boilerplate: ['Baca juga: Pertemuan lain', 'Iklan', 'Tutup', 'Berita Terkait', '3 Komentar', 'Bagikan artikel ini'],
    paragraph: [
      'Oleh karena itu, ia pulang kemarin.',
      'Bagikan ke warga miskin beras itu, katanya.',
      'Penulis itu datang kemarin.',
    ],
  },
  nb: {
    byline: ['Av Anna Hansen', 'Tekst: Anna Hansen', 'Anna Hansen, korrespondent'],
    dateline: ['12. mars 2025', 'Oppdatert 12. mars 2025 kl. 10.54'],
    caption: ['Foto: NTB'],
    boilerplate: ['Les også: det andre toppmøtet', 'Annonse', 'Lukk', 'Del', 'Saken fortsetter under annonsen'],
    paragraph: ['Del denne sorgen med naboen, sa han.', 'Meld deg på løpet innen mandag.'],
  },
  ro: {
    byline: ['De Ana Popescu', 'Autor: Ana Popescu'],
    dateline: ['12 martie 2025', 'Actualizat la 12 martie 2025, ora 10:54'],
    caption: ['Foto: Agerpres', 'Sursa foto: Agerpres'],
    boilerplate: [
      'Citește și: celălalt summit',
      'Citeşte şi: celălalt summit',
      'Citeste si: celalalt summit',
      'Publicitate',
      'Închide',
      '3 comentarii',
      'Ultimele știri',
    ],
    paragraph: ['De ieri plouă în oraș.'],
  },
  vi: {
    byline: ['Tác giả: Nguyễn Văn An', 'Bài và ảnh: Nguyễn Văn An'],
    dateline: ['12 tháng 3, 2025', 'Cập nhật lúc 10:54, 12/03/2025'],
    caption: ['Ảnh: TTXVN'],
    boilerplate: ['Tin liên quan', 'Quảng cáo', 'Đóng', '12 bình luận', 'Có thể bạn quan tâm'],
    paragraph: ['Theo: nhiều người dân, cầu đã mở.', 'Anh: Thủ tướng từ chức hôm qua.'],
  },
  hu: {
    byline: ['Írta: Kovács Anna', 'Írta Kovács Anna', 'Kovács Anna, tudósító'],
    dateline: ['2025. március 12.', 'Frissítve: 2025. március 12. 10:54'],
    caption: ['Fotó: MTI', 'Forrás: MTI'],
    boilerplate: ['Kapcsolódó cikkek', 'Hirdetés', 'Bezárás', '3 hozzászólás', 'A cikk a hirdetés után folytatódik'],
    paragraph: ['Írta a levelet, aztán elment.', 'Ossza meg velünk a véleményét a hídról.'],
  },
  fi: {
    byline: ['Teksti: Anna Virtanen', 'Anna Virtanen, toimittaja'],
    dateline: ['12. maaliskuuta 2025', 'Päivitetty 12.3.2025 klo 10.54'],
    caption: ['Kuva: STT'],
    boilerplate: ['Lue myös: toinen huippukokous', 'Mainos', 'Sulje', 'Jaa', 'Juttu jatkuu mainoksen jälkeen'],
    paragraph: ['Toimittanut lehteä hän oli kaksi vuotta.'],
  },
  sk: {
    byline: ['Autor: Anna Nováková', 'Napísala Anna Nováková'],
    dateline: ['12. marca 2025', 'Aktualizované 12. marca 2025 o 10:54'],
    caption: ['Foto: TASR'],
    boilerplate: [
      'Čítajte aj: iný samit',
      'Reklama',
      'Zavrieť',
      'Súvisiace články',
      'Pokračovanie článku pod reklamou',
    ],
    paragraph: ['Napísal knihu o vojne.', 'Pripravil prekvapenie pre mesto.'],
  },
  hr: {
    byline: ['Piše: Ana Horvat', 'Piše Ana Horvat', 'Autorica: Ana Horvat'],
    dateline: ['12. ožujka 2025.', 'Objavljeno 12. ožujka 2025. u 10:54'],
    caption: ['Foto: Hina', 'Snimila: Ana Horvat'],
    boilerplate: [
      'Pročitajte i: drugi sastanak',
      'Oglas',
      'Zatvori',
      'Povezani članci',
      'Tekst se nastavlja ispod oglasa',
    ],
    paragraph: ['Piše se nova povijest rukometa.', 'Napisao je knjigu o ratu.', 'Pratite nas s mosta, rekao je.'],
  },
  bg: {
    byline: ['Автор: Анна Петрова', 'От Анна Петрова'],
    dateline: ['12 март 2025', 'Обновено на 12 март 2025'],
    caption: ['Снимка: БТА'],
    boilerplate: [
      'Прочетете още: другата среща',
      'Реклама',
      'Затвори',
      'Сподели',
      'Статията продължава след рекламата',
    ],
    paragraph: ['От вчера вали в града.', 'Написа писмо до премиера.', 'Абонирайте се на гишето, каза кметът.'],
  },
}

describe.each(Object.entries(LINES))('roles by evidence in %s', (locale, roles) => {
  const table = Object.entries(roles).flatMap(([role, lines]) => lines.map(line => [line, role] as const))
  it.each(table)('%s: %s', (line, role) => {
    expect(roleOf(line, locale)).toBe(role)
  })
})

it.each([
  ['ko', '홍길동 기자 hong@example.com'],
  ['zh', '新华社记者 李明'],
  ['en', 'By Jane Doe (jane.doe@example.org)'],
])('a byline has an address, or an agency before it: %s %s', (locale, line) => {
  expect(roleOf(line, locale)).toBe('byline')
})

it('a credit in brackets at the end makes a caption', () => {
  expect(roleOf('The bridge at dawn (Image: Getty)', 'en')).toBe('caption')
})
