package org.redress.command.mediation;

import static org.redress.command.InputRules.LONG_TEXT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.ChinaTime;
import org.redress.command.InputRules;
import org.redress.command.MoneyRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.mediation.SettleMediation.Term;

/** What an agreement must say: Order 121 Art. 24. */
final class SettlementRules {

  private SettlementRules() {}

  /** Every term says something, and the sum of all can be recorded. */
  static @Nullable Refusal met(SettleMediation command, CaseFacts facts) {
    LocalDate agreedOn = ChinaTime.dayOf(command.occurredAt());
    Refusal oneByOne =
        InputRules.entriesMeet(
            "terms",
            command.terms(),
            (field, term) ->
                Refusal.firstOf(
                    termSaysSomething(field, term),
                    InputRules.saysSomething(field + ".text", term.text(), LONG_TEXT),
                    TimeRules.dayIsRecordable(field + ".performBy", term.performBy()),
                    performedAfterAgreed(field + ".performBy", term, agreedOn, facts)));
    return oneByOne != null
        ? oneByOne
        : Refusal.firstOf(
            MoneyRules.sumIsRecordable("terms", totalMinor(command.terms())),
            MoneyRules.currencyIsKnown("currency", command.currency()));
  }

  private static @Nullable Refusal termSaysSomething(String field, Term term) {
    if (term.type() != null) {
      return MoneyRules.amountIsPositive(field + ".amountMinor", term.amountMinor());
    }
    if (term.amountMinor() != 0) {
      return Refusal.of(
          MediationRefusal.TERM_TYPE_MISSING, field + ".type", "a type, or no amount");
    }
    return term.text() == null
        ? Refusal.of(MediationRefusal.TERM_EMPTY, field + ".text", "a text, or a type and amount")
        : null;
  }

  private static @Nullable Refusal performedAfterAgreed(
      String field, Term term, LocalDate agreedOn, CaseFacts facts) {
    return term.performBy() != null && term.performBy().isBefore(agreedOn) && !facts.imported()
        ? Refusal.of(MediationRefusal.PERFORMANCE_BEFORE_AGREEMENT, field, "not before " + agreedOn)
        : null;
  }

  /** Sum of terms of which each meets its rule. */
  static long totalMinor(List<Term> terms) {
    return terms.stream().mapToLong(Term::amountMinor).sum();
  }
}
