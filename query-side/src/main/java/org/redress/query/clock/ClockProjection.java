package org.redress.query.clock;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockStarted;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.Change;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each clock of every file. */
public final class ClockProjection implements View<ClockOnFile> {

  /** Its name. */
  public static final String NAME = "clocks";

  private static final int FORM = 1;

  private ClockProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new ClockProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<ClockOnFile> type() {
    return ClockOnFile.class;
  }

  /** The narrowest first: the embedded server reads through the first that fits. */
  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("regions", "clock.state", "startedAt", "_id"),
        List.of("regions", "clock.duty", "startedAt", "_id"),
        List.of("regions", "file", "startedAt", "_id"),
        List.of("regions", "startedAt", "_id"));
  }

  @Override
  public List<Change<ClockOnFile>> changes(Recorded event) {
    return event.event() instanceof ClockEvent fact
        ? List.of(
            new Change<>(fact.fileId() + '|' + fact.clock(), before -> apply(before, event, fact)))
        : List.of();
  }

  private static ClockOnFile apply(
      @Nullable ClockOnFile before, Recorded recorded, ClockEvent event) {
    if (event instanceof ClockStarted e) {
      return new ClockOnFile(
          e.fileId() + '|' + e.clock(),
          recorded.position(),
          e.fileId(),
          e.file(),
          RegionPath.of(e.region()),
          e.occurredAt(),
          ClockFold.started(e));
    }
    ClockOnFile document = MissingDocument.unlessPresent(before, recorded);
    return document.with(recorded.position(), ClockFold.change(event).apply(document.clock()));
  }
}
