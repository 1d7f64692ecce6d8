package org.redress.eventstore.proof.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.eventstore.proof.NotProven;

/**
 * A text and the signatures on it. The text may be trusted only after {@link VerifierKey#verify}.
 * Source: C2SP signed-note.
 *
 * @param text the text, ending with a newline, which is signed too
 * @param signatures the lines below it, at least one and at most 100
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

  private static final int MOST_SIGNATURES = 100;

  /** Copies the signatures. */
  public SignedNote {
    signatures = List.copyOf(signatures);
  }

  /**
   * Reads a note.
   *
   * @throws NotProven when it does not have the form of one
   */
  public static SignedNote parse(String note) {
    int end = note.lastIndexOf("\n\n");
    if (end < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new NotProven("Not a signed note: a text, an empty line and signatures are expected");
    }
    List<NoteSignature> signatures =
        note.substring(end + 2).lines().map(NoteSignature::parse).toList();
    if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
      throw new NotProven("A note has 1 to " + MOST_SIGNATURES + " signatures");
    }
    return new SignedNote(note.substring(0, end + 1), signatures);
  }

  /** The same note with one more signature. */
  public SignedNote with(NoteSignature signature) {
    List<NoteSignature> more = new ArrayList<>(signatures);
    more.add(signature);
    return new SignedNote(text, more);
  }

  /**
   * Which of the keys signed it. A signature of an unknown key counts for nothing.
   *
   * @throws NotProven when a signature of one of the keys does not hold
   */
  public List<VerifierKey> signers(List<VerifierKey> known) {
    return known.stream().filter(this::isSignedBy).toList();
  }

  private boolean isSignedBy(VerifierKey key) {
    List<NoteSignature> lines = signatures.stream().filter(key::matches).toList();
    lines.forEach(line -> key.verify(text, line));
    return !lines.isEmpty();
  }

  /** The note as it is written down. */
  @Override
  public String toString() {
    return Stream.concat(Stream.of(text), signatures.stream().map(NoteSignature::toString))
            .collect(Collectors.joining("\n"))
        + "\n";
  }
}
