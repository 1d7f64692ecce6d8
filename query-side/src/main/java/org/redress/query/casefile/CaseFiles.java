package org.redress.query.casefile;

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

/** Reads the documents of cases. A page of the list is one query. */
public final class CaseFiles {

  private final MongoDatabase database;
  private final MongoCollection<CaseFile> files;
  private final Timeline<CaseFile> timeline;

  /** Reads from this database. */
  public CaseFiles(MongoDatabase database) {
    this.database = database;
    this.files = database.getCollection(CaseFileProjection.NAME, CaseFile.class);
    this.timeline = new Timeline<>(files, "filing.filedAt");
  }

  /** The case with this id. */
  public Optional<CaseFile> find(String id) {
    return Optional.ofNullable(files.find(Filters.eq("_id", id)).first());
  }

  /**
   * Cases in order.
   *
   * @param after place of the case before, null to begin at the beginning
   * @param limit largest number returned
   */
  public List<CaseFile> list(CaseFilter filter, CaseOrder order, @Nullable Place after, int limit) {
    boolean newestFirst = order == CaseOrder.FILED_AT_DESC;
    return timeline.page(conditions(filter), period(filter), newestFirst, after, limit);
  }

  /**
   * The newest cases of the same region against the operator of a case: by its merchant record, or
   * by its name when it has none.
   */
  List<CaseFile> againstSameOperator(CaseFile file, int limit) {
    String merchantId = file.respondent().merchantId();
    Document conditions =
        merchantId == null
            ? new Document("filing.respondent.name", file.respondent().name())
            : new Document("filing.respondent.merchantId", merchantId);
    conditions.append("filing.region", file.region());
    return timeline.page(conditions, PeriodInput.ALL, true, null, limit);
  }

  /** Number of cases that match. */
  public int count(CaseFilter filter) {
    Document query = timeline.inPeriod(conditions(filter), period(filter));
    Document answer =
        database.runCommand(new Document("count", CaseFileProjection.NAME).append("query", query));
    return Objects.requireNonNull(answer.get("n", Number.class)).intValue();
  }

  private static PeriodInput period(CaseFilter filter) {
    return Objects.requireNonNullElse(filter.filed(), PeriodInput.ALL);
  }

  private static Document conditions(CaseFilter filter) {
    Document conditions =
        new Document("regions", Objects.requireNonNullElse(filter.region(), RegionPath.EVERYWHERE));
    putIfGiven(conditions, "filing.respondent.creditCode", filter.creditCode());
    putIfGiven(conditions, "filing.respondent.merchantId", filter.merchantId());
    putIfGiven(conditions, "flags", filter.flag() == null ? null : filter.flag().name());
    putIfGiven(conditions, "handling.stage", filter.stage() == null ? null : filter.stage().name());
    putIfGiven(conditions, "filing.origin.source", filter.source());
    putIfGiven(
        conditions,
        "publicity.stage",
        filter.publicity() == null ? null : filter.publicity().name());
    putIfGiven(conditions, "officeId", filter.officeId());
    return conditions;
  }

  private static void putIfGiven(Document conditions, String field, @Nullable String value) {
    if (value != null) {
      conditions.append(field, value);
    }
  }
}
