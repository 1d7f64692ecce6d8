package org.redress.query.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.jurisdiction.CaseReturned;
import org.redress.events.jurisdiction.CaseRouted;
import org.redress.events.jurisdiction.CompetenceReason;
import org.redress.events.jurisdiction.ComplaintTransferred;
import org.redress.events.jurisdiction.ConnectingPlace;
import org.redress.events.jurisdiction.JurisdictionDesignated;
import org.redress.events.jurisdiction.JurisdictionDisputeRaised;
import org.redress.events.jurisdiction.JurisdictionDisputeReferred;
import org.redress.events.jurisdiction.JurisdictionEvent;
import org.redress.events.jurisdiction.JurisdictionRecorded;
import org.redress.events.jurisdiction.RespondentKind;
import org.redress.events.jurisdiction.TransferDirection;

class JurisdictionFoldTest {

  private static final Instant AT = Instant.parse("2026-04-20T02:30:00Z");
  private static final JurisdictionEvent ROUTED = new CaseRouted("c-1", AT, "city", "a");
  private static final JurisdictionEvent RAISED =
      new JurisdictionDisputeRaised("c-1", AT.plusSeconds(1), "J1", "a", "b", text("不明"));

  private static Protected text(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", value);
  }

  private static Jurisdiction fold(JurisdictionEvent... events) {
    Jurisdiction jurisdiction = Jurisdiction.NONE;
    for (JurisdictionEvent event : events) {
      jurisdiction = JurisdictionFold.apply(jurisdiction, event);
    }
    return jurisdiction;
  }

  @Test
  void routedComplaintIsWithTheOrganisation() {
    Jurisdiction routed = fold(ROUTED);
    assertThat(routed.organisationId()).isEqualTo("a");
    assertThat(routed.since()).isEqualTo(AT);
  }

  @Test
  void returnedComplaintIsWithNobodyAndTheStepsStayOnFile() {
    Jurisdiction returned =
        fold(ROUTED, new CaseReturned("c-1", AT.plusSeconds(1), "a", text("无管辖权")));
    assertThat(returned.organisationId()).isNull();
    assertThat(returned.moves())
        .extracting(CaseMove::kind)
        .containsExactly(CaseMoveKind.ROUTED, CaseMoveKind.RETURNED);
    assertThat(returned.moves().getLast().fromId()).isEqualTo("a");
    assertThat(returned.moves().getLast().reason()).isEqualTo("***");
  }

  @Test
  void competenceNamesItsArticle() {
    Jurisdiction competent =
        fold(
            new JurisdictionRecorded(
                "c-1",
                AT,
                "a",
                RespondentKind.ORDINARY_OPERATOR,
                ConnectingPlace.DOMICILE,
                CompetenceReason.FIRST_RECEIVER,
                "Order 121 Art. 13",
                null));
    assertThat(competent.competence().article()).isEqualTo("Order 121 Art. 13");
    assertThat(competent.organisationId()).isEqualTo("a");
  }

  @Test
  void designationEndsTheDispute() {
    Jurisdiction designated =
        fold(
            ROUTED,
            RAISED,
            new JurisdictionDisputeReferred("c-1", AT.plusSeconds(2), "J1", "city"),
            new JurisdictionDesignated(
                "c-1", AT.plusSeconds(3), "J1", "city", "b", AT.plusSeconds(1), AT.plusSeconds(2)));
    assertThat(designated.organisationId()).isEqualTo("b");
    assertThat(designated.disputes())
        .singleElement()
        .satisfies(dispute -> {
          assertThat(dispute.referredAt()).isEqualTo(AT.plusSeconds(2));
          assertThat(dispute.designatedBy()).isEqualTo("city");
          assertThat(dispute.organisationId()).isEqualTo("b");
        });
  }

  @Test
  void transferSaysUpOrDown() {
    Jurisdiction up =
        fold(
            ROUTED,
            new ComplaintTransferred(
                "c-1", AT.plusSeconds(1), "a", "city", TransferDirection.UP, text("报请")));
    assertThat(up.moves().getLast().kind()).isEqualTo(CaseMoveKind.TRANSFERRED_UP);
    assertThat(up.organisationId()).isEqualTo("city");
  }

  @Test
  void eventOfADisputeThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> fold(new JurisdictionDisputeReferred("c-1", AT, "J9", "city")))
        .isInstanceOf(IllegalStateException.class);
  }
}
