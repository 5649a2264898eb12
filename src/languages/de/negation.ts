import type { NegationWords } from '../model.ts'

export const de: NegationWords = {
  not: 'nicht nie niemals',
  isBehind: true,
  warns: 'warn*',
  no: 'nein',
  without: 'ohne',
  merely: 'nur bloß allein lediglich einfach ausschließlich einzige einzigen einziger einziges einzigem',
  neither: 'weder',
  degree: 'so ganz',
  until: 'bis vor bevor ehe eher früher vorher',
  since: 'erst frühestens warten gedulden abwarten',
  separated:
    'schließt_aus schließen_aus schloss_aus schlossen_aus fällt_aus fallen_aus fiel_aus fielen_aus fällt_weg fallen_weg fiel_weg fielen_weg bleibt_aus bleiben_aus blieb_aus blieben_aus bleibt_fern bleiben_fern blieb_fern blieben_fern lehnt_ab lehnen_ab lehnte_ab lehnten_ab sagt_ab sagte_ab sagten_ab läuft_aus lief_aus laufen_aus schlägt_fehl schlug_fehl hält_zurück hielt_zurück hielten_zurück sieht_ab sah_ab setzt_aus setzte_aus',
  doubts:
    'nur bloß lediglich erst außer sondern bis bevor ehe weniger als statt stattdessen sonst anders ander* unterschied* schwer* schwierig* kaum selten wenig* kurz* niedrig* schlecht* schlimm* schwach* falsch* fehl* miss* gegen* wider* wenn falls ob beend* stopp* schließ* schloss* geschlossen verlor* verlier* verlust* block* frei* leer* allein* einzig* zweifel* frag* weiger* lehn* abgelehn* bestreit* bestritt* dementier* scheiter* mangel* verschob* abgesagt* absag* bleib* blieb* verhinder* meid* vermied* ignorier* vergess* vergaß* blind* still* schweig* überrasch* angst* fürcht* vergeblich nutzlos* unmöglich* weit erinner* vergebens stillsteh* ruht ruhen brach* verschwund* verschwand vermisst* arbeitslos* obdachlos* pleite insolven* boykott* enthalt* enthielt* schwänz* versäum* verstoß* verstieß* verletz* missacht* widersetz* verschon* überleb* unentschieden gleich* rätsel* geheimnis* anonym* barfuß frühestens lahm* entkam* entkomm*',
  nothingBut: 'anderes_als nichts_als',
  or: 'oder',
  with: 'mit',
}
