package org.redress.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.jurisdiction.CaseReturned;
import org.redress.events.jurisdiction.CaseRouted;
import org.redress.events.jurisdiction.CompetenceReason;
import org.redress.events.jurisdiction.ComplaintTransferred;
import org.redress.events.jurisdiction.ConnectingPlace;
import org.redress.events.jurisdiction.JurisdictionDesignated;
import org.redress.events.jurisdiction.JurisdictionDisputeRaised;
import org.redress.events.jurisdiction.JurisdictionDisputeReferred;
import org.redress.events.jurisdiction.JurisdictionDisputeSettled;
import org.redress.events.jurisdiction.JurisdictionRecorded;
import org.redress.events.jurisdiction.RespondentKind;
import org.redress.events.jurisdiction.TransferDirection;
import org.redress.events.organisation.OrganisationEnded;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.events.organisation.OrganisationRegistered;
import org.redress.events.organisation.OrganisationRenamed;

/** Samples of the facts about organisations and about which of them handles a complaint. */
final class JurisdictionSamples {

  private static final String CASE = "C-2026-000001";
  private static final String COUNTY = "ORG-350102";
  private static final String OTHER_COUNTY = "ORG-350103";
  private static final String CITY = "ORG-350100";
  private static final Instant AT = Instant.parse("2026-04-20T03:30:00.125Z");
  private static final Instant LATER = Instant.parse("2026-04-24T03:30:00.125Z");

  private JurisdictionSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new OrganisationRegistered(
            COUNTY,
            AT,
            "样例县市场监督管理局",
            "Sample County Administration for Market Regulation",
            OrganisationLevel.COUNTY,
            CITY,
            "350102",
            "350102",
            false,
            LocalDate.of(2018, 12, 1)),
        new OrganisationRenamed(
            COUNTY, AT, "样例区市场监督管理局", "Sample District Administration for Market Regulation"),
        new OrganisationEnded(COUNTY, AT, LocalDate.of(2026, 12, 31), "样例:区划调整"),
        new JurisdictionRecorded(
            CASE,
            AT,
            COUNTY,
            RespondentKind.ORDINARY_OPERATOR,
            ConnectingPlace.DOMICILE,
            CompetenceReason.FIRST_RECEIVER,
            "Order 121 Art. 13",
            text("样例:住所在本县")),
        new CaseRouted(CASE, AT, CITY, COUNTY),
        new CaseReturned(CASE, LATER, COUNTY, text("样例:不在本县")),
        new ComplaintTransferred(
            CASE, LATER, COUNTY, CITY, TransferDirection.UP, text("样例:报请上级处理")),
        new JurisdictionDisputeRaised(CASE, AT, "J1", COUNTY, OTHER_COUNTY, text("样例:实际经营地不明")),
        new JurisdictionDisputeReferred(CASE, LATER, "J1", CITY),
        new JurisdictionDisputeSettled(CASE, LATER, "J1", COUNTY, AT),
        new JurisdictionDesignated(CASE, LATER, "J1", CITY, OTHER_COUNTY, AT, LATER));
  }

  private static Protected text(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", value);
  }
}
