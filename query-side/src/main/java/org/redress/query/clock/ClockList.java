package org.redress.query.clock;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.Timeline;
import org.redress.query.api.Timeline.Place;

/** Reads clocks over many files. A page of the list is one query. */
public final class ClockList {

  private static final String STATE = "clock.state";
  private static final String DUE = "clock.due";
  private static final String DUE_ON = "clock.due.dueOn";
  private static final String RED_FROM = "clock.due.redFrom";
  private static final String AMBER_FROM = "clock.due.amberFrom";

  private final Timeline<ClockOnFile> timeline;

  /** Reads from this database. */
  public ClockList(MongoDatabase database) {
    MongoCollection<ClockOnFile> clocks =
        database.getCollection(ClockProjection.NAME, ClockOnFile.class);
    this.timeline = new Timeline<>(clocks, "startedAt");
  }

  /**
   * Clocks in the order in which they started.
   *
   * @param today the day on which a light is read
   * @param after place of the clock before, null to begin at the beginning
   * @param limit largest number returned
   */
  List<ClockOnFile> list(ClockFilter filter, LocalDate today, @Nullable Place after, int limit) {
    return timeline.page(conditions(filter, today), PeriodInput.ALL, false, after, limit);
  }

  private static Document conditions(ClockFilter filter, LocalDate today) {
    Document conditions = new Document("regions", filter.regionOrEverywhere());
    if (filter.duty() != null) {
      conditions.append("clock.duty", filter.duty().name());
    }
    if (filter.file() != null) {
      conditions.append("file", filter.file().name());
    }
    if (filter.light() != null) {
      addLight(conditions, filter.light(), today);
    }
    return conditions;
  }

  /** The same borders as {@link StatutoryClock#light}. */
  private static void addLight(Document conditions, Light light, LocalDate today) {
    conditions.append(
        STATE,
        switch (light) {
          case DONE -> ClockState.ENDED.name();
          case STOPPED -> ClockState.STOPPED.name();
          case GREEN, AMBER, RED, OVERDUE, UNKNOWN -> ClockState.RUNNING.name();
        });
    switch (light) {
      case GREEN -> conditions.append(AMBER_FROM, new Document("$gt", today));
      case AMBER ->
          conditions
              .append(AMBER_FROM, new Document("$lte", today))
              .append(RED_FROM, new Document("$gt", today));
      case RED ->
          conditions
              .append(RED_FROM, new Document("$lte", today))
              .append(DUE_ON, new Document("$gte", today));
      case OVERDUE -> conditions.append(DUE_ON, new Document("$lt", today));
      case UNKNOWN -> conditions.append(DUE, null);
      case STOPPED, DONE -> {
        // The state says it all.
      }
    }
  }
}
