package org.redress.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.command.Samples;
import org.redress.command.refund.AgreeRefund;
import org.redress.events.RecoveryType;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.SettlementTerm;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundLine;

class WhenMediationSettledThenAgreeRefundTest {

  private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
  private static final LocalDate MAY_9 = LocalDate.of(2026, 5, 9);

  private final WhenMediationSettledThenAgreeRefund automation =
      new WhenMediationSettledThenAgreeRefund();

  @Test
  void eachTermWithMoneyBecomesAPart() {
    var event =
        settled(
            money(1, RecoveryType.REFUND, 12_000, MAY_9),
            words(2),
            money(3, RecoveryType.COMPENSATION, 500, MAY_1));
    assertThat(automation.commandAfter(event))
        .contains(
            new AgreeRefund(
                "C-1",
                Samples.hours(4),
                RecoverySource.MEDIATION,
                "M1",
                List.of(
                    new RefundLine(RecoveryType.REFUND, 12_000),
                    new RefundLine(RecoveryType.COMPENSATION, 500)),
                "CNY",
                MAY_9));
  }

  @Test
  void agreementWithoutMoneyLeadsToNothing() {
    assertThat(automation.commandAfter(settled(words(1)))).isEmpty();
  }

  @Test
  void wholeSumHasNoDueDayWhileOnePartHasNone() {
    var event =
        settled(
            money(1, RecoveryType.REFUND, 12_000, MAY_9),
            money(2, RecoveryType.COMPENSATION, 500, null));
    assertThat(automation.commandAfter(event))
        .get()
        .extracting(command -> ((AgreeRefund) command).dueOn())
        .isNull();
  }

  private static MediationSettled settled(SettlementTerm... terms) {
    return new MediationSettled(
        "C-1", Samples.hours(4), "M1", List.of(terms), 12_500, "CNY", "320585", null, List.of());
  }

  private static SettlementTerm money(
      int number, RecoveryType type, long amountMinor, @Nullable LocalDate performBy) {
    return new SettlementTerm(number, type, amountMinor, performBy, null);
  }

  private static SettlementTerm words(int number) {
    return new SettlementTerm(number, null, 0, MAY_1.minusYears(1), null);
  }
}
