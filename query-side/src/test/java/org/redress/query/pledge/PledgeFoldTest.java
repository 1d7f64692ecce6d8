package org.redress.query.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.pledge.NoReasonReturnCarriedOut;
import org.redress.events.pledge.PledgeEnded;
import org.redress.events.pledge.PledgeEvent;
import org.redress.events.pledge.PledgeKind;
import org.redress.events.pledge.PledgeMade;
import org.redress.events.pledge.PledgeResumed;
import org.redress.events.pledge.PledgeSuspended;
import org.redress.query.Money;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

class PledgeFoldTest {

  private static final Instant MADE = Instant.parse("2026-04-15T08:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-04-20");
  private static final PledgeEvent PLEDGE =
      new PledgeMade("p-1", MADE, "m-1", PledgeKind.OFFLINE_NO_REASON_RETURN, 7, null, "330106");
  private static final PledgeEvent SUSPENDED =
      new PledgeSuspended("p-1", MADE.plusSeconds(1), "m-1", "装修", "330106");
  private static final PledgeEvent RESUMED =
      new PledgeResumed("p-1", MADE.plusSeconds(2), "m-1", "330106");
  private static final PledgeEvent ENDED =
      new PledgeEnded("p-1", MADE.plusSeconds(3), "m-1", "不再承诺", "330106");

  private static PledgeEvent returned(int number, long amountMinor, String currency) {
    return new NoReasonReturnCarriedOut(
        "p-1", MADE, "m-1", "T" + number, DAY, DAY, "鞋", amountMinor, currency, number, "330106");
  }

  private static PledgeRecord fold(PledgeEvent... events) {
    PledgeRecord pledge = null;
    for (Recorded event : Recordings.of(List.of(events))) {
      pledge = PledgeFold.apply(pledge, event, (PledgeEvent) event.event());
    }
    return pledge;
  }

  @Test
  void pledgeIsInForceSuspendedResumedAndEnded() {
    assertThat(fold(PLEDGE).stage()).isEqualTo(PledgeStage.IN_FORCE);
    assertThat(fold(PLEDGE, SUSPENDED).stage()).isEqualTo(PledgeStage.SUSPENDED);
    assertThat(fold(PLEDGE, SUSPENDED, RESUMED).stage()).isEqualTo(PledgeStage.IN_FORCE);
    PledgeRecord ended = fold(PLEDGE, SUSPENDED, RESUMED, ENDED);
    assertThat(ended.stage()).isEqualTo(PledgeStage.ENDED);
    assertThat(ended.endedAt()).isEqualTo(MADE.plusSeconds(3));
    assertThat(ended.version()).isEqualTo(4);
  }

  @Test
  void returnsAreCountedAndAddedUpByCurrencyAlsoAfterTheEnd() {
    PledgeRecord pledge =
        fold(
            PLEDGE,
            returned(1, 500, "USD"),
            returned(2, 300, "CNY"),
            ENDED,
            returned(3, 200, "CNY"));
    assertThat(pledge.returns()).isEqualTo(3);
    assertThat(pledge.returned()).containsExactly(new Money(500, "CNY"), new Money(500, "USD"));
    assertThat(pledge.stage()).isEqualTo(PledgeStage.ENDED);
  }

  @Test
  void eventOfAPledgeThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> fold(SUSPENDED)).isInstanceOf(MissingDocument.class);
  }
}
