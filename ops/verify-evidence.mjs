// Checks a file of evidence (redress-evidence/v1) with public keys alone; shares no code with the
// product. The format: docs/evidence-format.md. Needs Node 18 or newer and nothing else.
//
//   node ops/verify-evidence.mjs EVIDENCE KEYS
//
// Exit code 0 when everything in it is proven, 1 when something is not, 2 when it cannot be read.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

class NotProven extends Error {}
const require_ = (holds, otherwise) => {
  if (!holds) throw new NotProven(otherwise);
};

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  parts.forEach((part) => hash.update(part));
  return hash.digest();
};
const leafHash = (body) => sha256(Buffer.of(0), body);
const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);

const base64 = (text, what) => {
  const bytes = Buffer.from(String(text), 'base64');
  require_(bytes.toString('base64') === text, `${what} is not base 64`);
  return bytes;
};

// A public key: name+id+base64(kind, 32 bytes). Kind 1 is a log, kind 4 a witness.
const readKeys = (text) =>
  text.split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#')).map((line) => {
    const [name, id, ...rest] = line.split('+');
    const typed = base64(rest.join('+'), 'A key');
    require_(typed.length === 33 && (typed[0] === 1 || typed[0] === 4), `Not a key: ${line}`);
    const own = sha256(Buffer.from(`${name}\n`), typed).subarray(0, 4).toString('hex');
    require_(own === id, `The id of key ${line} is not its own`);
    const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), typed.subarray(1)]);
    return { name, id, kind: typed[0], key: createPublicKey({ key: spki, format: 'der', type: 'spki' }) };
  });

// A signed note: text, empty line, signature lines. The text of a checkpoint: origin, size, root.
const readCheckpoint = (note) => {
  const cut = note.lastIndexOf('\n\n');
  require_(cut >= 0 && note.endsWith('\n'), 'The checkpoint is not a signed note');
  const text = note.slice(0, cut + 1);
  const signatures = note.slice(cut + 2, -1).split('\n').map((line) => {
    const [dash, name, encoded, more] = line.split(' ');
    require_(dash === '—' && name && encoded && more === undefined, `Not a signature line: ${line}`);
    const bytes = base64(encoded, 'A signature');
    return { name, id: bytes.subarray(0, 4).toString('hex'), bytes: bytes.subarray(4) };
  });
  const [origin, size, root] = text.split('\n');
  require_(origin && /^(0|[1-9][0-9]*)$/.test(size), 'The checkpoint has no origin or no size');
  const hash = base64(root, 'The root');
  require_(hash.length === 32, 'The root does not have 32 bytes');
  return { text, signatures, origin, size: BigInt(size), root: hash };
};

// The keys of this kind that signed; a signature of a known key that does not hold ends the check.
const signers = (checkpoint, keys, kind) =>
  keys.filter((key) => key.kind === kind && (kind === 4 || key.name === checkpoint.origin)).filter((key) => {
    const lines = checkpoint.signatures.filter((line) => line.name === key.name && line.id === key.id);
    for (const { bytes } of lines) {
      const cosigned = () => `cosignature/v1\ntime ${bytes.readBigInt64BE(0)}\n${checkpoint.text}`;
      const holds =
        kind === 1
          ? verify(null, Buffer.from(checkpoint.text), key.key, bytes)
          : bytes.length > 8 && verify(null, Buffer.from(cosigned()), key.key, bytes.subarray(8));
      require_(holds, `The signature of key ${key.name} ${key.id} does not hold`);
    }
    return lines.length > 0;
  });

// RFC 9162 section 2.1.3.2.
const isIncluded = (leaf, index, size, path, root) => {
  if (index < 0n || index >= size) return false;
  let [fn, sn, hash] = [index, size - 1n, leaf];
  for (const next of path) {
    if (sn === 0n) return false;
    if (fn & 1n || fn === sn) {
      hash = nodeHash(next, hash);
      while (!(fn & 1n) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else {
      hash = nodeHash(hash, next);
    }
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  return sn === 0n && hash.equals(root);
};

const check = (file, keys) => {
  require_(file.format === 'redress-evidence/v1', 'Not evidence in the format redress-evidence/v1');
  const checkpoint = readCheckpoint(String(file.checkpoint));
  const logs = signers(checkpoint, keys, 1);
  require_(logs.length > 0, 'The checkpoint is not signed by a known key of its log');
  const witnesses = signers(checkpoint, keys, 4);
  const entries = [];
  let [events, last] = [0, 0];
  for (const { number, body, proof } of file.commits) {
    require_(Number.isSafeInteger(number) && number > last, `Commit ${number} does not come after commit ${last}`);
    const bytes = base64(body, `Commit ${number}`);
    const path = proof.map((hash) => base64(hash, 'A hash'));
    require_(path.every((hash) => hash.length === 32), 'A hash does not have 32 bytes');
    require_(
      isIncluded(leafHash(bytes), BigInt(number - 1), checkpoint.size, path, checkpoint.root),
      `Commit ${number} is not in the tree of the checkpoint`);
    const commit = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    require_(commit.form === 1 && commit.number === number, `Commit ${number} says that it is another one`);
    const own = commit.events.filter((event) => event.stream === file.stream);
    require_(own.length > 0, `Commit ${number} holds no event of ${file.stream}`);
    for (const event of own) {
      require_(event.version === events, `Event ${events + 1} is left out before commit ${number}`);
      events += 1;
    }
    entries.push(`${commit.recordedAt} | ${number} | ${own.map((event) => event.name).join(', ')}`);
    last = number;
  }
  require_(events > 0, `There is no event of ${file.stream}`);
  const cosigned = witnesses.length ? `, cosigned by ${witnesses.map((key) => key.name).join(' and ')}` : '';
  return (
    `PROVEN: the first ${events} events of ${file.stream}, in ${entries.length} commits, are in log ` +
    `${checkpoint.origin} as it stood at ${checkpoint.size} commits (root ${checkpoint.root.toString('base64')}), ` +
    `signed by key ${logs.map((key) => key.id).join(' and ')}${cosigned}; none of them was changed or left out ` +
    `since.\n${entries.join('\n')}`);
};

let texts;
try {
  texts = process.argv.slice(2, 4).map((path) => readFileSync(path, 'utf8'));
  if (texts.length < 2) throw new Error('usage: node verify-evidence.mjs EVIDENCE KEYS');
} catch (cause) {
  console.error(cause.message);
  process.exit(2);
}
try {
  console.log(check(JSON.parse(texts[0]), readKeys(texts[1])));
} catch (cause) {
  console.log(`NOT PROVEN: ${cause.message}.`);
  process.exit(1);
}
