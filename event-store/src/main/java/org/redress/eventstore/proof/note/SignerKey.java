package org.redress.eventstore.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.redress.eventstore.proof.NotProven;

/**
 * The private key of a log. Written down it is {@code PRIVATE+KEY+name+id+key}, as the tools of
 * Go's checksum database write it. Its text form in messages is that of the public key.
 */
public final class SignerKey {

  private static final String START = "PRIVATE+KEY+";

  private final byte[] privateKey;
  private final VerifierKey verifier;

  private SignerKey(byte[] privateKey, VerifierKey verifier) {
    this.privateKey = privateKey;
    this.verifier = verifier;
  }

  /** Makes a new key for the log of this name. */
  public static SignerKey generate(String name) {
    byte[] pair = Ed25519.generate();
    return new SignerKey(
        Arrays.copyOf(pair, Ed25519.KEY_BYTES),
        new VerifierKey(
            name, KeyKind.LOG, Arrays.copyOfRange(pair, Ed25519.KEY_BYTES, pair.length)));
  }

  /**
   * Reads a key as it is written down.
   *
   * @param verifier the public key that belongs to it
   * @throws NotProven when it is not the private key of this public key
   */
  public static SignerKey parse(String text, VerifierKey verifier) {
    String start = START + verifier.name() + "+" + verifier.idText() + "+";
    byte[] typed =
        text.startsWith(start)
            ? VerifierKey.decoded(text.substring(start.length()).strip())
            : new byte[0];
    if (typed.length != 1 + Ed25519.KEY_BYTES || typed[0] != KeyKind.LOG.type()) {
      throw new NotProven("Not the private key of " + verifier);
    }
    SignerKey key = new SignerKey(Arrays.copyOfRange(typed, 1, typed.length), verifier);
    verifier.verify(START, key.sign(START));
    return key;
  }

  /** The public key that belongs to it. */
  public VerifierKey verifier() {
    return verifier;
  }

  /** The signature line for a text. */
  public NoteSignature sign(String text) {
    return new NoteSignature(
        verifier.name(), verifier.id(), Ed25519.sign(privateKey, text.getBytes(UTF_8)));
  }

  /** The key as it is written down; a secret. */
  public String secretText() {
    return START
        + verifier.name()
        + "+"
        + verifier.idText()
        + "+"
        + VerifierKey.encoded(KeyKind.LOG, privateKey);
  }

  @Override
  public String toString() {
    return verifier.toString();
  }
}
