package org.redress.query.ledger;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.Timeline;
import org.redress.query.api.Timeline.Place;
import org.redress.query.counter.CounterKeys;
import org.redress.query.ledger.AccountBalance.Turnover;
import org.redress.query.projection.FigureReader;

/** Reads the ledger: figures by exact keys, lines in order. */
public final class Ledger {

  private final MongoCollection<LedgerLine> entries;
  private final Timeline<LedgerLine> lines;
  private final FigureReader<LedgerTotal> totals;

  /** Reads from this database. */
  public Ledger(MongoDatabase database) {
    entries = database.getCollection(LedgerProjection.Lines.COLLECTION, LedgerLine.class);
    lines = new Timeline<>(entries, "occurredAt");
    totals =
        new FigureReader<>(
            database, LedgerProjection.NAME, LedgerProjection.Totals.COLLECTION, LedgerTotal.class);
  }

  /** The figure of a period and region. */
  public RecoveredLoss recoveredLoss(PeriodInput period, String region) {
    List<String> keys =
        Stream.of(LedgerAccount.PROMISED, LedgerAccount.PERFORMED)
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

  private static List<String> keys(LedgerAccount account, PeriodInput period, String member) {
    return CounterKeys.covering(account.name(), member, period.from(), period.to());
  }

  /** The statement over a scope and period. */
  LedgerStatement statement(LedgerScope scope, PeriodInput period) {
    return scope.isOfACase() ? ofCase(scope, period) : ofMember(scope, period);
  }

  /** By counters, so that its cost does not grow with the number of lines. */
  private LedgerStatement ofMember(LedgerScope scope, PeriodInput period) {
    PeriodInput earlier = before(period);
    List<String> keys = new ArrayList<>();
    for (PeriodInput part : earlier == null ? List.of(period) : List.of(earlier, period)) {
      keys.addAll(keys(LedgerAccount.PROMISED, part, scope.member()));
      keys.addAll(keys(LedgerAccount.PERFORMED, part, scope.member()));
    }
    var reading = totals.read(keys);
    Set<String> inPeriod =
        Stream.of(LedgerAccount.PROMISED, LedgerAccount.PERFORMED)
            .flatMap(account -> keys(account, period, scope.member()).stream())
            .collect(Collectors.toSet());
    Turnover opening = new Turnover();
    Turnover during = new Turnover();
    for (LedgerTotal total : reading.documents()) {
      LedgerAccount account =
          LedgerAccount.valueOf(total.id().substring(0, total.id().indexOf('|')));
      (inPeriod.contains(total.id()) ? during : opening).add(account, total.parts());
    }
    return new LedgerStatement(
        reading.asOfCommit(), AccountBalance.of(opening, during), scope, period);
  }

  /** The lines of one case are few, so they are added up as they are. */
  private LedgerStatement ofCase(LedgerScope scope, PeriodInput period) {
    long asOfCommit = totals.read(List.of()).asOfCommit();
    Turnover opening = new Turnover();
    Turnover during = new Turnover();
    for (LedgerLine line : entries.find(Filters.eq(scope.field(), scope.value()))) {
      boolean earlier = period.begin() != null && line.occurredAt().isBefore(period.begin());
      boolean later = period.end() != null && !line.occurredAt().isBefore(period.end());
      if (line.commit() <= asOfCommit && !later) {
        (earlier ? opening : during).add(line.account(), List.of(LedgerTotal.of(line)));
      }
    }
    return new LedgerStatement(asOfCommit, AccountBalance.of(opening, during), scope, period);
  }

  private static @Nullable PeriodInput before(PeriodInput period) {
    return period.from() == null ? null : new PeriodInput(null, period.from().minusDays(1));
  }

  private static List<RecoveredSum> sums(LedgerAccount account, List<LedgerTotal> totals) {
    return RecoveredSum.of(
        totals.stream().filter(total -> total.id().startsWith(account.name() + "|")).toList());
  }

  /**
   * The lines of a scope and period, newest first.
   *
   * @param after place of the line before, null to begin with the newest
   * @param limit largest number returned
   */
  List<LedgerLine> lines(LedgerScope scope, PeriodInput period, @Nullable Place after, int limit) {
    return lines.page(new Document(scope.field(), scope.value()), period, true, after, limit);
  }
}
