package org.redress.query.analysis;

import org.jspecify.annotations.Nullable;
import org.redress.events.analysis.AnalysisEvent;
import org.redress.events.analysis.AnalysisReportIssued;
import org.redress.events.analysis.AnalysisReportWithdrawn;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one analysis report. */
public final class AnalysisFold {

  private AnalysisFold() {}

  /**
   * The report after the event.
   *
   * @throws MissingDocument when there is no report and the event does not issue one
   */
  public static AnalysisReport apply(
      @Nullable AnalysisReport before, Recorded recorded, AnalysisEvent event) {
    return switch (event) {
      case AnalysisReportIssued e ->
          new AnalysisReport(
              e.reportId(),
              recorded.position(),
              recorded.version(),
              e.order(),
              RegionPath.of(e.order().region()),
              e.occurredAt(),
              e.issuedBy(),
              e.edition(),
              e.files(),
              null,
              null);
      case AnalysisReportWithdrawn e -> {
        AnalysisReport known = MissingDocument.unlessPresent(before, recorded);
        yield new AnalysisReport(
            known.id(),
            recorded.position(),
            recorded.version(),
            known.order(),
            known.regions(),
            known.issuedAt(),
            known.issuedBy(),
            known.edition(),
            known.files(),
            e.occurredAt(),
            e.reason());
      }
    };
  }
}
