import type { Cldr } from './model.ts'

/** CLDR's numbers, units and money for the languages that have a folder. To write it anew: `npx vitest run tests/languages-cldr.test.ts -u` */
export const CLDR: Readonly<Record<string, Cldr>> = {
  ar: {
    decimal: '.',
    group: ',',
    units:
      'hour=ساعة,ساعات,ساعتان minute=دقيقة,دقائق,دقيقتان second=ثانية,ثوان,ثانيتان day=يوم,أيام,يومان week=أسبوع,أسابيع,أسبوعان month=شهر,أشهر,شهران year=سنة,سنوات,سنتان,سنة_واحدة meter=متر,أمتار,متران kilometer=كيلومتر,كيلومترات centimeter=سنتيمتر millimeter=مليمتر mile=ميل,أميال,ميلان foot=قدم inch=بوصة yard=ياردة kilogram=كيلوغرام,كغم gram=غرام,غرامات,غرامان pound=رطل,رطلان ounce=أونصة stone=ستون liter=لتر milliliter=مليلتر,ملتر gallon=غالون hectare=هكتار acre=فدان degree=درجة,درجات,درجتان celsius=درجة_مئوية fahrenheit=درجة_فهرنهايت byte=بايت megabyte=ميغابايت gigabyte=غيغابايت terabyte=تيرابايت kilometer-per-hour=كيلومتر_في_الساعة mile-per-hour=ميل_في_الساعة meter-per-second=متر_في_الثانية',
    money: 'dinar=دينار,دينارات,ديناران,دينار* dirham=درهم rial=ريال shilling=شلن',
  },
  bg: {
    decimal: ',',
    group: '\u00a0',
    units:
      'hour=часа,час minute=минути,минута,мин second=секунди,секунда,сек day=дни,ден week=седмици,седмица,седм month=месеца,месец,мес year=години,година,год meter=метра,метър kilometer=километра,километър,km centimeter=сантиметра,сантиметър,cm millimeter=милиметра,милиметър,mm mile=мили,миля foot=фута,фут inch=инча,инч yard=ярда,ярд kilogram=килограма,килограм,kg gram=грама,грам pound=фунта,фунт ounce=унции,унция stone=стоуна,стоун liter=литра,литър milliliter=милилитра,милилитър,ml gallon=галона,галон,gal_US hectare=хектара,хектар,ha acre=акра,акър degree=градуса,градус celsius=градуса_Целзий,градус_Целзий fahrenheit=градуса_по_Фаренхайт,градус_по_Фаренхайт byte=байта,байт megabyte=мегабайта,мегабайт,MB gigabyte=гигабайта,гигабайт,GB terabyte=терабайта,терабайт,TB kilometer-per-hour=километра_в_час,километър_в_час,km/h mile-per-hour=мили_в_час,миля_в_час,mph meter-per-second=метра_за_секунда,метър_за_секунда,m/s',
    money:
      'dinar=динара,динар,динар* dirham=дирхама,дирхам,дирхам* rial=риала,риал shilling=шилинга,шилинг,шилинг* manat=маната,манат,манат*',
  },
  ca: {
    decimal: ',',
    group: '.',
    units:
      'hour=hores,hora minute=minuts,minut,min second=segons,segon day=dies,dia week=setmanes,setmana,setm month=mesos,mes year=anys,any meter=metres,metre kilometer=quilòmetres,quilòmetre,km centimeter=centímetres,centímetre,cm millimeter=mm mile=milles,milla foot=peus,peu inch=polzades,polzada yard=iardes,iarda kilogram=quilograms,quilogram,kg gram=grams,gram pound=lliures,lliura ounce=unces,unça stone=pedres,pedra liter=litres,litre milliliter=ml gallon=galons,galó,gal hectare=hectàrees,hectàrea,ha acre=acres,acre degree=graus,grau celsius=graus_Celsius,grau_Celsius fahrenheit=graus_Fahrenheit,grau_Fahrenheit byte=bytes,byte megabyte=megabytes,megabyte,MB gigabyte=gigabytes,gigabyte,GB terabyte=terabytes,terabyte,TB kilometer-per-hour=quilòmetres_per_hora,quilòmetre_per_hora,km/h mile-per-hour=milles_per_hora,milla_per_hora meter-per-second=metres_per_segon,metre_per_segon,m/s',
    money:
      'dinar=dinars,dinar* dirham=dírhams,dírham* rial=rials,rials*,rial shilling=xílings,xílings* manat=manats,manats*',
  },
  cs: {
    decimal: ',',
    group: '\u00a0',
    units:
      'hour=hodiny,hodin,hodina minute=minuty,minut,minuta,min second=sekundy,sekund,sekunda day=dne,dnů,dny,den week=týdne,týdnů,týdny,týden,týd month=měsíce,měsíců,měsíc,měs year=roku,let,roky,rok meter=metru,metrů,metry,metr kilometer=kilometru,kilometrů,kilometry,kilometr,km centimeter=centimetru,centimetrů,centimetry,centimetr,cm millimeter=milimetru,milimetrů,milimetry,milimetr,mm mile=míle,mil foot=stopy,stop,stopa inch=palce,palců,palec yard=yardu,yardů,yardy,yard kilogram=kilogramu,kilogramů,kilogramy,kilogram,kg gram=gramu,gramů,gramy,gram pound=libry,liber,libra ounce=unce,uncí stone=kamene,kamenů,kameny,kámen liter=litru,litrů,litry,litr milliliter=mililitru,mililitrů,mililitry,mililitr,ml gallon=galonu,galonů,galony,galon,gal hectare=hektaru,hektarů,hektary,hektar,ha acre=akru,akrů,akry,akr degree=stupně,stupňů,stupeň celsius=stupně_Celsia,stupňů_Celsia,stupeň_Celsia fahrenheit=stupně_Fahrenheita,stupňů_Fahrenheita,stupeň_Fahrenheita byte=bajtu,bajtů,bajty,bajt megabyte=megabajtu,megabajtů,megabajty,megabajt,MB gigabyte=gigabajtu,gigabajtů,gigabajty,gigabajt,GB terabyte=terabajtu,terabajtů,terabajty,terabajt,TB kilometer-per-hour=kilometru_za_hodinu,kilometrů_za_hodinu,kilometry_za_hodinu,kilometr_za_hodinu,km/h mile-per-hour=míle_za_hodinu,mil_za_hodinu meter-per-second=metru_za_sekundu,metrů_za_sekundu,metry_za_sekundu,metr_za_sekundu,m/s',
    money: 'dinar=dináru,dinár* rial=rijálu,rijál*,rijály,rijálů,rijál shilling=šilinku,šilink* manat=manatu,manat*',
  },
  da: {
    decimal: ',',
    group: '.',
    units:
      'hour=time,timer minute=minut,minutter,min second=sekund,sekunder,sek day=dag,dage week=uge,uger month=måned,måneder,mdr meter=meter kilometer=kilometer,km centimeter=centimeter,cm millimeter=millimeter,mm mile=mile,miles foot=fod inch=tomme,tommer yard=engelsk_yard,engelske_yard,yard kilogram=kilogram,kg gram=gram pound=pund ounce=ounce,ounces stone=stone liter=liter milliliter=milliliter,ml gallon=gallon,gallons,gal hectare=hektar,ha acre=acre,acres degree=grad,grader celsius=grad_celsius,grader_celsius fahrenheit=grad_fahrenheit,grader_fahrenheit byte=byte,bytes megabyte=megabyte,megabytes,MB gigabyte=gigabyte,gigabytes,GB terabyte=terabyte,terabytes,TB kilometer-per-hour=kilometer_i_timen mile-per-hour=engelsk_mil_i_timen,engelske_mil_i_timen,mph meter-per-second=meter_i_sekundet,m/s',
    money:
      'dinar=dinar,dinarer,dinar* dirham=dirham,dirham* rial=rial,rialer shilling=shilling,shilling* manat=manat,manat*',
  },
  de: {
    decimal: ',',
    group: '.',
    units:
      'hour=Stunden,Stunde,Std minute=Minuten,Minute,Min second=Sekunden,Sekunde,Sek day=Tage,Tag week=Wochen,Woche month=Monate,Monat,Mon year=Jahre,Jahr meter=Meter kilometer=Kilometer,km centimeter=Zentimeter,cm millimeter=Millimeter,mm mile=Meilen,Meile foot=Fuß inch=Zoll yard=Yards,Yard kilogram=Kilogramm,kg gram=Gramm pound=Pfund ounce=Unzen,Unze stone=Stones,Stone liter=Liter milliliter=Milliliter,ml gallon=Gallonen,Gallone,gal hectare=Hektar,ha acre=Acres,Acre degree=Grad celsius=Grad_Celsius fahrenheit=Grad_Fahrenheit byte=Byte megabyte=Megabyte,MB gigabyte=Gigabyte,GB terabyte=Terabyte,TB kilometer-per-hour=Kilometer_pro_Stunde,km/h mile-per-hour=Meilen_pro_Stunde,Meile_pro_Stunde meter-per-second=Meter_pro_Sekunde,m/s',
    money: 'dinar=dinar,dinar* dirham=dirham,dirham* rial=rial shilling=schilling,schilling* manat=manat,manat*',
  },
  el: {
    decimal: ',',
    group: '.',
    units:
      'hour=ώρες,ώρα minute=λεπτά,λεπτό second=δευτερόλεπτα,δευτερόλεπτο,δευτ day=ημέρες,ημέρα week=εβδομάδες,εβδομάδα,εβδ month=μήνες,μήνας,μήν year=έτη,έτος meter=μέτρα,μέτρο kilometer=χιλιόμετρα,χιλιόμετρο,χλμ centimeter=εκατοστά,εκατοστό millimeter=χιλιοστόμετρα,χιλιοστόμετρο,χλστ mile=μίλια,μίλι,μίλ foot=πόδια,πόδι inch=ίντσες,ίντσα yard=γιάρδες,γιάρδα,γρδ kilogram=χιλιόγραμμα,χιλιόγραμμο,κιλά,κιλό gram=γραμμάρια,γραμμάριο pound=λίβρες,λίβρα ounce=ουγγιές,ουγγιά stone=stone liter=λίτρα,λίτρο,λίτ milliliter=χιλιοστόλιτρα,χιλιοστόλιτρο gallon=γαλόνια,γαλόνι,γαλ hectare=εκτάρια,εκτάριο,εκτ acre=ακρ degree=μοίρες,μοίρα celsius=βαθμοί_Κελσίου,βαθμός_Κελσίου fahrenheit=βαθμοί_Φαρενάιτ,βαθμός_Φαρενάιτ byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=χιλιόμετρα_ανά_ώρα,χιλιόμετρο_ανά_ώρα mile-per-hour=μίλια_ανά_ώρα,μίλι_ανά_ώρα meter-per-second=μέτρα_ανά_δευτερόλεπτο,μέτρο_ανά_δευτερόλεπτο',
    money: 'dinar=δηνάρια,δηνάριο dirham=ντιράμ,ντιράμ* rial=ριάλ shilling=σελίνια,σελίνι,σελίνι*',
  },
  en: {
    decimal: '.',
    group: ',',
    units:
      'hour=hours,hour minute=minutes,minute,min second=seconds,second,sec day=days,day week=weeks,week,wks month=months,month,mths,mth year=years,year,yrs meter=meters,meter kilometer=kilometers,kilometer,km centimeter=centimeters,centimeter,cm millimeter=millimeters,millimeter,mm mile=miles,mile foot=feet,foot inch=inches,inch yard=yards,yard kilogram=kilograms,kilogram,kg gram=grams,gram pound=pounds,pound ounce=ounces,ounce stone=stones,stone liter=liters,liter milliliter=milliliters,milliliter gallon=gallons,gallon,gal hectare=hectares,hectare,ha acre=acres,acre degree=degrees,degree,deg celsius=degrees_Celsius,degree_Celsius fahrenheit=degrees_Fahrenheit,degree_Fahrenheit byte=bytes,byte megabyte=megabytes,megabyte,MB gigabyte=gigabytes,gigabyte,GB terabyte=terabytes,terabyte,TB kilometer-per-hour=kilometers_per_hour,kilometer_per_hour,km/h mile-per-hour=miles_per_hour,mile_per_hour,mph meter-per-second=meters_per_second,meter_per_second,m/s',
    money: 'dinar=dinars,dinar* dirham=dirhams,dirham* rial=riyals,riyals*,rials,rial shilling=shillings,shillings*',
  },
  es: {
    decimal: ',',
    group: '.',
    units:
      'hour=horas,hora minute=minutos,minuto,min second=segundos,segundo day=días,día week=semanas,semana,sem month=meses,mes year=años,año meter=metros,metro kilometer=kilómetros,kilómetro,km centimeter=centímetros,centímetro,cm millimeter=milímetros,milímetro,mm mile=millas,milla foot=pies,pie inch=pulgadas,pulgada yard=yardas,yarda kilogram=kilogramos,kilogramo,kg gram=gramos,gramo pound=libras,libra ounce=onzas,onza stone=stones,stone liter=litros,litro milliliter=mililitros,mililitro,ml gallon=galones,galón,gal hectare=hectáreas,hectárea,ha acre=acres,acre degree=grados,grado celsius=grados_Celsius,grado_Celsius fahrenheit=grados_Fahrenheit,grado_Fahrenheit byte=bytes,byte megabyte=megabytes,megabyte,MB gigabyte=gigabytes,gigabyte,GB terabyte=terabytes,terabyte,TB kilometer-per-hour=kilómetros_por_hora,kilómetro_por_hora,km/h mile-per-hour=millas_por_hora,milla_por_hora meter-per-second=metros_por_segundo,metro_por_segundo,m/s',
    money:
      'dinar=dinares,dinar,dinar* dirham=dírhams,dírham,dírham* rial=riales,rial shilling=chelines,chelín manat=manats,manat,manat*',
  },
  et: {
    decimal: ',',
    group: '\u00a0',
    units:
      'hour=tundi,tund minute=minutit,minut,min second=sekundit,sekund,sek day=ööpäeva,ööpäev,päeva,päev week=nädalat,nädal,näd month=kuud,kuu year=aastat,aasta meter=meetrit,meeter kilometer=kilomeetrit,kilomeeter,km centimeter=sentimeetrit,sentimeeter,cm millimeter=millimeetrit,millimeeter,mm mile=miili,miil foot=jalga,jalg inch=tolli,toll yard=jardi,jard kilogram=kilogrammi,kilogramm,kg gram=grammi,gramm pound=naela,nael ounce=untsi,unts stone=kivi liter=liitrit,liiter milliliter=milliliitrit,milliliiter,ml gallon=gallonit,gallon,gal hectare=hektarit,hektar,ha acre=aakrit,aaker degree=kraadi,kraad celsius=Celsiuse_kraadi,Celsiuse_kraad fahrenheit=Fahrenheiti_kraadi,Fahrenheiti_kraad byte=baiti,bait megabyte=megabaiti,megabait,MB gigabyte=gigabaiti,gigabait,GB terabyte=terabaiti,terabait,TB kilometer-per-hour=kilomeetrit_tunnis,kilomeeter_tunnis,km/h mile-per-hour=miili_tunnis,miil_tunnis meter-per-second=meetrit_sekundis,meeter_sekundis,m/s',
    money:
      'dinar=dinaari,dinaar* dirham=dirhemit,dirhemit* rial=riaali,riaal*,riaal shilling=šillingit,šillingit* manat=manatit,manatit*',
  },
  fi: {
    decimal: ',',
    group: '\u00a0',
    units:
      'hour=tuntia,tunti minute=minuuttia,minuutti,min second=sekuntia,sekunti day=päivää,päivä week=viikkoa,viikko month=kuukautta,kuukausi year=vuotta,vuosi meter=metriä,metri kilometer=kilometriä,kilometri,km centimeter=senttimetriä,senttimetri,cm millimeter=millimetriä,millimetri,mm mile=mailia,maili foot=jalkaa,jalka inch=tuumaa,tuuma yard=jaardia,jaardi kilogram=kilogrammaa,kilogramma,kg gram=grammaa,gramma pound=paunaa,pauna ounce=unssia,unssi stone=stonea,stone liter=litraa,litra milliliter=millilitraa,millilitra,ml gallon=am._gallonaa,am._gallona,am._gal hectare=hehtaaria,hehtaari,ha acre=eekkeriä,eekkeri degree=astetta,aste celsius=celsiusastetta,celsiusaste fahrenheit=fahrenheitastetta,fahrenheitaste byte=tavua,tavu megabyte=megatavua,megatavu gigabyte=gigatavua,gigatavu terabyte=teratavua,teratavu kilometer-per-hour=kilometriä_tunnissa,kilometri_tunnissa,km/h mile-per-hour=mailia_tunnissa,maili_tunnissa meter-per-second=metriä_sekunnissa,metri_sekunnissa,m/s',
    money:
      'dinar=dinaaria,dinaari* dirham=dirhamia,dirhami* rial=rialia,riali*,rial shilling=šillinkiä,šillinkiä* manat=manatia,manati*',
  },
  fr: {
    decimal: ',',
    group: '\u202f',
    units:
      'hour=heure,heures minute=minute,minutes,min second=seconde,secondes day=jour,jours week=semaine,semaines,sem month=mois year=ans meter=mètre,mètres kilometer=kilomètre,kilomètres,km centimeter=centimètre,centimètres,cm millimeter=millimètre,millimètres,mm mile=mile,miles foot=pied,pieds inch=pouce,pouces yard=yard,yards kilogram=kilogramme,kilogrammes,kg gram=gramme,grammes pound=livre,livres ounce=once,onces stone=stone,stones liter=litre,litres milliliter=millilitre,millilitres,ml gallon=gallon,gallons,gal hectare=hectare,hectares,ha degree=degré,degrés celsius=degré_Celsius,degrés_Celsius fahrenheit=degré_Fahrenheit,degrés_Fahrenheit byte=octet,octets megabyte=mégaoctet,mégaoctets gigabyte=gigaoctet,gigaoctets terabyte=téraoctet,téraoctets kilometer-per-hour=kilomètre_par_heure,kilomètres_par_heure,km/h mile-per-hour=mile_par_heure,miles_par_heure meter-per-second=mètre_par_seconde,mètres_par_seconde,m/s',
    money:
      'dinar=dinar,dinars,dinar* dirham=dirham,dirhams,dirham* rial=riyal,riyals,riyal* shilling=shilling,shillings,shilling* manat=manat,manats,manat*',
  },
  he: {
    decimal: '.',
    group: ',',
    units:
      'hour=שעות,שעתיים,שעה minute=דקות,שתי_דקות,דקה second=שניות,שתי_שניות,שניה day=ימים,יומיים,יום week=שבועות,שבועיים,שבוע month=חודשים,חודשיים,חודש year=שנים,שנה meter=מטרים,מטר kilometer=קילומטרים,קילומטר centimeter=סנטימטרים,סנטימטר millimeter=מילימטרים,מילימטר mile=מייל foot=רגל yard=יארד kilogram=קילוגרם gram=גרם pound=פאונד,lbs ounce=אונקיות,אונקיה stone=סטון liter=ליטר milliliter=מיליליטר gallon=גלונים,גלון hectare=הקטאר,ha acre=אקר degree=מעלות,שתי_מעלות,מעלה_אחת celsius=מעלות_צלזיוס,מעלת_צלזיוס fahrenheit=מעלות_פרנהייט,מעלת_פרנהייט byte=בייט megabyte=MB gigabyte=GB terabyte=TB kilometer-per-hour=קילומטר_לשעה mile-per-hour=מייל_לשעה,mph meter-per-second=מטר_לשנייה',
    money: 'dinar=דינר dirham=דירהם,דירהם* rial=ריאל shilling=שילינג,שילינג* manat=מאנאט,מאנאט*',
  },
  hi: {
    decimal: '.',
    group: ',',
    units:
      'minute=मिनट second=सेकंड week=सप्ताह month=महीने,महीना year=वर्ष meter=मीटर kilometer=किलोमीटर centimeter=सेंटीमीटर millimeter=मिलीमीटर yard=यार्ड kilogram=किलोग्राम gram=ग्राम liter=लीटर milliliter=मिलीलीटर gallon=गैलन hectare=हेक्टेयर acre=एकड़ celsius=डिग्री_सेल्सियस fahrenheit=डिग्री_फ़ेरनहाइट byte=बाइट megabyte=मेगाबाइट,MB gigabyte=गीगाबाइट,GB terabyte=टेराबाइट,TB kilometer-per-hour=किलोमीटर_प्रति_घंटा mile-per-hour=मील_प्रति_घंटा meter-per-second=मीटर_प्रति_सेकंड',
    money: 'dinar=दिनार,दिनार* rial=रियाल,रियाल* shilling=शिलिंग,शिलिंग*',
  },
  hr: {
    decimal: ',',
    group: '.',
    units:
      'hour=sati,sata,sat minute=minuta,minute,min second=sekundi,sekunde,sekunda day=dana,dan week=tjedana,tjedna,tjedan month=mjeseci,mjeseca,mjesec year=godina,godine meter=metara,metra,metar kilometer=kilometara,kilometra,kilometar,km centimeter=centimetara,centimetra,centimetar,cm millimeter=milimetara,milimetra,milimetar,mm mile=milja,milje foot=stopa,stope inch=inča,inč yard=jardi,jarda,jard kilogram=kilograma,kilogram,kg gram=grama,gram pound=funti,funte,funta ounce=unci,unce,unca stone=kamena,kamen liter=litara,litre,litra milliliter=mililitara,mililitra,mililitar,ml gallon=galona,galon,gal hectare=hektara,hektra,hektar,ha acre=katastarskih_jutara,katastarska_jutra,katastarsko_jutro degree=stupnjeva,stupnja,stupanj celsius=Celzijevih_stupnjeva,Celzijeva_stupnja,Celzijev_stupanj fahrenheit=Fahrenheitovih_stupnjeva,Fahrenheitova_stupnja,Fahrenheitov_stupanj byte=bajtova,bajta,bajt megabyte=megabajta,megabajt,MB gigabyte=gigabajta,gigabajt,GB terabyte=terabajta,terabajt,TB kilometer-per-hour=kilometara_na_sat,kilometra_na_sat,kilometar_na_sat,km/h mile-per-hour=milja_na_sat,milje_na_sat meter-per-second=metara_u_sekundi,metra_u_sekundi,metar_u_sekundi,m/s',
    money:
      'dinar=dinara,dinar* dirham=dirhama,dirham* rial=rijala,rijal*,rijal shilling=šilinga,šiling* manat=manata,manat*',
  },
  hu: {
    decimal: ',',
    group: '\u00a0',
    units:
      'hour=óra minute=perc second=másodperc day=nap week=hét month=hónap meter=méter kilometer=kilométer,km centimeter=centiméter,cm millimeter=milliméter,mm mile=mérföld foot=láb inch=hüvelyk yard=yard kilogram=kilogramm,kg gram=gramm pound=font ounce=uncia stone=stone liter=liter milliliter=milliliter,ml gallon=gallon,gal hectare=hektár,ha acre=hold degree=fok byte=bájt megabyte=megabájt,MB gigabyte=gigabájt,GB terabyte=terabájt,TB kilometer-per-hour=kilométer_per_óra,km/h mile-per-hour=mérföld_per_óra,mph meter-per-second=méter_per_másodperc,m/s',
    money: 'dinar=dínár,dínár* dirham=dirham,dirham* rial=riál shilling=shilling,shilling* manat=manat,manat*',
  },
  id: {
    decimal: ',',
    group: '.',
    units:
      'hour=jam minute=menit,mnt second=detik,dtk day=hari week=minggu,mgg month=bulan,bln year=tahun,thn meter=meter kilometer=kilometer,km centimeter=sentimeter,cm millimeter=milimeter,mm mile=mil foot=kaki inch=inci yard=yard kilogram=kilogram,kg gram=gram pound=pound ounce=ounce stone=stone liter=liter milliliter=mililiter gallon=galon,gal hectare=hektare,ha acre=ekar degree=derajat celsius=derajat_Celsius fahrenheit=derajat_Fahrenheit byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=kilometer_per_jam mile-per-hour=mil_per_jam,mpj meter-per-second=meter_per_detik',
    money: 'dinar=dinar,dinar* dirham=dirham,dirham* rial=rial shilling=shilling,shilling* manat=manat,manat*',
  },
  it: {
    decimal: ',',
    group: '.',
    units:
      'hour=ore,ora minute=minuti,minuto,min second=secondi,secondo day=giorni,giorno week=settimane,settimana,sett month=mesi,mese year=anni,anno meter=metri,metro kilometer=chilometri,chilometro,km centimeter=centimetri,centimetro,cm millimeter=millimetri,millimetro,mm mile=miglia,miglio foot=piedi,piede inch=pollici,pollice yard=iarde,iarda kilogram=chilogrammi,chilogrammo,kg gram=grammi,grammo pound=libbre,libbra ounce=once,oncia stone=stone liter=litri,litro milliliter=millilitri,millilitro,ml gallon=galloni,gallone,gal hectare=ettari,ettaro,ha acre=acri,acro degree=gradi,grado celsius=gradi_Celsius,grado_Celsius fahrenheit=gradi_Fahrenheit,grado_Fahrenheit byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=chilometri_orari,chilometro_orario,km/h meter-per-second=metri_al_secondo,metro_al_secondo,m/s',
    money: 'dinar=dinari,dinar* dirham=dirham,dirham* rial=rial shilling=scellini,scellin* manat=manat,manat*',
  },
  ja: {
    decimal: '.',
    group: ',',
    units:
      'hour=時間 minute=分 second=秒 day=日 week=週間 month=か月 year=年 meter=メートル kilometer=キロメートル,km centimeter=センチメートル,cm millimeter=ミリメートル,mm mile=マイル foot=フィート inch=インチ yard=ヤード kilogram=キログラム,kg gram=グラム pound=ポンド ounce=オンス stone=ストーン liter=リットル milliliter=ミリリットル,ml gallon=ガロン,gal hectare=ヘクタール,ha acre=エーカー degree=度 celsius=摂氏 fahrenheit=華氏 byte=バイト,byte megabyte=メガバイト,MB gigabyte=ギガバイト,GB terabyte=テラバイト,TB kilometer-per-hour=km/h mile-per-hour=mph meter-per-second=秒速,m/s',
    money: 'dinar=ディナール,ディナール* dirham=ディルハム,ディルハム* rial=リアル shilling=シリング manat=マナト',
  },
  ko: {
    decimal: '.',
    group: ',',
    units:
      'hour=시간 minute=분 second=초 day=일 week=주 month=개월 year=년 meter=미터 kilometer=킬로미터,km centimeter=센티미터,cm millimeter=밀리미터,mm mile=마일 foot=피트 inch=인치 yard=야드 kilogram=킬로그램,kg gram=그램 pound=파운드 ounce=온스 stone=스톤 liter=리터 milliliter=밀리리터 gallon=갤런,gal hectare=헥타르,ha acre=에이커 degree=도 celsius=섭씨 fahrenheit=화씨 byte=바이트,byte megabyte=메가바이트,MB gigabyte=기가바이트,GB terabyte=테라바이트,TB kilometer-per-hour=km/h meter-per-second=초속,m/s',
    money: 'dinar=디나르 dirham=디르함 manat=마나트',
  },
  lt: {
    decimal: ',',
    group: '\u00a0',
    units:
      'hour=valandos,valanda,val minute=minutės,minutė,min second=sekundės,sekundė,sek day=dienos,diena week=savaitės,savaitė,sav month=mėnesio,mėnesiai,mėnuo,mėn year=metų,metai meter=metro,metrai,metras kilometer=kilometro,kilometrai,kilometras,km centimeter=centimetro,centimetrai,centimetras,cm millimeter=milimetro,milimetrai,milimetras,mm mile=mylios,mylia foot=pėdos,pėda inch=colio,coliai,colis yard=jardo,jardai,jardas kilogram=kilogramo,kilogramai,kilogramas,kg gram=gramo,gramai,gramas pound=svaro,svarai,svaras ounce=uncijos,uncija stone=stono,stonai,stonas liter=litro,litrai,litras milliliter=mililitro,mililitrai,mililitras,ml gallon=galono,galonai,galonas,gal hectare=hektaro,hektarai,hektaras,ha acre=akro,akrai,akras,akr degree=laipsnio,laipsniai,laipsnis celsius=Celsijaus_laipsnio,Celsijaus_laipsniai,Celsijaus_laipsnis fahrenheit=Farenheito_laipsnio,Farenheito_laipsniai,Farenheito_laipsnis byte=baito,baitai,baitas megabyte=megabaito,megabaitai,megabaitas,MB gigabyte=gigabaito,gigabaitai,gigabaitas,GB terabyte=terabaito,terabaitai,terabaitas,TB kilometer-per-hour=kilometro_per_valandą,kilometrai_per_valandą,kilometras_per_valandą mile-per-hour=mylios_per_valandą,mylia_per_valandą meter-per-second=metro_per_sekundę,metrai_per_sekundę,metras_per_sekundę',
    money:
      'dinar=dinaro,dinarai,dinaras,dinar* dirham=dirhamo,dirhamai,dirhamas,dirham* rial=rialai,rialas,riala* shilling=šilingo,šilingai,šilingas,šiling* manat=manato,manatai,manatas,manat*',
  },
  lv: {
    decimal: ',',
    group: '\u00a0',
    units:
      'hour=stundas,stunda minute=minūtes,minūte,min second=sekundes,sekunde,sek day=dienas,diena week=nedēļas,nedēļa,ned month=mēneši,mēnesis,mēn year=gadi,gads meter=metri,metrs kilometer=kilometri,kilometrs,km centimeter=centimetri,centimetrs,cm millimeter=milimetri,milimetrs,mm mile=jūdzes,jūdze foot=pēdas,pēda inch=collas,colla yard=jardi,jards kilogram=kilogrami,kilograms,kg gram=grami,grams pound=mārciņas,mārciņa ounce=unces,unce stone=stouni,stouns liter=litri,litrs milliliter=mililitri,mililitrs,ml gallon=galoni,galons,gal hectare=hektāri,hektārs,ha acre=akri,akrs degree=grādi,grāds celsius=Celsija_grādi,Celsija_grāds fahrenheit=Fārenheita_grādi,Fārenheita_grāds byte=baiti,baits megabyte=megabaits,MB gigabyte=gigabaiti,gigabaits,GB terabyte=terabaiti,terabaits,TB kilometer-per-hour=kilometri_stundā,kilometrs_stundā mile-per-hour=jūdzes_stundā,jūdze_stundā meter-per-second=metri_sekundē,metrs_sekundē,m/s',
    money:
      'dinar=dināri,dinārs,dinār* dirham=dirhēmi,dirhēms,dirhēm* rial=riāli,riāls shilling=šiliņi,šiliņš,šiliņ* manat=manati,manats,manat*',
  },
  nb: {
    decimal: ',',
    group: '\u00a0',
    units:
      'hour=timer,time minute=minutter,minutt,min second=sekunder,sekund,sek day=døgn week=uker,uke month=måneder,måned meter=meter kilometer=kilometer,km centimeter=centimeter,cm millimeter=millimeter,mm mile=miles,mile foot=fot inch=tommer,tomme yard=yard kilogram=kilogram,kg gram=gram pound=pund ounce=unser,unse stone=stone liter=liter milliliter=milliliter,ml gallon=gallon,gal hectare=hektar,ha acre=acre degree=grader,grad celsius=grader_celsius,grad_celsius fahrenheit=grader_fahrenheit,grad_fahrenheit byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=kilometer_per_time mile-per-hour=engelske_mil_per_time,engelsk_mil_per_time meter-per-second=meter_per_sekund,m/s',
    money:
      'dinar=dinarer,dinar,dinar* dirham=dirham,dirham* rial=rialer,rial shilling=shilling,shilling* manat=manat,manat*',
  },
  nl: {
    decimal: ',',
    group: '.',
    units:
      'hour=uur minute=minuten,minuut,min second=seconden,seconde,sec day=dagen,dag week=weken,week,wkn month=maanden,maand,mnd year=jaar meter=meter kilometer=kilometer,km centimeter=centimeter,cm millimeter=millimeter,mm mile=mijl foot=voet inch=inches,inch yard=yards,yard kilogram=kilogram,kg gram=gram pound=pound ounce=ounce stone=stone liter=liter milliliter=milliliter,ml gallon=gallon,gal hectare=hectare,ha acre=acres,acre degree=booggraden,booggraad celsius=graden_Celsius,graad_Celsius fahrenheit=graden_Fahrenheit,graad_Fahrenheit byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=kilometer_per_uur mile-per-hour=mijl_per_uur meter-per-second=meter_per_seconde,m/s',
    money: 'dinar=dinar,dinar* dirham=dirham,dirham* rial=rial shilling=shilling,shilling* manat=manat,manat*',
  },
  pl: {
    decimal: ',',
    group: '\u00a0',
    units:
      'hour=godziny,godzin,godzina,godz minute=minuty,minut,minuta,min second=sekundy,sekund,sekunda,sek day=dnia,dni,dzień week=tygodnia,tygodni,tygodnie,tydzień,tyg,tydz month=miesiąca,miesięcy,miesiące,miesiąc,mies year=roku,lat,lata,rok meter=metra,metrów,metry,metr kilometer=kilometra,kilometrów,kilometry,kilometr,km centimeter=centymetra,centymetrów,centymetry,centymetr,cm millimeter=milimetra,milimetrów,milimetry,milimetr,mm mile=mili,mil,mile,mila foot=stopy,stóp,stopa inch=cala,cali,cale,cal yard=jarda,jardów,jardy,jard kilogram=kilograma,kilogramów,kilogramy,kilogram,kg gram=grama,gramów,gramy,gram pound=funta,funtów,funty,funt ounce=uncji,uncje,uncja stone=kamienia,kamieni,kamienie,kamień liter=litra,litrów,litry,litr milliliter=mililitra,mililitrów,mililitry,mililitr,ml gallon=galona_amerykańskiego,galonów_amerykańskich,galony_amerykańskie,galon_amerykański,gal_am hectare=hektara,hektarów,hektary,hektar,ha acre=akra,akrów,akry,akr degree=stopnia,stopni,stopnie,stopień celsius=stopnia_Celsjusza,stopni_Celsjusza,stopnie_Celsjusza,stopień_Celsjusza,st._C fahrenheit=stopnia_Fahrenheita,stopni_Fahrenheita,stopnie_Fahrenheita,stopień_Fahrenheita byte=bajta,bajtów,bajty,bajt megabyte=megabajta,megabajtów,megabajty,megabajt,MB gigabyte=gigabajta,gigabajtów,gigabajty,gigabajt,GB terabyte=terabajta,terabajtów,terabajty,terabajt,TB kilometer-per-hour=kilometra_na_godzinę,kilometrów_na_godzinę,kilometry_na_godzinę,kilometr_na_godzinę mile-per-hour=mili_na_godzinę,mil_na_godzinę,mile_na_godzinę,mila_na_godzinę meter-per-second=metra_na_sekundę,metrów_na_sekundę,metry_na_sekundę,metr_na_sekundę,m/s',
    money:
      'dinar=dinara,dinar* dirham=dirhama,dirham* rial=riala,riale,riali,rial shilling=szylinga,szyling* manat=manata,manat*',
  },
  pt: {
    decimal: ',',
    group: '.',
    units:
      'hour=hora,horas minute=minuto,minutos,min second=segundo,segundos day=dia,dias week=semana,semanas,sem month=mês,meses year=ano,anos meter=metro,metros kilometer=quilômetro,quilômetros,km centimeter=centímetro,centímetros,cm millimeter=milímetro,milímetros,mm mile=milha,milhas foot=pés inch=polegada,polegadas,pol yard=jarda,jardas kilogram=quilograma,quilogramas,kg gram=grama,gramas pound=libra,libras ounce=onça,onças stone=stone,stones liter=litro,litros milliliter=mililitro,mililitros,ml gallon=galão,galões,gal hectare=hectare,hectares,ha acre=acre,acres degree=grau,graus celsius=grau_Celsius,graus_Celsius fahrenheit=grau_Fahrenheit,graus_Fahrenheit byte=byte,bytes megabyte=megabyte,megabytes,MB gigabyte=gigabyte,gigabytes,GB terabyte=terabyte,terabytes,TB kilometer-per-hour=quilômetro_por_hora,quilômetros_por_hora,km/h mile-per-hour=milha_por_hora,milhas_por_hora,mph meter-per-second=metro_por_segundo,metros_por_segundo,m/s',
    money:
      'dinar=dinar,dinares,dinar* dirham=dirham,dirhams,dirham* rial=rial,riales shilling=xelim,xelins manat=manat,manats,manat*',
  },
  ro: {
    decimal: ',',
    group: '.',
    units:
      'hour=ore,oră minute=minute,minut,min second=secunde,secundă day=zile week=săptămâni,săptămână,săpt month=luni,lună year=ani meter=metri,metru kilometer=kilometri,kilometru,km centimeter=centimetri,centimetru,cm millimeter=milimetri,milimetru,mm mile=mile,milă foot=picioare,picior inch=inchi,inch yard=iarzi,iard kilogram=kilograme,kilogram,kg gram=grame,gram pound=livre,livră ounce=uncii,uncie stone=stone liter=litri,litru milliliter=mililitri,mililitru,ml gallon=galoane,galon,gal hectare=hectare,hectar,ha acre=acri,acru degree=grade,grad celsius=grade_Celsius,grad_Celsius fahrenheit=grade_Fahrenheit,grad_Fahrenheit byte=byți,byte megabyte=megabyți,megabyte,MB gigabyte=gigabyți,gigabyte,GB terabyte=terabyți,terabyte,TB kilometer-per-hour=kilometri_pe_oră,kilometru_pe_oră,km/h mile-per-hour=mile_pe_oră,milă_pe_oră meter-per-second=metri_pe_secundă,metru_pe_secundă,m/s',
    money: 'dinar=dinari,dinar* dirham=dirhami,dirham* rial=riali,rial shilling=șilingi,șiling*',
  },
  ru: {
    decimal: ',',
    group: '\u00a0',
    units:
      'hour=часа,часов,час minute=минуты,минут,минута,мин second=секунды,секунд,секунда day=дня,дней,день week=недели,недель,неделя,нед month=месяца,месяцев,месяц,мес year=года,лет,год meter=метра,метров,метр kilometer=километра,километров,километр,км centimeter=сантиметра,сантиметров,сантиметр,см millimeter=миллиметра,миллиметров,миллиметр mile=мили,миль,миля foot=фута,футов,фут inch=дюйма,дюймов,дюйм yard=ярда,ярдов,ярд kilogram=килограмма,килограмм,кг gram=грамма,грамм pound=фунта,фунтов,фунт,фнт ounce=унции,унций,унция,унц stone=стоуна,стоунов,стоун liter=литра,литров,литр milliliter=миллилитра,миллилитров,миллилитр gallon=амер._галлона,амер._галлонов,амер._галлон,ам._гал hectare=гектара,гектаров,гектар acre=акра,акров,акр degree=градуса,градусов,градус celsius=градуса_Цельсия,градусов_Цельсия,градус_Цельсия fahrenheit=градуса_Фаренгейта,градусов_Фаренгейта,градус_Фаренгейта byte=байта,байт megabyte=мегабайта,мегабайт gigabyte=гигабайта,гигабайт terabyte=терабайта,терабайт kilometer-per-hour=километра_в_час,километров_в_час,километр_в_час mile-per-hour=мили_в_час,миль_в_час,миля_в_час meter-per-second=метра_в_секунду,метров_в_секунду,метр_в_секунду',
    money:
      'dinar=динара,динар* dirham=дирхама,дирхам* rial=риала,риалов,риал shilling=шиллинга,шиллинг* manat=маната,манат*',
  },
  sk: {
    decimal: ',',
    group: '\u00a0',
    units:
      'hour=hodiny,hodín,hodina minute=minúty,minút,minúta,min second=sekundy,sekúnd,sekunda day=dňa,dní,dni,deň week=týždňa,týždňov,týždne,týždeň,týž month=mesiaca,mesiacov,mesiace,mesiac,mes year=roka,rokov,roky,rok meter=metra,metrov,metre,meter kilometer=kilometra,kilometrov,kilometre,kilometer,km centimeter=centimetra,centimetrov,centimetre,centimeter,cm millimeter=milimetra,milimetrov,milimetre,milimeter,mm mile=míle,míľ,míľa foot=stopy,stôp,stopa inch=palca,palcov,palce,palec yard=yardu,yardov,yardy,yard kilogram=kilogramu,kilogramov,kilogramy,kilogram,kg gram=gramu,gramov,gramy,gram pound=libry,libier,libra ounce=unce,uncí,unca stone=kameňa,kameňov,kamene,kameň liter=litra,litrov,litre,liter milliliter=mililitra,mililitrov,mililitre,mililiter,ml gallon=galónu,galónov,galóny,galón,gal hectare=hektára,hektárov,hektáre,hektár,ha acre=akra,akrov,akre,aker degree=stupňa,stupňov,stupne,stupeň celsius=stupňa_Celzia,stupňov_Celzia,stupne_Celzia,stupeň_Celzia fahrenheit=stupňa_Fahrenheita,stupňov_Fahrenheita,stupne_Fahrenheita,stupeň_Fahrenheita byte=bajtu,bajtov,bajty,bajt megabyte=megabajtu,megabajtov,megabajty,megabajt,MB gigabyte=gigabajtu,gigabajtov,gigabajty,gigabajt,GB terabyte=terabajtu,terabajtov,terabajty,terabajt,TB kilometer-per-hour=kilometra_za_hodinu,kilometrov_za_hodinu,kilometre_za_hodinu,kilometer_za_hodinu,km/h mile-per-hour=míle_za_hodinu,míľ_za_hodinu,míľa_za_hodinu meter-per-second=metra_za_sekundu,metrov_za_sekundu,metre_za_sekundu,meter_za_sekundu,m/s',
    money:
      'dinar=dinára,dinár* dirham=dirhamu,dirham* rial=rialu,rialy,rialov,rial shilling=šilingu,šiling* manat=manatu,manat*',
  },
  sl: {
    decimal: ',',
    group: '.',
    units:
      'hour=ure,uri,ura minute=minute,minut,minuti,minuta,min second=sekunde,sekund,sekundi,sekunda,sek day=dni,dneva,dan week=tedni,tednov,tedna,teden month=meseci,mesecev,meseca,mesec year=let,leti,leto meter=metri,metrov,metra,meter kilometer=kilometri,kilometrov,kilometra,kilometer,km centimeter=centimetri,centimetrov,centimetra,centimeter,cm millimeter=milimetri,milimetrov,milimetra,milimeter,mm mile=milje,milj,milji,milja foot=čevlji,čevljev,čevlja,čevelj inch=palci,palcev,palca,palec yard=jardi,jardov,jarda,jard kilogram=kilogrami,kilogramov,kilograma,kilogram,kg gram=grami,gramov,grama,gram pound=funti,funtov,funta,funt ounce=unče,unč,unči,unča stone=stoni,stonov,stona,stone liter=litri,litrov,litra,liter milliliter=mililitri,militrov,mililitra,mililiter,ml gallon=galone,galon,galoni,galona,gal hectare=hektari,hektarov,hektara,hektar,ha acre=akri,akrov,akra,aker degree=stopinje,stopinj,stopinji,stopinja celsius=stopinje_Celzija,stopinj_Celzija,stopinji_Celzija,stopinja_Celzija fahrenheit=stopinje_Farenheita,stopinj_Farenheita,stopinji_Farenheita,stopinja_Farenheita byte=bajti,bajtov,bajta,bajt megabyte=megabajti,megabajtov,megabajta,megabajt,MB gigabyte=gigabajti,gigabajtov,gigabajta,gigabajt,GB terabyte=terabajti,terabajtov,terabajta,terabajt,TB kilometer-per-hour=kilometri_na_uro,kilometrov_na_uro,kilometra_na_uro,kilometer_na_uro,km/h mile-per-hour=milje_na_uro,milj_na_uro,milji_na_uro,milja_na_uro meter-per-second=metri_na_sekundo,metrov_na_sekundo,metra_na_sekundo,meter_na_sekundo,m/s',
    money:
      'dinar=dinarji,dinarj* dirham=dirhami,dirham* rial=riali,riala,rialov,rial shilling=šilingi,šiling* manat=manati,manat*',
  },
  sr: {
    decimal: ',',
    group: '.',
    units:
      'hour=сати,сата,сат minute=минута,минут,мин second=секунди,секунде,секунда,сек day=дана,дан week=недеља,недеље,нед month=месеци,месеца,месец,мес year=година,године,год meter=метара,метра,метар kilometer=километара,километра,километар,km centimeter=центиметара,центиметра,центиметар,cm millimeter=милиметара,милиметра,милиметар,mm mile=миља,миље foot=стопа,стопе inch=инча,инч yard=јарди,јарда,јард,јрд kilogram=килограма,килограм,kg gram=грама,грам pound=фунти,фунте,фунта ounce=унци,унце,унца stone=америчких_тона,америчке_тоне,америчка_тона liter=литара,литра,литар milliliter=милилитара,милилитра,милилитар gallon=галона,галон,gal hectare=хектара,хектар,ha acre=акера,акер degree=степени,степена,степен celsius=степени_Целзијуса,степена_Целзијуса,степен_Целзијуса fahrenheit=степени_Фаренхајта,степена_Фаренхајта,степен_Фаренхајта byte=бајтова,бајта,бајт megabyte=мегабајтова,мегабајта,мегабајт,MB gigabyte=гигабајтова,гигабајта,гигабајт,GB terabyte=терабајта,терабајт,TB kilometer-per-hour=километара_на_сат,километра_на_сат,километар_на_сат,km/h mile-per-hour=миља_на_сат,миље_на_сат meter-per-second=метара_у_секунди,метра_у_секунди,метар_у_секунди,m/s',
    money:
      'dinar=динара,динар* dirham=дирхама,дирхам* rial=ријала,ријал*,ријал shilling=шилинга,шилинг* manat=маната,манат*',
  },
  sv: {
    decimal: ',',
    group: '\u00a0',
    units:
      'hour=timmar,timme,tim minute=minuter,minut,min second=sekunder,sekund day=dygn week=veckor,vecka month=månader,månad,mån meter=meter kilometer=kilometer,km centimeter=centimeter,cm millimeter=millimeter,mm mile=mile foot=fot inch=tum yard=yard kilogram=kilogram,kg gram=gram pound=pund ounce=uns stone=engelska_stenar,engelsk_sten,eng._sten liter=liter milliliter=milliliter,ml gallon=gallon,gal hectare=hektar,ha acre=engelska_tunnland,engelskt_tunnland degree=grader,grad celsius=grader_Celsius,grad_Celsius fahrenheit=grader_Fahrenheit,grad_Fahrenheit byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=kilometer_per_timme,km/h mile-per-hour=mile_per_timme meter-per-second=meter_per_sekund,m/s',
    money: 'dinar=dinarer,dinarer* rial=rial shilling=shilling,shilling* manat=manat,manat*',
  },
  tr: {
    decimal: ',',
    group: '.',
    units:
      'hour=saat minute=dakika second=saniye day=gün week=hafta year=yıl meter=metre kilometer=kilometre,km centimeter=santimetre,cm millimeter=milimetre,mm mile=mil foot=fit inch=inç yard=yarda kilogram=kilogram,kg gram=gram pound=libre ounce=ons stone=stone liter=litre milliliter=mililitre,ml gallon=galon,gal hectare=hektar,ha acre=akre degree=derece celsius=santigrat_derece fahrenheit=fahrenhayt_derece byte=bayt megabyte=megabayt,MB gigabyte=gigabayt,GB terabyte=terabayt,TB',
    money: 'dinar=dinarı,dinar* dirham=dirhemi,dirhem* rial=riyali,riyal* shilling=şilini,şilin* manat=manatı,manat*',
  },
  uk: {
    decimal: ',',
    group: '\u00a0',
    units:
      'hour=години,годин,година,год minute=хвилини,хвилин,хвилина second=секунди,секунд,секунда day=дня,днів,дні,день week=тижня,тижнів,тижні,тиждень,тиж month=місяця,місяців,місяці,місяць,міс year=року,років,роки,рік meter=метра,метрів,метри,метр kilometer=кілометра,кілометрів,кілометри,кілометр,км centimeter=сантиметра,сантиметрів,сантиметри,сантиметр,см millimeter=міліметра,міліметрів,міліметри,міліметр mile=милі,миль,миля foot=фута,футів,фути,фут inch=дюйма,дюймів,дюйми,дюйм yard=ярда,ярдів,ярди,ярд kilogram=кілограма,кілограмів,кілограми,кілограм,кг gram=грама,грамів,грами,грам pound=фунта,фунтів,фунти,фунт,фнт ounce=унції,унцій,унція,унц stone=стоуна,стоунів,стоуни,стоун,стн liter=літра,літрів,літри,літр milliliter=мілілітра,мілілітрів,мілілітри,мілілітр gallon=галона,галонів,галони,галон,гал hectare=гектара,гектарів,гектари,гектар acre=акра,акрів,акри,акр degree=градуса,градусів,градуси,градус celsius=градуса_Цельсія,градусів_Цельсія,градуси_Цельсія,градус_Цельсія fahrenheit=градуса_Фаренгейта,градусів_Фаренгейта,градуси_Фаренгейта,градус_Фаренгейта byte=байта,байтів,байти,байт megabyte=мегабайта,мегабайтів,мегабайти,мегабайт gigabyte=гігабайта,гігабайтів,гігабайти,гігабайт terabyte=терабайта,терабайтів,терабайти,терабайт kilometer-per-hour=кілометра_за_годину,кілометрів_за_годину,кілометри_за_годину,кілометр_за_годину mile-per-hour=милі_за_годину,миль_за_годину,миля_за_годину meter-per-second=метра_за_секунду,метрів_за_секунду,метри_за_секунду,метр_за_секунду',
    money:
      'dinar=динара,динар* dirham=дирхама,дирхам* rial=ріала,ріали,ріалів,ріал shilling=шилінга,шилінг* manat=маната,манат*',
  },
  vi: {
    decimal: ',',
    group: '.',
    units:
      'hour=giờ minute=phút second=giây day=ngày week=tuần month=tháng year=năm meter=mét kilometer=kilômét,km centimeter=xentimét,cm millimeter=milimét,mm mile=dặm foot=feet inch=inch yard=yard kilogram=kilôgam,kg gram=gam pound=pao ounce=aoxơ liter=lít milliliter=mililít gallon=gallon,gal hectare=ha acre=mẫu celsius=độ_C fahrenheit=độ_F byte=byte megabyte=megabyte,MB gigabyte=gigabyte,GB terabyte=terabyte,TB kilometer-per-hour=km/h mile-per-hour=mph meter-per-second=m/s',
    money: 'dinar=dinar,dinar* dirham=dirham,dirham* rial=rial shilling=shilling,shilling* manat=manat,manat*',
  },
  zh: {
    decimal: '.',
    group: ',',
    units:
      'hour=小时 minute=分钟 second=秒钟,秒 day=天 week=周 month=个月 year=年 meter=米 kilometer=公里 centimeter=厘米 millimeter=毫米 mile=英里 foot=英尺 inch=英寸 yard=码 kilogram=千克,kg gram=克 pound=磅 ounce=盎司 stone=英石 liter=升 milliliter=毫升 gallon=加仑 hectare=公顷 acre=英亩 degree=度 celsius=摄氏度 fahrenheit=华氏度 byte=字节 megabyte=兆字节,MB gigabyte=吉字节,GB terabyte=太字节,TB kilometer-per-hour=km/h meter-per-second=每秒,m/s',
    money: '',
  },
}
