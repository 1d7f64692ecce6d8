package org.redress.command.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.Role;
import org.redress.command.Spec;
import org.redress.events.signal.DayCount;
import org.redress.events.signal.SurgeSignalRaised;

class RaiseSignalTest {

  private static final String ALLOWED = "evidence that the settings call a signal";

  @Test
  void signalHoldsWhatItIsComputedFrom() {
    SurgeSignalRaised raised =
        Spec.givenSignal(null).when(SignalSamples.surge()).thenOne(SurgeSignalRaised.class);

    SurgeTest again =
        SurgeTest.of(raised.count(), raised.baseline().stream().map(DayCount::count).toList());
    assertThat(raised.probability()).isEqualTo(again.probability()).isLessThan(0.001);
    assertThat(raised.expected()).isEqualTo(again.expected());
    assertThat(raised.settings()).isEqualTo(SignalSamples.SURGE);
    assertThat(raised.signalId()).startsWith("SG-2026-04-17-");
  }

  @Test
  void evidenceThatBearsNothingIsRefused() {
    Spec.givenSignal(null)
        .when(SignalSamples.surge(4, SignalSamples.baseline(2)))
        .thenRefused(SignalRefusal.SIGNAL_NOT_SIGNIFICANT, "count", ALLOWED);
    Spec.givenSignal(null)
        .when(SignalSamples.group(4))
        .thenRefused(SignalRefusal.SIGNAL_NOT_SIGNIFICANT, "count", ALLOWED);
  }

  @Test
  void baselineOfOtherDaysOrTooFewIsRefused() {
    List<DayCount> shifted =
        SignalSamples.baseline(2).stream()
            .map(day -> new DayCount(day.day().plusDays(1), day.count()))
            .toList();

    Spec.givenSignal(null)
        .when(SignalSamples.surge(12, shifted))
        .thenRefused(SignalRefusal.SIGNAL_NOT_SIGNIFICANT, "baseline", ALLOWED);
    Spec.givenSignal(null)
        .when(SignalSamples.surge(12, SignalSamples.baseline(2).subList(0, 7)))
        .thenRefused(SignalRefusal.SIGNAL_NOT_SIGNIFICANT, "baseline", ALLOWED);
  }

  @Test
  void idFollowsFromWhatTheSignalIsAbout() {
    assertThat(SignalSamples.surge(50, SignalSamples.baseline(0)).signalId())
        .isEqualTo(SignalSamples.surge().signalId())
        .isNotEqualTo(SignalSamples.group(5).signalId());
  }

  @Test
  void reportGoesToAnOrganisationThatExists() {
    Spec.givenSignal(null, SignalSamples.surge())
        .when(SignalSamples.report())
        .thenRefused(
            InputRefusal.ORGANISATION_UNKNOWN,
            "superiorId",
            "an organisation that exists on that day");
  }

  @Test
  void signalIsNotDismissedBeforeItWasRaised() {
    Spec.givenSignal(null, SignalSamples.surge())
        .when(SignalSamples.dismiss(-1))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T01:30:00Z");
  }

  @Test
  void onlyTheServiceRaisesAndOnlyPeopleHandle() {
    assertThat(SignalSamples.surge().senders()).containsExactly(Role.AUTOMATION);
    assertThat(SignalSamples.group(5).senders()).containsExactly(Role.AUTOMATION);
    assertThat(SignalSamples.dismiss(1).senders())
        .containsExactlyInAnyOrder(Role.OFFICER, Role.OVERSIGHT);
  }
}
