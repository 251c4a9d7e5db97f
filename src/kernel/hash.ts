import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto'

/** An Ed25519 key of the installation: both parts base64 of their DER form (SPKI and PKCS #8). */
export interface SigningKey {
  publicKey: string
  privateKey: string
}

/** The SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A salt that nobody guesses: 32 random bytes as 64 lower-case hexadecimal digits. */
export function newSalt(): string {
  return randomBytes(32).toString('hex')
}

/** A new Ed25519 key pair (RFC 8032). */
export function newSigningKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  }
}

/** The Ed25519 signature of a text in UTF-8, base64. Throws where the key is none. */
export function sign(text: string, privateKey: string): string {
  const key = createPrivateKey({
    key: Buffer.from(privateKey, 'base64'),
    format: 'der',
    type: 'pkcs8',
  })
  return signBytes(null, Buffer.from(text, 'utf8'), key).toString('base64')
}

/** Whether this very signature was made of the text with the key; false, never an error, for a broken signature or key. */
export function verifySignature(text: string, signature: string, publicKey: string): boolean {
  const given = Buffer.from(signature, 'base64')
  // Base64 can write the same bytes in several ways: only one of them is the signature.
  if (given.toString('base64') !== signature) return false
  try {
    const key = createPublicKey({
      key: Buffer.from(publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    })
    if (key.asymmetricKeyType !== 'ed25519') return false
    return verifyBytes(null, Buffer.from(text, 'utf8'), key, given)
  } catch {
    return false
  }
}

/** The public key as PEM: what `/.well-known/hanse-key` publishes and `openssl` reads. */
export function publicKeyPem(publicKey: string): string {
  return `-----BEGIN PUBLIC KEY-----\n${publicKey}\n-----END PUBLIC KEY-----\n`
}

/** The base64 public key in a PEM text, or in the bare base64 that a record holds; null where there is no Ed25519 key. */
export function readPublicKey(text: string): string | null {
  const bare = pemOf(text)
    .replace(/-----(BEGIN|END) PUBLIC KEY-----/g, '')
    .replace(/\s/g, '')
  try {
    const key = createPublicKey({ key: Buffer.from(bare, 'base64'), format: 'der', type: 'spki' })
    if (key.asymmetricKeyType !== 'ed25519') return null
    return key.export({ type: 'spki', format: 'der' }).toString('base64')
  } catch {
    return null
  }
}

/** The fingerprint by which people compare keys: the SHA-256 of the public key's DER form, hexadecimal. */
export function fingerprint(publicKey: string): string {
  return sha256(Buffer.from(publicKey, 'base64'))
}

/** The key in a saved answer of /.well-known/hanse-key, or the text as it is. */
function pemOf(text: string): string {
  try {
    const { publicKey } = JSON.parse(text) as { publicKey?: unknown }
    return typeof publicKey === 'string' ? publicKey : text
  } catch {
    return text
  }
}
