package org.redress.query.analysis;

import java.util.List;
import org.redress.events.analysis.AnalysisEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each analysis report. */
public final class AnalysisProjection implements View<AnalysisReport> {

  /** Its name. */
  public static final String NAME = "analysisReports";

  private static final int FORM = 1;

  private AnalysisProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new AnalysisProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<AnalysisReport> type() {
    return AnalysisReport.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("regions", "issuedAt", "_id"));
  }

  @Override
  public List<Change<AnalysisReport>> changes(Recorded event) {
    return event.event() instanceof AnalysisEvent fact
        ? List.of(new Change<>(fact.reportId(), before -> AnalysisFold.apply(before, event, fact)))
        : List.of();
  }
}
