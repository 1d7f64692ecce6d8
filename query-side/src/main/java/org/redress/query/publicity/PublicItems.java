package org.redress.query.publicity;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.Timeline;
import org.redress.query.api.Timeline.Place;
import org.redress.query.counter.PeriodKeys;

/** Reads the complaints that are shown to the public. */
public final class PublicItems {

  private final MongoDatabase database;
  private final Timeline<PublicItem> timeline;
  private final InstantSource clock;

  /**
   * Reads from this database.
   *
   * @param clock says which day it is
   */
  public PublicItems(MongoDatabase database, InstantSource clock) {
    this.database = database;
    this.timeline =
        new Timeline<>(
            database.getCollection(PublicityProjection.Items.COLLECTION, PublicItem.class),
            "shownAt");
    this.clock = clock;
  }

  /** Complaints, the one shown last first. */
  List<PublicComplaint> list(PublicItemFilter filter, @Nullable Place after, int limit) {
    return timeline.page(filter.conditions(today()), PeriodInput.ALL, true, after, limit).stream()
        .flatMap(item -> Stream.ofNullable(item.complaint()))
        .toList();
  }

  /** Number of complaints that match. */
  int count(PublicItemFilter filter) {
    Document answer =
        database.runCommand(
            new Document("count", PublicityProjection.Items.COLLECTION)
                .append("query", filter.conditions(today())));
    return Objects.requireNonNull(answer.get("n", Number.class)).intValue();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), PeriodKeys.ZONE);
  }
}
