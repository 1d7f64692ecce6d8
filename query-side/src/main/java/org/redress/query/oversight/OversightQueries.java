package org.redress.query.oversight;

import static org.redress.query.api.AskingPerson.WHO_HANDLES_OR_OVERSEES;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.redress.graphql.MutationResult;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.AskingPerson.Asker;
import org.redress.query.api.Cursors;
import org.redress.query.api.Freshness;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.PageSize;
import org.redress.query.api.PagedConnection;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.Timeline;
import org.redress.query.api.Timeline.Place;
import org.redress.query.history.Histories;
import org.redress.query.history.HistoryConnection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The queries of {@code oversight.graphqls} about reviews. Those who oversee see all of them, an
 * officer those of the own office, and nobody else any.
 */
@Controller
public final class OversightQueries {

  private static final int LARGEST_PAGE = 100;

  private final MongoCollection<OversightFile> files;
  private final Timeline<OversightFile> timeline;
  private final Histories<OversightFile> histories;
  private final Cursors cursors;
  private final Freshness freshness;
  private final AskingPerson asking;

  /** With what it reads from, and who asks. */
  public OversightQueries(
      MongoDatabase database,
      Histories<OversightFile> histories,
      Cursors cursors,
      Freshness freshness,
      AskingPerson asking) {
    this.files = database.getCollection(OversightProjection.NAME, OversightFile.class);
    this.timeline = new Timeline<>(files, "openedAt");
    this.histories = histories;
    this.cursors = cursors;
    this.freshness = freshness;
    this.asking = asking;
  }

  /** The review queue over the same database, for the same people. */
  public static ReviewQueueQueries queue(
      MongoDatabase database, Cursors cursors, Freshness freshness, AskingPerson asking) {
    return new ReviewQueueQueries(new ReviewQueue(database), cursors, freshness, asking);
  }

  @QueryMapping
  @Nullable OversightFile oversightOfCase(
      @Argument String caseId, @Argument @Nullable Long atLeast, GraphQLContext context) {
    Asker asker = asking(context);
    freshness.await(atLeast);
    OversightFile file = files.find(Filters.eq("_id", idOf(caseId))).first();
    if (file == null || asker.oversees()) {
      return file;
    }
    OversightFile own = file.forOffice(asker.organisation());
    return own.reviews().isEmpty() ? null : own;
  }

  @QueryMapping
  PagedConnection<OversightFile> oversightFiles(
      @Argument @Nullable OversightFilter filter,
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable Long atLeast,
      GraphQLContext context) {
    Asker asker = asking(context);
    OversightFilter asked = OversightFilter.checked(filter);
    if (asked.officeId() != null) {
      asker.mustBelongTo(asked.officeId(), "The reviews of an office", "filter", "officeId");
    }
    OversightFilter wanted = asker.oversees() ? asked : asked.ofOffice(asker.organisation());
    int size = PageSize.checked(first, LARGEST_PAGE);
    Object[] list = {"oversightFiles", wanted};
    Place start = after == null ? null : Place.parse(cursors.open(after, list));
    freshness.await(atLeast);
    return PagedConnection.of(
        timeline.page(wanted.conditions(), PeriodInput.ALL, true, start, size + 1).stream()
            .map(file -> asker.oversees() ? file : file.forOffice(asker.organisation()))
            .toList(),
        size,
        after,
        file -> cursors.at(new Place(file.openedAt(), file.id()).toString(), list));
  }

  /** The trail shows every review, so it is for those who see every review. */
  @SchemaMapping(typeName = "OversightFile")
  HistoryConnection history(
      OversightFile file,
      @Argument int first,
      @Argument @Nullable String after,
      GraphQLContext context) {
    Asker asker = asking(context);
    if (!asker.oversees() && file.offices().size() > 1) {
      throw new InvalidArgument(
          InvalidArgument.Code.FORBIDDEN,
          "The trail shows reviews of other offices.",
          java.util.List.of("history"),
          null);
    }
    return histories.page(file.id(), first, after);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "OversightPayload", field = "oversight")
  @Nullable OversightFile afterCommand(MutationResult result, GraphQLContext context) {
    if (result.streamId() == null) {
      return null;
    }
    OversightFile file = histories.latest(result.streamId());
    Asker asker = asking(context);
    return file == null || asker.oversees() ? file : file.forOffice(asker.organisation());
  }

  private Asker asking(GraphQLContext context) {
    Asker asker = asking.in(context);
    asker.mustActAs("A review of handling", WHO_HANDLES_OR_OVERSEES);
    return asker;
  }

  /** Id of the oversight file of a case, as its events name it. */
  private static String idOf(String caseId) {
    return "OV-" + caseId;
  }
}
