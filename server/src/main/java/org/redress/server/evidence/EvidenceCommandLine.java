package org.redress.server.evidence;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.evidence.Evidence;
import org.redress.eventstore.proof.evidence.EvidenceCheck;
import org.redress.eventstore.proof.evidence.EvidenceFile;
import org.redress.eventstore.proof.evidence.EvidenceMaker;
import org.redress.eventstore.proof.evidence.EvidenceWithheld;
import org.redress.eventstore.proof.notary.Notary;
import org.redress.eventstore.proof.note.VerifierKey;
import org.redress.query.proof.EvidenceQueries;
import org.redress.server.CannotStart;
import org.redress.server.DataFolder;
import org.redress.server.MongoOption;
import org.redress.server.Storage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redress evidence}: writes the evidence of a case into a file. */
@Command(
    name = "evidence",
    description = {
      "Writes the evidence of a case into one file: its commits as they are stored, the proof that"
          + " each is in the log, and a signed checkpoint. The file shows personal data.",
      "A running service has the folder; ask it with the query caseEvidence instead.",
      "Exit code 0 when the file is written, 1 when the log does not prove what it should, 2 when"
          + " there is no such case."
    },
    mixinStandardHelpOptions = true)
public final class EvidenceCommandLine implements Callable<Integer> {

  @Parameters(paramLabel = "CASE", description = "Id of the case.")
  private String caseId = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write; one that exists is replaced.")
  private Path output = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Data folder (default: ./data).")
  private Path data = Path.of("data");

  @Mixin private MongoOption mongodb = new MongoOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    String uri = mongodb.uri();
    try (DataFolder folder = uri == null ? DataFolder.openExisting(data) : DataFolder.open(data);
        Storage storage = Storage.of(folder, uri);
        Backend log = storage.openLog(new SimpleMeterRegistry());
        Notary notary = storage.openNotary(log, new SimpleMeterRegistry())) {
      notary.catchUp();
      var maker = new EvidenceMaker(log, notary, EvidenceQueries.CASE, EvidenceQueries.BESIDES);
      Evidence evidence =
          maker.of(caseId).orElseThrow(() -> new CannotStart("There is no case " + caseId));
      List<VerifierKey> keys = notary.keys().publicKeys();
      write(EvidenceFile.of(evidence, keys).json());
      say(output + ": " + EvidenceCheck.check(evidence, keys).sentence());
      return 0;
    } catch (EvidenceWithheld e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    } catch (NotProven e) {
      say("WRONG. " + e.getMessage());
      return 1;
    }
  }

  private void write(String json) {
    try {
      Files.writeString(output, json);
    } catch (IOException e) {
      throw new CannotStart(output + " cannot be written: " + e, e);
    }
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
