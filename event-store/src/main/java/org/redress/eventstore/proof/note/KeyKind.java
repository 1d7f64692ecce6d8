package org.redress.eventstore.proof.note;

/** What a key signs; the byte is part of the key's id, so that no key serves as another kind. */
public enum KeyKind {
  /** A log signs the text of a note itself. */
  LOG(1),
  /** A witness signs the text and the time at which it saw it (C2SP tlog-cosignature). */
  WITNESS(4);

  private final byte type;

  KeyKind(int type) {
    this.type = (byte) type;
  }

  byte type() {
    return type;
  }
}
