package org.redress.query.oversight;

import static org.redress.query.api.AskingPerson.WHO_HANDLES_OR_OVERSEES;
import static org.redress.query.api.AskingPerson.WHO_OVERSEES;

import graphql.GraphQLContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.oversight.ReviewReason;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.AskingPerson.Asker;
import org.redress.query.api.Cursors;
import org.redress.query.api.Freshness;
import org.redress.query.api.PageSize;
import org.redress.query.api.PagedConnection;
import org.redress.query.api.RegionArgument;
import org.redress.query.api.Timeline.Place;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code oversight.graphqls} about the review queue. */
@Controller
public final class ReviewQueueQueries {

  private static final int LARGEST_PAGE = 100;

  private final ReviewQueue queue;
  private final Cursors cursors;
  private final Freshness freshness;
  private final AskingPerson asking;

  /** With what it reads from, and who asks. */
  ReviewQueueQueries(ReviewQueue queue, Cursors cursors, Freshness freshness, AskingPerson asking) {
    this.queue = queue;
    this.cursors = cursors;
    this.freshness = freshness;
    this.asking = asking;
  }

  /** An officer sees the own office and no other. */
  @QueryMapping
  PagedConnection<CaseToReview> reviewQueue(
      @Argument @Nullable String region,
      @Argument @Nullable String officeId,
      @Argument @Nullable List<ReviewReason> reasons,
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable Long atLeast,
      GraphQLContext context) {
    Asker asker = asking.in(context);
    asker.mustActAs("The review queue", WHO_HANDLES_OR_OVERSEES);
    if (officeId != null) {
      asker.mustBelongTo(officeId, "The review queue of an office", "officeId");
    }
    RegionArgument.checked(region, "region");
    QueueScope scope = new QueueScope(region, asker.oversees() ? officeId : asker.organisation());
    Set<ReviewReason> wanted = wanted(reasons);
    int size = PageSize.checked(first, LARGEST_PAGE);
    Object[] list = {"reviewQueue", scope, wanted};
    Place start = after == null ? null : Place.parse(cursors.open(after, list));
    freshness.await(atLeast);
    return PagedConnection.of(
        queue.page(scope, wanted, start, size + 1),
        size,
        after,
        found -> cursors.at(ReviewQueue.place(found.file()).toString(), list));
  }

  private static Set<ReviewReason> wanted(@Nullable List<ReviewReason> reasons) {
    return reasons == null || reasons.isEmpty()
        ? EnumSet.allOf(ReviewReason.class)
        : EnumSet.copyOf(reasons);
  }

  @QueryMapping
  List<UnusualTime> handlingTimes(@Argument @Nullable Long atLeast, GraphQLContext context) {
    asking.in(context).mustActAs("The comparison of handling times", WHO_OVERSEES);
    freshness.await(atLeast);
    return queue.handlingTimes();
  }

  @SchemaMapping(typeName = "HandlingTimes")
  String rule() {
    return UnusualTime.RULE;
  }
}
