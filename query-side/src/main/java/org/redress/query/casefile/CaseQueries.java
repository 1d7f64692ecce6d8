package org.redress.query.casefile;

import java.time.Instant;
import java.util.Objects;
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

/** The queries of {@code case.graphqls}. */
@Controller
public final class CaseQueries {

  private static final int LARGEST_PAGE = 100;

  private final CaseFiles files;
  private final Histories<CaseFile> histories;
  private final Cursors cursors;
  private final Freshness freshness;

  /** With what it reads from. */
  public CaseQueries(
      CaseFiles files, Histories<CaseFile> histories, Cursors cursors, Freshness freshness) {
    this.files = files;
    this.histories = histories;
    this.cursors = cursors;
    this.freshness = freshness;
  }

  @QueryMapping("case")
  @Nullable CaseFile byId(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return files.find(id).orElse(null);
  }

  @QueryMapping
  CaseConnection cases(
      @Argument @Nullable CaseFilter filter,
      @Argument @Nullable CaseOrder orderBy,
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable Long atLeast) {
    CaseFilter wanted = CaseFilter.checked(filter);
    CaseOrder order = Objects.requireNonNullElse(orderBy, CaseOrder.FILED_AT_DESC);
    int size = PageSize.checked(first, LARGEST_PAGE);
    Object[] list = {"cases", wanted, order};
    Place start = after == null ? null : Place.parse(cursors.open(after, list));
    freshness.await(atLeast);
    var page =
        PagedConnection.of(
            files.list(wanted, order, start, size + 1),
            size,
            after,
            file -> cursors.at(new Place(file.filedAt(), file.id()).toString(), list));
    return new CaseConnection(page.edges(), page.pageInfo(), wanted);
  }

  @SchemaMapping(typeName = "CaseConnection")
  int totalCount(CaseConnection cases) {
    return files.count(cases.filter());
  }

  @SchemaMapping(typeName = "Case")
  HistoryConnection history(CaseFile file, @Argument int first, @Argument @Nullable String after) {
    return histories.page(file.id(), first, after);
  }

  @SchemaMapping(typeName = "Case")
  @Nullable CaseFile asOf(
      CaseFile file, @Argument @Nullable Long version, @Argument @Nullable Instant at) {
    return histories.asOf(file.id(), version, at);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "CasePayload", field = "case")
  @Nullable CaseFile afterCommand(MutationResult result) {
    return result.streamId() == null ? null : histories.latest(result.streamId());
  }
}
