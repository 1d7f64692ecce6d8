package org.redress.query.publicity;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.Timeline;
import org.redress.query.api.Timeline.Place;

/** Reads what is public about operators. */
public final class PublicRecords {

  private final MongoCollection<PublicTally> tallies;
  private final Timeline<PublicTally> timeline;

  /** Reads from this database. */
  public PublicRecords(MongoDatabase database) {
    this.tallies =
        database.getCollection(PublicityProjection.Tallies.COLLECTION, PublicTally.class);
    this.timeline = new Timeline<>(tallies, "registered.at");
  }

  /** The operator registered under this code. */
  Optional<PublicRecord> find(String creditCode) {
    return Optional.ofNullable(
            tallies.find(Filters.eq("registered.creditCode", creditCode)).first())
        .flatMap(PublicRecord::of);
  }

  /**
   * Registered operators, the one registered last first.
   *
   * @param place region of the domicile, with everything below it
   * @param plainName part of the plain name, two characters or more; null for every name
   */
  List<PublicRecord> list(
      String place, @Nullable String plainName, @Nullable Place after, int limit) {
    Document conditions = new Document("registered.places", place);
    if (plainName != null) {
      conditions
          .append("registered.nameParts", NameSearch.parts(plainName).getFirst())
          .append("registered.plainName", Pattern.compile(Pattern.quote(plainName)));
    }
    return timeline.page(conditions, PeriodInput.ALL, true, after, limit).stream()
        .flatMap(tally -> PublicRecord.of(tally).stream())
        .toList();
  }
}
