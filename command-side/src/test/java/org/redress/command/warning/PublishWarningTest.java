package org.redress.command.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.Role;
import org.redress.command.Spec;
import org.redress.events.warning.WarningPublished;

class PublishWarningTest {

  @Test
  void warningIsPublished() {
    WarningPublished published =
        Spec.givenWarning().when(WarningSamples.publish()).thenOne(WarningPublished.class);

    assertThat(published.number()).isEqualTo("2026-1");
    assertThat(published.publishedBy()).isEqualTo("样例局");
  }

  @Test
  void warningSaysSomething() {
    Spec.givenWarning()
        .when(WarningSamples.publish(" ", "350102"))
        .thenRefused(InputRefusal.FIELD_BLANK, "text", "a text");
  }

  @Test
  void regionIsARegionCode() {
    Spec.givenWarning()
        .when(WarningSamples.publish("样例", "福州"))
        .thenRefused(
            InputRefusal.REGION_MALFORMED,
            "region",
            "1 to 32 of A-Z, 0-9 and - with a letter or digit first, for instance 320585 or US-NY");
  }

  @Test
  void warningIsNotWithdrawnBeforeItIsPublished() {
    Spec.givenWarning(WarningSamples.publish())
        .when(WarningSamples.withdraw(-1))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T01:30:00Z");
  }

  @Test
  void onlyOfficersSpeakForAnAuthority() {
    assertThat(WarningSamples.publish().senders()).containsExactly(Role.OFFICER);
    assertThat(WarningSamples.withdraw(1).senders()).containsExactly(Role.OFFICER);
  }
}
