import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const tr: LetterGroups = [
  `
    in_
  `,
  `
    eri _bi ir_ lan en_ lar _iç _de bir _ol içi ası ler ama _ya çin an_ _ve ara anı _ge arı ile _do ak_ da_ _s_ nda
    lam ini sı_ esi değ yor _ka er_ _ba lem len ste nde _ku or_ ya_ _sa
  `,
  `
    eği de_ ri_ eme si_ sya dos osy kle ını ma_ ıla lla rin ind ili ın_ ınd eti ola ull alı le_ ala ni_ kul _ta ar_
    rak sın ekl eni den ere dı_ _gö bil lma lir ek_ şle _ye nı_ ter _al _ar _be ayı sin ve_ çer tir iyo adı rı_ ır_
    mas ne_ eli işl _da ki_ _se li_ _ha nin _iş _il rın lı_ baş ula aya dır _pa ik_ nın ril ene ger me_ _so _bu iri
    _ko _ay _di mes lik dan ine _et eçe ver geç ele ken tır bel ana olm _ad yaz edi ist unu _yo yen emi ok_ uru tar
    la_ iği isi mad and mi_ tan izi _gi rek say şti ket _ki ata na_ rma _an ğer iml rle ısı nıl ği_ _bo di_ leş rul
    erl ğiş ilm yal iz_ onu eğe olu kte son _te yas ılı il_ dir _ön kar _is un_ _si mak rla eki _sı yar yap rme ırı
    _ça ece ıyo içe amı ürü ış_ _uy ell lle _sü ndı hat diz ına _ek nce kla gös öst atı _tü
  `,
  `
    zin yer ede man çık may ldı mış lme par et_ üze tem rıl enm nım azı eye dil re_ ğil mle tik vey eya ığı yan gör
    _dü ulu _me seç nla _ne yok kli arl al_ kil tek dek ras ikl ıcı mek akt sür abi el_ _re mal aki çal iş_ alt _in
    ılm num _he ta_ mel uğu lış mli bul rli miy ıml mey irl ırm rsi siz gir yük nme ird ers cak cı_ _fa aca ğin tur
    _ed ndi bağ az_ işi apı _çı kon irt bu_ eks nam anm irm liğ doğ ağl uşt nes nma miş des end lık ştu nu_ eyi tür
    ışı luş ık_ kay rün oğr lun res mla _ço imi und nun aşı işt kim ğru ekt una ada ştı ıra rke ız_ rdi ike aşl sat
    pak min it_ ra_ eşt ğla nız ake gel _iz ye_ _yü lis pıl kal yı_ anl _ke dak uyg du_ _en ygu ral esn _va _tu nle
    ük_ tki est met etk eçi em_ ğı_ im_ tle ten çok üm_ ide ip_ zla ğın sne cek mıy ıld te_ kta _li var mam şma ren
    ıkl aşa şar _gü dış gul ağı sim tam maz ci_ şla tin biç ilg ldu yle sun med ünü rde lgi _uz til örü se_ ti_ _dı
    gen yıl aht tı_ ild tal _im ca_ old _aç _za acı iki ksi hta mı_ nah raf ayn boş rum am_ ici ışt arş sız bek tme
    üst _ik üre ldi niz oru ayr lay dur nen mlı etl idi kin azl rti zam tla _du lac ard zer _bö ce_
  `,
]
