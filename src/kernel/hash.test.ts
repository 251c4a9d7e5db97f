import assert from 'node:assert/strict'
import test from 'node:test'
import {
  fingerprint,
  newSalt,
  newSigningKey,
  publicKeyPem,
  readPublicKey,
  sha256,
  sign,
  verifySignature,
} from './hash.ts'

// NIST FIPS 180-2, appendix B.1; and RFC 8032, section 7.1, test 2.
test('hashes and signatures are those of the standards', () => {
  assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  assert.equal(sha256('é'), sha256(new Uint8Array([0xc3, 0xa9])))
  const hex = (text: string) => Buffer.from(text, 'hex').toString('base64')
  const seed = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'
  const point = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'
  const signature =
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'
  const privateKey = hex(`302e020100300506032b657004220420${seed}`)
  const publicKey = hex(`302a300506032b6570032100${point}`)
  assert.equal(sign('r', privateKey), hex(signature))
  assert.equal(verifySignature('r', hex(signature), publicKey), true)
})

test('a signature holds for its text and key alone, in its one way of writing', () => {
  const { publicKey, privateKey } = newSigningKey()
  const signature = sign('signed', privateKey)
  assert.equal(verifySignature('signed', signature, publicKey), true)
  assert.equal(verifySignature('signed.', signature, publicKey), false)
  assert.equal(verifySignature('signed', signature, newSigningKey().publicKey), false)
  assert.equal(verifySignature('signed', `${signature}\n`, publicKey), false)
  assert.equal(verifySignature('signed', signature.replace(/.==$/, 'x=='), publicKey), false)
  assert.equal(verifySignature('signed', '', publicKey), false)
  assert.equal(verifySignature('signed', signature, 'no key'), false)
})

test('a published key is read back, as PEM or bare, and anything else is no key', () => {
  const { publicKey } = newSigningKey()
  assert.equal(readPublicKey(publicKeyPem(publicKey)), publicKey)
  assert.equal(readPublicKey(publicKeyPem(publicKey).replaceAll('\n', '\r\n')), publicKey)
  assert.equal(readPublicKey(publicKey), publicKey)
  assert.equal(readPublicKey('-----BEGIN PUBLIC KEY-----'), null)
  assert.match(fingerprint(publicKey), /^[0-9a-f]{64}$/)
})

test('no two salts are alike', () => {
  const salts = new Set(Array.from({ length: 1000 }, newSalt))
  assert.equal(salts.size, 1000)
  assert.match([...salts][0]!, /^[0-9a-f]{64}$/)
})
