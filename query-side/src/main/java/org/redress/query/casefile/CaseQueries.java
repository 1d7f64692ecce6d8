package org.redress.query.casefile;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Cursors;
import org.redress.query.api.Freshness;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.PageSize;
import org.redress.query.api.PagedConnection;
import org.redress.query.api.Timeline.Place;
import org.redress.query.projection.Recorded;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code case.graphqls}. */
@Controller
public final class CaseQueries {

  private static final int LARGEST_PAGE = 100;
  private static final int LARGEST_HISTORY_PAGE = 200;

  private final CaseFiles files;
  private final CaseTrail trail;
  private final Cursors cursors;
  private final Freshness freshness;
  private final InstantSource clock;

  /** With what it reads from. */
  public CaseQueries(
      CaseFiles files, CaseTrail trail, Cursors cursors, Freshness freshness, InstantSource clock) {
    this.files = files;
    this.trail = trail;
    this.cursors = cursors;
    this.freshness = freshness;
    this.clock = clock;
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
    int size = PageSize.checked(first, LARGEST_HISTORY_PAGE);
    long start = after == null ? 0 : Long.parseLong(cursors.open(after, "history", file.id()));
    var page =
        PagedConnection.of(
            trail.events(file.id(), start, size + 1).stream().map(CaseQueries::entry).toList(),
            size,
            after,
            entry -> cursors.at(Long.toString(entry.version()), "history", file.id()));
    return new HistoryConnection(page.edges(), page.pageInfo(), trail.version(file.id()));
  }

  @SchemaMapping(typeName = "Case")
  @Nullable CaseFile asOf(
      CaseFile file, @Argument @Nullable Long version, @Argument @Nullable Instant at) {
    if (version != null && at == null) {
      return asOfVersion(file.id(), version);
    }
    if (at != null && version == null) {
      return asOfMoment(file.id(), at);
    }
    throw InvalidArgument.of(
        "The point in time is not named once.", List.of(), "exactly one of version and at");
  }

  private @Nullable CaseFile asOfVersion(String caseId, long version) {
    long current = trail.version(caseId);
    if (version < 1 || version > current) {
      throw InvalidArgument.of(
          "The case never had this version.", List.of("version"), "1 to " + current);
    }
    return trail.asOfVersion(caseId, version).orElse(null);
  }

  private @Nullable CaseFile asOfMoment(String caseId, Instant at) {
    Instant now = clock.instant();
    if (at.isAfter(now)) {
      throw InvalidArgument.of(
          "Nobody knows what will be recorded.", List.of("at"), "a moment up to " + now);
    }
    return trail.asOfMoment(caseId, at).orElse(null);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "CasePayload", field = "case")
  @Nullable CaseFile afterCommand(MutationResult result) {
    return result.streamId() == null ? null : trail.latest(result.streamId()).orElse(null);
  }

  private static HistoryEntry entry(Recorded event) {
    return new HistoryEntry(
        event.commit(),
        event.version(),
        event.eventId(),
        event.name(),
        event.actor(),
        event.role(),
        event.organisation(),
        event.recordedAt(),
        event.event().occurredAt(),
        event.command(),
        MaskedPayload.of(event.event()));
  }
}
