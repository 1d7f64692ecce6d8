package org.redress.query.ledger;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.Timeline;
import org.redress.query.api.Timeline.Place;
import org.redress.query.counter.CounterKeys;
import org.redress.query.projection.FigureReader;

/** Reads the ledger: figures by exact keys, lines in order. */
public final class Ledger {

  private final Timeline<LedgerLine> lines;
  private final FigureReader<LedgerTotal> totals;

  /** Reads from this database. */
  public Ledger(MongoDatabase database) {
    lines =
        new Timeline<>(
            database.getCollection(LedgerProjection.Lines.COLLECTION, LedgerLine.class),
            "occurredAt");
    totals = new FigureReader<>(database, LedgerProjection.NAME, new LedgerProjection.Totals());
  }

  /** The figure of a period and region. */
  public RecoveredLoss recoveredLoss(PeriodInput period, String region) {
    List<String> keys =
        Stream.of(LedgerAccount.values())
            .flatMap(account -> keys(account, period, region).stream())
            .toList();
    var reading = totals.read(keys);
    return new RecoveredLoss(
        reading.asOfCommit(),
        sums(LedgerAccount.PERFORMED, reading.documents()),
        sums(LedgerAccount.PROMISED, reading.documents()),
        period,
        region);
  }

  private static List<String> keys(LedgerAccount account, PeriodInput period, String region) {
    return CounterKeys.covering(account.name(), region, period.from(), period.to());
  }

  private static List<RecoveredSum> sums(LedgerAccount account, List<LedgerTotal> totals) {
    return RecoveredSum.of(
        totals.stream().filter(total -> total.id().startsWith(account.name() + "|")).toList());
  }

  /**
   * The lines of a period and region, newest first.
   *
   * @param after place of the line before, null to begin with the newest
   * @param limit largest number returned
   */
  public List<LedgerLine> lines(
      PeriodInput period, String region, @Nullable Place after, int limit) {
    return lines.page(new Document("regions", region), period, true, after, limit);
  }
}
