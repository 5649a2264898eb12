import type { NegationWords } from '../model.ts'

export const pt: NegationWords = {
  not: 'não nunca',
  warns: 'advert* alert* avis*',
  idle: 'até_que menos_que',
  no: 'não',
  without: 'sem',
  merely: 'só somente apenas unicamente simplesmente exclusivamente único única únicos únicas',
  neither: 'nem',
  degree: 'tão tanto',
  remains: 'obstante',
  until: 'até antes enquanto',
  since: 'só somente apenas cedo esperar aguardar',
  doubts:
    'só somente apenas únic* salvo exceto senão até antes menos outr* diferen* difícil* dificuld* mal rar* pouc* curt* breve* baix* mau má pior* frac* pobre* fals* errad* contra* opõe* opos* se acab* deix* fech* perd* bloque* livre* vazi* dúvid* duvid* recus* rejeit* neg* fracass* falt* fora atras* adi* suspen* cancel* segue* restri* proib* imped* evit* ignor* esquec* ceg* silênci* cal* surpr* medo* vão inútil* impos* longe lembr* record* parad* inativ* ocios* ausent* desempreg* falid* falên* boicot* absti* absteve* descumpr* viol* desafi* sobreviv* escap* empat* igual* mistéri* misteri* anônim* anónim* desaparec* foragid* órfã* solteir* descalç* fica* ficou ficaram paralis* estagn* escass*',
  nothingBut:
    'mais_do_que mais_que outra_coisa_que outra_coisa_senão senão passa_de passam_de passava_de passavam_de passou_de',
  or: 'ou',
  with: 'com',
}
