package org.redress.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.clock.Regime;
import org.redress.events.report.ReportJurisdictionDesignated;
import org.redress.events.report.ReportJurisdictionDisputeRaised;
import org.redress.events.report.ReportJurisdictionDisputeReferred;
import org.redress.events.report.ReportJurisdictionDisputeSettled;
import org.redress.events.report.ReportJurisdictionEvent;
import org.redress.events.report.ReportJurisdictionRecorded;
import org.redress.events.report.ReportPlace;
import org.redress.events.report.ReportPowerReason;
import org.redress.events.report.ReportTargetKind;
import org.redress.query.jurisdiction.JurisdictionDispute;

class ReportJurisdictionFoldTest {

  private static final Instant AT = Instant.parse("2026-04-20T02:30:00Z");
  private static final ReportJurisdictionEvent RAISED =
      new ReportJurisdictionDisputeRaised("r-1", AT, "J1", "a", "b", text());

  private static Protected text() {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", "行为发生地不明");
  }

  private static ReportJurisdiction fold(ReportJurisdictionEvent... events) {
    ReportJurisdiction jurisdiction = ReportJurisdiction.NONE;
    for (ReportJurisdictionEvent event : events) {
      jurisdiction = ReportJurisdictionFold.apply(jurisdiction, event);
    }
    return jurisdiction;
  }

  private static ReportJurisdictionEvent elsewhere() {
    return new ReportJurisdictionRecorded(
        "r-1",
        AT,
        "a",
        "b",
        null,
        null,
        ReportTargetKind.ORDINARY_CONDUCT,
        ReportPlace.PLACE_OF_CONDUCT,
        "330106",
        ReportPowerReason.PLACE,
        Regime.ORDER_121,
        "Order 121 Art. 29",
        false,
        text());
  }

  @Test
  void findingNamesItsArticleAndItsNoteIsMasked() {
    ReportJurisdiction found = fold(elsewhere());
    assertThat(found.organisationId()).isEqualTo("b");
    assertThat(found.withPower()).isFalse();
    assertThat(found.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.article()).isEqualTo("Order 121 Art. 29");
          assertThat(finding.note()).isEqualTo("***");
        });
  }

  @Test
  void routedReportIsWhereThePowerIs() {
    assertThat(fold(elsewhere()).routed().withPower()).isTrue();
    assertThat(fold().routed()).isEqualTo(ReportJurisdiction.NONE);
  }

  @Test
  void agreementEndsTheDispute() {
    ReportJurisdiction agreed =
        fold(RAISED, new ReportJurisdictionDisputeSettled("r-1", AT.plusSeconds(1), "J1", "b", AT));
    assertThat(agreed.organisationId()).isEqualTo("b");
    assertThat(agreed.withPower()).isTrue();
    assertThat(agreed.disputes())
        .containsExactly(
            new JurisdictionDispute("J1", "a", "b", AT, null, null, "b", null, AT.plusSeconds(1)));
  }

  @Test
  void designationNamesTheSuperior() {
    ReportJurisdiction designated =
        fold(
            RAISED,
            new ReportJurisdictionDisputeReferred("r-1", AT.plusSeconds(1), "J1", "city"),
            new ReportJurisdictionDesignated(
                "r-1", AT.plusSeconds(2), "J1", "city", "a", AT, AT.plusSeconds(1)));
    assertThat(designated.organisationId()).isEqualTo("a");
    assertThat(designated.disputes())
        .containsExactly(
            new JurisdictionDispute(
                "J1", "a", "b", AT, "city", AT.plusSeconds(1), "a", "city", AT.plusSeconds(2)));
  }
}
