import { onceEach } from '../once.ts'

/**
 * Companies and their products that news names often, and that all languages call by the same name; each line has those
 * of one group, which a text may name for one another. Source: collected for these checks, from no other work.
 */
const BRANDS = `
Facebook Instagram WhatsApp Meta
Google YouTube Alphabet Gmail Waymo DeepMind
Amazon Alexa Kindle
Apple iPhone iPad
Microsoft LinkedIn Skype Xbox
OpenAI ChatGPT
Anthropic
Twitter
TikTok ByteDance
Telegram
Snapchat
Reddit
Wikipedia
Netflix
Disney Pixar Hulu
Spotify
Uber
Lyft
Airbnb
Tesla
SpaceX Starlink
Nvidia
Intel
Qualcomm
Foxconn
Samsung
Huawei
Xiaomi
Lenovo
Sony PlayStation
Nintendo
Panasonic
Toshiba
Hitachi
Toyota Lexus
Honda
Nissan
Mazda
Hyundai
Kia
Volkswagen Audi Porsche Škoda Bentley Lamborghini
BMW
Daimler Mercedes
Opel Stellantis Fiat Peugeot Citroën Chrysler
Renault Dacia
Volvo
Ferrari
Boeing
Airbus
Embraer
Bombardier
Lufthansa Eurowings
Ryanair
EasyJet
Siemens
Bosch
Bayer Monsanto
BASF
Pfizer
Moderna
BioNTech
AstraZeneca
Novartis Sandoz
Roche
Sanofi
Nestlé Nespresso
Unilever
Danone
Heineken
Carlsberg
Pepsi PepsiCo
Starbucks
Ikea
Zara Inditex
Adidas
Nike
Puma
Lego
Carrefour
Walmart
Aldi
Lidl
Tesco
Repsol
Gazprom
Rosneft
Lukoil
Aramco
ExxonMobil
Vodafone
Nokia
Ericsson
Reuters
Bloomberg
Alibaba
Tencent WeChat
Baidu
`

const ready = onceEach(() => {
  const groups = new Map<string, number>()
  for (const [group, names] of BRANDS.trim().split('\n').entries())
    for (const name of names.split(' ')) groups.set(name.toLowerCase(), group)
  return groups
})

/** The group of a company or a product, by its name in small letters; undefined for other words. */
export const brandGroupOf = (lower: string): number | undefined => ready('').get(lower)
