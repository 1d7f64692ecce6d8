package org.redress.query.fact;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.events.fact.ImportedFactEvent;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Cursors;
import org.redress.query.api.Freshness;
import org.redress.query.api.PagedConnection;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.Timeline.Place;
import org.redress.query.api.TimelinePages;
import org.redress.query.figure.Figure;
import org.redress.query.projection.StreamReader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code fact.graphqls}, which need no role. */
@Controller
public final class FactQueries {

  private final TimelinePages<ImportedFact> pages;
  private final Benchmarks benchmarks;
  private final StreamReader log;
  private final Freshness freshness;

  /** With what it reads from. */
  public FactQueries(
      MongoDatabase database, StreamReader log, Cursors cursors, Freshness freshness) {
    var facts = database.getCollection(FactProjection.NAME, ImportedFact.class);
    this.benchmarks = new Benchmarks(facts);
    this.pages =
        new TimelinePages<>(
            FactProjection.NAME,
            facts,
            "importedAt",
            fact -> new Place(fact.importedAt(), fact.id()),
            cursors);
    this.log = log;
    this.freshness = freshness;
  }

  @QueryMapping
  PagedConnection<ImportedFact> importedFacts(
      @Argument @Nullable FactFilter filter,
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable Long atLeast) {
    Document conditions = Objects.requireNonNullElse(filter, FactFilter.ALL).conditions();
    freshness.await(atLeast);
    return pages.page(conditions, PeriodInput.ALL, first, after);
  }

  @BatchMapping(typeName = "Figure", field = "benchmarks")
  List<List<FigureBenchmark>> benchmarks(List<Figure> figures) {
    return benchmarks.of(figures);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "ImportedFactPayload", field = "fact")
  @Nullable ImportedFact afterCommand(MutationResult result) {
    return result.streamId() == null
        ? null
        : log.fold(result.streamId(), ImportedFactEvent.class, FactFold::apply).orElse(null);
  }
}
