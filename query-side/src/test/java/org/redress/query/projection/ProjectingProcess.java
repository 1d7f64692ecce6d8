package org.redress.query.projection;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.redress.query.figure.FigureProjection;
import org.redress.query.figure.FigureSources;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.store.ReadStore;

/**
 * Keeps the figures of a log on a server of another process, says so after every write, and ends
 * when they show the whole log.
 */
public final class ProjectingProcess {

  static final String WROTE = "wrote";

  /** Short, so that the next process need not wait long for a killed one. */
  private static final Duration CLAIM = Duration.ofMillis(400);

  private ProjectingProcess() {}

  /** Takes the folder of the log and the address of the server. */
  public static void main(String[] arguments) {
    try (OpenLog log = OpenLog.in(Path.of(arguments[0]));
        ReadStore store = ReadStore.at(arguments[1], new SimpleMeterRegistry(), new Teller());
        Projections projections =
            new Projections(
                List.of(FigureProjection.create(FigureSources.all(OpenQuerySide.CALENDARS))),
                log.log(),
                log.reader(),
                store.database(),
                Clock.systemUTC(),
                new SimpleMeterRegistry(),
                CLAIM)) {
      projections.start();
      if (!projections.awaitApplied(log.log().head(), Duration.ofMinutes(2))) {
        throw new IllegalStateException("The figures did not follow");
      }
    }
  }

  private static final class Teller implements CommandListener {

    private static final Set<String> WRITES = Set.of("insert", "update");

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
      if (WRITES.contains(event.getCommandName())) {
        System.out.println(WROTE);
      }
    }
  }
}
