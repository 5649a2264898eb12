import type { Cldr } from './model.ts'

/** What CLDR says, of the languages that have a file; `npx vitest run tests/check-cldr.test.ts -u` writes it anew. */
export const CLDR: Readonly<Record<string, Cldr>> = {
  ar: {
    decimal: '.',
    group: ',',
    months: '1=يناير 2=فبراير 3=مارس 4=أبريل 5=مايو 6=يونيو 7=يوليو 8=أغسطس 9=سبتمبر 10=أكتوبر 11=نوفمبر 12=ديسمبر',
    weekdays: '1=الاثنين 2=الثلاثاء 3=الأربعاء 4=الخميس 5=الجمعة 6=السبت 7=الأحد',
    units:
      'hour=ساعة,ساعات,ساعتان minute=دقيقة,دقائق,دقيقتان second=ثانية,ثوان,ثانيتان day=يوم,أيام,يومان week=أسبوع,أسابيع,أسبوعان month=شهر,أشهر,شهران year=سنة,سنوات,سنتان,سنة_واحدة meter=متر,أمتار,متران kilometer=كيلومتر,كيلومترات centimeter=سنتيمتر millimeter=مليمتر mile=ميل,أميال,ميلان foot=قدم inch=بوصة yard=ياردة kilogram=كيلوغرام,كغم gram=غرام,غرامات,غرامان pound=رطل,رطلان ounce=أونصة stone=ستون liter=لتر milliliter=مليلتر,ملتر gallon=غالون hectare=هكتار acre=فدان degree=درجة,درجات,درجتان celsius=درجة_مئوية fahrenheit=درجة_فهرنهايت byte=بايت megabyte=ميغابايت gigabyte=غيغابايت terabyte=تيرابايت kilometer-per-hour=كيلومتر_في_الساعة mile-per-hour=ميل_في_الساعة',
  },
  bg: {
    decimal: ',',
    group: '\u00a0',
    months:
      '1=януари 2=февруари 3=март 4=април 5=май 6=юни 7=юли 8=август 9=септември 10=октомври 11=ноември 12=декември',
    weekdays: '1=понеделник 2=вторник 3=сряда 4=четвъртък 5=петък 6=събота 7=неделя',
    units:
      'hour=часа,час minute=минути,минута,мин second=секунди,секунда,сек day=дни,ден week=седмици,седмица,седм month=месеца,месец,мес year=години,година,год meter=метра,метър kilometer=километра,километър,km centimeter=сантиметра,сантиметър,cm millimeter=милиметра,милиметър,mm mile=мили,миля foot=фута,фут inch=инча,инч yard=ярда,ярд kilogram=килограма,килограм,kg gram=грама,грам pound=фунта,фунт ounce=унции,унция stone=стоуна,стоун liter=литра,литър milliliter=милилитра,милилитър,ml gallon=галона,галон,gal_US hectare=хектара,хектар,ha acre=акра,акър degree=градуса,градус celsius=градуса_Целзий,градус_Целзий fahrenheit=градуса_по_Фаренхайт,градус_по_Фаренхайт byte=байта,байт megabyte=мегабайта,мегабайт,MB gigabyte=гигабайта,гигабайт,GB terabyte=терабайта,терабайт,TB kilometer-per-hour=километра_в_час,километър_в_час,km/h mile-per-hour=мили_в_час,миля_в_час,mph',
  },
  ca: {
    decimal: ',',
    group: '.',
    months:
      '1=gener,de_gener 2=febrer,de_febrer 3=març,de_març 4=abril,d’abril 5=maig,de_maig 6=juny,de_juny 7=juliol,de_juliol 8=agost,d’agost 9=setembre,de_setembre 10=octubre,d’octubre 11=novembre,de_novembre 12=desembre,de_desembre',
    weekdays: '1=dilluns 2=dimarts 3=dimecres 4=dijous 5=divendres 6=dissabte 7=diumenge',
    units:
      'hour=hores,hora minute=minuts,minut,min second=segons,segon day=dies,dia week=setmanes,setmana,setm month=mesos,mes year=anys,any meter=metres,metre kilometer=quilòmetres,quilòmetre,km centimeter=centímetres,centímetre,cm millimeter=mm mile=milles,milla foot=peus,peu inch=polzades,polzada yard=iardes,iarda kilogram=quilograms,quilogram,kg gram=grams,gram pound=lliures,lliura ounce=unces,unça stone=pedres,pedra liter=litres,litre milliliter=ml gallon=galons,galó,gal hectare=hectàrees,hectàrea,ha acre=acres,acre degree=graus,grau celsius=graus_Celsius,grau_Celsius fahrenheit=graus_Fahrenheit,grau_Fahrenheit byte=bytes,byte megabyte=megabytes,megabyte,MB gigabyte=gigabytes,gigabyte,GB terabyte=terabytes,terabyte,TB kilometer-per-hour=quilòmetres_per_hora,quilòmetre_per_hora,km/h mile-per-hour=milles_per_hora,milla_per_hora',
  },
  cs: {
    decimal: ',',
    group: '\u00a0',
    months:
      '1=leden,ledna 2=únor,února 3=březen,března 4=duben,dubna 5=květen,května 6=červen,června 7=červenec,července 8=srpen,srpna 9=září 10=říjen,října 11=listopad,listopadu 12=prosinec,prosince',
    weekdays: '1=pondělí 2=úterý 3=středa 4=čtvrtek 5=pátek 6=sobota 7=neděle',
    units:
      'hour=hodiny,hodin,hodina minute=minuty,minut,minuta,min second=sekundy,sekund,sekunda day=dne,dnů,dny,den week=týdne,týdnů,týdny,týden,týd month=měsíce,měsíců,měsíc,měs year=roku,let,roky,rok meter=metru,metrů,metry,metr kilometer=kilometru,kilometrů,kilometry,kilometr,km centimeter=centimetru,centimetrů,centimetry,centimetr,cm millimeter=milimetru,milimetrů,milimetry,milimetr,mm mile=míle,mil foot=stopy,stop,stopa inch=palce,palců,palec yard=yardu,yardů,yardy,yard kilogram=kilogramu,kilogramů,kilogramy,kilogram,kg gram=gramu,gramů,gramy,gram pound=libry,liber,libra ounce=unce,uncí stone=kamene,kamenů,kameny,kámen liter=litru,litrů,litry,litr milliliter=mililitru,mililitrů,mililitry,mililitr,ml gallon=galonu,galonů,galony,galon,gal hectare=hektaru,hektarů,hektary,hektar,ha acre=akru,akrů,akry,akr degree=stupně,stupňů,stupeň celsius=stupně_Celsia,stupňů_Celsia,stupeň_Celsia fahrenheit=stupně_Fahrenheita,stupňů_Fahrenheita,stupeň_Fahrenheita byte=bajtu,bajtů,bajty,bajt megabyte=megabajtu,megabajtů,megabajty,megabajt,MB gigabyte=gigabajtu,gigabajtů,gigabajty,gigabajt,GB terabyte=terabajtu,terabajtů,terabajty,terabajt,TB kilometer-per-hour=kilometru_za_hodinu,kilometrů_za_hodinu,kilometry_za_hodinu,kilometr_za_hodinu,km/h mile-per-hour=míle_za_hodinu,mil_za_hodinu',
  },
  da: {
    decimal: ',',
    group: '.',
    months:
      '1=januar 2=februar 3=marts 4=april 5=maj 6=juni 7=juli 8=august 9=september 10=oktober 11=november 12=december',
    weekdays: '1=mandag 2=tirsdag 3=onsdag 4=torsdag 5=fredag 6=lørdag 7=søndag',
    units:
      'hour=time,timer minute=minut,minutter,min second=sekund,sekunder,sek day=dag,dage week=uge,uger month=måned,måneder,mdr meter=meter kilometer=kilometer,km centimeter=centimeter,cm millimeter=millimeter,mm mile=mile,miles foot=fod inch=tomme,tommer yard=engelsk_yard,engelske_yard,yard kilogram=kilogram,kg gram=gram pound=pund ounce=ounce,ounces stone=stone liter=liter milliliter=milliliter,ml gallon=gallon,gallons,gal hectare=hektar,ha acre=acre,acres degree=grad,grader celsius=grad_celsius,grader_celsius fahrenheit=grad_fahrenheit,grader_fahrenheit byte=byte,bytes megabyte=megabyte,megabytes,MB gigabyte=gigabyte,gigabytes,GB terabyte=terabyte,terabytes,TB kilometer-per-hour=kilometer_i_timen mile-per-hour=engelsk_mil_i_timen,engelske_mil_i_timen,mph',
  },
  de: {
    decimal: ',',
    group: '.',
    months:
      '1=Januar 2=Februar 3=März 4=April 5=Mai 6=Juni 7=Juli 8=August 9=September 10=Oktober 11=November 12=Dezember',
    weekdays: '1=Montag 2=Dienstag 3=Mittwoch 4=Donnerstag 5=Freitag 6=Samstag 7=Sonntag',
    units:
      'hour=Stunden,Stunde,Std minute=Minuten,Minute,Min second=Sekunden,Sekunde,Sek day=Tage,Tag week=Wochen,Woche month=Monate,Monat,Mon year=Jahre,Jahr meter=Meter kilometer=Kilometer,km centimeter=Zentimeter,cm millimeter=Millimeter,mm mile=Meilen,Meile foot=Fuß inch=Zoll yard=Yards,Yard kilogram=Kilogramm,kg gram=Gramm pound=Pfund ounce=Unzen,Unze stone=Stones,Stone liter=Liter milliliter=Milliliter,ml gallon=Gallonen,Gallone,gal hectare=Hektar,ha acre=Acres,Acre degree=Grad celsius=Grad_Celsius fahrenheit=Grad_Fahrenheit byte=Byte megabyte=Megabyte,MB gigabyte=Gigabyte,GB terabyte=Terabyte,TB kilometer-per-hour=Kilometer_pro_Stunde,km/h mile-per-hour=Meilen_pro_Stunde,Meile_pro_Stunde',
  },
  el: {
    decimal: ',',
    group: '.',
    months:
      '1=Ιανουαρίου 2=Φεβρουαρίου 3=Μαρτίου 4=Απριλίου 5=Μαΐου 6=Ιουνίου 7=Ιουλίου 8=Αυγούστου 9=Σεπτεμβρίου 10=Οκτωβρίου 11=Νοεμβρίου 12=Δεκεμβρίου',
    weekdays: '1=Δευτέρα 2=Τρίτη 3=Τετάρτη 4=Πέμπτη 5=Παρασκευή 6=Σάββατο 7=Κυριακή',
    units:
      'hour=ώρες,ώρα minute=λεπτά,λεπτό second=δευτερόλεπτα,δευτερόλεπτο,δευτ day=ημέρες,ημέρα week=εβδομάδες,εβδομάδα,εβδ month=μήνες,μήνας,μήν year=έτη,έτος meter=μέτρα,μέτρο kilometer=χιλιόμετρα,χιλιόμετρο,χλμ centimeter=εκατοστά,εκατοστό millimeter=χιλιοστόμετρα,χιλιοστόμετρο,χλστ mile=μίλια,μίλι,μίλ foot=πόδια,πόδι inch=ίντσες,ίντσα yard=γιάρδες,γιάρδα,γρδ kilogram=χιλιόγραμμα,χιλιόγραμμο,κιλά,κιλό gram=γραμμάρια,γραμμάριο pound=λίβρες,λίβρα ounce=ουγγιές,ουγγιά stone=stone liter=λίτρα,λίτρο,λίτ milliliter=χιλιοστόλιτρα,χιλιοστόλιτρο gallon=γαλόνια,γαλόνι,γαλ hectare=εκτάρια,εκτάριο,εκτ acre=ακρ degree=μοίρες,μοίρα celsius=βαθμοί_Κελσίου,βαθμός_Κελσίου fahrenheit=βαθμοί_Φαρενάιτ,βαθμός_Φαρενάιτ byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=χιλιόμετρα_ανά_ώρα,χιλιόμετρο_ανά_ώρα mile-per-hour=μίλια_ανά_ώρα,μίλι_ανά_ώρα',
  },
  en: {
    decimal: '.',
    group: ',',
    months:
      '1=January 2=February 3=March 4=April 5=May 6=June 7=July 8=August 9=September 10=October 11=November 12=December',
    weekdays: '1=Monday 2=Tuesday 3=Wednesday 4=Thursday 5=Friday 6=Saturday 7=Sunday',
    units:
      'hour=hours,hour minute=minutes,minute,min second=seconds,second,sec day=days,day week=weeks,week,wks month=months,month,mths,mth year=years,year,yrs meter=meters,meter kilometer=kilometers,kilometer,km centimeter=centimeters,centimeter,cm millimeter=millimeters,millimeter,mm mile=miles,mile foot=feet,foot inch=inches,inch yard=yards,yard kilogram=kilograms,kilogram,kg gram=grams,gram pound=pounds,pound ounce=ounces,ounce stone=stones,stone liter=liters,liter milliliter=milliliters,milliliter gallon=gallons,gallon,gal hectare=hectares,hectare,ha acre=acres,acre degree=degrees,degree,deg celsius=degrees_Celsius,degree_Celsius fahrenheit=degrees_Fahrenheit,degree_Fahrenheit byte=bytes,byte megabyte=megabytes,megabyte,MB gigabyte=gigabytes,gigabyte,GB terabyte=terabytes,terabyte,TB kilometer-per-hour=kilometers_per_hour,kilometer_per_hour,km/h mile-per-hour=miles_per_hour,mile_per_hour,mph',
  },
  es: {
    decimal: ',',
    group: '.',
    months:
      '1=enero 2=febrero 3=marzo 4=abril 5=mayo 6=junio 7=julio 8=agosto 9=septiembre 10=octubre 11=noviembre 12=diciembre',
    weekdays: '1=lunes 2=martes 3=miércoles 4=jueves 5=viernes 6=sábado 7=domingo',
    units:
      'hour=horas,hora minute=minutos,minuto,min second=segundos,segundo day=días,día week=semanas,semana,sem month=meses,mes year=años,año meter=metros,metro kilometer=kilómetros,kilómetro,km centimeter=centímetros,centímetro,cm millimeter=milímetros,milímetro,mm mile=millas,milla foot=pies,pie inch=pulgadas,pulgada yard=yardas,yarda kilogram=kilogramos,kilogramo,kg gram=gramos,gramo pound=libras,libra ounce=onzas,onza stone=stones,stone liter=litros,litro milliliter=mililitros,mililitro,ml gallon=galones,galón,gal hectare=hectáreas,hectárea,ha acre=acres,acre degree=grados,grado celsius=grados_Celsius,grado_Celsius fahrenheit=grados_Fahrenheit,grado_Fahrenheit byte=bytes,byte megabyte=megabytes,megabyte,MB gigabyte=gigabytes,gigabyte,GB terabyte=terabytes,terabyte,TB kilometer-per-hour=kilómetros_por_hora,kilómetro_por_hora,km/h mile-per-hour=millas_por_hora,milla_por_hora',
  },
  fi: {
    decimal: ',',
    group: '\u00a0',
    months:
      '1=tammikuu,tammikuuta 2=helmikuu,helmikuuta 3=maaliskuu,maaliskuuta 4=huhtikuu,huhtikuuta 5=toukokuu,toukokuuta 6=kesäkuu,kesäkuuta 7=heinäkuu,heinäkuuta 8=elokuu,elokuuta 9=syyskuu,syyskuuta 10=lokakuu,lokakuuta 11=marraskuu,marraskuuta 12=joulukuu,joulukuuta',
    weekdays: '1=maanantai 2=tiistai 3=keskiviikko 4=torstai 5=perjantai 6=lauantai 7=sunnuntai',
    units:
      'hour=tuntia,tunti minute=minuuttia,minuutti,min second=sekuntia,sekunti day=päivää,päivä week=viikkoa,viikko month=kuukautta,kuukausi year=vuotta,vuosi meter=metriä,metri kilometer=kilometriä,kilometri,km centimeter=senttimetriä,senttimetri,cm millimeter=millimetriä,millimetri,mm mile=mailia,maili foot=jalkaa,jalka inch=tuumaa,tuuma yard=jaardia,jaardi kilogram=kilogrammaa,kilogramma,kg gram=grammaa,gramma pound=paunaa,pauna ounce=unssia,unssi stone=stonea,stone liter=litraa,litra milliliter=millilitraa,millilitra,ml gallon=am._gallonaa,am._gallona,am._gal hectare=hehtaaria,hehtaari,ha acre=eekkeriä,eekkeri degree=astetta,aste celsius=celsiusastetta,celsiusaste fahrenheit=fahrenheitastetta,fahrenheitaste byte=tavua,tavu megabyte=megatavua,megatavu gigabyte=gigatavua,gigatavu terabyte=teratavua,teratavu kilometer-per-hour=kilometriä_tunnissa,kilometri_tunnissa,km/h mile-per-hour=mailia_tunnissa,maili_tunnissa',
  },
  fr: {
    decimal: ',',
    group: '\u202f',
    months:
      '1=janvier 2=février 3=mars 4=avril 5=mai 6=juin 7=juillet 8=août 9=septembre 10=octobre 11=novembre 12=décembre',
    weekdays: '1=lundi 2=mardi 3=mercredi 4=jeudi 5=vendredi 6=samedi 7=dimanche',
    units:
      'hour=heure,heures minute=minute,minutes,min second=seconde,secondes day=jour,jours week=semaine,semaines,sem month=mois year=ans meter=mètre,mètres kilometer=kilomètre,kilomètres,km centimeter=centimètre,centimètres,cm millimeter=millimètre,millimètres,mm mile=mile,miles foot=pied,pieds inch=pouce,pouces yard=yard,yards kilogram=kilogramme,kilogrammes,kg gram=gramme,grammes pound=livre,livres ounce=once,onces stone=stone,stones liter=litre,litres milliliter=millilitre,millilitres,ml gallon=gallon,gallons,gal hectare=hectare,hectares,ha degree=degré,degrés celsius=degré_Celsius,degrés_Celsius fahrenheit=degré_Fahrenheit,degrés_Fahrenheit byte=octet,octets megabyte=mégaoctet,mégaoctets gigabyte=gigaoctet,gigaoctets terabyte=téraoctet,téraoctets kilometer-per-hour=kilomètre_par_heure,kilomètres_par_heure,km/h mile-per-hour=mile_par_heure,miles_par_heure',
  },
  he: {
    decimal: '.',
    group: ',',
    months: '1=ינואר 2=פברואר 3=מרץ 4=אפריל 5=מאי 6=יוני 7=יולי 8=אוגוסט 9=ספטמבר 10=אוקטובר 11=נובמבר 12=דצמבר',
    weekdays: '1=יום_שני 2=יום_שלישי 3=יום_רביעי 4=יום_חמישי 5=יום_שישי 6=יום_שבת 7=יום_ראשון',
    units:
      'hour=שעות,שעתיים,שעה minute=דקות,שתי_דקות,דקה second=שניות,שתי_שניות,שניה day=ימים,יומיים,יום week=שבועות,שבועיים,שבוע month=חודשים,חודשיים,חודש year=שנים,שנה meter=מטרים,מטר kilometer=קילומטרים,קילומטר centimeter=סנטימטרים,סנטימטר millimeter=מילימטרים,מילימטר mile=מייל foot=רגל yard=יארד kilogram=קילוגרם gram=גרם pound=פאונד,lbs ounce=אונקיות,אונקיה stone=סטון liter=ליטר milliliter=מיליליטר gallon=גלונים,גלון hectare=הקטאר,ha acre=אקר degree=מעלות,שתי_מעלות,מעלה_אחת celsius=מעלות_צלזיוס,מעלת_צלזיוס fahrenheit=מעלות_פרנהייט,מעלת_פרנהייט byte=בייט megabyte=MB gigabyte=GB terabyte=TB kilometer-per-hour=קילומטר_לשעה mile-per-hour=מייל_לשעה,mph',
  },
  hi: {
    decimal: '.',
    group: ',',
    months: '1=जनवरी 2=फ़रवरी 3=मार्च 4=अप्रैल 5=मई 6=जून 7=जुलाई 8=अगस्त 9=सितंबर 10=अक्टूबर 11=नवंबर 12=दिसंबर',
    weekdays: '1=सोमवार 2=मंगलवार 3=बुधवार 4=गुरुवार 5=शुक्रवार 6=शनिवार 7=रविवार',
    units:
      'minute=मिनट second=सेकंड week=सप्ताह month=महीने,महीना year=वर्ष meter=मीटर kilometer=किलोमीटर centimeter=सेंटीमीटर millimeter=मिलीमीटर yard=यार्ड kilogram=किलोग्राम gram=ग्राम liter=लीटर milliliter=मिलीलीटर gallon=गैलन hectare=हेक्टेयर acre=एकड़ celsius=डिग्री_सेल्सियस fahrenheit=डिग्री_फ़ेरनहाइट byte=बाइट megabyte=मेगाबाइट,MB gigabyte=गीगाबाइट,GB terabyte=टेराबाइट,TB kilometer-per-hour=किलोमीटर_प्रति_घंटा mile-per-hour=मील_प्रति_घंटा',
  },
  hr: {
    decimal: ',',
    group: '.',
    months:
      '1=siječanj,siječnja 2=veljača,veljače 3=ožujak,ožujka 4=travanj,travnja 5=svibanj,svibnja 6=lipanj,lipnja 7=srpanj,srpnja 8=kolovoz,kolovoza 9=rujan,rujna 10=listopad,listopada 11=studeni,studenoga 12=prosinac,prosinca',
    weekdays: '1=ponedjeljak 2=utorak 3=srijeda 4=četvrtak 5=petak 6=subota 7=nedjelja',
    units:
      'hour=sati,sata,sat minute=minuta,minute,min second=sekundi,sekunde,sekunda day=dana,dan week=tjedana,tjedna,tjedan month=mjeseci,mjeseca,mjesec year=godina,godine meter=metara,metra,metar kilometer=kilometara,kilometra,kilometar,km centimeter=centimetara,centimetra,centimetar,cm millimeter=milimetara,milimetra,milimetar,mm mile=milja,milje foot=stopa,stope inch=inča,inč yard=jardi,jarda,jard kilogram=kilograma,kilogram,kg gram=grama,gram pound=funti,funte,funta ounce=unci,unce,unca stone=kamena,kamen liter=litara,litre,litra milliliter=mililitara,mililitra,mililitar,ml gallon=galona,galon,gal hectare=hektara,hektra,hektar,ha acre=katastarskih_jutara,katastarska_jutra,katastarsko_jutro degree=stupnjeva,stupnja,stupanj celsius=Celzijevih_stupnjeva,Celzijeva_stupnja,Celzijev_stupanj fahrenheit=Fahrenheitovih_stupnjeva,Fahrenheitova_stupnja,Fahrenheitov_stupanj byte=bajtova,bajta,bajt megabyte=megabajta,megabajt,MB gigabyte=gigabajta,gigabajt,GB terabyte=terabajta,terabajt,TB kilometer-per-hour=kilometara_na_sat,kilometra_na_sat,kilometar_na_sat,km/h mile-per-hour=milja_na_sat,milje_na_sat',
  },
  hu: {
    decimal: ',',
    group: '\u00a0',
    months:
      '1=január 2=február 3=március 4=április 5=május 6=június 7=július 8=augusztus 9=szeptember 10=október 11=november 12=december',
    weekdays: '1=hétfő 2=kedd 3=szerda 4=csütörtök 5=péntek 6=szombat 7=vasárnap',
    units:
      'hour=óra minute=perc second=másodperc day=nap week=hét month=hónap meter=méter kilometer=kilométer,km centimeter=centiméter,cm millimeter=milliméter,mm mile=mérföld foot=láb inch=hüvelyk yard=yard kilogram=kilogramm,kg gram=gramm pound=font ounce=uncia stone=stone liter=liter milliliter=milliliter,ml gallon=gallon,gal hectare=hektár,ha acre=hold degree=fok byte=bájt megabyte=megabájt,MB gigabyte=gigabájt,GB terabyte=terabájt,TB kilometer-per-hour=kilométer_per_óra,km/h mile-per-hour=mérföld_per_óra,mph',
  },
  id: {
    decimal: ',',
    group: '.',
    months:
      '1=Januari 2=Februari 3=Maret 4=April 5=Mei 6=Juni 7=Juli 8=Agustus 9=September 10=Oktober 11=November 12=Desember',
    weekdays: '1=Senin 2=Selasa 3=Rabu 4=Kamis 5=Jumat 6=Sabtu 7=Minggu',
    units:
      'hour=jam minute=menit,mnt second=detik,dtk day=hari week=minggu,mgg month=bulan,bln year=tahun,thn meter=meter kilometer=kilometer,km centimeter=sentimeter,cm millimeter=milimeter,mm mile=mil foot=kaki inch=inci yard=yard kilogram=kilogram,kg gram=gram pound=pound ounce=ounce stone=stone liter=liter milliliter=mililiter gallon=galon,gal hectare=hektare,ha acre=ekar degree=derajat celsius=derajat_Celsius fahrenheit=derajat_Fahrenheit byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=kilometer_per_jam mile-per-hour=mil_per_jam,mpj',
  },
  it: {
    decimal: ',',
    group: '.',
    months:
      '1=gennaio 2=febbraio 3=marzo 4=aprile 5=maggio 6=giugno 7=luglio 8=agosto 9=settembre 10=ottobre 11=novembre 12=dicembre',
    weekdays: '1=lunedì 2=martedì 3=mercoledì 4=giovedì 5=venerdì 6=sabato 7=domenica',
    units:
      'hour=ore,ora minute=minuti,minuto,min second=secondi,secondo day=giorni,giorno week=settimane,settimana,sett month=mesi,mese year=anni,anno meter=metri,metro kilometer=chilometri,chilometro,km centimeter=centimetri,centimetro,cm millimeter=millimetri,millimetro,mm mile=miglia,miglio foot=piedi,piede inch=pollici,pollice yard=iarde,iarda kilogram=chilogrammi,chilogrammo,kg gram=grammi,grammo pound=libbre,libbra ounce=once,oncia stone=stone liter=litri,litro milliliter=millilitri,millilitro,ml gallon=galloni,gallone,gal hectare=ettari,ettaro,ha acre=acri,acro degree=gradi,grado celsius=gradi_Celsius,grado_Celsius fahrenheit=gradi_Fahrenheit,grado_Fahrenheit byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=chilometri_orari,chilometro_orario,km/h',
  },
  ja: {
    decimal: '.',
    group: ',',
    months: '',
    weekdays: '1=月曜日 2=火曜日 3=水曜日 4=木曜日 5=金曜日 6=土曜日 7=日曜日',
    units:
      'hour=時間 minute=分 second=秒 day=日 week=週間 month=か月 year=年 meter=メートル kilometer=キロメートル,km centimeter=センチメートル,cm millimeter=ミリメートル,mm mile=マイル foot=フィート inch=インチ yard=ヤード kilogram=キログラム,kg gram=グラム pound=ポンド ounce=オンス stone=ストーン liter=リットル milliliter=ミリリットル,ml gallon=ガロン,gal hectare=ヘクタール,ha acre=エーカー degree=度 celsius=摂氏 fahrenheit=華氏 byte=バイト,byte megabyte=メガバイト,MB gigabyte=ギガバイト,GB terabyte=テラバイト,TB kilometer-per-hour=時速,km/h mile-per-hour=時速,mph',
  },
  ko: {
    decimal: '.',
    group: ',',
    months: '',
    weekdays: '1=월요일 2=화요일 3=수요일 4=목요일 5=금요일 6=토요일 7=일요일',
    units:
      'hour=시간 minute=분 second=초 day=일 week=주 month=개월 year=년 meter=미터 kilometer=킬로미터,km centimeter=센티미터,cm millimeter=밀리미터,mm mile=마일 foot=피트 inch=인치 yard=야드 kilogram=킬로그램,kg gram=그램 pound=파운드 ounce=온스 stone=스톤 liter=리터 milliliter=밀리리터 gallon=갤런,gal hectare=헥타르,ha acre=에이커 degree=도 celsius=섭씨 fahrenheit=화씨 byte=바이트,byte megabyte=메가바이트,MB gigabyte=기가바이트,GB terabyte=테라바이트,TB kilometer-per-hour=시속,km/h mile-per-hour=시속',
  },
  nb: {
    decimal: ',',
    group: '\u00a0',
    months:
      '1=januar 2=februar 3=mars 4=april 5=mai 6=juni 7=juli 8=august 9=september 10=oktober 11=november 12=desember',
    weekdays: '1=mandag 2=tirsdag 3=onsdag 4=torsdag 5=fredag 6=lørdag 7=søndag',
    units:
      'hour=timer,time minute=minutter,minutt,min second=sekunder,sekund,sek day=døgn week=uker,uke month=måneder,måned meter=meter kilometer=kilometer,km centimeter=centimeter,cm millimeter=millimeter,mm mile=miles,mile foot=fot inch=tommer,tomme yard=yard kilogram=kilogram,kg gram=gram pound=pund ounce=unser,unse stone=stone liter=liter milliliter=milliliter,ml gallon=gallon,gal hectare=hektar,ha acre=acre degree=grader,grad celsius=grader_celsius,grad_celsius fahrenheit=grader_fahrenheit,grad_fahrenheit byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=kilometer_per_time mile-per-hour=engelske_mil_per_time,engelsk_mil_per_time',
  },
  nl: {
    decimal: ',',
    group: '.',
    months:
      '1=januari 2=februari 3=maart 4=april 5=mei 6=juni 7=juli 8=augustus 9=september 10=oktober 11=november 12=december',
    weekdays: '1=maandag 2=dinsdag 3=woensdag 4=donderdag 5=vrijdag 6=zaterdag 7=zondag',
    units:
      'hour=uur minute=minuten,minuut,min second=seconden,seconde,sec day=dagen,dag week=weken,week,wkn month=maanden,maand,mnd year=jaar meter=meter kilometer=kilometer,km centimeter=centimeter,cm millimeter=millimeter,mm mile=mijl foot=voet inch=inches,inch yard=yards,yard kilogram=kilogram,kg gram=gram pound=pound ounce=ounce stone=stone liter=liter milliliter=milliliter,ml gallon=gallon,gal hectare=hectare,ha acre=acres,acre degree=booggraden,booggraad celsius=graden_Celsius,graad_Celsius fahrenheit=graden_Fahrenheit,graad_Fahrenheit byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=kilometer_per_uur mile-per-hour=mijl_per_uur',
  },
  no: {
    decimal: ',',
    group: '\u00a0',
    months:
      '1=januar 2=februar 3=mars 4=april 5=mai 6=juni 7=juli 8=august 9=september 10=oktober 11=november 12=desember',
    weekdays: '1=mandag 2=tirsdag 3=onsdag 4=torsdag 5=fredag 6=lørdag 7=søndag',
    units:
      'hour=timer,time minute=minutter,minutt,min second=sekunder,sekund,sek day=døgn week=uker,uke month=måneder,måned meter=meter kilometer=kilometer,km centimeter=centimeter,cm millimeter=millimeter,mm mile=miles,mile foot=fot inch=tommer,tomme yard=yard kilogram=kilogram,kg gram=gram pound=pund ounce=unser,unse stone=stone liter=liter milliliter=milliliter,ml gallon=gallon,gal hectare=hektar,ha acre=acre degree=grader,grad celsius=grader_celsius,grad_celsius fahrenheit=grader_fahrenheit,grad_fahrenheit byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=kilometer_per_time mile-per-hour=engelske_mil_per_time,engelsk_mil_per_time',
  },
  pl: {
    decimal: ',',
    group: '\u00a0',
    months:
      '1=styczeń,stycznia 2=luty,lutego 3=marzec,marca 4=kwiecień,kwietnia 5=maj,maja 6=czerwiec,czerwca 7=lipiec,lipca 8=sierpień,sierpnia 9=wrzesień,września 10=październik,października 11=listopad,listopada 12=grudzień,grudnia',
    weekdays: '1=poniedziałek 2=wtorek 3=środa 4=czwartek 5=piątek 6=sobota 7=niedziela',
    units:
      'hour=godziny,godzin,godzina,godz minute=minuty,minut,minuta,min second=sekundy,sekund,sekunda,sek day=dnia,dni,dzień week=tygodnia,tygodni,tygodnie,tydzień,tyg,tydz month=miesiąca,miesięcy,miesiące,miesiąc,mies year=roku,lat,lata,rok meter=metra,metrów,metry,metr kilometer=kilometra,kilometrów,kilometry,kilometr,km centimeter=centymetra,centymetrów,centymetry,centymetr,cm millimeter=milimetra,milimetrów,milimetry,milimetr,mm mile=mili,mil,mile,mila foot=stopy,stóp,stopa inch=cala,cali,cale,cal yard=jarda,jardów,jardy,jard kilogram=kilograma,kilogramów,kilogramy,kilogram,kg gram=grama,gramów,gramy,gram pound=funta,funtów,funty,funt ounce=uncji,uncje,uncja stone=kamienia,kamieni,kamienie,kamień liter=litra,litrów,litry,litr milliliter=mililitra,mililitrów,mililitry,mililitr,ml gallon=galona_amerykańskiego,galonów_amerykańskich,galony_amerykańskie,galon_amerykański,gal_am hectare=hektara,hektarów,hektary,hektar,ha acre=akra,akrów,akry,akr degree=stopnia,stopni,stopnie,stopień celsius=stopnia_Celsjusza,stopni_Celsjusza,stopnie_Celsjusza,stopień_Celsjusza,st._C fahrenheit=stopnia_Fahrenheita,stopni_Fahrenheita,stopnie_Fahrenheita,stopień_Fahrenheita byte=bajta,bajtów,bajty,bajt megabyte=megabajta,megabajtów,megabajty,megabajt,MB gigabyte=gigabajta,gigabajtów,gigabajty,gigabajt,GB terabyte=terabajta,terabajtów,terabajty,terabajt,TB kilometer-per-hour=kilometra_na_godzinę,kilometrów_na_godzinę,kilometry_na_godzinę,kilometr_na_godzinę mile-per-hour=mili_na_godzinę,mil_na_godzinę,mile_na_godzinę,mila_na_godzinę',
  },
  pt: {
    decimal: ',',
    group: '.',
    months:
      '1=janeiro 2=fevereiro 3=março 4=abril 5=maio 6=junho 7=julho 8=agosto 9=setembro 10=outubro 11=novembro 12=dezembro',
    weekdays: '1=segunda-feira 2=terça-feira 3=quarta-feira 4=quinta-feira 5=sexta-feira 6=sábado 7=domingo',
    units:
      'hour=hora,horas minute=minuto,minutos,min second=segundo,segundos day=dia,dias week=semana,semanas,sem month=mês,meses year=ano,anos meter=metro,metros kilometer=quilômetro,quilômetros,km centimeter=centímetro,centímetros,cm millimeter=milímetro,milímetros,mm mile=milha,milhas foot=pés inch=polegada,polegadas,pol yard=jarda,jardas kilogram=quilograma,quilogramas,kg gram=grama,gramas pound=libra,libras ounce=onça,onças stone=stone,stones liter=litro,litros milliliter=mililitro,mililitros,ml gallon=galão,galões,gal hectare=hectare,hectares,ha acre=acre,acres degree=grau,graus celsius=grau_Celsius,graus_Celsius fahrenheit=grau_Fahrenheit,graus_Fahrenheit byte=byte,bytes megabyte=megabyte,megabytes,MB gigabyte=gigabyte,gigabytes,GB terabyte=terabyte,terabytes,TB kilometer-per-hour=quilômetro_por_hora,quilômetros_por_hora,km/h mile-per-hour=milha_por_hora,milhas_por_hora,mph',
  },
  ro: {
    decimal: ',',
    group: '.',
    months:
      '1=ianuarie 2=februarie 3=martie 4=aprilie 5=mai 6=iunie 7=iulie 8=august 9=septembrie 10=octombrie 11=noiembrie 12=decembrie',
    weekdays: '1=luni 2=marți 3=miercuri 4=joi 5=vineri 6=sâmbătă 7=duminică',
    units:
      'hour=ore,oră minute=minute,minut,min second=secunde,secundă day=zile week=săptămâni,săptămână,săpt month=luni,lună year=ani meter=metri,metru kilometer=kilometri,kilometru,km centimeter=centimetri,centimetru,cm millimeter=milimetri,milimetru,mm mile=mile,milă foot=picioare,picior inch=inchi,inch yard=iarzi,iard kilogram=kilograme,kilogram,kg gram=grame,gram pound=livre,livră ounce=uncii,uncie stone=stone liter=litri,litru milliliter=mililitri,mililitru,ml gallon=galoane,galon,gal hectare=hectare,hectar,ha acre=acri,acru degree=grade,grad celsius=grade_Celsius,grad_Celsius fahrenheit=grade_Fahrenheit,grad_Fahrenheit byte=byți,byte megabyte=megabyți,megabyte,MB gigabyte=gigabyți,gigabyte,GB terabyte=terabyți,terabyte,TB kilometer-per-hour=kilometri_pe_oră,kilometru_pe_oră,km/h mile-per-hour=mile_pe_oră,milă_pe_oră',
  },
  ru: {
    decimal: ',',
    group: '\u00a0',
    months:
      '1=январь,января 2=февраль,февраля 3=март,марта 4=апрель,апреля 5=май,мая 6=июнь,июня 7=июль,июля 8=август,августа 9=сентябрь,сентября 10=октябрь,октября 11=ноябрь,ноября 12=декабрь,декабря',
    weekdays: '1=понедельник 2=вторник 3=среда 4=четверг 5=пятница 6=суббота 7=воскресенье',
    units:
      'hour=часа,часов,час minute=минуты,минут,минута,мин second=секунды,секунд,секунда day=дня,дней,день week=недели,недель,неделя,нед month=месяца,месяцев,месяц,мес year=года,лет,год meter=метра,метров,метр kilometer=километра,километров,километр,км centimeter=сантиметра,сантиметров,сантиметр,см millimeter=миллиметра,миллиметров,миллиметр mile=мили,миль,миля foot=фута,футов,фут inch=дюйма,дюймов,дюйм yard=ярда,ярдов,ярд kilogram=килограмма,килограмм,кг gram=грамма,грамм pound=фунта,фунтов,фунт,фнт ounce=унции,унций,унция,унц stone=стоуна,стоунов,стоун liter=литра,литров,литр milliliter=миллилитра,миллилитров,миллилитр gallon=амер._галлона,амер._галлонов,амер._галлон,ам._гал hectare=гектара,гектаров,гектар acre=акра,акров,акр degree=градуса,градусов,градус celsius=градуса_Цельсия,градусов_Цельсия,градус_Цельсия fahrenheit=градуса_Фаренгейта,градусов_Фаренгейта,градус_Фаренгейта byte=байта,байт megabyte=мегабайта,мегабайт gigabyte=гигабайта,гигабайт terabyte=терабайта,терабайт kilometer-per-hour=километра_в_час,километров_в_час,километр_в_час mile-per-hour=мили_в_час,миль_в_час,миля_в_час',
  },
  sk: {
    decimal: ',',
    group: '\u00a0',
    months:
      '1=január,januára 2=február,februára 3=marec,marca 4=apríl,apríla 5=máj,mája 6=jún,júna 7=júl,júla 8=august,augusta 9=september,septembra 10=október,októbra 11=november,novembra 12=december,decembra',
    weekdays: '1=pondelok 2=utorok 3=streda 4=štvrtok 5=piatok 6=sobota 7=nedeľa',
    units:
      'hour=hodiny,hodín,hodina minute=minúty,minút,minúta,min second=sekundy,sekúnd,sekunda day=dňa,dní,dni,deň week=týždňa,týždňov,týždne,týždeň,týž month=mesiaca,mesiacov,mesiace,mesiac,mes year=roka,rokov,roky,rok meter=metra,metrov,metre,meter kilometer=kilometra,kilometrov,kilometre,kilometer,km centimeter=centimetra,centimetrov,centimetre,centimeter,cm millimeter=milimetra,milimetrov,milimetre,milimeter,mm mile=míle,míľ,míľa foot=stopy,stôp,stopa inch=palca,palcov,palce,palec yard=yardu,yardov,yardy,yard kilogram=kilogramu,kilogramov,kilogramy,kilogram,kg gram=gramu,gramov,gramy,gram pound=libry,libier,libra ounce=unce,uncí,unca stone=kameňa,kameňov,kamene,kameň liter=litra,litrov,litre,liter milliliter=mililitra,mililitrov,mililitre,mililiter,ml gallon=galónu,galónov,galóny,galón,gal hectare=hektára,hektárov,hektáre,hektár,ha acre=akra,akrov,akre,aker degree=stupňa,stupňov,stupne,stupeň celsius=stupňa_Celzia,stupňov_Celzia,stupne_Celzia,stupeň_Celzia fahrenheit=stupňa_Fahrenheita,stupňov_Fahrenheita,stupne_Fahrenheita,stupeň_Fahrenheita byte=bajtu,bajtov,bajty,bajt megabyte=megabajtu,megabajtov,megabajty,megabajt,MB gigabyte=gigabajtu,gigabajtov,gigabajty,gigabajt,GB terabyte=terabajtu,terabajtov,terabajty,terabajt,TB kilometer-per-hour=kilometra_za_hodinu,kilometrov_za_hodinu,kilometre_za_hodinu,kilometer_za_hodinu,km/h mile-per-hour=míle_za_hodinu,míľ_za_hodinu,míľa_za_hodinu',
  },
  sr: {
    decimal: ',',
    group: '.',
    months:
      '1=јануар 2=фебруар 3=март 4=април 5=мај 6=јун 7=јул 8=август 9=септембар 10=октобар 11=новембар 12=децембар',
    weekdays: '1=понедељак 2=уторак 3=среда 4=четвртак 5=петак 6=субота 7=недеља',
    units:
      'hour=сати,сата,сат minute=минута,минут,мин second=секунди,секунде,секунда,сек day=дана,дан week=недеља,недеље,нед month=месеци,месеца,месец,мес year=година,године,год meter=метара,метра,метар kilometer=километара,километра,километар,km centimeter=центиметара,центиметра,центиметар,cm millimeter=милиметара,милиметра,милиметар,mm mile=миља,миље foot=стопа,стопе inch=инча,инч yard=јарди,јарда,јард,јрд kilogram=килограма,килограм,kg gram=грама,грам pound=фунти,фунте,фунта ounce=унци,унце,унца stone=америчких_тона,америчке_тоне,америчка_тона liter=литара,литра,литар milliliter=милилитара,милилитра,милилитар gallon=галона,галон,gal hectare=хектара,хектар,ha acre=акера,акер degree=степени,степена,степен celsius=степени_Целзијуса,степена_Целзијуса,степен_Целзијуса fahrenheit=степени_Фаренхајта,степена_Фаренхајта,степен_Фаренхајта byte=бајтова,бајта,бајт megabyte=мегабајтова,мегабајта,мегабајт,MB gigabyte=гигабајтова,гигабајта,гигабајт,GB terabyte=терабајта,терабајт,TB kilometer-per-hour=километара_на_сат,километра_на_сат,километар_на_сат,km/h mile-per-hour=миља_на_сат,миље_на_сат',
  },
  sv: {
    decimal: ',',
    group: '\u00a0',
    months:
      '1=januari 2=februari 3=mars 4=april 5=maj 6=juni 7=juli 8=augusti 9=september 10=oktober 11=november 12=december',
    weekdays: '1=måndag 2=tisdag 3=onsdag 4=torsdag 5=fredag 6=lördag 7=söndag',
    units:
      'hour=timmar,timme,tim minute=minuter,minut,min second=sekunder,sekund day=dygn week=veckor,vecka month=månader,månad,mån meter=meter kilometer=kilometer,km centimeter=centimeter,cm millimeter=millimeter,mm mile=mile foot=fot inch=tum yard=yard kilogram=kilogram,kg gram=gram pound=pund ounce=uns stone=engelska_stenar,engelsk_sten,eng._sten liter=liter milliliter=milliliter,ml gallon=gallon,gal hectare=hektar,ha acre=engelska_tunnland,engelskt_tunnland degree=grader,grad celsius=grader_Celsius,grad_Celsius fahrenheit=grader_Fahrenheit,grad_Fahrenheit byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=kilometer_per_timme,km/h mile-per-hour=mile_per_timme',
  },
  tr: {
    decimal: ',',
    group: '.',
    months: '1=Ocak 2=Şubat 3=Mart 4=Nisan 5=Mayıs 6=Haziran 7=Temmuz 8=Ağustos 9=Eylül 10=Ekim 11=Kasım 12=Aralık',
    weekdays: '1=Pazartesi 2=Salı 3=Çarşamba 4=Perşembe 5=Cuma 6=Cumartesi 7=Pazar',
    units:
      'hour=saat minute=dakika second=saniye day=gün week=hafta year=yıl meter=metre kilometer=kilometre,km centimeter=santimetre,cm millimeter=milimetre,mm mile=mil foot=fit inch=inç yard=yarda kilogram=kilogram,kg gram=gram pound=libre ounce=ons stone=stone liter=litre milliliter=mililitre,ml gallon=galon,gal hectare=hektar,ha acre=akre degree=derece celsius=santigrat_derece fahrenheit=fahrenhayt_derece byte=bayt megabyte=megabayt,MB gigabyte=gigabayt,GB terabyte=terabayt,TB',
  },
  uk: {
    decimal: ',',
    group: '\u00a0',
    months:
      '1=січень,січня 2=лютий,лютого 3=березень,березня 4=квітень,квітня 5=травень,травня 6=червень,червня 7=липень,липня 8=серпень,серпня 9=вересень,вересня 10=жовтень,жовтня 11=листопад,листопада 12=грудень,грудня',
    weekdays: '1=понеділок 2=вівторок 3=середа 4=четвер 5=пʼятниця 6=субота 7=неділя',
    units:
      'hour=години,годин,година,год minute=хвилини,хвилин,хвилина second=секунди,секунд,секунда day=дня,днів,дні,день week=тижня,тижнів,тижні,тиждень,тиж month=місяця,місяців,місяці,місяць,міс year=року,років,роки,рік meter=метра,метрів,метри,метр kilometer=кілометра,кілометрів,кілометри,кілометр,км centimeter=сантиметра,сантиметрів,сантиметри,сантиметр,см millimeter=міліметра,міліметрів,міліметри,міліметр mile=милі,миль,миля foot=фута,футів,фути,фут inch=дюйма,дюймів,дюйми,дюйм yard=ярда,ярдів,ярди,ярд kilogram=кілограма,кілограмів,кілограми,кілограм,кг gram=грама,грамів,грами,грам pound=фунта,фунтів,фунти,фунт,фнт ounce=унції,унцій,унція,унц stone=стоуна,стоунів,стоуни,стоун,стн liter=літра,літрів,літри,літр milliliter=мілілітра,мілілітрів,мілілітри,мілілітр gallon=галона,галонів,галони,галон,гал hectare=гектара,гектарів,гектари,гектар acre=акра,акрів,акри,акр degree=градуса,градусів,градуси,градус celsius=градуса_Цельсія,градусів_Цельсія,градуси_Цельсія,градус_Цельсія fahrenheit=градуса_Фаренгейта,градусів_Фаренгейта,градуси_Фаренгейта,градус_Фаренгейта byte=байта,байтів,байти,байт megabyte=мегабайта,мегабайтів,мегабайти,мегабайт gigabyte=гігабайта,гігабайтів,гігабайти,гігабайт terabyte=терабайта,терабайтів,терабайти,терабайт kilometer-per-hour=кілометра_за_годину,кілометрів_за_годину,кілометри_за_годину,кілометр_за_годину mile-per-hour=милі_за_годину,миль_за_годину,миля_за_годину',
  },
  vi: {
    decimal: ',',
    group: '.',
    months: '',
    weekdays: '1=Thứ_Hai 2=Thứ_Ba 3=Thứ_Tư 4=Thứ_Năm 5=Thứ_Sáu 6=Thứ_Bảy 7=Chủ_Nhật',
    units:
      'hour=giờ minute=phút second=giây day=ngày week=tuần month=tháng year=năm meter=mét kilometer=kilômét,km centimeter=xentimét,cm millimeter=milimét,mm mile=dặm foot=feet inch=inch yard=yard kilogram=kilôgam,kg gram=gam pound=pao ounce=aoxơ liter=lít milliliter=mililít gallon=gallon,gal hectare=ha acre=mẫu celsius=độ_C fahrenheit=độ_F byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=km/h mile-per-hour=mph',
  },
  zh: {
    decimal: '.',
    group: ',',
    months: '1=一月 2=二月 3=三月 4=四月 5=五月 6=六月 7=七月 8=八月 9=九月 10=十月 11=十一月 12=十二月',
    weekdays: '1=星期一 2=星期二 3=星期三 4=星期四 5=星期五 6=星期六 7=星期日',
    units:
      'hour=小时 minute=分钟 second=秒钟,秒 day=天 week=周 month=个月 year=年 meter=米 kilometer=公里 centimeter=厘米 millimeter=毫米 mile=英里 foot=英尺 inch=英寸 yard=码 kilogram=千克,kg gram=克 pound=磅 ounce=盎司 stone=英石 liter=升 milliliter=毫升 gallon=加仑 hectare=公顷 acre=英亩 degree=度 celsius=摄氏度 fahrenheit=华氏度 byte=字节 megabyte=兆字节,MB gigabyte=吉字节,GB terabyte=太字节,TB kilometer-per-hour=每小时,km/h mile-per-hour=每小时',
  },
}
