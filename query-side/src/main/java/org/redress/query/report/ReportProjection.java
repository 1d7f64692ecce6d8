package org.redress.query.report;

import java.util.List;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.FileKind;
import org.redress.events.form.FormEvent;
import org.redress.events.report.ReportEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each report. */
public final class ReportProjection implements View<Report> {

  /** Its name. */
  public static final String NAME = "reports";

  private static final int FORM = 2;

  private ReportProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new ReportProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<Report> type() {
    return Report.class;
  }

  /** The narrowest first: the embedded server reads through the first that fits. */
  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("regions", "handling.stage", "-receipt.receivedAt", "-_id"),
        List.of("regions", "-receipt.receivedAt", "-_id"));
  }

  @Override
  public List<Change<Report>> changes(Recorded event) {
    return isOfAReport(event)
        ? List.of(new Change<>(event.stream(), before -> ReportFold.apply(before, event)))
        : List.of();
  }

  /** Whether the event belongs to the stream of a report. */
  static boolean isOfAReport(Recorded event) {
    return event.event() instanceof ReportEvent
        || (event.event() instanceof ClockEvent clock && clock.file() == FileKind.REPORT)
        || (event.event() instanceof FormEvent form && form.file() == FileKind.REPORT);
  }
}
