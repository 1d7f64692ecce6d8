package org.redress.eventstore.proof.notary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.checkpoint.Checkpoint;
import org.redress.eventstore.proof.checkpoint.CheckpointFile;
import org.redress.eventstore.proof.checkpoint.LogKeys;
import org.redress.eventstore.proof.note.NoteSignature;
import org.redress.eventstore.proof.note.VerifierKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder into which checkpoints are put that a witness has cosigned (C2SP tlog-cosignature): the
 * checkpoint as it was given out, with the witness's line below it, in a file named {@code *.note}.
 * What is taken goes to the kept checkpoint and the file is deleted; what is not taken is renamed
 * to {@code *.rejected}, and the log of the service says why.
 */
public final class CosignatureInbox {

  private static final Logger logger = LoggerFactory.getLogger(CosignatureInbox.class);

  private static final String WAITING = "*.note";
  private static final int LARGEST_BYTES = 64 << 10;

  private final Path folder;

  private CosignatureInbox(Path folder) {
    this.folder = folder;
  }

  /** The inbox in a folder, which need not exist. */
  public static CosignatureInbox in(Path folder) {
    return new CosignatureInbox(folder);
  }

  /** Takes what is there and returns the checkpoints that have more signatures now. */
  List<Checkpoint> take(CheckpointFile file, LogKeys keys) {
    List<Checkpoint> taken = new ArrayList<>();
    for (Path note : waiting()) {
      try {
        taken.add(take(note, file, keys.witnesses()));
        Files.delete(note);
      } catch (NotProven e) {
        logger.warn("The cosignature in {} is not taken: {}", note, e.getMessage());
        reject(note);
      } catch (IOException e) {
        throw new CommitLogException("The cosignature in " + note + " cannot be taken: " + e, e);
      }
    }
    return taken;
  }

  private static Checkpoint take(Path note, CheckpointFile file, List<VerifierKey> witnesses)
      throws IOException {
    if (Files.size(note) > LARGEST_BYTES) {
      throw new NotProven("It is larger than " + LARGEST_BYTES + " bytes");
    }
    Checkpoint given = Checkpoint.parse(new String(Files.readAllBytes(note), UTF_8));
    Checkpoint kept =
        file.find(given.head().size())
            .filter(own -> own.note().text().equals(given.note().text()))
            .orElseThrow(() -> new NotProven("This log gave out no such checkpoint"));
    Checkpoint cosigned = kept;
    for (VerifierKey witness : given.witnesses(witnesses)) {
      if (kept.note().signatures().stream().noneMatch(witness::matches)) {
        NoteSignature line =
            given.note().signatures().stream().filter(witness::matches).findFirst().orElseThrow();
        cosigned = cosigned.with(line);
      }
    }
    if (cosigned.equals(kept)) {
      throw new NotProven("It has no cosignature of a known witness that is not there already");
    }
    file.append(cosigned);
    return cosigned;
  }

  private List<Path> waiting() {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> notes = Files.newDirectoryStream(folder, WAITING)) {
        notes.forEach(found::add);
      } catch (IOException e) {
        throw new CommitLogException("The folder " + folder + " cannot be read: " + e, e);
      }
    }
    return found;
  }

  private static void reject(Path note) {
    try {
      Files.move(note, note.resolveSibling(note.getFileName() + ".rejected"));
    } catch (IOException e) {
      throw new CommitLogException("The file " + note + " cannot be renamed: " + e, e);
    }
  }
}
