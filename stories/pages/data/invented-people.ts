import type { Person } from '../../../src/model/people.ts'

const firstNames = [
  'Aino',
  'Bastian',
  'Chiara',
  'Dmitri',
  'Efua',
  'Farid',
  'Grete',
  'Haruto',
  'Inés',
  'Jomo',
  'Katarzyna',
  'Lê',
  'Mirela',
  'Nkechi',
  'Oluwaseun',
  'Priya',
  'Quentin',
  'Rania',
  'Søren',
  'Tamsin',
  'Umar',
  'Valentina',
  'Wei',
  'Ximena',
  'Yusuf',
]

const lastNames = [
  'Abernathy',
  'Björklund',
  'Castellanos',
  'Diallo',
  'Eriksen',
  'Fontaine',
  'Grünwald',
  'Hashimoto',
  'Iyer',
  'Jankowska',
  'Kowalczyk',
  'Lindqvist',
  'Mbeki',
  'Nakagawa',
  'O’Donoghue',
  'Papadopoulou',
  'Rasmussen',
  'Sithebe-van der Merwe',
  'Tran',
  'Zhao',
]

const companies = [
  'Halden Systems',
  'Kestrel Cloud',
  'Tessera Labs',
  'Orchard Data',
  'Nordfeld University',
  'Blue Lantern',
  'Quayside Software',
  'Meridian Telecom',
  'Openforge',
  'Pampa Digital',
  'Sakura Networks',
  'Veldt Analytics',
]

/** Different people for different numbers below 500, always the same. */
export function inventedPerson(number: number): Person {
  const row = Math.floor(number / firstNames.length)
  const column = number % firstNames.length
  const company = companies[(number * 5) % companies.length]!
  return {
    id: `person-${number + 1}`,
    name: `${firstNames[column]} ${lastNames[(row * 7 + column) % lastNames.length]}`,
    // One in nine works for two companies, and one in seven for none.
    ...(number % 7 !== 6 && {
      affiliations: number % 9 === 4 ? [company, companies[(number * 5 + 1) % companies.length]!] : [company],
    }),
  }
}
