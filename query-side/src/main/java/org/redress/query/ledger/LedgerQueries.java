package org.redress.query.ledger;

import org.jspecify.annotations.Nullable;
import org.redress.query.api.Cursors;
import org.redress.query.api.Freshness;
import org.redress.query.api.PageSize;
import org.redress.query.api.PagedConnection;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.RegionArgument;
import org.redress.query.api.Timeline.Place;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The query of {@code refund.graphqls}. */
@Controller
public final class LedgerQueries {

  private static final int LARGEST_PAGE = 100;

  private final Ledger ledger;
  private final Cursors cursors;
  private final Freshness freshness;

  /** With what it reads from. */
  public LedgerQueries(Ledger ledger, Cursors cursors, Freshness freshness) {
    this.ledger = ledger;
    this.cursors = cursors;
    this.freshness = freshness;
  }

  @QueryMapping
  RecoveredLoss recoveredLoss(
      @Argument @Nullable PeriodInput period,
      @Argument @Nullable String region,
      @Argument @Nullable Long atLeast) {
    PeriodInput days = PeriodInput.checked(period, "period");
    String place = RegionArgument.checked(region, "region");
    freshness.await(atLeast);
    return ledger.recoveredLoss(days, place);
  }

  @SchemaMapping(typeName = "RecoveredLoss")
  PagedConnection<LedgerLine> lines(
      RecoveredLoss figure, @Argument int first, @Argument @Nullable String after) {
    int size = PageSize.checked(first, LARGEST_PAGE);
    Object[] list = {"lines", figure.period(), figure.region()};
    Place start = after == null ? null : Place.parse(cursors.open(after, list));
    return PagedConnection.of(
        ledger.lines(figure.period(), figure.region(), start, size + 1),
        size,
        after,
        line -> cursors.at(new Place(line.occurredAt(), line.id()).toString(), list));
  }
}
