package org.redress.query.clock;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.Cursors;
import org.redress.query.api.Freshness;
import org.redress.query.api.PageSize;
import org.redress.query.api.PagedConnection;
import org.redress.query.api.Timeline.Place;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code clock.graphqls}. */
@Controller
public final class ClockQueries {

  private static final int LARGEST_PAGE = 100;
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final ClockList clocks;
  private final Cursors cursors;
  private final Freshness freshness;
  private final InstantSource now;

  /** With what it reads from. */
  public ClockQueries(ClockList clocks, Cursors cursors, Freshness freshness, InstantSource now) {
    this.clocks = clocks;
    this.cursors = cursors;
    this.freshness = freshness;
    this.now = now;
  }

  @QueryMapping("clocks")
  ClockConnection list(
      @Argument @Nullable ClockFilter filter,
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable Long atLeast) {
    ClockFilter wanted = Objects.requireNonNullElse(filter, ClockFilter.ALL);
    int size = PageSize.checked(first, LARGEST_PAGE);
    Place start = after == null ? null : Place.parse(cursors.open(after, "clocks", wanted));
    freshness.await(atLeast);
    var page =
        PagedConnection.of(
            clocks.list(wanted, today(), start, size + 1),
            size,
            after,
            clock ->
                cursors.at(new Place(clock.startedAt(), clock.id()).toString(), "clocks", wanted));
    return new ClockConnection(page.edges(), page.pageInfo());
  }

  @SchemaMapping(typeName = "StatutoryClock")
  Light light(StatutoryClock clock, @Argument @Nullable LocalDate on) {
    return clock.light(Objects.requireNonNullElseGet(on, this::today));
  }

  @SchemaMapping(typeName = "StatutoryClock")
  String explanation(StatutoryClock clock, @Argument Language language) {
    return Explanation.of(clock, language);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now.instant(), ZONE);
  }
}
