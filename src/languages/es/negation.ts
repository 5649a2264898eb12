import type { NegationWords } from '../model.ts'

export const es: NegationWords = {
  not: 'no nunca jamás',
  warns: 'advirt* adviert* advert*',
  idle: 'hasta_que menos_que',
  no: 'no noes',
  without: 'sin',
  merely: 'solo sólo solamente únicamente simplemente meramente exclusivamente único única únicos únicas',
  neither: 'ni',
  degree: 'tan tanto',
  remains: 'obstante',
  until: 'hasta antes mientras',
  since: 'solo sólo solamente recién pronto esperar aguardar',
  doubts:
    'solo sólo solamente únic* salvo excepto sino hasta antes menos otro otra otros otras distint* diferent* difícil* dificult* apenas rara* poco* poca* corto corta breve* baj* mal mala malo peor* débil* pobre* equivoc* error* fals* contra* opon* opuso opuest* si tampoco dej* cerr* cierr* perd* pierd* bloque* libre* vací* vacan* dud* rehús* rechaz* neg* nieg* fracas* fuera retras* aplaz* suspend* cancel* sigue* siguen jamás alguien algo algún* restring* impid* imped* evit* ignor* olvid* ciego* silenci* call* sorpr* miedo* vano inútil* impos* lejos tiene_que record* recuerd* quedar* queda* únicamente parad* inactiv* ocios* ausent* desemple* arruin* quebr* boicot* abstien* abstuv* absten* incumpl* viol* burl* desafi* sobreviv* empat* igual* misteri* anónim* desapare* prófug* huérfan* solter* descalz* desnud* quedó quedaron paraliz* estanc* cerrad* escas* falta faltan faltó',
  nothingBut: 'más_que otra_cosa_que otro_que otra_que',
  or: 'o u',
  with: 'con',
}
