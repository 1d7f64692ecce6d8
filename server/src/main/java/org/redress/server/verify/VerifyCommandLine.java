package org.redress.server.verify;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.backend.Backend;
import org.redress.query.projection.AppliedPositions;
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
import tools.jackson.databind.json.JsonMapper;

/** {@code redress verify}: checks a data folder, or evidence in a file. */
@Command(
    name = "verify",
    description = {
      "Without FILE, reads the whole log again: numbers without a gap, every commit whole, streams"
          + " without holes, every refund adding up, the ledger balancing and its entries those of the"
          + " events, every tile and every checkpoint what the"
          + " commits make it, no read model ahead of the log.",
      "With FILE, checks evidence of a case with nothing but the public keys of the log.",
      "Exit code 0 when nothing is wrong, 1 when something is, 2 when it cannot be checked."
    },
    mixinStandardHelpOptions = true)
public final class VerifyCommandLine implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "Evidence to check.")
  private @Nullable Path file;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "With FILE: the public keys of the log and of witnesses, one a line.")
  private @Nullable Path keys;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Data folder (default: ./data). With a log on MongoDB: the folder of the node whose"
              + " checkpoints are checked; without it the log alone is.")
  private @Nullable Path data;

  @Mixin private MongoOption mongodb = new MongoOption();

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "Checkpoints of this log that were kept elsewhere; may be given repeatedly.")
  private List<Path> outside = List.of();

  @Option(names = "--json", description = "Prints one JSON object instead of text.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (file != null) {
      if (keys == null) {
        throw new CannotStart("Evidence is checked by public keys; name them with --key FILE");
      }
      if (!outside.isEmpty()) {
        throw new CannotStart("Evidence holds its own checkpoint; --checkpoint is for a whole log");
      }
      EvidenceVerdict verdict = EvidenceVerdict.of(file, keys);
      print(verdict, verdict.toString());
      return verdict.proven() ? 0 : 1;
    }
    String uri = mongodb.uri();
    Verdict verdict = uri == null || data != null ? onFolder(uri) : onMongo(uri);
    print(verdict, text(verdict));
    return verdict.clean() ? 0 : 1;
  }

  /** With the keys, checkpoints and tiles of the folder, also when the log is on MongoDB. */
  private Verdict onFolder(@Nullable String uri) {
    Path path = Objects.requireNonNullElse(data, Path.of("data"));
    try (DataFolder folder = uri == null ? DataFolder.openExisting(path) : DataFolder.open(path);
        Storage storage = Storage.of(folder, uri)) {
      return new FolderCheck(folder, storage, outside).run();
    }
  }

  /** The log and the read models on the server, which needs no folder; they may be in use. */
  private Verdict onMongo(String uri) {
    if (!outside.isEmpty()) {
      throw new CannotStart(
          "Checkpoints are checked by the keys of a node; name its data folder with --data DIR");
    }
    try (Backend log = Storage.openLog(uri, new SimpleMeterRegistry())) {
      return FolderCheck.ofLog(log, () -> AppliedPositions.at(uri));
    }
  }

  private void print(Object verdict, String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? JsonMapper.shared().writeValueAsString(verdict) : text);
    out.flush();
  }

  private static String text(Verdict verdict) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d commits, %,d events, %,d streams, %,d bytes read again in %.1f s%n",
            verdict.commits(),
            verdict.events(),
            verdict.streams(),
            verdict.bytes(),
            verdict.seconds()));
    text.append(
        String.format(
            Locale.ROOT,
            "%,d checkpoints agree; they cover %,d commits; %s%n",
            verdict.checkpoints(),
            verdict.covered(),
            verdict.projections() == 0
                ? "no read models were found to compare"
                : verdict.projections() + " read models were compared"));
    for (LedgerBalance sum : verdict.ledger()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s minor units: %d promised, %d performed in %,d lines, %d owed%n",
              sum.currency(),
              sum.promisedMinor(),
              sum.performedMinor(),
              sum.performedLines(),
              sum.owedMinor()));
    }
    return text.append(verdict.fault() == null ? "Nothing is wrong." : "WRONG. " + verdict.fault())
        .toString();
  }
}
