/**
 * Words that one country writes and another with the same language never does. Words that both have, with another
 * meaning in each, are not here: "time" is a team in Brazil, "sumo" is juice in Portugal.
 */
export const WORDS_OF_VARIANTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'pt-PT': {
    'pt-BR':
      'ônibus trem trens gramado gramados equipe equipes celulares geladeira caminhão caminhões goleiro goleiros bilhão bilhões planejamento planejar planeja planejado quilômetro quilômetros econômico econômica econômicos econômicas acadêmico acadêmica gênero prêmio prêmios fenômeno polêmica polêmico eletrônico eletrônica dezesseis dezessete dezenove quatorze metrô tênis esporte esportes esportivo torcedor torcedores suco xícara pedágio bebê bebês contato contatos anistia oxigênio patrimônio',
  },
  'pt-BR': {
    'pt-PT':
      'autocarro autocarros telemóvel telemóveis equipa equipas relvado relvados económico económica económicos económicas académico académica género prémio prémios fenómeno polémica eletrónico eletrónica quilómetro quilómetros dezasseis dezassete dezanove contacto contactos desporto desportivo camião camiões planeamento bebé bebés ecrã ecrãs oxigénio património receção perceção infeção infeções',
  },
  'en-GB': {
    'en-US':
      'color colors colored favor favors favored favorite favorites neighbor neighbors neighboring neighborhood neighborhoods labor harbored honor honors honored behavior rumor rumors humor kilometers defense offense aluminum traveled traveling canceled canceling jewelry maneuver plow skeptical',
  },
  'en-US': {
    'en-GB':
      'colour colours coloured favour favours favoured favourite favourites neighbour neighbours neighbouring neighbourhood neighbourhoods labour harboured honour honours honoured behaviour rumour rumours humour kilometres defence offence aluminium travelled travelling jewellery manoeuvre plough sceptical tyre tyres',
  },
}
