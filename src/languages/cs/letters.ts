import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const cs: LetterGroups = [
  `
    ní_ _po _ne
  `,
  `
    _pr _př _na pro je_ ení _je _s_ _se na_ sou ova _vy ou_ _so _za ch_ at_ _v_ se_ ho_ ová ván
  `,
  `
    ce_ sta _do ost né_ bor vat oub ubo ro_ ze_ _st ání při ky_ to_ _a_ pře ný_ _ob it_ ter ru_ _ve no_ rov ku_ _ko
    _od kon pod kte zna em_ pou neb _kt stu ové pří ého uje ých _kl ně_ oru cí_ _ná nel tu_ ny_ lze le_ zen ka_ lo_
    tel _ch elz obr řen van uži str raz _ro ná_ lož bra sti ouž pol _vý ast _zn ři_ _by ci_ en_ ate tup nov nen ím_
    ent chy dno mu_ ebo ti_ odn hyb tav že_ hod or_ lik ový la_ nou vé_ _zá bo_ byl dov _sp _to _da dat odp řed lov
    men ran res _ja ek_ _pa st_ by_ íst ech má_ _mo ta_ nut _bý prá tí_ pra _ho slo _ba ýt_ jak te_ kov být zov ovn
    kaz ích ící oto ale por led _te
  `,
  `
    ako do_ roz _ta sah ího ty_ alo tov ově _re pos _má mi_ edn _k_ len ko_ líč pis olo ve_ ole li_ dpo nos ace vní
    _sy jíc _ok vol měn áno _zo ací not nač žad nep _in _ak pov lní _ma obs ten dní _me tní ver _ov jso zob ist jí_
    ním ick aný ují _js _z_ ém_ eré _o_ tře vý_ ají bal rac _už ít_ _sl nak ven tom lat áln klá eno ry_ ění klí vu_
    živ iva spo iko tra nam for oro ráv _sk oli liš ší_ jed akt bsa ané ak_ uží azo atn ave mís nas níh _al řád ele
    _bu žit orm _zm čas est ým_ nu_ aze ačí pot ros ovo ožk ext ba_ nýc _mí cho ktu upn ado _no čít _ad sto _ar ves
    stn _že nem če_ vyt adr eze dre věř ste áve tex nit néh ika avi láv _li něn _ji _hl ěře ené pli bud et_ tor rav
    ré_ _zp dy_ _řá výc ému ahu ytv yst tat _vl mez su_ tém erý uto hle jen _de žen ena vyž žád hla ený de_ ata tro
    sté nic ože yža ečn alí du_ náz _ka hu_ pla áze ožn sle zad tvo _op cov čen _sv vá_ poj dí_ isk tab okn oje _ce
    án_ poz vel _u_ den sku ont ádn sys zi_ oko čís ké_ ráz ly_ oku oho _žá eln _ap ční lou _ze změ _kd áva tiv zí_
    voř lu_ rý_ rů_ ota véh ků_ il_ tla ici vyp rán kac níc pok las eli utí ali lic ede stř roj ítk _pl íli amě lav
    mož _mu yl_ aci od_ apl yba esl ato ite ory al_
  `,
  `
    _abgnstu _beilorě _ciloí _dilnruváéíěřů _elnsx _faioru _ger _haeir _idgm _jm _kenruvóř _laeo _minryéě _niuě _omrstzč
    _pegisuáíů _rauyá _sabcdhimnruí _tilruvyýěř _udklmnprstvz _vaiorszáíěš _zbdjkrtví _údlpsč _čaeiltáí _řaeí _šaeip _ži
    abelsuáí achko ad_aeinuáíě afi ahlor ain ajent akceuáé alatuyéýš am_aeikoyí anacdegiostuáíě apainos aracdegiotuš
    asilno atikru aut avadnouáíěř axi az_anuyá ač_enotu aši ažde bajr beclnrz bilnt bje bleioé bnoéý bodluv brá bsl
    bu_lt byt báz bí_dr býv bě_hž cap cedlmnrs chaeilnrtuáé ciaftá ckeyáéý cuj cíchlm da_jlnrv dch ddě debfklmprsvx
    diacknstvč dkaloy dleo dmí dnaeáéýě dobklmprstu dpi drouž dst dtr dujlp dvo dá_lnv dél díl dědjln dří dů_v ebenuy
    ec_i ed_acikmopuáě eex efei egi ehlo ein ejemnstí eklortuá el_ahklos emaeioíě encdensuyáš eobd epilorstíř
    er_aeinoptuvzá es_cekmnopuáí etaeioruyíěů ev_aeinoryíř exiopu ezadinp ečekt eře eši eži fer ficgkln font frao fun
    gen gis gno gorv grae gu_mr ha_nr hels hiv hloá hopruvz hranoá huj hy_ hánz hém ialn ibu icehí ideiáě ie_n ifir ignu
    ihl ijaeí ik_tuá ilaeinoy imaeiopá in_adefiknostuyá ion ipot iro is_elou itaimnouyáéí iv_noé izaou iál ičekn iřa išt
    jatz jde jejkmtv ji_nst jmeé jnéý jov jte jím jští kalmnrtčž kcei kdy kemtš klaeio kneiou kolmprsuz kraeioyá ktio
    kujmnprst kyt ká_clntvz kéhm kód ký_cm lacdmnč lecjkmpstvzčž liabdnstvz lkoy lnoáéýě lobghkmns lsk lte lujsčž
    lá_dnstš lé_hm lí_k lý_ lští lů_ ma_clnptxz mbio mecmrt miclnt mkn mno mocdhntv mpalor mrt muls my_s mált mén mí_nt
    mě_lrs mů_ž nabcdhijlnptv ncehio ndaeiá ne_cdeijkorstuvzúč nfio ni_hklmsz nkacouy nnéý nocdmnr nskt nt_aeinoruyů
    nucjl nve náchlmnprsv ném ník ným nčeií nějk nšt nů_ obadejlnovyě ocehin odadeiklmorstuvíř ogor ohly ojio okaelrá
    olabnuáí om_abeopuéíě on_acefiosuyáč opaeilorí oraeikntů oseiklmou oteilnvář oucdhptvzčš oveiklsuí ozabdeinopíš
    očaeií ořeá ošk ožai padklmnrst pecnrvč pin plenoáň pnouíý pochmnpčřšž preivů psaá pto pu_bjsš py_ pínrsš pětš půs
    ra_dfjklmtčň rch recfgklmnptvz riabcgmopt rmaá rnauí robcdfghklmnptuč rpr rst rt_iou ruhjkčšž rvaen rycht rzo
    rá_clmt rče ršt rže sadkmn sch sdí sedklmrstz sheo siglt skalnoryáéý slaiuá smaeiyíě snéíý sobckv speruě stvyáíě
    subjnv svaiě sy_mn sántř sí_clt sů_ tacdhjklnrzčž tecjkmsvč ticfklnst tkaouy tli tnouáéýě tokpu treiuvá tsk tuajlrá
    tvráí tylp tá_hlnvř té_ tím tý_c tě_lnz třií tů_ ual ubl uceh ud_eoá uhlé uji ukaot ulakoá umeoí undikou upceiloru
    uraozč ustí ut_aeyé uveno uza uál učaei ušet uže va_cjlrzčšž vedř vidlnstč vkay vlaioá vnaoáéýě vo_djkrtuvz vratá
    vskt vujk vy_bdhjknsvš vzdo vádmtvzř vém ví_cdr výmprszš vě_dnrt vře všet war xims xov xpo xteo ybnorí ych yhlo yklo
    ymb ynceu ypinors ysl ytenou zabchklmnprstvčš zbay zdnráíě zemr zict zkoru zneioá zor zpeorěů zru ztr zu_j zvouě
    záklmnpsv zís zře zší áceht ádakáě áhln áleo ám_ek ánaky ápo árno áslot át_ekno ávinoráě ázadkoáí áře áše áže émo
    éno íce ídak ík_au íleo ímiu ínaká ípo íroá íseklm ítaená ívaeá ízen íče íře íše íže ódo úlo úpl úsp ými ýro ýslt
    ýva čekrt či_lnt čkaoy čle čnoáéýě čov čteivy čuj část čí_n čů_ ějš ěleio ěn_aioyéýě ěrnoy ěst ět_enš ěřo ěšn ěžn
    ňov ňuj řadz ře_bcjklmprstvčš řidhjlptř řov ří_dkpstvz še_nst šift ško šov špa štiíě šímř ťov ům_ ůsot ůvoě žij žno
    žov ží_v
  `,
  `
    _aefijmvzčž _b_gháířů _c_acdrstuvwy _d_jmpsyóýž _e_cdfgikmprtuvwz _f_delstyá _g_acilpuzó _hmnuvwyář _i_chklorstuz
    _jdouáíü _khimqswyáýčů _l_cdghsuvyzáéí _m_hlmóýřů _n_cdsyéíúýů _ocefhilnuřšž _p_ntyzýě _qu _r_dirwéů _sgjsáéúýč
    _t_chjmstzáéí _ubcghijuč _vdhknptuéčůž _waehior _x_hpt _y_p _zchiluóúřů _á_sz _é_r _í_r _úcjkmnrtvzř _č_couw _ňa
    _řiv _šklotvéíť _žalnorví aalt abacdinoryéýěš acprstuyáů adbcdhklmpsvyřšůž aelr af_aegkortué agabegilmnorsuáéš
    ah_aeinyáéšů ai_flmst aj_adfijkmosuášů akahklmryóýčřšůž albcdfgklmnpszáúž ambchlnpstuwáéýčšůž an_bjknvyzčšůž
    aobdkprš ap_ejkprtuyáíěřšů aq_ ar_kmnsvyáéíýčů as_acdehkmpsuyíňšů atbcdfghlstyáéíóýčěřšů au_dkrszčš av_bckrtyzéýšůž
    aw_aš axehkpruí aybioů azbdiksvéíýšů aúdt ačacijklsáů aď_aot aňadotu ařaisíč aš_eklmotuí až_bilnotuéíď
    baabchkmnstuvyzřž bcehií bdaioré be_djkmstvyčž bgp bháóú bi_abchjkosč bja bkaelouyů bl_akáí bnauyáíě bohjkmostxzřťž
    bpir breiouyzéýž bsckotyá btyíě bubcfgijkmnoráčďňš bveiyz bwe bycdmpsvzč bzo bácdjklmnsčř bé_hz bíhjklntz bý_lm bča
    bějlmrtť břaei bšt bů_h bža ca_cdlrst ccaot cda cebijkoptzář chcdkpsvýřťůž cibdegjlmnopsz ck_adloprtu clanoué cmé
    cneioáéíýě co_bdklmnopuž cp_oř craeluy cs_o ct_aciklmuvyíů cu_nr cvi cwd cykr cá_st cén cínprstz cňu ců_m
    dabcdikmopqwčřž db_aloyě dcaeioí ddeiprí deacdegjotzčšž dfru dgei dhaelosíš di_defgjlmopruáíš djeu dkeuáéýů
    dl_ainuyáí dm_deinuáéýě dn_iuyů doacdefhjnwzčšž dp_alruřů dr_aáé ds_aehklopuví dtaeiuyí duabckmnrsřš dvaeilryáíýě
    dwaj dybcgknž dznpá dáckmrtř dé_hmr díckmrtvž dóg dý_cm dčaeií dě_ckprtč dňou dřaeiá dšiktí důklmrs džaipsuáóš
    ea_bcdgklnprt eb_ailríýě eceknoptyíň edbdfglrstvyzíčřšůž eefklnrsz ef_ou egaemoruvyá ehdkru eidgmvš
    ej_abcdijklprvčňš ekaceinsvóčů elbcgmprtuvyáéíýšůž embcjklnpsuyáčřšůž enfgikvzčěůž eofgklmnprtvzčřš ep_aenuáéýšů eqt
    erbcdfgklmrsyčšů esabfhirsvyů etchklnpstvzáéýřš eu_deklmprstvzž evchklpsuvzáéýěš ew_ers ex_acemnyíů ey_cgrs
    ez_bgklmortuváíóřů eálnr eón eúpsč eč_iluí eď_t eň_aot eřaisáí eš_eklnotí ež_eklíš fa_eiklmnrtš fddw fedjkmst ffefsu
    fghu fiaderstxáí fká flaio fnií fo_iv freiuyí fset ftosuwyů fu_klr fy_z fáz fémr fřeí fšt fů_ ga_bcehlmnrtuwyčš
    gbity gcaort gdaiu ge_jlmorst gfi gger ghat giacdeinotzíš glaioy gme gnaemtáó go_clnu gpdgst griouíó gs_imt
    guadejlnpš gviý gy_pz gzi gáclnrt géd gólnt gšt gů_m hacdijklmpstuvzčřš hcei hd_eoy he_abcikmnortuxňš
    hi_abcefijlmnprst hkoá hl_ciuyéíý hmeoy hnabdeiopuyíěů hoaciklmnostřšž hpa hrdeuy hsku ht_ouíě huadmnrstšž hváíě hw_
    hycdlnpstň há_cjlmprsvčš hé_h hí_ hód hút hý_bcm hřbei hšt hť_ hů_mz hž_ ia_cgkrstč ibaeilorwyčš ic_amotuá
    id_aglmnorstuéíž iemrstw if_aefklotř ig_aeghioryé ih_ainouyá ii_ ij_dimstš ikdeilnrsvyéóýšů ildhlmstuéíýšů
    im_bknsuyě incghpvzéíýěš io_adlprtuv ip_aceiklpruyíů ir_aeimstuyášů isachimnpsyéíťů itbfhklrsvýěřšů iu_emz
    ivceikuyzáýěňšů ix_bemou iz_einprtéí ián iéfr ií_cm ión ič_ciotíů iňau iřou iš_eilnouíť iž_enš ja_cdjlopsv jbal
    jdaovřůž jechlszšž jfu jgu jicdhlmvšž jje jkaory jle jmalouyě jnaeiouáěš jobir jprř jryů jsekmpt jt_ouyů juabjlps
    jvyíýě já_cdklv jídhstzž júh jüa jčaek jňu jšk jů_m jž_ kabdijkopsvřš kb_ kcí kdeo ke_dfjlnrvyčň khamoá ki_elmnrsč
    kkaéý kl_uéý kmei knacyíě koabdghjkotčňřšž kpo kqu kr_tuvzéíýů ksbctů kt_anryáéřů kuabcdfiklzřš kvaeiáóěů kw_ kybnrs
    kádfkmrřž kékz kónr kýko kč_nt křeií kšt kůmňž kže labghjklopruwxzďš lb_aiouyáě lcceoů ld_aeoruy leabfghlruxáóšť
    lfaeu lgabeoá lhaoá liefgjlmopréíóčž lkaeuáéýů ll_aeghiotuá lmaiouy ln_aeikty loacdfloprtwzčďňš lp_aty lroy lsept
    ltairsuáéý lubcdhilmnoptvzšť lvaeiyů lyfmntzšž lz_huyá láchkmrčřž lédkptzčř líbcdmnstzřž lúč lýcmtz lčekí lň_kou lšo
    lům lžeí madfghijkmorsvčďšž mbaluš mcehioíů mdeo me_dfgjklxčňřš mfo mge mhano mibfgjkmorsxzéčň mjd mkaelouyů
    mladouáč mmai mnaceisyáéíýě mo_begjklmrsuzčřš mp_eitué mrazá ms_ehklt mteoé mujkmnrtzčž mwae myklzčš mácdhjmnrčž
    mé_dhm mícklmrvzňřš mód mý_cmtš mčei mědjkptvňřť mřeí mšt můcjm mž_i naafgoruzřšž nboy ncaluí nd_bcfhlorsuyěšůž
    neafghwxářšž nfadeglru ng_aefhilmorsuvyášů nhioá niefgijnpuvxáíčž nje nk_eiráčšů nliy nme nnaeioáíě
    noabfhijklopwzúčřž nper nr_e ns_aefgilopsá ntsáýě nuikmpsxá nv_ao nyamnos nzaeiouí nábdgjktčřš nérstvzřš
    nídfjpstvxzčž nóz núb nýbgps nčanou něcdlmtvzčž nšeiuí nůjmž nž_eosš oadfilmprt ob_chiktuzáéíčřůž oc_cklortuáí
    odbchjyzáéčěšůž oelsvxz of_efiortuéšů og_deilnuyáů oh_aenruáéřů oidmns oj_adkmntuáíúšů ok_cimtyéýů ol_dklstvyéšů
    omciklmntyáýšů onbdgklnrvzéíěšůž oo_bcdklmprst op_bcknstuyáěřš orbcdfgjlsváčňš os_abcnprvyáíš ot_bchkmrsuyéíýěš
    oufklmnrsxř ov_cryšů owainrt oxeiy oz_hklmrstuvzářů oár oúl oč_kntá oď_ks oň_s ořaintíč oš_eilt oť_ ož_cdstáíň
    pa_cghpvxčňš pban pceiloíů pdae pe_dehikmstňž pg_cdlrsu pi_acdeijlortxzíóčš pjao pkaouy pl_pyíý pnaeiáéě po_begiň
    ppaeiko prcsuýš pscehklty pt_aeipuyáýšů pulnpráč pyrtš pzn pá_cdjklnrstv pé_r pí_ckptv pý_cm pě_cjlnv pňoů př_ká
    pšituí pů_jlmrv qtt queo rabeghiprswďšťž rbaeiosuyáíěš rcaeinoí rd_aceinosuwyáéíýš re_abdeijoqrwáčž rfin rgaeiouyá
    rh_alnouyá riefhijklnsuvzáéíčň rjao rk_aemnotuyáéýů rl_aefno rminosuwyéíěš rn_eioyáéýěš roaeioxšž rp_enouá rreuv
    rs_ehikop rtaefhklmnrsvyáéýěřšů rubcgilmnprstz rvikouyzáéíýě rwa rybijmpsv rz_adeinuyáí rábdhkrsčřšž réhmnt rí_cknš
    rón rýckmstvž rčinouí rďt rňu ršaeiuí růbchmnpsvz rž_binoí sa_bcfgjlrstuvzúčřž sbaíě sc_aeikloéíů sdarě
    seabcegjnpuvxčňřš sfou sgei sh_airsů si_ckmnorsvxzč sje sk_eióů sl_mnyzéíýů sm_dglnorsuáéýů snaeioyáě so_fglmnprst
    sp_ailáíř srabdemopá ss_eilprwy stdghklmpsýňšů sudlmprtť svcoryáéíýů swao syclrt sá_cdhlmz sér sídmčť súd sýr sčí
    sňu sšt sť_ot sům tagimpsuwx tbauyě tc_ehipů td_be tebdeghoptďř tfiou tgpr th_adeiortuáš tiabdghmopzčňšž tj_
    tkelnáéýů tl_eosuyé tmaeiouyáů tnaei toacdghjlnstxáčřž tprř tr_dhnpsyéýčůž ts_ceiortuw ttory tubcdgmnstvřš
    tvaeiuyéýěů twa tydgknortčřš tzdn tábcdmprtzčž téchkrtzčž tíchknstvž tón týdklmrž tče těchjkmpstvčšž tňo tř_no
    tšeiotuí tům uacnrtň ub_aeijknprstvyíěšů ucinotuáí udabcikmnruyéíěůž ue_nru ufafnuář ug_abeir uh_aoruyáýů uidlnstš
    uj_gtš uk_clnruyáéčšů ul_cdeghilptuyzéíýů um_abhimnpsuyáěřš un_aceglstyáěš uodtvš up_adgpyáíěňřšů
    ur_bcdegijklnrstuyáš us_eikmnpuyťů uthiknrsuváýěšů uue uv_aikuyáéíčěňš uxos uzbdeilnosuáíš uán uč_knotuáí uď_t uňck
    uř_aeá ušiknouáíš uťo už_bosuvů vadhkmpvř vba vceiortuů vdaiouyě vecfjkmptxzčďňš vho vi_cegkrvzáš vkelouáóů vl_en
    vma vn_iuy vobnpsč vporář vrcdehoszíďž vso vter vulnopsvz vvo vyceglmoruzúčř vzabehklnprtáí vácehklršž védjsvz
    víjklmtzř vót výbfhjkltuvčž včeí věchjkmszďšž vňu vří všaií vů_bdjlmrč vžd waciklnt wd_ weabejšž whl widt wjm wolnr
    wrai ws_ wty wšt xacd xbu xcl xe_cdlmr xho xi_cklz xkb xmai xní xpaeilpr xre xsk xt_ruyů xu_alá xy_ xí_ xů_ yan
    yb_eluyáěů ycekuí ydalráí yex yf_uyů yger yhnr yin yjdemáí yk_aryářů ylaeikouyíů ymadefinopsuě ynaiotáíě yobnpr
    yp_aejltuyáíů yragioáš ysekopuví yt_ahiklyáéíóýěů yučž yvaeinoruáíý yzeinouvš yús yčceikntí yř_abeimnsí yš_ceilnotíš
    yů_ yž_eoáí za_jozúřž zbeiloruíýě zceioů zdaeouvňřů zebcfjklpstvzčň zgi zheloru zidegklnpsvč zjei zkaelyéóů
    zlaeiouyéů zmeiráí zn_uyéíýě zodflnoptz zp_altáíř zraceoy zsakouá zt_aeiváí zubklmnrář zvaelryáíýů zy_cklč zzl
    zá_bchjrtzřž zénr zícfhkmnprtv zón zúčž zýv zří zšit zů_ms áboíěš ácikní ád_cehioruyířž áen áfu ága áhaoruyá
    ájcdeimnsí ák_aeilnoruyů ál_aiksuyéíýčšů ámaciosuyáéíýěš ánceirsuýěš ápaeilráě ár_ceikmsuvyšů ás_aceikmnuáí
    átachilrsuyáéíýěšů áv_ckmpuyšů áz_cinrvó áí_ áč_aek ář_iosíů áš_iklt ážcdiknuí édinsš éfru éha éjm ék_aouyáů élcekn
    émaeyěů én_aeikuyáěš épe ér_aiuy ésclot étanoá évoá éznstáš éčbeit éřá éšt éž_ íberí íc_ioů íd_ceilnoruyáéíě ífru
    íhaiá íj_emní íkeloyáů íl_aknuyáéíýčů ímacekotáéóýěšž ín_eosuíěšů ípanru ír_aknuyšů ís_anps ítiloryíě ív_ikoýě íxk
    íz_adkouí íč_iknoíů íň_ ířacikí íš_kot íť_o íž_ciknoí ód_aeuyzůž ógr ólm ón_adikouyšů óre ótauš úbi úcht údaeorá úhe
    újm úklor úmlry únio úpar úro úseimt út_eouáě úvaoě úze účaeitš úřae úží üan ýboruě ýcaví ýden ýfu ýgr ýhr ýji
    ýkaloruř ýleuí ýmekuyěů ýob ýpilou ýr_aiá ýsako ýtarvy ýuk ývloá ýzaeknuvy ýčt ýš_eiklí ýž_it ča_glmnrř čceh
    čebchjlmsvčš čibcgkpsvčš čji čkenuáýů čliouá čne čokl čsk čt_oruěů čuakvá čwa čár čícm čšt čům ďar ďov ďst ďteo ďuj
    ěc_ehioí ěd_aceiknouyáíčě ěh_elnou ěj_aeintíž ěk_adekotuá ěl_acknsuyáéíš ěm_aceituč ěnnstuáš ěpio ěr_aeuňů ěsní
    ětcilorsuví ěvaenuyáě ěz_cdeintí ěč_einů ěď_ ěňt ěř_ituí ěšetí ěť_o ěž_ekouíš ňa_mn ňce ňdž ňkaeouy ňo_ ňsk ňte ňů_
    řactď řbaeiuy řce řefhiuzž řibckmnrsvzčš řkaouy řmi řniáíě řskt řte řuj řva řáklnt říbchjlmrčřšž řů_m šabcklmn
    šebcdhjklmrv ši_cklmnprsvřš škaelruyá šlaeioéý šmí šnioáéíýě šofnu špei št_aenouvyá šubjt švéý šáí šéf ších šší
    šť_aou ťas ťou ťte ťuj ůbeě ůchk ůdcč ůh_l ůj_dč ůka ůl_deinr ůmyě ůpl ůracn ůsluv ůzkn ůči ůň_ ůžeo ža_lrsř žbaouyě
    žce ždoyáéíýě žebcklmrtč ži_bcklmnsčš žkaouyá žliu žnaiáéíýě žolu žpu žra žskt žteo žu_jnsš žva žábcknr žér žíctz
    žó_ žďu žňu žští žů_
  `,
]
