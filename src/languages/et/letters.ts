import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const et: LetterGroups = [
  `
  `,
  `
    le_ da_ on_ mis _võ _on ise ole ud_ se_ _va _ka või ali tud te_ _ei ei_ _s_ ata uta st_ sta lik _ko atu ks_ _se
    ada us_ aja _vä kas ist ail ta_ fai est asu ga_ ik_ _po _ol ja_ ami ili _si sut õi_ _fa imi ne_ end _te _mi lt_
    _sa
  `,
  `
    el_ pol eks id_ et_ sel _ku _mä tam ast ste tad iga _ja mal ab_ ema ust _vi tus nim lda ida li_ ald aks use is_
    ava mi_ sis äär ine ti_ tat val eri ima min de_ stu mit _et lis _pi kir _ni tav ide ime _su loo vaj ita tte irj
    eta _li _lu saa nda tee eer väl õim ma_ es_ _ki sek itt jal lem _ta si_ tak emi _pa itu _la nne isa oon _ar _sü
    _pe eem _to kui suu uur kse pea nes kat di_ dat _lo _al alo oog õnn gi_ älj ral kor eid tal sal lit ega aad _nu
    aa_ tu_ dus eva ära rje ogi lii sti kon ele na_ ite ui_ as_ _re ed_ vig lle _jä üst oni ndi it_ süs _an ead lja
    sed mär _mu _õn see _pr rit dad ade ate mää võt iis ses ad_ tsi tei eda rtu koh av_ iiv tek ete and vas men sea
    rat ikk ell alt vää isi ult al_ uut ivi nul _kä orr sii ahe va_ iku me_ ärt vat
  `,
  `
    sen _er sio vii kst ile era ärg taj oks koo iig sse ndu il_ ing tab mat taa _ee dme iks aat er_ kim ri_ ent pik
    oet jut vah muu ioo vai rid lõp ool aal umi kus eel tme ont rin ndm num nte laa adi aas _nä gus ama _tu dab ni_
    ümb lid lev hel pii iir uud tid toe pro uba ake _ke at_ vit iki jao aok rus oll _pu lu_ jär ess _üh umb ber jas
    uru ale _lõ vad _ve tse eis uva nti näi rra idi _ak des utu arv met uge ee_ mbe inu lai _so rgi eld _ül ldi sit
    hii rea ala ssi ane aik ain ruu arh rhi _ra ngu ase iit tel mus lin _ho käs _ai _tü lla ina str ots dis _ha aga
    jat kaa gu_ la_ mäl älu vär _pä rim ke_ mas nev vi_ lei _tö töö _tä uum eab _aj lug tri sil ärv rju tes vid hen
    üle hoi õtm all rgu hal _ju ken kti ood und oha ku_ lub poo iss orm teg eli med _au ekt ute dam _kõ ge_ gan ilt
    ver _in kku bat sid ika ühi kts aid luu _tõ _st _le uri _vo del ind tea oma rek äid oli _uu tis ärk tun let nud
    tor tan uua ua_ ühe _ri upp ild amm _ru
  `,
]
