package org.redress.query.report;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.clock.StatutoryClock;
import org.redress.query.form.IssuedForm;
import org.redress.query.projection.Folded;
import org.redress.query.projection.Recorded;

/**
 * A report and what was done about it.
 *
 * @param id id of the report
 * @param position position of the last event it took
 * @param version number of events in the report so far
 * @param regions the region of the handling authority and every region above it
 * @param receipt what was received
 * @param handling how it was handled
 * @param jurisdiction who has the power over it
 * @param clocks statutory clocks in the order in which they started
 * @param forms official forms that were issued, in order
 */
public record Report(
    @BsonId String id,
    long position,
    long version,
    List<String> regions,
    ReportReceipt receipt,
    ReportHandling handling,
    ReportJurisdiction jurisdiction,
    List<StatutoryClock> clocks,
    List<IssuedForm> forms)
    implements Folded {

  /** The same after an event that changed its handling. */
  Report with(Recorded at, ReportHandling now) {
    return with(at, now, jurisdiction, clocks, forms);
  }

  /** The same after an event that changed what is known of the power. */
  Report with(Recorded at, ReportJurisdiction now) {
    return with(at, handling, now, clocks, forms);
  }

  /** The same after an event of its clocks. */
  Report with(Recorded at, List<StatutoryClock> now) {
    return with(at, handling, jurisdiction, now, forms);
  }

  /** The same after an event of its forms. */
  Report withForms(Recorded at, List<IssuedForm> now) {
    return with(at, handling, jurisdiction, clocks, now);
  }

  private Report with(
      Recorded at,
      ReportHandling nowHandled,
      ReportJurisdiction nowKnown,
      List<StatutoryClock> nowRunning,
      List<IssuedForm> nowIssued) {
    return new Report(
        id,
        at.position(),
        at.version(),
        regions,
        receipt,
        nowHandled,
        nowKnown,
        nowRunning,
        nowIssued);
  }
}
