package org.redress.command.automation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.command.Command;
import org.redress.command.RefusalCode;
import org.redress.command.refund.AgreeRefund;
import org.redress.command.refund.RefundRefusal;
import org.redress.events.RecoveryType;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.SettlementTerm;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundLine;

/** An agreement about money is a sum owed: each term with money becomes a part of one refund. */
final class WhenMediationSettledThenAgreeRefund implements Automation<MediationSettled> {

  @Override
  public Class<MediationSettled> trigger() {
    return MediationSettled.class;
  }

  @Override
  public Optional<Command> commandAfter(MediationSettled event) {
    List<RefundLine> lines =
        event.terms().stream().flatMap(WhenMediationSettledThenAgreeRefund::line).toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AgreeRefund(
                event.caseId(),
                event.occurredAt(),
                RecoverySource.MEDIATION,
                event.mediationId(),
                lines,
                event.currency(),
                dueOn(event.terms())));
  }

  @Override
  public Set<RefusalCode> doneWhenRefusedWith() {
    return Set.of(RefundRefusal.REFUND_ALREADY_AGREED);
  }

  private static Stream<RefundLine> line(SettlementTerm term) {
    RecoveryType type = term.type();
    return type == null ? Stream.empty() : Stream.of(new RefundLine(type, term.amountMinor()));
  }

  /**
   * The day on which the whole sum is due: the latest of the terms. While one term has no day, none
   * was agreed for the whole, and nobody can be in default of it.
   */
  private static @Nullable LocalDate dueOn(List<SettlementTerm> terms) {
    List<SettlementTerm> owed = terms.stream().filter(term -> term.type() != null).toList();
    List<LocalDate> days =
        owed.stream().flatMap(term -> Stream.ofNullable(term.performBy())).toList();
    return days.size() < owed.size() ? null : Collections.max(days);
  }
}
