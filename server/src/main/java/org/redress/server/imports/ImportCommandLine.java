package org.redress.server.imports;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.command.desk.CommandSide;
import org.redress.command.desk.Fingerprint;
import org.redress.command.desk.FingerprintKey;
import org.redress.events.EventCatalogue;
import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.json.EventCodec;
import org.redress.eventstore.proof.NotProven;
import org.redress.server.CannotStart;
import org.redress.server.DataFolder;
import org.redress.server.MongoOption;
import org.redress.server.Storage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code redress import}: sends the records of a table to the desk. */
@Command(
    name = "import",
    description = "Imports complaint records from a table.",
    mixinStandardHelpOptions = true)
public final class ImportCommandLine implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The table.")
  private Path file;

  @Option(
      names = "--mapping",
      required = true,
      paramLabel = "NAME|FILE",
      description = "What the table means: cfpb, nyc-dca, table-en, table-zh, or a YAML file.")
  private String mapping;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder; ${DEFAULT-VALUE} when left out.",
      defaultValue = "data")
  private Path data;

  @Mixin private MongoOption mongodb = new MongoOption();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Where rows go that cannot be imported; DIR/rejects/ when left out.")
  private @Nullable Path rejects;

  @Option(names = "--json", description = "Prints the summary as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new CannotStart("There is no file " + file);
    }
    try {
      ImportSummary summary = run(MappingFile.load(mapping));
      print(summary, System.out);
      return 0;
    } catch (ImportFailure e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  private ImportSummary run(Mapping meaning) throws IOException {
    try (DataFolder folder = DataFolder.open(data);
        Storage storage = Storage.of(folder, mongodb.uri());
        Backend log = storage.openLog(new SimpleMeterRegistry());
        CommandSide side =
            CommandSide.on(log, log.snapshots(), new EventCodec(EventCatalogue.byName())).build()) {
      var fingerprint = new Fingerprint(FingerprintKey.loadOrCreate(folder.fingerprintKey()));
      var importer = new Importer(side.desk(), fingerprint, InstantSource.system(), meaning);
      ImportSummary summary =
          importer.run(file, rejectsIn(folder, meaning), new Progress(System.err, size()));
      sign(storage, log);
      return summary;
    }
  }

  /** What was imported is under a checkpoint before anybody else has the folder. */
  private static void sign(Storage storage, Backend log) {
    try {
      storage.sign(log);
    } catch (NotProven e) {
      throw new CannotStart("The records are imported, but not signed. " + e.getMessage(), e);
    }
  }

  private Path rejectsIn(DataFolder folder, Mapping meaning) {
    return rejects != null
        ? rejects
        : folder
            .path()
            .resolve("rejects")
            .resolve(file.getFileName() + "." + meaning.name() + ".csv");
  }

  private long size() throws IOException {
    return Files.size(file);
  }

  private void print(ImportSummary summary, PrintStream out) {
    if (json) {
      out.println(new JsonMapper().writeValueAsString(summary));
      return;
    }
    out.printf(
        "%,d rows read in %.1f s, %,.0f a second%n",
        summary.rows(), summary.seconds(), summary.rowsPerSecond());
    out.printf(
        "%,d complaints imported, %,d imported before%n",
        summary.imported(), summary.alreadyImported());
    summary
        .money()
        .forEach(
            (currency, minor) -> out.printf("%,d minor units of %s recovered%n", minor, currency));
    summary
        .rejected()
        .forEach((reason, rows) -> out.printf("%,d rows rejected: %s%n", rows, reason));
    if (summary.rejectsFile() != null) {
      out.println("Rejected rows are in " + summary.rejectsFile());
    }
  }
}
