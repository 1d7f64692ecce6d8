package org.redress.server.figure;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.events.EventCatalogue;
import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.json.EventCodec;
import org.redress.server.DataFolder;
import org.redress.server.MongoOption;
import org.redress.server.Storage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code redress figures}: counts figures again from the log, as it is or as it was. */
@Command(
    name = "figures",
    description = {
      "Counts figures again from the log alone, up to its end or to a commit or day of the past;"
          + " read models are neither needed nor changed.",
      "Exit code 0 with an answer, 2 when the question has none; with --json the error has a code."
    },
    mixinStandardHelpOptions = true)
public final class FiguresCommandLine implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder; ${DEFAULT-VALUE} when left out.",
      defaultValue = "data")
  private Path data = Path.of("data");

  @Mixin private MongoOption mongodb = new MongoOption();

  @Option(
      names = "--keys",
      required = true,
      split = ",",
      paramLabel = "KEY",
      description = "Keys of figures, as docs/figures.md lists them, joined by commas.")
  private List<String> keys = List.of();

  @Option(names = "--from", paramLabel = "DAY", description = "First day, in Asia/Shanghai.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day, in Asia/Shanghai.")
  private @Nullable String to;

  @Option(
      names = "--region",
      paramLabel = "CODE",
      defaultValue = "*",
      description = "Region with everything below it; everything when left out.")
  private String region = "*";

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      defaultValue = "CNY",
      description = "Currency of money, ISO 4217; ${DEFAULT-VALUE} when left out.")
  private String currency = "CNY";

  @Option(
      names = "--as-of",
      paramLabel = "COMMIT|DAY",
      description = "Last commit that counts, or last day whose commits count.")
  private @Nullable String asOf;

  @Option(names = "--json", description = "Prints one JSON object instead of text.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      FigureAnswer answer = answer(FigureQuestion.of(keys, from, to, region, currency));
      print(json ? JsonMapper.shared().writeValueAsString(answer) : answer.text());
      return ExitCode.OK;
    } catch (CannotAnswer e) {
      say(e);
      return ExitCode.USAGE;
    }
  }

  private FigureAnswer answer(FigureQuestion question) {
    String uri = mongodb.uri();
    try (DataFolder folder = uri == null ? DataFolder.openExisting(data) : DataFolder.open(data);
        Storage storage = Storage.of(folder, uri);
        Backend log = storage.openLog(new SimpleMeterRegistry())) {
      var replay = new FigureReplay(log, new EventCodec(EventCatalogue.byName()));
      long lastCommit = replay.lastCommit(asOf, InstantSource.system());
      return FigureAnswer.of(
          question,
          question.checked(replay.upTo(lastCommit, folder.rulebook().calendars())),
          lastCommit);
    }
  }

  private void say(CannotAnswer fault) {
    String message = String.valueOf(fault.getMessage());
    if (json) {
      Map<String, String> error =
          Map.of("code", fault.code().name(), "message", message, "allowed", fault.allowed());
      print(JsonMapper.shared().writeValueAsString(Map.of("error", error)));
    } else {
      PrintWriter err = spec.commandLine().getErr();
      err.println("redress: " + message + " Allowed: " + fault.allowed());
      err.flush();
    }
  }

  private void print(String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(text);
    out.flush();
  }
}
