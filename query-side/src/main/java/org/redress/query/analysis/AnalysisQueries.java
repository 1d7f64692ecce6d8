package org.redress.query.analysis;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Base64;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.events.analysis.AnalysisEvent;
import org.redress.events.analysis.AnalysisLanguage;
import org.redress.events.form.FormFormat;
import org.redress.form.PrintedForm;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Cursors;
import org.redress.query.api.Freshness;
import org.redress.query.api.PagedConnection;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.RegionArgument;
import org.redress.query.api.Timeline.Place;
import org.redress.query.api.TimelinePages;
import org.redress.query.projection.StreamReader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code analysis.graphqls}, which need no role. */
@Controller
public final class AnalysisQueries {

  private final MongoCollection<AnalysisReport> reports;
  private final TimelinePages<AnalysisReport> pages;
  private final StreamReader log;
  private final AnalysisFiling filing;
  private final Freshness freshness;

  /** With what it reads from. */
  public AnalysisQueries(
      MongoDatabase database,
      StreamReader log,
      AnalysisFiling filing,
      Cursors cursors,
      Freshness freshness) {
    this.reports = database.getCollection(AnalysisProjection.NAME, AnalysisReport.class);
    this.pages =
        new TimelinePages<>(
            AnalysisProjection.NAME,
            reports,
            "issuedAt",
            report -> new Place(report.issuedAt(), report.id()),
            cursors);
    this.log = log;
    this.filing = filing;
    this.freshness = freshness;
  }

  @QueryMapping
  @Nullable AnalysisReport analysisReport(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return reports.find(Filters.eq("_id", id)).first();
  }

  @QueryMapping
  PagedConnection<AnalysisReport> analysisReports(
      @Argument @Nullable String region,
      @Argument int first,
      @Argument @Nullable String after,
      @Argument @Nullable Long atLeast) {
    Document conditions = new Document("regions", RegionArgument.checked(region, "region"));
    freshness.await(atLeast);
    return pages.page(conditions, PeriodInput.ALL, first, after);
  }

  /** A file, made again; one at a time, because the whole log up to its commit is counted. */
  @SchemaMapping(typeName = "AnalysisReport")
  @Nullable AnalysisFileContent file(
      AnalysisReport report, @Argument AnalysisLanguage language, @Argument FormFormat format) {
    PrintedForm printed =
        filing.print(report.order(), report.issuedAt(), report.issuedBy()).get(language);
    if (printed == null) {
      return null;
    }
    String sha256 = printed.files().sha256(format);
    return new AnalysisFileContent(
        "%s-%s.%s"
            .formatted(
                report.id(),
                language.name().toLowerCase(Locale.ROOT),
                format.name().toLowerCase(Locale.ROOT)),
        Base64.getEncoder().encodeToString(printed.bytes(format)),
        sha256,
        report.files().stream()
            .filter(known -> known.language() == language && known.format() == format)
            .anyMatch(known -> known.sha256().equals(sha256)));
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "AnalysisReportPayload", field = "report")
  @Nullable AnalysisReport afterCommand(MutationResult result) {
    return result.streamId() == null
        ? null
        : log.fold(result.streamId(), AnalysisEvent.class, AnalysisFold::apply).orElse(null);
  }
}
