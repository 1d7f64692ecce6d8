package org.redress.query.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.Recorded;

class CaseHeadsTest {

  private static final List<Recorded> EVENTS =
      Recordings.of(
          CaseStory.of("c-1", "2026-04-15T08:00:00Z", "330106", "m-1")
              .filed()
              .pickedUp()
              .closed(ClosingOutcome.SETTLED)
              .reopened()
              .events());

  @Test
  void headIsTheSameWhetherItPassedByOrIsRead() {
    CaseHeads watching = new CaseHeads((_, _, _) -> List.of());
    CaseHeads reading = new CaseHeads(Recordings.streams(EVENTS));
    EVENTS.forEach(watching::note);
    for (Recorded event : EVENTS) {
      assertThat(watching.before(event)).isEqualTo(reading.before(event));
    }
  }

  @Test
  void headIsThatBeforeTheEventEvenWhenMoreIsKnown() {
    CaseHeads heads = new CaseHeads(Recordings.streams(EVENTS));
    assertThat(heads.before(EVENTS.get(3)).closedAt())
        .isEqualTo(EVENTS.get(2).event().occurredAt());
    assertThat(heads.before(EVENTS.get(0))).isEqualTo(CaseHead.UNKNOWN);
    assertThat(heads.after(EVENTS.get(0)).creditCode()).isEqualTo("CODE-m-1");
    assertThat(heads.after(EVENTS.get(0)).officeId()).isEqualTo("samr-330106");
    assertThat(heads.after(EVENTS.get(3)).closedAt()).isNull();
  }
}
