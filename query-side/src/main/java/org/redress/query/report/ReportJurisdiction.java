package org.redress.query.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.query.PartList;
import org.redress.query.jurisdiction.JurisdictionDispute;

/**
 * What is known of the power over a report.
 *
 * @param organisationId authority that has it as found, agreed on or designated last, null before
 * @param withPower whether the report is with that authority, null while nobody found who it is
 * @param findings findings in order
 * @param disputes disputes of two authorities, in order
 */
public record ReportJurisdiction(
    @Nullable String organisationId,
    @Nullable Boolean withPower,
    List<ReportPowerFinding> findings,
    List<JurisdictionDispute> disputes) {

  /** Before anybody looked into it. */
  static final ReportJurisdiction NONE = new ReportJurisdiction(null, null, List.of(), List.of());

  ReportJurisdiction found(ReportPowerFinding finding) {
    return new ReportJurisdiction(
        finding.organisationId(), finding.withPower(), PartList.add(findings, finding), disputes);
  }

  /** Routed to where the power is, if that was found. */
  ReportJurisdiction routed() {
    return organisationId == null ? this : with(organisationId, disputes);
  }

  ReportJurisdiction disputed(JurisdictionDispute raised) {
    return new ReportJurisdiction(
        organisationId, withPower, findings, PartList.add(disputes, raised));
  }

  ReportJurisdiction changed(String disputeId, UnaryOperator<JurisdictionDispute> change) {
    return new ReportJurisdiction(
        organisationId, withPower, findings, changedDisputes(disputeId, change));
  }

  /** The dispute ended; the authority has the report from now on. */
  ReportJurisdiction ended(
      String disputeId, String authority, UnaryOperator<JurisdictionDispute> change) {
    return with(authority, changedDisputes(disputeId, change));
  }

  private ReportJurisdiction with(String authority, List<JurisdictionDispute> now) {
    return new ReportJurisdiction(authority, true, findings, now);
  }

  private List<JurisdictionDispute> changedDisputes(
      String id, UnaryOperator<JurisdictionDispute> change) {
    return PartList.change(disputes, JurisdictionDispute::id, id, change);
  }
}
