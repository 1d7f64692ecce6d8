package org.redress.server.scenario;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.redress.events.EventCatalogue;
import org.redress.events.fact.ImportedFactEvent;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.json.EventCodec;
import org.redress.query.fact.FactFold;
import org.redress.query.fact.ImportedFact;
import org.redress.query.figure.FigureSources;
import org.redress.query.figure.Recount;
import org.redress.query.projection.EventReader;
import org.redress.query.projection.Recorded;
import org.redress.server.DataFolder;
import org.redress.server.Storage;

/**
 * A scenario that was played once for all tests.
 *
 * @param folder its data folder
 * @param summary what became of the run
 * @param recount everything in its log, counted
 * @param facts what others counted, by id
 */
record Played(
    Path folder, ScenarioSummary summary, Recount recount, Map<String, ImportedFact> facts) {

  private static final Map<Scenario, Played> PLAYED = new EnumMap<>(Scenario.class);
  private static final int PAGE = 500;

  /**
   * Whether a build plays it. The year of Qinghai takes minutes; it is played when the page of the
   * figures is written, or with {@code -Dredress.scenarios.all=true}.
   */
  static boolean isPlayed(Scenario scenario) {
    return scenario != Scenario.QINGHAI_2024
        || Boolean.getBoolean("redress.scenarios.all")
        || Boolean.getBoolean("redress.figures.update");
  }

  static synchronized Played of(Scenario scenario) {
    return PLAYED.computeIfAbsent(scenario, Played::play);
  }

  private static Played play(Scenario scenario) {
    Path folder = Path.of("target", "scenarios", scenario.title());
    delete(folder);
    ScenarioSummary summary = play(scenario, folder);
    try (DataFolder data = DataFolder.openExisting(folder);
        var log = data.openLog(new SimpleMeterRegistry())) {
      var recount = new Recount(FigureSources.all(data.rulebook().calendars()));
      Map<String, ImportedFact> facts = new HashMap<>();
      read(
          log,
          event -> {
            recount.take(event);
            if (event.event() instanceof ImportedFactEvent fact) {
              facts.compute(fact.factId(), (id, before) -> FactFold.apply(before, event, fact));
            }
          });
      return new Played(folder, summary, recount, facts);
    }
  }

  /** Plays a scenario into a folder. */
  static ScenarioSummary play(Scenario scenario, Path folder) {
    try (DataFolder data = DataFolder.open(folder);
        Storage storage = Storage.of(data, null)) {
      return ScenarioCommandLine.play(
          scenario,
          data,
          storage,
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }
  }

  private static void read(CommitLog log, Consumer<Recorded> each) {
    var reader = new EventReader(log, new EventCodec(EventCatalogue.byName()));
    long after = 0;
    for (List<RawCommit> page = log.read(after, PAGE);
        !page.isEmpty();
        page = log.read(after, PAGE)) {
      page.forEach(commit -> reader.decode(commit).forEach(each));
      after = page.getLast().number();
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
