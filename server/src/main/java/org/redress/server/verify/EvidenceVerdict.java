package org.redress.server.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.checkpoint.LogKeys;
import org.redress.eventstore.proof.evidence.EvidenceFile;
import org.redress.server.CannotStart;

/**
 * Whether evidence in a file holds; its JSON form is what {@code verify FILE --json} prints.
 *
 * @param proven whether everything in it is proven
 * @param what what is proven, or the first thing that is not
 */
record EvidenceVerdict(boolean proven, String what) {

  /** Larger than any evidence that is given out. */
  private static final long LARGEST_BYTES = 512L << 20;

  /**
   * Checks a file.
   *
   * @throws CannotStart when the file or the keys cannot be read
   */
  static EvidenceVerdict of(Path file, Path keys) {
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw new CannotStart(file + " is too large to be evidence");
      }
      // Bytes that are not UTF-8 become other characters, and then nothing holds.
      String json = new String(Files.readAllBytes(file), UTF_8);
      return new EvidenceVerdict(
          true, EvidenceFile.parse(json).check(LogKeys.read(keys)).sentence());
    } catch (NotProven e) {
      return new EvidenceVerdict(false, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CannotStart(file + " cannot be read: " + e, e);
    } catch (CommitLogException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public String toString() {
    return (proven ? "PROVEN: " : "NOT PROVEN: ") + what + ".";
  }
}
