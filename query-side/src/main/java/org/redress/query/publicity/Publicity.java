package org.redress.query.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.publicity.NotShownReason;
import org.redress.events.publicity.PublicityBasis;

/**
 * Whether a complaint is shown to the public, as its case file says.
 *
 * @param stage where it stands
 * @param decidedAt when that was decided
 * @param decidedBy account of the officer who decided
 * @param shown what is shown, or was last; null when nothing ever was
 * @param basis why it may be shown, null when it never was
 * @param notShownReason why it is not shown, null when it is
 * @param setting version of the publicity setting in force at the decision
 * @param dueOn last day for showing it by that setting, null when it has no limit
 * @param objections objections in order
 */
public record Publicity(
    PublicityStage stage,
    Instant decidedAt,
    String decidedBy,
    @Nullable PublicComplaint shown,
    @Nullable PublicityBasis basis,
    @Nullable NotShownReason notShownReason,
    String setting,
    @Nullable LocalDate dueOn,
    List<PublicityObjection> objections) {

  Publicity with(List<PublicityObjection> changed) {
    return new Publicity(
        stage, decidedAt, decidedBy, shown, basis, notShownReason, setting, dueOn, changed);
  }

  Publicity with(PublicComplaint instead, Instant at, String by) {
    return new Publicity(stage, at, by, instead, basis, notShownReason, setting, dueOn, objections);
  }

  Publicity withdrawn(NotShownReason reason, Instant at, String by) {
    return new Publicity(
        PublicityStage.WITHDRAWN, at, by, shown, basis, reason, setting, dueOn, objections);
  }
}
