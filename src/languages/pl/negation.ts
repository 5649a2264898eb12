import type { NegationWords } from '../model.ts'

export const pl: NegationWords = {
  not: 'nie',
  warns: 'ostrzeg* przestrzeg*',
  idle: 'dopóki póki zanim o_mało',
  no: 'nie',
  without: 'bez',
  merely: 'tylko jedynie wyłącznie jedyny jedyna jedyne jedynym jedyną jedynego',
  neither: 'ani',
  degree: 'tak aż',
  until: 'do dopóki dopoki póki przed zanim wcześniej aż',
  since: 'dopiero najwcześniej czekać poczekać zaczekać',
  doubts:
    'tylko jedynie wyłącznie oprócz poza do zanim dopóki mniej niż zamiast inaczej inn* różn* trudn* ciężk* ledwo rzadk* mał* mało krótk* nisk* źl* gorsz* słab* fałsz* błęd* przeciw* jeśli gdyby też zakończ* przesta* zatrzym* zamkn* zamyk* strac* utrac* blok* woln* pust* wątp* pyt* odm* odrzuc* zaprzecz* braku* brak opóźn* przełoż* odwoł* zawiesz* pozost* zakaz* zabr* zapob* unik* ignor* zapom* ślep* milcz* zaskocz* strach* daremn* bezużyt* dalek* pamięt* stoi stoją stał* bezczyn* nieobec* bezrob* bezdom* bankrut* bojkot* wstrzym* narusz* łam* przeży* ocal* remis* równ* tajemn* anonim* zagin* znik* sierot* został* paraliż* impas* najwcześniej',
  nothingBut: 'innego_jak innego_niż inny_jak inny_niż',
  or: 'albo lub czy',
  with: 'z ze',
}
