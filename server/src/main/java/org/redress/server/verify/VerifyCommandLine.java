package org.redress.server.verify;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.LogCheck;
import org.redress.eventstore.LogReport;
import org.redress.eventstore.backend.Backend;
import org.redress.server.DataFolder;
import org.redress.server.MongoOption;
import org.redress.server.Storage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code redress verify}: reads the whole log again and adds up the ledger. */
@Command(
    name = "verify",
    description = {
      "Reads the whole log again: numbers without a gap, every commit whole, streams without"
          + " holes, and every refund adding up.",
      "Exit code 0 when nothing is wrong, 1 when something is, 2 when the log cannot be had."
    },
    mixinStandardHelpOptions = true)
public final class VerifyCommandLine implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder (default: ./data, when the log is not on MongoDB).")
  private @Nullable Path data;

  @Mixin private MongoOption mongodb = new MongoOption();

  @Option(names = "--json", description = "Prints one JSON object instead of text.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String uri = data == null ? mongodb.uri() : null;
    Verdict verdict = uri == null ? onFolder() : onMongo(uri);
    print(verdict);
    return verdict.clean() ? 0 : 1;
  }

  private Verdict onFolder() {
    Path path = Objects.requireNonNullElse(data, Path.of("data"));
    try (DataFolder folder = DataFolder.openExisting(path);
        Backend log = folder.openLog(new SimpleMeterRegistry())) {
      return check(log);
    }
  }

  private static Verdict onMongo(String uri) {
    try (Backend log = Storage.openLog(uri, new SimpleMeterRegistry())) {
      return check(log);
    }
  }

  private static Verdict check(Backend log) {
    long start = System.nanoTime();
    LogReport report = LogCheck.run(log, log.index());
    var ledger = new LedgerCheck();
    ledger.run(log, report.commits());
    LogReport.Fault fault = report.fault().or(ledger::fault).orElse(null);
    return new Verdict(
        fault == null,
        report.commits(),
        report.events(),
        report.streams(),
        report.bytes(),
        (System.nanoTime() - start) / 1e9,
        fault,
        ledger.balances());
  }

  private void print(Verdict verdict) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonMapper.shared().writeValueAsString(verdict));
      out.flush();
      return;
    }
    out.printf(
        Locale.ROOT,
        "%,d commits, %,d events, %,d streams, %,d bytes read again in %.1f s%n",
        verdict.commits(),
        verdict.events(),
        verdict.streams(),
        verdict.bytes(),
        verdict.seconds());
    for (LedgerBalance sum : verdict.ledger()) {
      out.printf(
          Locale.ROOT,
          "%s minor units: %d promised, %d performed in %,d lines%n",
          sum.currency(),
          sum.promisedMinor(),
          sum.performedMinor(),
          sum.performedLines());
    }
    out.println(verdict.fault() == null ? "Nothing is wrong." : "WRONG. " + verdict.fault());
    out.flush();
  }
}
