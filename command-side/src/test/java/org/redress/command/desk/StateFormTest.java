package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.command.casefile.CaseAggregate;
import org.redress.command.pledge.PledgeAggregate;

class StateFormTest {

  @Test
  void formIsTheSameForTheSameClass() {
    assertThat(StateForm.of(CaseAggregate.class))
        .isEqualTo(StateForm.of(CaseAggregate.class))
        .matches("[0-9a-f]{16}")
        .isNotEqualTo(StateForm.of(PledgeAggregate.class));
  }

  @Test
  void formReachesEveryClassInside() {
    assertThat(StateForm.description(Outer.class))
        .contains("Outer={inner=java.util.Map<java.lang.String, java.util.List<")
        .contains("Small={number=int}")
        .contains("Large={since=class java.time.Instant, unit=class")
        .contains("Unit={}[][DAY, YEAR]")
        .doesNotContain("IGNORED");
  }

  @Test
  void stagesOfARefundBelongToTheFormOfACase() {
    assertThat(StateForm.description(CaseAggregate.class))
        .contains("RefundStage$Defaulted={account=")
        .contains("RefundAccount$Share={amountMinor=long, part=int}")
        .contains("PUNITIVE_ADDITION");
  }

  record Outer(Map<String, List<Inner>> inner) {}

  sealed interface Inner {}

  record Small(int number) implements Inner {
    static final String IGNORED = "";
  }

  record Large(Instant since, Unit unit) implements Inner {}

  enum Unit {
    DAY,
    YEAR
  }
}
