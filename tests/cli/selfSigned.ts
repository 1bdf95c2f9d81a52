import { generateKeyPairSync, sign } from 'node:crypto'

/** A value in DER (X.690): its tag, its length and what it holds. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

const [INTEGER, BITS, OID, UTF8, UTC_TIME, TIME, SEQUENCE, SET] = [
  0x02, 0x03, 0x06, 0x0c, 0x17, 0x18, 0x30, 0x31,
] as const

/** A certificate (RFC 5280, version 1) that vouches for itself, and does not expire before the tests do. */
export function selfSigned(name: string): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = der(SEQUENCE, der(OID, Buffer.from('2a8648ce3d040302', 'hex')))
  const commonName = der(SEQUENCE, der(OID, Buffer.from('550403', 'hex')), der(UTF8, Buffer.from(name)))
  const subject = der(SEQUENCE, der(SET, commonName))
  const validity = der(SEQUENCE, der(UTC_TIME, Buffer.from('000101000000Z')), der(TIME, Buffer.from('21991231235959Z')))
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const body = der(SEQUENCE, der(INTEGER, Buffer.from([1])), ecdsaWithSha256, subject, validity, subject, spki)
  const signature = der(BITS, Buffer.from([0]), sign('sha256', body, privateKey))
  const base64 = der(SEQUENCE, body, ecdsaWithSha256, signature).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  }
}
