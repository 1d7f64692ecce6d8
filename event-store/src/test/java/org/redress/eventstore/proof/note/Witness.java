package org.redress.eventstore.proof.note;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A witness that cosigns whatever it is shown. */
public final class Witness {

  private final byte[] pair = Ed25519.generate();
  private final VerifierKey key;

  /** A witness with a new key. */
  public Witness(String name) {
    key = new VerifierKey(name, KeyKind.WITNESS, Arrays.copyOfRange(pair, 32, 64));
  }

  /** Its public key. */
  public VerifierKey key() {
    return key;
  }

  /** Its line for the text of a checkpoint, seen so many seconds after 1970. */
  public NoteSignature cosign(String text, long seconds) {
    byte[] made = Ed25519.sign(Arrays.copyOf(pair, 32), VerifierKey.witnessed(text, seconds));
    return new NoteSignature(
        key.name(),
        key.id(),
        ByteBuffer.allocate(Long.BYTES + made.length).putLong(seconds).put(made).array());
  }
}
