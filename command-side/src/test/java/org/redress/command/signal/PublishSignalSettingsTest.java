package org.redress.command.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.hour;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.command.Role;
import org.redress.command.Spec;
import org.redress.events.signal.SignalSettingsPublished;

class PublishSignalSettingsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 4, 20);

  @Test
  void settingsAreNumbered() {
    SignalSettingsPublished second =
        Spec.givenSignalSettings(SignalSamples.settings(PUBLISHED, 1_000))
            .when(SignalSamples.settings(PUBLISHED, 500))
            .thenOne(SignalSettingsPublished.class);

    assertThat(second.version()).isEqualTo(2);
    assertThat(second.surge().falseAlarmsPerMillion()).isEqualTo(500);
  }

  @Test
  void settingsDoNotReachBack() {
    Spec.givenSignalSettings()
        .when(SignalSamples.settings(PUBLISHED.minusDays(1), 1_000))
        .thenRefused(SignalRefusal.SIGNAL_SETTINGS_BACKDATED, "validFrom", "2026-04-20 or later");
    Spec.givenSignalSettings(SignalSamples.settings(PUBLISHED.plusDays(9), 1_000))
        .when(SignalSamples.settings(PUBLISHED, 1_000))
        .thenRefused(SignalRefusal.SIGNAL_SETTINGS_BACKDATED, "validFrom", "2026-04-29 or later");
  }

  @Test
  void settingsCanBeComputed() {
    Spec.givenSignalSettings()
        .when(SignalSamples.settings(PUBLISHED, 0))
        .thenRefused(
            SignalRefusal.SIGNAL_SETTINGS_OUT_OF_RANGE,
            "surge.falseAlarmsPerMillion",
            "1 to 50000");
  }

  @Test
  void firstSettingsLookForSomething() {
    Spec.givenSignalSettings()
        .when(new PublishSignalSettings(hour(0), PUBLISHED, null, null, "样例"))
        .thenRefused(SignalRefusal.SIGNAL_SETTINGS_EMPTY, "surge", "surge, group, or both");
  }

  @Test
  void laterSettingsMayEndTheLooking() {
    Spec.givenSignalSettings(SignalSamples.settings(PUBLISHED, 1_000))
        .when(new PublishSignalSettings(hour(1), PUBLISHED, null, null, "样例"))
        .thenOne(SignalSettingsPublished.class);
  }

  @Test
  void consumersAndMerchantsSetNothing() {
    assertThat(SignalSamples.settings(PUBLISHED, 1).senders())
        .containsExactlyInAnyOrder(Role.OFFICER, Role.OVERSIGHT);
  }
}
