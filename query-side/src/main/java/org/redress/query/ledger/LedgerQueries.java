package org.redress.query.ledger;

import static org.redress.query.api.AskingPerson.WHO_HANDLES_OR_OVERSEES;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.AskingPerson.Asker;
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

/** The queries of {@code refund.graphqls}. */
@Controller
public final class LedgerQueries {

  private static final int LARGEST_PAGE = 100;

  private final Ledger ledger;
  private final Cursors cursors;
  private final Freshness freshness;
  private final AskingPerson asking;

  /** With what it reads from, and who asks. */
  public LedgerQueries(Ledger ledger, Cursors cursors, Freshness freshness, AskingPerson asking) {
    this.ledger = ledger;
    this.cursors = cursors;
    this.freshness = freshness;
    this.asking = asking;
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
    return page(new LedgerScope(null, null, null, figure.region()), figure.period(), size, after);
  }

  @QueryMapping
  LedgerStatement ledgerStatement(
      @Argument LedgerScope scope,
      @Argument @Nullable PeriodInput period,
      @Argument @Nullable Long atLeast,
      GraphQLContext context) {
    Asker asker = asking.in(context);
    asker.mustActAs("A statement", WHO_HANDLES_OR_OVERSEES);
    LedgerScope wanted = LedgerScope.checked(scope);
    if (wanted.officeId() != null) {
      asker.mustBelongTo(wanted.officeId(), "A statement of an office", "scope", "officeId");
    }
    PeriodInput days = PeriodInput.checked(period, "period");
    freshness.await(atLeast);
    return ledger.statement(wanted, days);
  }

  @SchemaMapping(typeName = "LedgerStatement", field = "lines")
  PagedConnection<LedgerLine> linesOf(
      LedgerStatement statement, @Argument int first, @Argument @Nullable String after) {
    int size = PageSize.checked(first, LARGEST_PAGE);
    return page(statement.scope(), statement.period(), size, after);
  }

  private PagedConnection<LedgerLine> page(
      LedgerScope scope, PeriodInput period, int size, @Nullable String after) {
    Object[] list = {"lines", period, scope};
    Place start = after == null ? null : Place.parse(cursors.open(after, list));
    return PagedConnection.of(
        ledger.lines(scope, period, start, size + 1),
        size,
        after,
        line -> cursors.at(new Place(line.occurredAt(), line.id()).toString(), list));
  }
}
