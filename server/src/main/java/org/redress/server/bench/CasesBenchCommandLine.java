package org.redress.server.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.events.EventCatalogue;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.json.EventCodec;
import org.redress.query.api.Timeline.Place;
import org.redress.query.assembly.QuerySide;
import org.redress.query.casefile.CaseFile;
import org.redress.query.casefile.CaseFiles;
import org.redress.query.casefile.CaseFilter;
import org.redress.query.casefile.CaseOrder;
import org.redress.query.complaint.CaseStage;
import org.redress.query.store.ReadStore;
import org.redress.server.CannotStart;
import org.redress.server.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redress bench cases}: how long a page of the case list takes. */
@Command(
    name = "cases",
    description = {
      "Records so many synthetic cases in a log, lets the read models follow, and reads pages of 20"
          + " cases, filtered by office and stage, newest first, from the embedded store: the first"
          + " page, and one from the middle of the list.",
      "A page is read with everything that the API shows of a case, without HTTP and GraphQL."
    },
    mixinStandardHelpOptions = true)
final class CasesBenchCommandLine implements Callable<Integer> {

  private static final int PAGE = 20;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
  private static final List<CaseStage> STAGES =
      List.of(CaseStage.FILED, CaseStage.PICKED_UP, CaseStage.ACCEPTED, CaseStage.CLOSED);

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Where the log and the read models are made and removed again.")
  private Path folder = Path.of(".");

  @Option(
      names = "--cases",
      paramLabel = "N",
      defaultValue = "20000",
      description = "Number of cases (default: ${DEFAULT-VALUE}).")
  private int cases;

  @Option(
      names = "--pages",
      paramLabel = "N",
      defaultValue = "400",
      description = "Pages of each kind (default: ${DEFAULT-VALUE}).")
  private int pages;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (cases < 1 || pages < 1) {
      throw new CannotStart("Both --cases and --pages are 1 or more");
    }
    Path scratch = Files.createTempDirectory(folder, "redress-bench");
    EventCodec codec = new EventCodec(EventCatalogue.byName());
    try (DataFolder data = DataFolder.open(scratch);
        CommitLog log = data.openLog(new SimpleMeterRegistry());
        ReadStore store = ReadStore.embedded(data.read());
        QuerySide side = QuerySide.on(log, codec, store).build()) {
      new CaseSample(codec, cases).fill(log, cases);
      long begun = System.nanoTime();
      side.projections().start();
      if (!side.projections().awaitApplied(log.head(), LONGEST_WAIT)) {
        throw new CannotStart("The read models did not follow");
      }
      measure(new CaseFiles(store.database()), System.nanoTime() - begun);
    } finally {
      LogBenchCommandLine.remove(scratch);
    }
    return 0;
  }

  private void measure(CaseFiles files, long projected) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%,d cases in the read models after %.1f s%n", cases, projected / 1e9);
    out.printf("%-12s %10s %10s %10s   milliseconds%n", "page", "median", "99 %", "longest");
    read(files, new long[pages], false);
    print(out, "first", read(files, new long[pages], false));
    print(out, "middle", read(files, new long[pages], true));
    out.flush();
  }

  private long[] read(CaseFiles files, long[] nanos, boolean fromTheMiddle) {
    Map<CaseFilter, Place> middles = new HashMap<>();
    for (int i = 0; i < nanos.length; i++) {
      CaseFilter filter = filter(i);
      Place after =
          fromTheMiddle ? middles.computeIfAbsent(filter, list -> middle(files, list)) : null;
      long begun = System.nanoTime();
      files.list(filter, CaseOrder.FILED_AT_DESC, after, PAGE + 1);
      nanos[i] = System.nanoTime() - begun;
    }
    return nanos;
  }

  private static CaseFilter filter(int number) {
    CaseStage stage = STAGES.get(number / CaseSample.OFFICES % STAGES.size());
    return new CaseFilter(
        stage, null, null, null, null, null, null, CaseSample.office(number), null);
  }

  /** The place of a case in the middle of its list. */
  private static @Nullable Place middle(CaseFiles files, CaseFilter filter) {
    int half = Math.max(1, files.count(filter) / 2);
    List<CaseFile> upToThere = files.list(filter, CaseOrder.FILED_AT_DESC, null, half);
    return upToThere.isEmpty()
        ? null
        : new Place(upToThere.getLast().filedAt(), upToThere.getLast().id());
  }

  private static void print(PrintWriter out, String name, long[] nanos) {
    Arrays.sort(nanos);
    out.printf(
        Locale.ROOT,
        "%-12s %10.3f %10.3f %10.3f%n",
        name,
        nanos[nanos.length / 2] / 1e6,
        nanos[(int) (nanos.length * 0.99)] / 1e6,
        nanos[nanos.length - 1] / 1e6);
  }
}
