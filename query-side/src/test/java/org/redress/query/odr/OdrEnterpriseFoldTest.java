package org.redress.query.odr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.odr.OdrEnterpriseEvent;
import org.redress.events.odr.OdrJoined;
import org.redress.events.odr.OdrLeft;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

class OdrEnterpriseFoldTest {

  private static final Instant JOINED = Instant.parse("2026-03-02T02:00:00Z");
  private static final OdrEnterpriseEvent JOINING =
      new OdrJoined(
          "ODR-m-1", JOINED, "m-1", "ORG-330106", LocalDate.parse("2026-02-24"), "330106");
  private static final OdrEnterpriseEvent LEAVING =
      new OdrLeft("ODR-m-1", JOINED.plusSeconds(9), "m-1", "停业", "330106");

  private static OdrEnterprise fold(OdrEnterpriseEvent... events) {
    OdrEnterprise enterprise = null;
    for (Recorded event : Recordings.of(List.of(events))) {
      enterprise = OdrEnterpriseFold.apply(enterprise, event, (OdrEnterpriseEvent) event.event());
    }
    return enterprise;
  }

  @Test
  void enterpriseIsAMemberUntilItLeaves() {
    assertThat(fold(JOINING).member()).isTrue();
    OdrEnterprise left = fold(JOINING, LEAVING);
    assertThat(left.member()).isFalse();
    assertThat(left.leftBecause()).isEqualTo("停业");
    assertThat(left.version()).isEqualTo(2);
  }

  @Test
  void joiningAgainMakesItAMemberAgain() {
    OdrEnterprise again = fold(JOINING, LEAVING, JOINING);
    assertThat(again.member()).isTrue();
    assertThat(again.leftAt()).isNull();
  }

  @Test
  void leavingOfWhoNeverJoinedIsAnError() {
    assertThatThrownBy(() -> fold(LEAVING)).isInstanceOf(MissingDocument.class);
  }
}
