package org.redress.query.safeunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.events.safeunit.SafeUnitEvent;
import org.redress.events.safeunit.SafeUnitKind;
import org.redress.events.safeunit.UnitAwardWithdrawn;
import org.redress.events.safeunit.UnitAwarded;
import org.redress.events.safeunit.UnitEnrolled;
import org.redress.events.safeunit.UnitRemoved;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

class SafeUnitFoldTest {

  private static final Instant AT = Instant.parse("2026-04-20T02:00:00Z");
  private static final SafeUnitEvent ENROLLED =
      new UnitEnrolled(
          "SU-1",
          AT,
          SafeUnitKind.MARKET,
          "样例市场",
          "样例路 1 号",
          "330106",
          OrganisationLevel.PROVINCE,
          "ORG-330106",
          null);
  private static final SafeUnitEvent AWARDED =
      new UnitAwarded(
          "SU-1",
          AT.plusSeconds(60),
          "A1",
          OrganisationLevel.PROVINCE,
          "样例联席会议",
          null,
          SafeUnitKind.MARKET,
          "330106",
          null);
  private static final SafeUnitEvent WITHDRAWN =
      new UnitAwardWithdrawn(
          "SU-1", AT.plusSeconds(120), "A1", "不达标", SafeUnitKind.MARKET, "330106", null);
  private static final SafeUnitEvent REMOVED =
      new UnitRemoved("SU-1", AT.plusSeconds(180), "停业", SafeUnitKind.MARKET, "330106");

  private static SafeUnit fold(SafeUnitEvent... events) {
    SafeUnit unit = null;
    for (Recorded event : Recordings.of(List.of(events))) {
      unit = SafeUnitFold.apply(unit, event, (SafeUnitEvent) event.event());
    }
    return unit;
  }

  @Test
  void unitIsAModelUntilTheAwardIsTakenBack() {
    assertThat(fold(ENROLLED).stage()).isEqualTo(SafeUnitStage.ENROLLED);
    assertThat(fold(ENROLLED, AWARDED).stage()).isEqualTo(SafeUnitStage.AWARDED);
    SafeUnit withdrawn = fold(ENROLLED, AWARDED, WITHDRAWN);
    assertThat(withdrawn.stage()).isEqualTo(SafeUnitStage.ENROLLED);
    assertThat(withdrawn.awards()).hasSize(1);
    assertThat(withdrawn.awards().getFirst().withdrawnBecause()).isEqualTo("不达标");
  }

  @Test
  void removedUnitSaysWhyAndKeepsItsAwards() {
    SafeUnit removed = fold(ENROLLED, AWARDED, WITHDRAWN, REMOVED);
    assertThat(removed.stage()).isEqualTo(SafeUnitStage.REMOVED);
    assertThat(removed.removedBecause()).isEqualTo("停业");
    assertThat(removed.awards()).hasSize(1);
    assertThat(removed.version()).isEqualTo(4);
    assertThat(removed.area()).isTrue();
  }

  @Test
  void awardOfAUnitThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> fold(AWARDED)).isInstanceOf(MissingDocument.class);
  }
}
