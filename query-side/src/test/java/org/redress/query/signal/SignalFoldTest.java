package org.redress.query.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.group.GroupBasis;
import org.redress.events.signal.GroupSettings;
import org.redress.events.signal.GroupSignalRaised;
import org.redress.events.signal.SignalAcknowledged;
import org.redress.events.signal.SignalDismissed;
import org.redress.events.signal.SignalReportedUp;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.View;

class SignalFoldTest {

  private static final Instant AT = Instant.parse("2026-04-18T04:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 17);
  private static final GroupSettings SETTINGS = new GroupSettings(7, 5, 20);

  private static Signal fold(DomainEvent... events) {
    return Recordings.fold(view(), Recordings.of(List.of(events))).get("SG-1");
  }

  @SuppressWarnings("unchecked") // the projection keeps signals and nothing else
  private static View<Signal> view() {
    return (View<Signal>) SignalProjection.create().views().getFirst();
  }

  private static GroupSignalRaised raised() {
    return new GroupSignalRaised(
        "SG-1",
        AT,
        "350102",
        GroupBasis.SAME_OPERATOR,
        "M-1",
        null,
        null,
        DAY.minusDays(6),
        DAY,
        5,
        SETTINGS,
        1,
        90,
        List.of("C-1"));
  }

  @Test
  void signalShowsWhatItRestsOn() {
    Signal signal = fold(raised());

    assertThat(signal.stage()).isEqualTo(SignalStage.RAISED);
    assertThat(signal.kind()).isEqualTo(SignalKind.GROUP);
    assertThat(signal.regions()).containsExactly("350102", "350100", "350000", "*");
    assertThat(signal.group().merchantId()).isEqualTo("M-1");
    assertThat(signal.surge()).isNull();
  }

  @Test
  void stepsSayWhoDidWhat() {
    Signal signal =
        fold(
            raised(),
            new SignalAcknowledged("SG-1", AT.plusSeconds(1), "样例:已核实", "G-1"),
            new SignalReportedUp(
                "SG-1",
                AT.plusSeconds(2),
                "ORG-350100",
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:情况报告")));

    assertThat(signal.stage()).isEqualTo(SignalStage.REPORTED_UP);
    assertThat(signal.steps()).extracting(SignalStep::by).containsExactly("officer-7", "officer-7");
    assertThat(signal.steps()).extracting(SignalStep::text).containsExactly("样例:已核实", "***");
    assertThat(signal.steps().getFirst().groupId()).isEqualTo("G-1");
  }

  @Test
  void dismissalOfASignalThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> fold(new SignalDismissed("SG-1", AT, "样例")))
        .isInstanceOf(MissingDocument.class);
  }
}
