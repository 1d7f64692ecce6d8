package org.redress.query.report;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.Timeline;
import org.redress.query.api.Timeline.Place;
import org.redress.query.counter.RegionPath;

/** Reads reports from the read model. */
public final class Reports {

  private final MongoDatabase database;
  private final MongoCollection<Report> reports;
  private final Timeline<Report> timeline;

  /** Reads from this database. */
  public Reports(MongoDatabase database) {
    this.database = database;
    this.reports = database.getCollection(ReportProjection.NAME, Report.class);
    this.timeline = new Timeline<>(reports, "receipt.receivedAt");
  }

  /** The report with this id. */
  public Optional<Report> find(String id) {
    return Optional.ofNullable(reports.find(Filters.eq("_id", id)).first());
  }

  /**
   * Reports that match, received last first.
   *
   * @param after place of the report before, null to begin at the beginning
   * @param limit largest number returned
   */
  public List<Report> list(ReportFilter filter, @Nullable Place after, int limit) {
    return timeline.page(conditions(filter), PeriodInput.ALL, true, after, limit);
  }

  /** Number of reports that match. */
  public int count(ReportFilter filter) {
    Document answer =
        database.runCommand(
            new Document("count", ReportProjection.NAME).append("query", conditions(filter)));
    return Objects.requireNonNull(answer.get("n", Number.class)).intValue();
  }

  private static Document conditions(ReportFilter filter) {
    Document conditions =
        new Document("regions", Objects.requireNonNullElse(filter.region(), RegionPath.EVERYWHERE));
    if (filter.stage() != null) {
      conditions.append("handling.stage", filter.stage().name());
    }
    return conditions;
  }
}
