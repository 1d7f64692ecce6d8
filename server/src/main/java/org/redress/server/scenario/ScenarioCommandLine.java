package org.redress.server.scenario;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.redress.command.CommandRefused;
import org.redress.command.desk.CommandSide;
import org.redress.command.desk.Fingerprint;
import org.redress.command.desk.FingerprintKey;
import org.redress.command.law.Rulebook;
import org.redress.events.EventCatalogue;
import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.json.EventCodec;
import org.redress.eventstore.proof.NotProven;
import org.redress.server.CannotStart;
import org.redress.server.DataFolder;
import org.redress.server.MongoOption;
import org.redress.server.Storage;
import org.redress.server.assembly.RecountPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code redress scenario}: plays a year that a published report tells about. */
@Command(
    name = "scenario",
    description = {
      "Plays a year that a published report tells about, so that its headline figures come out:"
          + " taicang-2023, qinghai-2024, lanzhou-2023 or qinghai-2022.",
      "A second run on the same folder changes nothing."
    },
    mixinStandardHelpOptions = true)
public final class ScenarioCommandLine implements Callable<Integer> {

  @Parameters(
      paramLabel = "NAME",
      description = "taicang-2023, qinghai-2024, lanzhou-2023 or qinghai-2022.")
  private String name = "";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder; ${DEFAULT-VALUE} when left out.",
      defaultValue = "data")
  private Path data = Path.of("data");

  @Mixin private MongoOption mongodb = new MongoOption();

  @Option(names = "--json", description = "Prints the summary as JSON.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Scenario scenario =
        Scenario.find(name)
            .orElseThrow(() ->
                new CannotStart(
                    "There is no scenario " + name + "; there are " + Scenario.names()));
    try (DataFolder folder = DataFolder.open(data);
        Storage storage = Storage.of(folder, mongodb.uri())) {
      print(scenario, play(scenario, folder, storage, System.err));
    }
    return 0;
  }

  /** Plays a scenario into a folder that nobody else uses, and signs what it made. */
  static ScenarioSummary play(
      Scenario scenario, DataFolder folder, Storage storage, PrintStream bar) {
    Rulebook rulebook = folder.rulebook();
    var codec = new EventCodec(EventCatalogue.byName());
    try (Backend log = storage.openLog(new SimpleMeterRegistry());
        CommandSide side =
            CommandSide.on(log, log.snapshots(), codec)
                .rulebook(rulebook)
                .analysisPrinter(new RecountPrinter(log, codec, rulebook.calendars()))
                .build()) {
      var fingerprint = new Fingerprint(FingerprintKey.loadOrCreate(folder.fingerprintKey()));
      var player = new ScenarioPlayer(side.desk(), fingerprint, InstantSource.system(), scenario);
      ScenarioSummary summary = player.play(rulebook.calendars(), bar);
      storage.sign(log);
      return summary;
    } catch (CommandRefused e) {
      throw new CannotStart(
          "The folder holds something else under the ids of this scenario: " + e.getMessage(), e);
    } catch (NotProven e) {
      throw new CannotStart("The year is played, but not signed. " + e.getMessage(), e);
    }
  }

  private void print(Scenario scenario, ScenarioSummary summary) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonMapper.shared().writeValueAsString(summary));
    } else {
      out.println(scenario.text());
      out.printf(
          Locale.ROOT,
          "%,d files, %,d commands in %,d commits, %,d commits played before, %.1f s%n",
          summary.files(),
          summary.commands(),
          summary.commits(),
          summary.alreadyPlayed(),
          summary.seconds());
    }
    out.flush();
  }
}
