package org.redress.command.refund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseFacts.Settlement;
import org.redress.command.CaseRules;
import org.redress.command.ChinaTime;
import org.redress.command.InputRules;
import org.redress.command.MoneyRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundLine;

/** What a promise of money must say, and what it must rest on. */
final class AgreementRules {

  private AgreementRules() {}

  /** Every rule for agreeing a refund. */
  static @Nullable Refusal met(AgreeRefund c, RefundState state, CaseFacts facts) {
    return Refusal.firstOf(
        InputRules.entriesMeet(
            "lines",
            c.lines(),
            (field, line) ->
                MoneyRules.amountIsPositive(field + ".amountMinor", line.amountMinor())),
        MoneyRules.sumIsRecordable("lines", totalMinor(c)),
        MoneyRules.currencyIsKnown("currency", c.currency()),
        CaseRules.onlyForImport(facts, "source", c.source() == RecoverySource.RECORDED),
        CaseRules.notBefore(facts, c.occurredAt(), facts.filedAt()),
        TimeRules.dayIsRecordable("dueOn", c.dueOn()),
        dueNotBeforeAgreed(c, facts),
        mediationIsTheSource(c, state, facts));
  }

  /** Sum of lines of which each meets its rule. */
  static long totalMinor(AgreeRefund c) {
    return c.lines().stream().mapToLong(RefundLine::amountMinor).sum();
  }

  private static @Nullable Refusal dueNotBeforeAgreed(AgreeRefund c, CaseFacts facts) {
    LocalDate agreedOn = ChinaTime.dayOf(c.occurredAt());
    return c.dueOn() != null && c.dueOn().isBefore(agreedOn) && !facts.imported()
        ? Refusal.of(RefundRefusal.DUE_BEFORE_AGREED, "dueOn", "not before " + agreedOn)
        : null;
  }

  /** A mediation is named exactly when the sum comes from its agreement. */
  private static @Nullable Refusal mediationIsTheSource(
      AgreeRefund c, RefundState state, CaseFacts facts) {
    String mediationId = c.mediationId();
    if (c.source() != RecoverySource.MEDIATION) {
      return mediationId == null
          ? null
          : Refusal.of(
              RefundRefusal.MEDIATION_NOT_THE_SOURCE, "mediationId", "the source MEDIATION");
    }
    if (mediationId == null) {
      return settlementUnknown(facts.settlements());
    }
    Settlement settlement = facts.settlement(mediationId).orElse(null);
    return settlement == null
        ? settlementUnknown(facts.settlements())
        : agreementCoversIt(c, settlement, state, facts);
  }

  private static Refusal settlementUnknown(List<Settlement> settlements) {
    String known = String.join(", ", settlements.stream().map(Settlement::mediationId).toList());
    return Refusal.of(
        RefundRefusal.SETTLEMENT_UNKNOWN,
        "mediationId",
        known.isEmpty() ? "a mediation that ended with an agreement" : known);
  }

  /** One agreement, one refund, in its currency and within its sum: Order 121 Art. 24. */
  private static @Nullable Refusal agreementCoversIt(
      AgreeRefund c, Settlement settlement, RefundState state, CaseFacts facts) {
    return Refusal.firstOf(
        hasNoRefundYet(settlement.mediationId(), state),
        currencyIsAgreed("currency", c.currency(), settlement.currency()),
        totalMinor(c) > settlement.totalMinor()
            ? Refusal.of(
                RefundRefusal.REFUND_ABOVE_SETTLEMENT,
                "lines",
                "a sum of at most " + settlement.totalMinor())
            : null,
        CaseRules.notBefore(facts, c.occurredAt(), settlement.agreedAt()));
  }

  private static @Nullable Refusal hasNoRefundYet(String mediationId, RefundState state) {
    return state.refunds().values().stream()
            .anyMatch(refund -> mediationId.equals(refund.account().mediationId()))
        ? Refusal.of(RefundRefusal.REFUND_ALREADY_AGREED, "mediationId", "payments of that refund")
            .with("mediation", mediationId)
        : null;
  }

  /** A sum keeps the currency in which it was agreed. */
  static @Nullable Refusal currencyIsAgreed(String field, String currency, String agreed) {
    return currency.equals(agreed)
        ? null
        : Refusal.of(RefundRefusal.CURRENCY_DIFFERS, field, agreed);
  }
}
