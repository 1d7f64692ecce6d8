package org.redress.command.report;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.Refusal;
import org.redress.command.competence.CompetenceRefusal;
import org.redress.command.competence.DisputeRules;
import org.redress.command.competence.OrganisationRules;
import org.redress.command.report.ReportJurisdiction.Finding;
import org.redress.command.report.ReportJurisdictionTable.Row;
import org.redress.events.clock.Regime;
import org.redress.events.organisation.OrganisationLevel;

/** Who has the power over a report: Order 121 Art. 29 to 32, and what follows for its handling. */
final class PowerRules {

  private PowerRules() {}

  /** What is found is one of the rows of the table, and the authority is the one of that place. */
  static @Nullable Refusal met(
      RecordReportJurisdiction c,
      ReportJurisdiction jurisdiction,
      Map<String, OrganisationOnRecord> organisations,
      Regime regime) {
    return Refusal.firstOf(
        OrganisationRules.exists("receiverId", c.receiverId(), c.occurredAt(), organisations),
        OrganisationRules.exists(
            "organisationId", c.organisationId(), c.occurredAt(), organisations),
        saysSomething("stationLaw", c.stationLaw(), SHORT_TEXT),
        saysSomething("note", c.note(), LONG_TEXT),
        regionIsWellFormed("placeRegion", c.placeRegion()),
        placeGivesPower(c, regime),
        stationIsOfTheAuthority(c, organisations, regime),
        placeIsInTheArea(c, organisations, regime),
        firstReceiverHasIt(c, regime),
        agreesWithTheSettlement(c, jurisdiction));
  }

  private static @Nullable Refusal placeGivesPower(RecordReportJurisdiction c, Regime regime) {
    List<Row> rows = ReportJurisdictionTable.rows(c.target(), regime);
    if (rows.contains(new Row(c.place(), c.reason()))) {
      return null;
    }
    boolean otherReason = rows.stream().anyMatch(row -> row.place() == c.place());
    return Refusal.of(
        CompetenceRefusal.CONNECTING_PLACE_NOT_ALLOWED,
        otherReason ? "reason" : "place",
        rows.stream().map(Row::toString).collect(Collectors.joining(" or "))
            + in(ReportJurisdictionTable.article(c.target(), regime)));
  }

  /** Art. 30: a station acts in the name of its authority, unless a law names the station. */
  private static @Nullable Refusal stationIsOfTheAuthority(
      RecordReportJurisdiction c, Map<String, OrganisationOnRecord> organisations, Regime regime) {
    OrganisationOnRecord authority = organisations.get(c.organisationId());
    if (authority != null
        && authority.level() == OrganisationLevel.STATION
        && c.stationLaw() == null) {
      return Refusal.of(
          ReportRefusal.STATION_IS_NO_AUTHORITY,
          "organisationId",
          "its authority" + in(ReportJurisdictionTable.stationArticle(regime)));
    }
    if (c.stationId() == null) {
      return null;
    }
    OrganisationOnRecord station = organisations.get(c.stationId());
    return station != null
            && station.level() == OrganisationLevel.STATION
            && station.isBelow(c.organisationId())
        ? OrganisationRules.exists("stationId", station.id(), c.occurredAt(), organisations)
        : Refusal.of(
            ReportRefusal.NOT_A_STATION_OF_THE_AUTHORITY,
            "stationId",
            "a station of the authority" + in(ReportJurisdictionTable.stationArticle(regime)));
  }

  private static @Nullable Refusal placeIsInTheArea(
      RecordReportJurisdiction c, Map<String, OrganisationOnRecord> organisations, Regime regime) {
    OrganisationOnRecord authority = organisations.get(c.organisationId());
    return authority != null && authority.covers(c.placeRegion())
        ? null
        : Refusal.of(
            ReportRefusal.PLACE_OUTSIDE_AREA,
            "placeRegion",
            "a place in the area of the authority"
                + in(ReportJurisdictionTable.article(c.target(), regime)));
  }

  private static @Nullable Refusal firstReceiverHasIt(RecordReportJurisdiction c, Regime regime) {
    return switch (c.reason()) {
      case PLACE, HANDED_OVER -> null;
      case FIRST_RECEIVER ->
          c.receiverHasPower()
              ? null
              : Refusal.of(
                  ReportRefusal.FIRST_RECEIPT_BY_ANOTHER,
                  "organisationId",
                  c.receiverId() + in(ReportJurisdictionTable.article(c.target(), regime)));
    };
  }

  private static @Nullable Refusal agreesWithTheSettlement(
      RecordReportJurisdiction c, ReportJurisdiction jurisdiction) {
    Finding finding = jurisdiction.finding();
    return finding == null
            || !finding.binding()
            || finding.organisationId().equals(c.organisationId())
        ? null
        : Refusal.of(
            ReportRefusal.POWER_ALREADY_SETTLED,
            "organisationId",
            finding.organisationId() + " (Order 121 Art. 33)");
  }

  private static String in(String article) {
    return " (" + article + ")";
  }

  /** While two authorities disagree, neither acts on the power that they disagree about. */
  static @Nullable Refusal nobodyDisagrees(ReportJurisdiction jurisdiction) {
    return jurisdiction.dispute() == null ? null : DisputeRules.open();
  }

  /**
   * A report is returned to where the finding says. Whether the matter is one of market regulation
   * at all is another question, which the place does not answer.
   */
  static @Nullable Refusal returnAgrees(ReturnReport c, ReportJurisdiction jurisdiction) {
    Finding finding = jurisdiction.finding();
    if (finding == null) {
      return null;
    }
    return switch (c.ground()) {
      case OTHER_DEPARTMENT -> null;
      case UNIT_WITHOUT_POWER -> finding.withPower() ? contradicted("ground") : null;
      case OTHER_MARKET_AUTHORITY -> {
        if (finding.withPower()) {
          yield contradicted("ground");
        }
        yield finding.organisationId().equals(c.competent())
            ? null
            : Refusal.of(
                ReportRefusal.FINDING_CONTRADICTED,
                "competent",
                finding.organisationId() + " (Order 121 Art. 34)");
      }
    };
  }

  /** The centre routes to the authority that was found, or to a station of it. */
  static @Nullable Refusal routeAgrees(
      RouteReport c,
      ReportJurisdiction jurisdiction,
      Map<String, OrganisationOnRecord> organisations) {
    Finding finding = jurisdiction.finding();
    if (finding == null || finding.organisationId().equals(c.unit())) {
      return null;
    }
    OrganisationOnRecord unit = organisations.get(c.unit());
    return unit != null && unit.isBelow(finding.organisationId()) ? null : contradicted("unit");
  }

  private static Refusal contradicted(String field) {
    return Refusal.of(
        ReportRefusal.FINDING_CONTRADICTED, field, "what was found, or another finding before");
  }

  /** Who has no power does not decide, but returns the report: Art. 34. */
  static @Nullable Refusal powerIsHere(ReportJurisdiction jurisdiction) {
    return jurisdiction.powerIsElsewhere()
        ? Refusal.of(ReportRefusal.REPORT_WITHOUT_POWER, "return the report (Order 121 Art. 34)")
        : null;
  }
}
