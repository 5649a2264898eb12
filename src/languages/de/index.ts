import type { LanguageHead } from '../model.ts'

export const de: LanguageHead = {
  tag: 'de',
  name: 'German',
  sources: {
    segment: [
      'Duden, Die deutsche Rechtschreibung, rules D 1 to D 5 and the entries of the abbreviations',
      'CLDR sentence-break suppressions for German',
      'Dienstgradabkürzungen der Bundeswehr; Abkürzungsverzeichnis der Rechtssprache (Kirchner)',
    ],
    article: ['The pages of dpa customers, Der Spiegel, FAZ, taz and WordPress in German'],
  },
  readBy: [],
  gendered: true,
  grammar: { compounding: true, analytic: true, capitals: true },
  titles: `
    Hr. Müller, Hrn. Müller, Frl. Müller, Dr. Merkel, Drs. Merkel, Prof. Müller, Doz. Müller, Mag. Müller,
    Ing. Müller, Dipl. Ing., Dipl.-Ing. Müller, Dipl.-Kfm. Müller, Dipl.-Volksw. Müller, Dir. Müller, Präs. Müller,
    Hptm. Müller, Oblt. Müller, Lt. Müller, Maj. Müller, Obst. Müller, Gen. Kujat, Feldw. Müller, Uffz. Müller,
    Gefr. Müller, Kpt. Müller, Adm. Müller, Mr. Smith, Mrs. Smith, Ms. Smith, Gov. Newsom, Msgr. Müller,
  `,
  starters: `
    der die das den dem des ein eine einen einem einer eines kein keine keinen er sie es wir ihr ich du man mein sein
    seine seinen unser unsere euer ihre ihren ihrem ihrer dieser diese dieses diesen diesem jener jene jenes jeder
    jede jedes alle allem allen alles viele einige manche mehrere andere beide solche und oder aber denn doch sondern
    sowie wenn weil da dass daß ob obwohl während bevor nachdem seit seitdem bis als wie damit falls sobald solange
    indem wer was wo wann warum weshalb wieso wohin woher welche welcher welches wem wen in im an am auf bei beim mit
    nach von vom vor zu zum zur aus für gegen ohne um durch über unter zwischen hinter neben trotz wegen laut gemäß
    dank außer seither innerhalb außerhalb gegenüber hier dort dann danach dabei dazu daher darum deshalb deswegen
    dennoch trotzdem jedoch allerdings außerdem zudem ferner so auch noch nur schon erst jetzt nun heute gestern
    morgen damals später früher bald immer nie oft manchmal vielleicht wahrscheinlich vermutlich leider natürlich
    tatsächlich schließlich zuletzt zunächst inzwischen mittlerweile insgesamt daraufhin dadurch davon dafür dagegen
    darüber darin daran darauf hierbei hierzu hiermit somit also nämlich etwa sogar nicht nichts niemand jemand etwas
    ja nein ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen
    soll sollen will wollen darf dürfen möchte würde bitte danke
  `,
  months: {
    1: 'Jänner* Januars',
    2: 'Februars Feber',
    3: 'Märzes',
    4: 'Aprils',
    5: 'Mais',
    6: 'Junis',
    7: 'Julis',
    8: 'Augusts',
    9: 'Septembers',
    10: 'Oktobers',
    11: 'Novembers',
    12: 'Dezembers',
  },
  shortMonths: { 2: 'Febr', 3: 'Mrz' },
  weekdays: { 6: 'Sonnabend*' },
  dangling:
    'der die das den dem des eine einen einem einer eines und oder aber im zum zur vom von für gegen als wie dass daß weil wenn sehr ihre ihren ihrer seine seinen seiner unser unsere diese dieser diesen dieses z.b sowie ohne zwischen während',
}
