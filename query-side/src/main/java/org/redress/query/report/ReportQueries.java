package org.redress.query.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Cursors;
import org.redress.query.api.Freshness;
import org.redress.query.api.PageSize;
import org.redress.query.api.PagedConnection;
import org.redress.query.api.Timeline.Place;
import org.redress.query.history.Histories;
import org.redress.query.history.HistoryConnection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code report.graphqls}. */
@Controller
public final class ReportQueries {

  private static final int LARGEST_PAGE = 100;

  private final Reports reports;
  private final Histories<Report> histories;
  private final Cursors cursors;
  private final Freshness freshness;

  /** With what it reads from. */
  public ReportQueries(
      Reports reports, Histories<Report> histories, Cursors cursors, Freshness freshness) {
    this.reports = reports;
    this.histories = histories;
    this.cursors = cursors;
    this.freshness = freshness;
  }

  @QueryMapping("report")
  @Nullable Report byId(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return reports.find(id).orElse(null);
  }

  @QueryMapping
  ReportConnection reports(
      @Argument @Nullable ReportFilter filter,
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable Long atLeast) {
    ReportFilter wanted = ReportFilter.checked(filter);
    int size = PageSize.checked(first, LARGEST_PAGE);
    Object[] list = {"reports", wanted};
    Place start = after == null ? null : Place.parse(cursors.open(after, list));
    freshness.await(atLeast);
    var page =
        PagedConnection.of(
            reports.list(wanted, start, size + 1),
            size,
            after,
            report ->
                cursors.at(new Place(report.receipt().receivedAt(), report.id()).toString(), list));
    return new ReportConnection(page.edges(), page.pageInfo(), wanted);
  }

  @SchemaMapping(typeName = "ReportConnection")
  int totalCount(ReportConnection found) {
    return reports.count(found.filter());
  }

  @SchemaMapping(typeName = "Report")
  HistoryConnection history(Report report, @Argument int first, @Argument @Nullable String after) {
    return histories.page(report.id(), first, after);
  }

  @SchemaMapping(typeName = "Report")
  @Nullable Report asOf(
      Report report, @Argument @Nullable Long version, @Argument @Nullable Instant at) {
    return histories.asOf(report.id(), version, at);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "ReportPayload", field = "report")
  @Nullable Report afterCommand(MutationResult result) {
    return result.streamId() == null ? null : histories.latest(result.streamId());
  }
}
