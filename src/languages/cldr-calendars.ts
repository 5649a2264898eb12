import type { CalendarWords } from './model.ts'

/** CLDR's words of dates for the languages that have a folder. To write it anew: `npx vitest run tests/languages-cldr.test.ts -u` */
export const CALENDARS: Readonly<Record<string, CalendarWords>> = {
  ar: {
    months: '1=يناير 2=فبراير 3=مارس 4=أبريل 5=مايو 6=يونيو 7=يوليو 8=أغسطس 9=سبتمبر 10=أكتوبر 11=نوفمبر 12=ديسمبر',
    shortMonths:
      '1=يناير 2=فبراير 3=مارس 4=أبريل 5=مايو 6=يونيو 7=يوليو 8=أغسطس 9=سبتمبر 10=أكتوبر 11=نوفمبر 12=ديسمبر',
    weekdays: '1=الاثنين 2=الثلاثاء 3=الأربعاء 4=الخميس 5=الجمعة 6=السبت 7=الأحد',
    shortWeekdays: '1=الاثنين 2=الثلاثاء 3=الأربعاء 4=الخميس 5=الجمعة 6=السبت 7=الأحد',
    links: '',
    words:
      'utc أبريل أغسطس أكتوبر الأحد الأربعاء الاثنين الثلاثاء الجمعة الخميس السبت ديسمبر سبتمبر ص فبراير في مارس مايو نوفمبر يناير يوليو يونيو',
  },
  bg: {
    months:
      '1=януари 2=февруари 3=март 4=април 5=май 6=юни 7=юли 8=август 9=септември 10=октомври 11=ноември 12=декември',
    shortMonths: '',
    weekdays: '1=понеделник 2=вторник 3=сряда 4=четвъртък 5=петък 6=събота 7=неделя',
    shortWeekdays: '1=пн 2=вт 3=ср 4=чт 5=пт 6=сб 7=нд',
    links: 'г',
    words:
      'utc август април в вт вторник г декември май март нд неделя ноември октомври петък пн понеделник пт сб септември ср сряда събота февруари ч четвъртък чт юли юни януари',
  },
  ca: {
    months:
      '1=gener,de_gener 2=febrer,de_febrer 3=març,de_març 4=abril,d’abril 5=maig,de_maig 6=juny,de_juny 7=juliol,de_juliol 8=agost,d’agost 9=setembre,de_setembre 10=octubre,d’octubre 11=novembre,de_novembre 12=desembre,de_desembre',
    shortMonths:
      '1=gen,de_gen 2=febr,de_febr 3=març,de_març 4=abr,d’abr 5=maig,de_maig 6=juny,de_juny 7=jul,de_jul 8=ag,d’ag 9=set,de_set 10=oct,d’oct 11=nov,de_nov 12=des,de_des',
    weekdays: '1=dilluns 2=dimarts 3=dimecres 4=dijous 5=divendres 6=dissabte 7=diumenge',
    shortWeekdays: '1=dl 2=dt 3=dc 4=dj 5=dv 6=ds 7=dg',
    links: 'de del d’',
    words:
      'a abr abril ag agost d dc de del des desembre dg dijous dilluns dimarts dimecres dissabte diumenge divendres dj dl ds dt dv febr febrer gen gener jul juliol juny les maig març nov novembre oct octubre set setembre utc',
  },
  cs: {
    months:
      '1=leden,ledna 2=únor,února 3=březen,března 4=duben,dubna 5=květen,května 6=červen,června 7=červenec,července 8=srpen,srpna 9=září 10=říjen,října 11=listopad,listopadu 12=prosinec,prosince',
    shortMonths: '1=led 2=úno 3=bře 4=dub 5=kvě 6=čvn 7=čvc 8=srp 9=zář 10=říj 11=lis 12=pro',
    weekdays: '1=pondělí 2=úterý 3=středa 4=čtvrtek 5=pátek 6=sobota 7=neděle',
    shortWeekdays: '1=po 2=út 3=st 4=čt 5=pá 6=so 7=ne',
    links: '',
    words:
      'bře březen března dub duben dubna kvě květen května led leden ledna lis listopad listopadu ne neděle po pondělí pro prosince prosinec pá pátek so sobota srp srpen srpna st středa utc v zář září úno únor února út úterý červen července červenec června čt čtvrtek čvc čvn říj říjen října',
  },
  da: {
    months:
      '1=januar 2=februar 3=marts 4=april 5=maj 6=juni 7=juli 8=august 9=september 10=oktober 11=november 12=december',
    shortMonths: '1=jan 2=feb 3=mar 4=apr 5=maj 6=jun 7=jul 8=aug 9=sep 10=okt 11=nov 12=dec',
    weekdays: '1=mandag 2=tirsdag 3=onsdag 4=torsdag 5=fredag 6=lørdag 7=søndag',
    shortWeekdays: '1=man 2=tirs 3=ons 4=tors 5=fre 6=lør 7=søn',
    links: '',
    words:
      'apr april aug august dec december den feb februar fre fredag jan januar jul juli jun juni kl lør lørdag maj man mandag mar marts nov november okt oktober ons onsdag sep september søn søndag tirs tirsdag tors torsdag utc',
  },
  de: {
    months:
      '1=Januar 2=Februar 3=März 4=April 5=Mai 6=Juni 7=Juli 8=August 9=September 10=Oktober 11=November 12=Dezember',
    shortMonths: '1=Jan 2=Feb 3=Mär,März 4=Apr 5=Mai 6=Jun,Juni 7=Jul,Juli 8=Aug 9=Sep,Sept 10=Okt 11=Nov 12=Dez',
    weekdays: '1=Montag 2=Dienstag 3=Mittwoch 4=Donnerstag 5=Freitag 6=Samstag 7=Sonntag',
    shortWeekdays: '1=Mo 2=Di 3=Mi 4=Do 5=Fr 6=Sa 7=So',
    links: '',
    words:
      'apr april aug august dez dezember di dienstag do donnerstag feb februar fr freitag jan januar jul juli jun juni mai mi mittwoch mo montag mär märz nov november okt oktober sa samstag sep sept september so sonntag um utc',
  },
  el: {
    months:
      '1=Ιανουαρίου 2=Φεβρουαρίου 3=Μαρτίου 4=Απριλίου 5=Μαΐου 6=Ιουνίου 7=Ιουλίου 8=Αυγούστου 9=Σεπτεμβρίου 10=Οκτωβρίου 11=Νοεμβρίου 12=Δεκεμβρίου',
    shortMonths: '1=Ιαν 2=Φεβ 3=Μαρ 4=Απρ 5=Μαΐ 6=Ιουν 7=Ιουλ 8=Αυγ 9=Σεπ 10=Οκτ 11=Νοε 12=Δεκ',
    weekdays: '1=Δευτέρα 2=Τρίτη 3=Τετάρτη 4=Πέμπτη 5=Παρασκευή 6=Σάββατο 7=Κυριακή',
    shortWeekdays: '1=Δευ 2=Τρί 3=Τετ 4=Πέμ 5=Παρ 6=Σάβ 7=Κυρ',
    links: '',
    words:
      'utc απρ απριλίου αυγ αυγούστου δεκ δεκεμβρίου δευ δευτέρα ιαν ιανουαρίου ιουλ ιουλίου ιουν ιουνίου κυρ κυριακή μ μαΐ μαΐου μαρ μαρτίου νοε νοεμβρίου οκτ οκτωβρίου π πέμ πέμπτη παρ παρασκευή σάβ σάββατο σεπ σεπτεμβρίου στις τετ τετάρτη τρί τρίτη φεβ φεβρουαρίου',
  },
  en: {
    months:
      '1=January 2=February 3=March 4=April 5=May 6=June 7=July 8=August 9=September 10=October 11=November 12=December',
    shortMonths: '1=Jan 2=Feb 3=Mar 4=Apr 5=May 6=Jun 7=Jul 8=Aug 9=Sep 10=Oct 11=Nov 12=Dec',
    weekdays: '1=Monday 2=Tuesday 3=Wednesday 4=Thursday 5=Friday 6=Saturday 7=Sunday',
    shortWeekdays: '1=Mon 2=Tue 3=Wed 4=Thu 5=Fri 6=Sat 7=Sun',
    links: '',
    words:
      'am apr april at aug august dec december feb february fri friday jan january jul july jun june mar march may mon monday nov november oct october sat saturday sep september sun sunday thu thursday tue tuesday utc wed wednesday',
  },
  es: {
    months:
      '1=enero 2=febrero 3=marzo 4=abril 5=mayo 6=junio 7=julio 8=agosto 9=septiembre 10=octubre 11=noviembre 12=diciembre',
    shortMonths: '1=ene 2=feb 3=mar 4=abr 5=may 6=jun 7=jul 8=ago 9=sept 10=oct 11=nov 12=dic',
    weekdays: '1=lunes 2=martes 3=miércoles 4=jueves 5=viernes 6=sábado 7=domingo',
    shortWeekdays: '1=lun 2=mar 3=mié 4=jue 5=vie 6=sáb 7=dom',
    links: 'de',
    words:
      'a abr abril ago agosto de dic diciembre dom domingo ene enero feb febrero jue jueves jul julio jun junio las lun lunes mar martes marzo may mayo mié miércoles nov noviembre oct octubre sept septiembre sáb sábado utc vie viernes',
  },
  et: {
    months:
      '1=jaanuar 2=veebruar 3=märts 4=aprill 5=mai 6=juuni 7=juuli 8=august 9=september 10=oktoober 11=november 12=detsember',
    shortMonths: '1=jaan 2=veebr 3=märts 4=apr 5=mai 6=juuni 7=juuli 8=aug 9=sept 10=okt 11=nov 12=dets',
    weekdays: '1=esmaspäev 2=teisipäev 3=kolmapäev 4=neljapäev 5=reede 6=laupäev 7=pühapäev',
    shortWeekdays: '1=E 2=T 3=K 4=N 5=R 6=L 7=P',
    links: '',
    words:
      'apr aprill aug august dets detsember e esmaspäev jaan jaanuar juuli juuni k kell kolmapäev l laupäev mai märts n neljapäev nov november okt oktoober p pühapäev r reede sept september t teisipäev utc veebr veebruar',
  },
  fi: {
    months:
      '1=tammikuu,tammikuuta 2=helmikuu,helmikuuta 3=maaliskuu,maaliskuuta 4=huhtikuu,huhtikuuta 5=toukokuu,toukokuuta 6=kesäkuu,kesäkuuta 7=heinäkuu,heinäkuuta 8=elokuu,elokuuta 9=syyskuu,syyskuuta 10=lokakuu,lokakuuta 11=marraskuu,marraskuuta 12=joulukuu,joulukuuta',
    shortMonths: '1=tammi 2=helmi 3=maalis 4=huhti 5=touko 6=kesä 7=heinä 8=elo 9=syys 10=loka 11=marras 12=joulu',
    weekdays: '1=maanantai 2=tiistai 3=keskiviikko 4=torstai 5=perjantai 6=lauantai 7=sunnuntai',
    shortWeekdays: '1=ma 2=ti 3=ke 4=to 5=pe 6=la 7=su',
    links: '',
    words:
      'elo elokuu elokuuta heinä heinäkuu heinäkuuta helmi helmikuu helmikuuta huhti huhtikuu huhtikuuta joulu joulukuu joulukuuta ke keskiviikko kesä kesäkuu kesäkuuta klo la lauantai loka lokakuu lokakuuta ma maalis maaliskuu maaliskuuta maanantai marras marraskuu marraskuuta pe perjantai su sunnuntai syys syyskuu syyskuuta tammi tammikuu tammikuuta ti tiistai to torstai touko toukokuu toukokuuta utc',
  },
  fr: {
    months:
      '1=janvier 2=février 3=mars 4=avril 5=mai 6=juin 7=juillet 8=août 9=septembre 10=octobre 11=novembre 12=décembre',
    shortMonths: '1=janv 2=févr 3=mars 4=avr 5=mai 6=juin 7=juil 8=août 9=sept 10=oct 11=nov 12=déc',
    weekdays: '1=lundi 2=mardi 3=mercredi 4=jeudi 5=vendredi 6=samedi 7=dimanche',
    shortWeekdays: '1=lun 2=mar 3=mer 4=jeu 5=ven 6=sam 7=dim',
    links: '',
    words:
      'août avr avril dim dimanche déc décembre févr février janv janvier jeu jeudi juil juillet juin lun lundi mai mar mardi mars mer mercredi nov novembre oct octobre sam samedi sept septembre utc ven vendredi à',
  },
  he: {
    months: '1=ינואר 2=פברואר 3=מרץ 4=אפריל 5=מאי 6=יוני 7=יולי 8=אוגוסט 9=ספטמבר 10=אוקטובר 11=נובמבר 12=דצמבר',
    shortMonths: '1=ינו׳ 2=פבר׳ 3=מרץ 4=אפר׳ 5=מאי 6=יוני 7=יולי 8=אוג׳ 9=ספט׳ 10=אוק׳ 11=נוב׳ 12=דצמ׳',
    weekdays: '1=יום_שני 2=יום_שלישי 3=יום_רביעי 4=יום_חמישי 5=יום_שישי 6=יום_שבת 7=יום_ראשון',
    shortWeekdays: '1=יום_ב׳ 2=יום_ג׳ 3=יום_ד׳ 4=יום_ה׳ 5=יום_ו׳ 6=שבת 7=יום_א׳',
    links: 'ב',
    words:
      'utc א אוג אוגוסט אוק אוקטובר אפר אפריל ב בשעה ג ד דצמ דצמבר ה ו חמישי יולי יום יוני ינו ינואר מאי מרץ נוב נובמבר ספט ספטמבר פבר פברואר ראשון רביעי שבת שישי שלישי שני',
  },
  hi: {
    months: '1=जनवरी 2=फ़रवरी 3=मार्च 4=अप्रैल 5=मई 6=जून 7=जुलाई 8=अगस्त 9=सितंबर 10=अक्टूबर 11=नवंबर 12=दिसंबर',
    shortMonths: '1=जन॰ 2=फ़र॰ 3=मार्च 4=अप्रैल 5=मई 6=जून 7=जुल॰ 8=अग॰ 9=सित॰ 10=अक्टू॰ 11=नव॰ 12=दिस॰',
    weekdays: '1=सोमवार 2=मंगलवार 3=बुधवार 4=गुरुवार 5=शुक्रवार 6=शनिवार 7=रविवार',
    shortWeekdays: '1=सोम 2=मंगल 3=बुध 4=गुरु 5=शुक्र 6=शनि 7=रवि',
    links: '',
    words:
      'am utc अक्टू अक्टूबर अग अगस्त अप्रैल को गुरु गुरुवार जन जनवरी जुल जुलाई जून दिस दिसंबर नव नवंबर फ़र फ़रवरी बजे बुध बुधवार मंगल मंगलवार मई मार्च रवि रविवार शनि शनिवार शुक्र शुक्रवार सित सितंबर सोम सोमवार',
  },
  hr: {
    months:
      '1=siječanj,siječnja 2=veljača,veljače 3=ožujak,ožujka 4=travanj,travnja 5=svibanj,svibnja 6=lipanj,lipnja 7=srpanj,srpnja 8=kolovoz,kolovoza 9=rujan,rujna 10=listopad,listopada 11=studeni,studenoga 12=prosinac,prosinca',
    shortMonths: '1=sij 2=velj 3=ožu 4=tra 5=svi 6=lip 7=srp 8=kol 9=ruj 10=lis 11=stu 12=pro',
    weekdays: '1=ponedjeljak 2=utorak 3=srijeda 4=četvrtak 5=petak 6=subota 7=nedjelja',
    shortWeekdays: '1=pon 2=uto 3=sri 4=čet 5=pet 6=sub 7=ned',
    links: '',
    words:
      'kol kolovoz kolovoza lip lipanj lipnja lis listopad listopada ned nedjelja ožu ožujak ožujka pet petak pon ponedjeljak pro prosinac prosinca ruj rujan rujna sij siječanj siječnja sri srijeda srp srpanj srpnja stu studeni studenoga sub subota svi svibanj svibnja tra travanj travnja u utc uto utorak velj veljača veljače čet četvrtak',
  },
  hu: {
    months:
      '1=január 2=február 3=március 4=április 5=május 6=június 7=július 8=augusztus 9=szeptember 10=október 11=november 12=december',
    shortMonths: '1=jan 2=febr 3=márc 4=ápr 5=máj 6=jún 7=júl 8=aug 9=szept 10=okt 11=nov 12=dec',
    weekdays: '1=hétfő 2=kedd 3=szerda 4=csütörtök 5=péntek 6=szombat 7=vasárnap',
    shortWeekdays: '1=H 2=K 3=Sze 4=Cs 5=P 6=Szo 7=V',
    links: '',
    words:
      'aug augusztus cs csütörtök dec december febr február h hétfő jan január júl július jún június k kedd máj május márc március nov november okt október p péntek sze szept szeptember szerda szo szombat utc v vasárnap ápr április',
  },
  id: {
    months:
      '1=Januari 2=Februari 3=Maret 4=April 5=Mei 6=Juni 7=Juli 8=Agustus 9=September 10=Oktober 11=November 12=Desember',
    shortMonths: '1=Jan 2=Feb 3=Mar 4=Apr 5=Mei 6=Jun 7=Jul 8=Agu 9=Sep 10=Okt 11=Nov 12=Des',
    weekdays: '1=Senin 2=Selasa 3=Rabu 4=Kamis 5=Jumat 6=Sabtu 7=Minggu',
    shortWeekdays: '1=Sen 2=Sel 3=Rab 4=Kam 5=Jum 6=Sab 7=Min',
    links: '',
    words:
      'agu agustus apr april des desember feb februari jan januari jul juli jum jumat jun juni kam kamis mar maret mei min minggu nov november okt oktober pukul rab rabu sab sabtu sel selasa sen senin sep september utc',
  },
  it: {
    months:
      '1=gennaio 2=febbraio 3=marzo 4=aprile 5=maggio 6=giugno 7=luglio 8=agosto 9=settembre 10=ottobre 11=novembre 12=dicembre',
    shortMonths: '1=gen 2=feb 3=mar 4=apr 5=mag 6=giu 7=lug 8=ago 9=set 10=ott 11=nov 12=dic',
    weekdays: '1=lunedì 2=martedì 3=mercoledì 4=giovedì 5=venerdì 6=sabato 7=domenica',
    shortWeekdays: '1=lun 2=mar 3=mer 4=gio 5=ven 6=sab 7=dom',
    links: '',
    words:
      'ago agosto alle apr aprile dic dicembre dom domenica feb febbraio gen gennaio gio giovedì giu giugno lug luglio lun lunedì mag maggio mar martedì marzo mer mercoledì nov novembre ore ott ottobre sab sabato set settembre utc ven venerdì',
  },
  ja: {
    months: '',
    shortMonths: '',
    weekdays: '1=月曜日 2=火曜日 3=水曜日 4=木曜日 5=金曜日 6=土曜日 7=日曜日',
    shortWeekdays: '1=月 2=火 3=水 4=木 5=金 6=土 7=日',
    links: '年 日 月',
    words: 'utc 土 土曜日 年 日 日曜日 月 月曜日 木 木曜日 水 水曜日 火 火曜日 金 金曜日',
  },
  ko: {
    months: '1=1월 2=2월 3=3월 4=4월 5=5월 6=6월 7=7월 8=8월 9=9월 10=10월 11=11월 12=12월',
    shortMonths: '1=1월 2=2월 3=3월 4=4월 5=5월 6=6월 7=7월 8=8월 9=9월 10=10월 11=11월 12=12월',
    weekdays: '1=월요일 2=화요일 3=수요일 4=목요일 5=금요일 6=토요일 7=일요일',
    shortWeekdays: '1=월 2=화 3=수 4=목 5=금 6=토 7=일',
    links: '년 일',
    words: 'utc 금 금요일 년 목 목요일 분 수 수요일 시 오전 월 월요일 일 일요일 초 토 토요일 화 화요일',
  },
  lt: {
    months:
      '1=sausis,sausio 2=vasaris,vasario 3=kovas,kovo 4=balandis,balandžio 5=gegužė,gegužės 6=birželis,birželio 7=liepa,liepos 8=rugpjūtis,rugpjūčio 9=rugsėjis,rugsėjo 10=spalis,spalio 11=lapkritis,lapkričio 12=gruodis,gruodžio',
    shortMonths: '',
    weekdays: '1=pirmadienis 2=antradienis 3=trečiadienis 4=ketvirtadienis 5=penktadienis 6=šeštadienis 7=sekmadienis',
    shortWeekdays: '1=pr 2=an 3=tr 4=kt 5=pn 6=št 7=sk',
    links: 'd m',
    words:
      'an antradienis balandis balandžio birželio birželis d gegužė gegužės gruodis gruodžio ketvirtadienis kovas kovo kt lapkritis lapkričio liepa liepos m penktadienis pirmadienis pn pr rugpjūtis rugpjūčio rugsėjis rugsėjo sausio sausis sekmadienis sk spalio spalis tr trečiadienis utc vasario vasaris šeštadienis št',
  },
  lv: {
    months:
      '1=janvāris 2=februāris 3=marts 4=aprīlis 5=maijs 6=jūnijs 7=jūlijs 8=augusts 9=septembris 10=oktobris 11=novembris 12=decembris',
    shortMonths: '1=janv 2=febr 3=marts 4=apr 5=maijs 6=jūn 7=jūl 8=aug 9=sept 10=okt 11=nov 12=dec',
    weekdays: '1=Pirmdiena 2=Otrdiena 3=Trešdiena 4=Ceturtdiena 5=Piektdiena 6=Sestdiena 7=Svētdiena',
    shortWeekdays: '1=Pirmd 2=Otrd 3=Trešd 4=Ceturtd 5=Piektd 6=Sestd 7=Svētd',
    links: 'gada',
    words:
      'apr aprīlis aug augusts ceturtd ceturtdiena dec decembris febr februāris gada janv janvāris jūl jūlijs jūn jūnijs maijs marts nov novembris okt oktobris otrd otrdiena piektd piektdiena pirmd pirmdiena sept septembris sestd sestdiena svētd svētdiena trešd trešdiena utc',
  },
  nb: {
    months:
      '1=januar 2=februar 3=mars 4=april 5=mai 6=juni 7=juli 8=august 9=september 10=oktober 11=november 12=desember',
    shortMonths: '1=jan 2=feb 3=mar,mars 4=apr 5=mai 6=jun,juni 7=jul,juli 8=aug 9=sep 10=okt 11=nov 12=des',
    weekdays: '1=mandag 2=tirsdag 3=onsdag 4=torsdag 5=fredag 6=lørdag 7=søndag',
    shortWeekdays: '1=man 2=tir 3=ons 4=tor 5=fre 6=lør 7=søn',
    links: '',
    words:
      'apr april aug august des desember feb februar fre fredag jan januar jul juli jun juni kl lør lørdag mai man mandag mar mars nov november okt oktober ons onsdag sep september søn søndag tir tirsdag tor torsdag utc',
  },
  nl: {
    months:
      '1=januari 2=februari 3=maart 4=april 5=mei 6=juni 7=juli 8=augustus 9=september 10=oktober 11=november 12=december',
    shortMonths: '1=jan 2=feb 3=mrt 4=apr 5=mei 6=jun 7=jul 8=aug 9=sep 10=okt 11=nov 12=dec',
    weekdays: '1=maandag 2=dinsdag 3=woensdag 4=donderdag 5=vrijdag 6=zaterdag 7=zondag',
    shortWeekdays: '1=ma 2=di 3=wo 4=do 5=vr 6=za 7=zo',
    links: '',
    words:
      'apr april aug augustus dec december di dinsdag do donderdag feb februari jan januari jul juli jun juni ma maandag maart mei mrt nov november okt oktober om sep september utc vr vrijdag wo woensdag za zaterdag zo zondag',
  },
  pl: {
    months:
      '1=styczeń,stycznia 2=luty,lutego 3=marzec,marca 4=kwiecień,kwietnia 5=maj,maja 6=czerwiec,czerwca 7=lipiec,lipca 8=sierpień,sierpnia 9=wrzesień,września 10=październik,października 11=listopad,listopada 12=grudzień,grudnia',
    shortMonths: '1=sty 2=lut 3=mar 4=kwi 5=maj 6=cze 7=lip 8=sie 9=wrz 10=paź 11=lis 12=gru',
    weekdays: '1=poniedziałek 2=wtorek 3=środa 4=czwartek 5=piątek 6=sobota 7=niedziela',
    shortWeekdays: '1=pon 2=wt 3=śr 4=czw 5=pt 6=sob 7=niedz',
    links: '',
    words:
      'cze czerwca czerwiec czw czwartek gru grudnia grudzień kwi kwiecień kwietnia lip lipca lipiec lis listopad listopada lut lutego luty maj maja mar marca marzec niedz niedziela paź październik października piątek pon poniedziałek pt sie sierpień sierpnia sob sobota sty styczeń stycznia utc wrz wrzesień września wt wtorek śr środa',
  },
  pt: {
    months:
      '1=janeiro 2=fevereiro 3=março 4=abril 5=maio 6=junho 7=julho 8=agosto 9=setembro 10=outubro 11=novembro 12=dezembro',
    shortMonths: '1=jan 2=fev 3=mar 4=abr 5=mai 6=jun 7=jul 8=ago 9=set 10=out 11=nov 12=dez',
    weekdays: '1=segunda-feira 2=terça-feira 3=quarta-feira 4=quinta-feira 5=sexta-feira 6=sábado 7=domingo',
    shortWeekdays: '1=seg 2=ter 3=qua 4=qui 5=sex 6=sáb 7=dom',
    links: 'de',
    words:
      'abr abril ago agosto de dez dezembro dom domingo feira fev fevereiro jan janeiro jul julho jun junho mai maio mar março nov novembro out outubro qua quarta qui quinta seg segunda set setembro sex sexta sáb sábado ter terça utc às',
  },
  ro: {
    months:
      '1=ianuarie 2=februarie 3=martie 4=aprilie 5=mai 6=iunie 7=iulie 8=august 9=septembrie 10=octombrie 11=noiembrie 12=decembrie',
    shortMonths: '1=ian 2=feb 3=mar 4=apr 5=mai 6=iun 7=iul 8=aug 9=sept 10=oct 11=nov 12=dec',
    weekdays: '1=luni 2=marți 3=miercuri 4=joi 5=vineri 6=sâmbătă 7=duminică',
    shortWeekdays: '1=lun 2=mar 3=mie 4=joi 5=vin 6=sâm 7=dum',
    links: '',
    words:
      'apr aprilie aug august dec decembrie dum duminică feb februarie ian ianuarie iul iulie iun iunie joi la lun luni mai mar martie marți mie miercuri noiembrie nov oct octombrie sept septembrie sâm sâmbătă utc vin vineri',
  },
  ru: {
    months:
      '1=январь,января 2=февраль,февраля 3=март,марта 4=апрель,апреля 5=май,мая 6=июнь,июня 7=июль,июля 8=август,августа 9=сентябрь,сентября 10=октябрь,октября 11=ноябрь,ноября 12=декабрь,декабря',
    shortMonths: '1=янв 2=февр 3=март,мар 4=апр 5=май,мая 6=июнь,июн 7=июль,июл 8=авг 9=сент 10=окт 11=нояб 12=дек',
    weekdays: '1=понедельник 2=вторник 3=среда 4=четверг 5=пятница 6=суббота 7=воскресенье',
    shortWeekdays: '1=пн 2=вт 3=ср 4=чт 5=пт 6=сб 7=вс',
    links: 'г',
    words:
      'utc авг август августа апр апрель апреля в воскресенье вс вт вторник г дек декабрь декабря июл июль июля июн июнь июня май мар март марта мая нояб ноябрь ноября окт октябрь октября пн понедельник пт пятница сб сент сентябрь сентября ср среда суббота февр февраль февраля четверг чт янв январь января',
  },
  sk: {
    months:
      '1=január,januára 2=február,februára 3=marec,marca 4=apríl,apríla 5=máj,mája 6=jún,júna 7=júl,júla 8=august,augusta 9=september,septembra 10=október,októbra 11=november,novembra 12=december,decembra',
    shortMonths: '1=jan 2=feb 3=mar 4=apr 5=máj 6=jún 7=júl 8=aug 9=sep 10=okt 11=nov 12=dec',
    weekdays: '1=pondelok 2=utorok 3=streda 4=štvrtok 5=piatok 6=sobota 7=nedeľa',
    shortWeekdays: '1=po 2=ut 3=st 4=št 5=pi 6=so 7=ne',
    links: '',
    words:
      'apr apríl apríla aug august augusta dec december decembra feb február februára jan január januára júl júla jún júna mar marca marec máj mája ne nedeľa nov november novembra o okt október októbra pi piatok po pondelok sep september septembra so sobota st streda ut utc utorok št štvrtok',
  },
  sl: {
    months:
      '1=januar 2=februar 3=marec 4=april 5=maj 6=junij 7=julij 8=avgust 9=september 10=oktober 11=november 12=december',
    shortMonths: '1=jan 2=feb 3=mar 4=apr 5=maj 6=jun 7=jul 8=avg 9=sep 10=okt 11=nov 12=dec',
    weekdays: '1=ponedeljek 2=torek 3=sreda 4=četrtek 5=petek 6=sobota 7=nedelja',
    shortWeekdays: '1=pon 2=tor 3=sre 4=čet 5=pet 6=sob 7=ned',
    links: '',
    words:
      'apr april avg avgust dec december feb februar jan januar jul julij jun junij maj mar marec ned nedelja nov november ob okt oktober pet petek pon ponedeljek sep september sob sobota sre sreda tor torek utc čet četrtek',
  },
  sr: {
    months:
      '1=јануар 2=фебруар 3=март 4=април 5=мај 6=јун 7=јул 8=август 9=септембар 10=октобар 11=новембар 12=децембар',
    shortMonths: '1=јан 2=феб 3=мар 4=апр 5=мај 6=јун 7=јул 8=авг 9=сеп 10=окт 11=нов 12=дец',
    weekdays: '1=понедељак 2=уторак 3=среда 4=четвртак 5=петак 6=субота 7=недеља',
    shortWeekdays: '1=пон 2=уто 3=сре 4=чет 5=пет 6=суб 7=нед',
    links: '',
    words:
      'utc авг август апр април дец децембар мар март мај нед недеља нов новембар окт октобар пет петак пон понедељак сеп септембар сре среда суб субота уто уторак феб фебруар чет четвртак јан јануар јул јун',
  },
  sv: {
    months:
      '1=januari 2=februari 3=mars 4=april 5=maj 6=juni 7=juli 8=augusti 9=september 10=oktober 11=november 12=december',
    shortMonths: '1=jan 2=feb 3=mars 4=apr 5=maj 6=juni 7=juli 8=aug 9=sep 10=okt 11=nov 12=dec',
    weekdays: '1=måndag 2=tisdag 3=onsdag 4=torsdag 5=fredag 6=lördag 7=söndag',
    shortWeekdays: '1=mån 2=tis 3=ons 4=tors 5=fre 6=lör 7=sön',
    links: '',
    words:
      'apr april aug augusti dec december feb februari fre fredag jan januari juli juni kl lör lördag maj mars mån måndag nov november okt oktober ons onsdag sep september sön söndag tis tisdag tors torsdag utc',
  },
  tr: {
    months: '1=Ocak 2=Şubat 3=Mart 4=Nisan 5=Mayıs 6=Haziran 7=Temmuz 8=Ağustos 9=Eylül 10=Ekim 11=Kasım 12=Aralık',
    shortMonths: '1=Oca 2=Şub 3=Mar 4=Nis 5=May 6=Haz 7=Tem 8=Ağu 9=Eyl 10=Eki 11=Kas 12=Ara',
    weekdays: '1=Pazartesi 2=Salı 3=Çarşamba 4=Perşembe 5=Cuma 6=Cumartesi 7=Pazar',
    shortWeekdays: '1=Pzt 2=Sal 3=Çar 4=Per 5=Cum 6=Cmt 7=Paz',
    links: '',
    words:
      'ara aralık ağu ağustos cmt cum cuma cumartesi eki ekim eyl eylül haz haziran kas kasım mar mart may mayıs nis nisan oca ocak paz pazar pazartesi per perşembe pzt sal salı tem temmuz utc çar çarşamba şub şubat',
  },
  uk: {
    months:
      '1=січень,січня 2=лютий,лютого 3=березень,березня 4=квітень,квітня 5=травень,травня 6=червень,червня 7=липень,липня 8=серпень,серпня 9=вересень,вересня 10=жовтень,жовтня 11=листопад,листопада 12=грудень,грудня',
    shortMonths: '1=січ 2=лют 3=бер 4=квіт 5=трав 6=черв 7=лип 8=серп 9=вер 10=жовт 11=лист 12=груд',
    weekdays: '1=понеділок 2=вівторок 3=середа 4=четвер 5=пʼятниця 6=субота 7=неділя',
    shortWeekdays: '1=пн 2=вт 3=ср 4=чт 5=пт 6=сб 7=нд',
    links: 'р',
    words:
      'utc бер березень березня вер вересень вересня вт вівторок груд грудень грудня жовт жовтень жовтня квіт квітень квітня лип липень липня лист листопад листопада лют лютий лютого нд неділя о пʼятниця пн понеділок пт р сб середа серп серпень серпня ср субота січ січень січня трав травень травня черв червень червня четвер чт',
  },
  vi: {
    months:
      '1=Tháng_1,tháng_1 2=Tháng_2,tháng_2 3=Tháng_3,tháng_3 4=Tháng_4,tháng_4 5=Tháng_5,tháng_5 6=Tháng_6,tháng_6 7=Tháng_7,tháng_7 8=Tháng_8,tháng_8 9=Tháng_9,tháng_9 10=Tháng_10,tháng_10 11=Tháng_11,tháng_11 12=Tháng_12,tháng_12',
    shortMonths:
      '1=Tháng_1,thg_1 2=Tháng_2,thg_2 3=Tháng_3,thg_3 4=Tháng_4,thg_4 5=Tháng_5,thg_5 6=Tháng_6,thg_6 7=Tháng_7,thg_7 8=Tháng_8,thg_8 9=Tháng_9,thg_9 10=Tháng_10,thg_10 11=Tháng_11,thg_11 12=Tháng_12,thg_12',
    weekdays: '1=Thứ_Hai 2=Thứ_Ba 3=Thứ_Tư 4=Thứ_Năm 5=Thứ_Sáu 6=Thứ_Bảy 7=Chủ_Nhật',
    shortWeekdays: '1=Thứ_2 2=Thứ_3 3=Thứ_4 4=Thứ_5 5=Thứ_6 6=Thứ_7 7=CN',
    links: '',
    words: 'ba bảy chủ cn hai lúc nhật năm sáu thg tháng thứ tư utc',
  },
  zh: {
    months: '1=一月 2=二月 3=三月 4=四月 5=五月 6=六月 7=七月 8=八月 9=九月 10=十月 11=十一月 12=十二月',
    shortMonths: '1=1月 2=2月 3=3月 4=4月 5=5月 6=6月 7=7月 8=8月 9=9月 10=10月 11=11月 12=12月',
    weekdays: '1=星期一 2=星期二 3=星期三 4=星期四 5=星期五 6=星期六 7=星期日',
    shortWeekdays: '1=周一 2=周二 3=周三 4=周四 5=周五 6=周六 7=周日',
    links: '年 日 月',
    words:
      'utc 一月 七月 三月 九月 二月 五月 八月 六月 十一月 十二月 十月 周一 周三 周二 周五 周六 周四 周日 四月 年 日 星期一 星期三 星期二 星期五 星期六 星期四 星期日 月',
  },
}
