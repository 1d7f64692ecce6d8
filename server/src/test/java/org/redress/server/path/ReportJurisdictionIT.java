package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;

/**
 * A report about a seller on a platform reaches the county of the platform first. That county finds
 * that it has the power as the first to receive, the county of the seller disagrees, and their
 * common superior designates. The designated county decides, and the history shows every step and
 * nothing of the reporter.
 */
class ReportJurisdictionIT {

  private static final String REPORT = "power-report";
  private static final String STATE = "ORG-100000";
  private static final String CITY = "ORG-330100";
  private static final String COUNTY = "ORG-330106";
  private static final String OTHER = "ORG-330108";
  private static final String NAME = "举报人甲乙丙";

  @TempDir static Path data;
  private static ServerUnderTest server;
  private static Story story;

  @BeforeAll
  static void tell() {
    server = ServerUnderTest.watching(data);
    story = new Story(server);
    organisationsAreOnRecord();
    reportIsReceived();
    powerIsFoundAndDisputed();
    superiorDesignates();
  }

  private static void organisationsAreOnRecord() {
    organisation(STATE, "NATIONAL", null, "100000");
    organisation(CITY, "PREFECTURE", STATE, "330100");
    organisation(COUNTY, "COUNTY", CITY, "330106");
    organisation(OTHER, "COUNTY", CITY, "330108");
  }

  private static void organisation(String id, String level, String parent, String region) {
    story.then(
        "registerOrganisation",
        "organisationId",
        id,
        "nameZh",
        "样例局 " + region,
        "level",
        level,
        "parentId",
        parent,
        "code",
        region,
        "intakeCentre",
        false,
        "validFrom",
        "2018-12-01",
        "occurredAt",
        "2026-04-15T01:00:00Z");
  }

  private static void reportIsReceived() {
    story.then(
        "fileReport",
        "reportId",
        REPORT,
        "channel",
        "PLATFORM_12315",
        "reporter",
        Inputs.map(
            "name", NAME, "phone", "00000000009", "address", "样例路 9 号", "idPaper", "000000000009"),
        "target",
        Inputs.map("name", "某网店"),
        "clue",
        "以次充好",
        "factualBasis",
        "购货凭证",
        "region",
        "330106",
        "occurredAt",
        "2026-04-20T01:00:00Z");
  }

  private static Object[] finding(String place, String reason) {
    return new Object[] {
      "reportId",
      REPORT,
      "receiverId",
      COUNTY,
      "organisationId",
      COUNTY,
      "target",
      "IN_PLATFORM_SELLER",
      "place",
      place,
      "placeRegion",
      "330106",
      "reason",
      reason,
      "occurredAt",
      "2026-04-21T01:00:00Z"
    };
  }

  private static void powerIsFoundAndDisputed() {
    story.refused(
        "CONNECTING_PLACE_NOT_ALLOWED", "recordReportJurisdiction", finding("DOMICILE", "PLACE"));
    story.refused(
        "CONNECTING_PLACE_NOT_ALLOWED",
        "recordReportJurisdiction",
        finding("PLATFORM_DOMICILE", "PLACE"));
    story.then("recordReportJurisdiction", finding("PLATFORM_DOMICILE", "FIRST_RECEIVER"));
    story.refused(
        "FINDING_CONTRADICTED",
        "returnReport",
        "reportId",
        REPORT,
        "ground",
        "OTHER_MARKET_AUTHORITY",
        "competent",
        OTHER,
        "toldBy",
        "SMS",
        "occurredAt",
        "2026-04-21T02:00:00Z");
    story.then(
        "raiseReportJurisdictionDispute",
        "reportId",
        REPORT,
        "firstId",
        COUNTY,
        "secondId",
        OTHER,
        "reason",
        "实际经营地在对方辖区",
        "occurredAt",
        "2026-04-22T01:00:00Z");
    story.refused("JURISDICTION_DISPUTE_OPEN", "decideReportFiling", decision());
  }

  private static Object[] decision() {
    return new Object[] {
      "reportId",
      REPORT,
      "decision",
      "NOT_FILED",
      "reason",
      "无违法事实",
      "occurredAt",
      "2026-04-29T01:00:00Z"
    };
  }

  private static void superiorDesignates() {
    story.refused(
        "NOT_COMMON_SUPERIOR",
        "referReportJurisdictionDispute",
        "reportId",
        REPORT,
        "superiorId",
        OTHER,
        "occurredAt",
        "2026-04-23T01:00:00Z");
    story.then(
        "referReportJurisdictionDispute",
        "reportId",
        REPORT,
        "superiorId",
        CITY,
        "occurredAt",
        "2026-04-23T01:00:00Z");
    story.then(
        "designateReportJurisdiction",
        "reportId",
        REPORT,
        "designatedBy",
        CITY,
        "organisationId",
        OTHER,
        "occurredAt",
        "2026-04-28T01:00:00Z");
    story.then("decideReportFiling", decision());
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void reportShowsTheFindingWithItsArticleAndTheDispute() {
    JsonNode jurisdiction =
        story
            .see(
                """
                { report(id: "%s") { jurisdiction { organisationId withPower
                    findings { reason article regime withPower }
                    disputes { id superiorId designatedBy organisationId } } } }
                """
                    .formatted(REPORT))
            .at("/report/jurisdiction");

    assertThat(jurisdiction.at("/organisationId").asString()).isEqualTo(OTHER);
    assertThat(jurisdiction.at("/findings/0/article").asString()).isEqualTo("Order 121 Art. 31");
    assertThat(jurisdiction.at("/findings/0/reason").asString()).isEqualTo("FIRST_RECEIVER");
    assertThat(jurisdiction.at("/disputes/0/designatedBy").asString()).isEqualTo(CITY);
  }

  @Test
  void disputeRanOnItsOwnClocks() {
    JsonNode clocks =
        story
            .see("{ report(id: \"%s\") { clocks { duty dueOn outcome } } }".formatted(REPORT))
            .at("/report/clocks");

    assertThat(clocks.toString())
        .contains(
            "{\"duty\":\"JURISDICTION_AGREEMENT\",\"dueOn\":\"2026-05-06\",\"outcome\":\"LAPSED\"}")
        .contains(
            "{\"duty\":\"JURISDICTION_DESIGNATION\",\"dueOn\":\"2026-05-07\",\"outcome\":\"MET\"}");
  }

  @Test
  void historyShowsEveryStepAndNothingOfTheReporter() {
    JsonNode history =
        story
            .see(
                """
                { report(id: "%s") { history(first: 200) {
                    edges { node { name version payload } } } } }
                """
                    .formatted(REPORT))
            .at("/report/history/edges");

    assertThat(history.valueStream().map(edge -> edge.at("/node/name").asString()))
        .startsWith("ReportFiled")
        .contains(
            "ReportJurisdictionRecorded",
            "ReportJurisdictionDisputeRaised",
            "ReportJurisdictionDisputeReferred",
            "ReportJurisdictionDesignated",
            "ReportFilingDecided");
    assertThat(history.toString())
        .doesNotContain("\"reporter\"")
        .doesNotContain("\"clue\"")
        .doesNotContain(NAME.substring(0, 1) + "***");
  }

  @Test
  void reportAsItStoodDuringTheDisputeIsWithTheFirstReceiver() {
    long version =
        story
            .see(
                "{ report(id: \"%s\") { history(first: 200) { edges { node { name version } } } } }"
                    .formatted(REPORT))
            .at("/report/history/edges")
            .valueStream()
            .map(edge -> edge.get("node"))
            .filter(node -> node.get("name").asString().equals("ReportJurisdictionDisputeRaised"))
            .findFirst()
            .orElseThrow()
            .get("version")
            .asLong();
    JsonNode then =
        story
            .see(
                """
                { report(id: "%s") { asOf(version: %d) {
                    handling { stage } jurisdiction { organisationId disputes { endedAt } } } } }
                """
                    .formatted(REPORT, version))
            .at("/report/asOf");

    assertThat(then.at("/handling/stage").asString()).isEqualTo("VERIFYING");
    assertThat(then.at("/jurisdiction/organisationId").asString()).isEqualTo(COUNTY);
    assertThat(then.at("/jurisdiction/disputes/0/endedAt").isNull()).isTrue();
  }
}
