package org.redress.eventstore.proof.checkpoint;

import java.util.List;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.TreeHead;
import org.redress.eventstore.proof.note.KeyKind;
import org.redress.eventstore.proof.note.NoteSignature;
import org.redress.eventstore.proof.note.SignedNote;
import org.redress.eventstore.proof.note.SignerKey;
import org.redress.eventstore.proof.note.VerifierKey;

/**
 * A head of the tree as a signed note: origin, size and root on a line each. Source: C2SP
 * tlog-checkpoint.
 *
 * @param note the note with all its signatures
 * @param origin name of the log
 * @param head the head
 */
public record Checkpoint(SignedNote note, String origin, TreeHead head) {

  /**
   * Reads a checkpoint. Nothing about it is trusted yet.
   *
   * @throws NotProven when it does not have the form of one
   */
  public static Checkpoint parse(String text) {
    return of(SignedNote.parse(text));
  }

  /** Signs a head with every one of these keys, which are keys of one log. */
  public static Checkpoint sign(TreeHead head, List<SignerKey> keys) {
    String origin = keys.getFirst().verifier().name();
    String text = origin + "\n" + head.size() + "\n" + head.root().base64() + "\n";
    return of(new SignedNote(text, keys.stream().map(key -> key.sign(text)).toList()));
  }

  private static Checkpoint of(SignedNote note) {
    List<String> lines = note.text().lines().toList();
    if (lines.size() < 3 || lines.stream().anyMatch(String::isEmpty)) {
      throw new NotProven("Not a checkpoint: origin, size and root are expected on a line each");
    }
    try {
      long size = Long.parseLong(lines.get(1));
      if (size < 0 || !Long.toString(size).equals(lines.get(1))) {
        throw new NotProven("Not the size of a tree: " + lines.get(1));
      }
      return new Checkpoint(note, lines.getFirst(), new TreeHead(size, Hash.parse(lines.get(2))));
    } catch (IllegalArgumentException e) {
      throw new NotProven("Not a checkpoint: " + e.getMessage(), e);
    }
  }

  /**
   * The keys of its log that signed it.
   *
   * @throws NotProven when none of them did, or a signature of one does not hold
   */
  public List<VerifierKey> logSigners(List<VerifierKey> known) {
    List<VerifierKey> keys =
        known.stream()
            .filter(key -> key.kind() == KeyKind.LOG && key.name().equals(origin))
            .toList();
    List<VerifierKey> signers = note.signers(keys);
    if (signers.isEmpty()) {
      throw new NotProven(
          "The checkpoint of size " + head.size() + " is not signed by a known key of " + origin);
    }
    return signers;
  }

  /**
   * The witnesses that cosigned it.
   *
   * @throws NotProven when a cosignature of one of them does not hold
   */
  public List<VerifierKey> witnesses(List<VerifierKey> known) {
    return note.signers(known.stream().filter(key -> key.kind() == KeyKind.WITNESS).toList());
  }

  /** The same checkpoint with one more signature. */
  public Checkpoint with(NoteSignature signature) {
    return new Checkpoint(note.with(signature), origin, head);
  }

  /** The checkpoint as it is written down. */
  @Override
  public String toString() {
    return note.toString();
  }
}
