package org.redress.eventstore.proof.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 over keys of 32 bytes (RFC 8032), which the JDK knows only inside an envelope. */
final class Ed25519 {

  static final int KEY_BYTES = 32;

  private static final String NAME = "Ed25519";

  /** What stands before the key in its envelope: RFC 8410 sections 4 and 7. */
  private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private Ed25519() {}

  /** A new key: the 32 bytes of the private one, then the 32 of the public one. */
  static byte[] generate() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(NAME).generateKeyPair();
      return ByteBuffer.allocate(2 * KEY_BYTES)
          .put(bare(pair.getPrivate().getEncoded()))
          .put(bare(pair.getPublic().getEncoded()))
          .array();
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  static byte[] sign(byte[] privateKey, byte[] message) {
    try {
      Signature signature = Signature.getInstance(NAME);
      signature.initSign(
          KeyFactory.getInstance(NAME)
              .generatePrivate(new PKCS8EncodedKeySpec(enveloped(PRIVATE, privateKey))));
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  static boolean verify(byte[] publicKey, byte[] message, byte[] made) {
    try {
      Signature signature = Signature.getInstance(NAME);
      signature.initVerify(
          KeyFactory.getInstance(NAME)
              .generatePublic(new X509EncodedKeySpec(enveloped(PUBLIC, publicKey))));
      signature.update(message);
      return signature.verify(made);
    } catch (InvalidKeyException | InvalidKeySpecException | SignatureException notOne) {
      return false;
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  private static byte[] enveloped(byte[] start, byte[] key) {
    return ByteBuffer.allocate(start.length + key.length).put(start).put(key).array();
  }

  private static byte[] bare(byte[] enveloped) {
    return Arrays.copyOfRange(enveloped, enveloped.length - KEY_BYTES, enveloped.length);
  }

  private static IllegalStateException missing(GeneralSecurityException e) {
    return new IllegalStateException("Ed25519 belongs to every JDK", e);
  }
}
