package org.redress.command.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.RecoveryType;

/**
 * Record the agreement of the open mediation (达成调解协议). Source: Order 121 Art. 24.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was reached
 * @param terms the terms in order, at least one
 * @param currency ISO 4217 code of all amounts; also given when no term has money
 */
public record SettleMediation(String caseId, Instant occurredAt, List<Term> terms, String currency)
    implements MediationCommand {
  /** Copies the terms, so that nobody changes them while the command waits. */
  public SettleMediation {
    terms = List.copyOf(terms);
  }

  /**
   * One term of the agreement.
   *
   * @param type what the sum is made of, null for a term without money
   * @param amountMinor whole minor units, above 0; 0 for a term without money
   * @param performBy last day for performing it, null when none was agreed
   * @param text wording, null when type and amount say it all
   */
  public record Term(
      @Nullable RecoveryType type,
      long amountMinor,
      @Nullable LocalDate performBy,
      @Nullable PersonalText text) {}
}
