package org.redress.command.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.competence.Dispute;

/**
 * What is known of the power over a report.
 *
 * @param finding who has it, null while nobody found that
 * @param dispute an open dispute of two authorities, null when none is
 * @param disputes how many disputes there were, an open one included
 * @param since when the last step was, null before any
 */
public record ReportJurisdiction(
    @Nullable Finding finding, @Nullable Dispute dispute, int disputes, @Nullable Instant since) {

  /**
   * Who has the power over a report.
   *
   * @param organisationId the authority
   * @param withPower whether the report is with it
   * @param binding whether two authorities agreed on it or a superior designated it
   */
  public record Finding(String organisationId, boolean withPower, boolean binding) {}

  /** Before anybody looked into it. */
  static final ReportJurisdiction NONE = new ReportJurisdiction(null, null, 0, null);

  /** Whether it was found that whoever has the report has no power over it. */
  boolean powerIsElsewhere() {
    return finding != null && !finding.withPower();
  }

  /** Organisations whose superiors matter for the next step. */
  List<String> organisationIds() {
    return dispute == null ? List.of() : dispute.parties();
  }

  /** With a finding; what was agreed or designated stays so. */
  ReportJurisdiction found(String organisationId, boolean withPower, Instant at) {
    boolean binding = finding != null && finding.binding();
    return new ReportJurisdiction(
        new Finding(organisationId, withPower, binding), dispute, disputes, at);
  }

  /** Routed in agreement with the finding, so that the report is where the power is. */
  ReportJurisdiction routed(Instant at) {
    return finding == null ? this : found(finding.organisationId(), true, at);
  }

  ReportJurisdiction disputed(Dispute raised) {
    return new ReportJurisdiction(finding, raised, disputes + 1, raised.raisedAt());
  }

  /** The dispute is with the common superior. */
  ReportJurisdiction referred(Instant at) {
    return dispute == null
        ? this
        : new ReportJurisdiction(finding, dispute.referred(at), disputes, at);
  }

  /** The dispute ended; the authority has the report from now on. */
  ReportJurisdiction ended(String organisationId, Instant at) {
    return new ReportJurisdiction(new Finding(organisationId, true, true), null, disputes, at);
  }
}
