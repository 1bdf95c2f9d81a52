import { expect, it } from 'vitest'

import { fromSecurityTxt } from '../../src/adapters/fromSecurityTxt.ts'

const importOf = (text: string) =>
  fromSecurityTxt([{ path: 'security.txt', text }], { name: 'Lamp', url: 'https://lamp.example.org' })

it('reads contacts in their order, the policy and the expiry', () => {
  const { communities, losses, values } = importOf(`-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA512

# Thank you
Contact: https://lamp.example.org/report
contact: mailto:security@lamp.example.org
Contact: desk@lamp.example.org
Contact: tel:+1-201-555-0123
Contact: Ask us
Expires: 2027-05-03T01:00:00+02:00
Expires: 2028-05-03T01:00:00Z
Encryption: https://lamp.example.org/key.asc
Acknowledgments: https://lamp.example.org/thanks
Preferred-Languages: en, de
Canonical: https://lamp.example.org/.well-known/security.txt
Policy: https://lamp.example.org/security
Policy: https://lamp.example.org/sicherheit
-----BEGIN PGP SIGNATURE-----

iQIzBAEBCgAdFiEE
-----END PGP SIGNATURE-----
`)
  expect(communities[0]?.policies).toEqual([
    {
      id: 'security',
      kind: 'security',
      name: 'Security policy',
      href: 'https://lamp.example.org/security',
      links: [
        { label: 'Report a vulnerability', href: 'https://lamp.example.org/report' },
        { label: 'Report by mail', href: 'mailto:security@lamp.example.org' },
        { label: 'Report by mail', href: 'mailto:desk@lamp.example.org' },
        { label: 'Report by phone', href: 'tel:+1-201-555-0123' },
        { label: 'Encryption key', href: 'https://lamp.example.org/key.asc' },
        { label: 'Acknowledgments', href: 'https://lamp.example.org/thanks' },
      ],
      expires: '2027-05-02',
    },
  ])
  expect(losses.map(({ at, reason }) => `${at}: ${reason}`)).toEqual([
    'line 2.hash: it is about the signature',
    'line 9.contact: it is no whole address of the web',
    'line 11.expires: it may stand in the file only once',
    'line 14.preferred-languages: the data has no field for it',
    'line 15.canonical: it is about the file',
    'line 17.policy: a policy has one address',
    'line 18.signature: signatures are not checked',
  ])
  expect(values).toEqual({ read: 15, carried: 8, lost: 7 })
})

it('says what a security.txt must have', () => {
  expect(importOf('Policy: https://lamp.example.org/security').losses.map(({ reason }) => reason)).toEqual([
    'it has no contact, which a security.txt must have',
    'it does not say when it expires, which it must',
  ])
})
