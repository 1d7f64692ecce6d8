package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;

/** Five complaints about one shop become a signal, which not everybody may see. */
class EarlyWarningIT {

  private static final String REGION = "350104";
  private static final String CONSUMER = "consumer-1; CONSUMER; public";
  private static final String HEADER = "X-Redress-Actor";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path data;

  @Test
  void groupOfComplaintsIsRaisedAndTakenOn() throws InterruptedException {
    try (ServerUnderTest server = ServerUnderTest.on(data)) {
      Steps steps = new Steps(server);
      steps.done("publishSignalSettings", settings());
      String code = Inputs.creditCode(77);
      steps.done("registerMerchant", Inputs.merchant(code));
      for (int i = 1; i <= 5; i++) {
        steps.done("fileComplaint", Inputs.filing("signal-case-" + i, REGION, code));
      }

      JsonNode signal = awaitSignal(server);
      assertThat(signal.get("kind").asString()).isEqualTo("GROUP");
      assertThat(signal.get("stage").asString()).isEqualTo("RAISED");
      assertThat(signal.get("count").asInt()).isEqualTo(5);
      assertThat(signal.at("/group/basis").asString()).isEqualTo("SAME_OPERATOR");
      assertThat(signal.get("caseIds").size()).isEqualTo(5);

      Answer taken =
          steps.done(
              "acknowledgeSignal",
              Inputs.map("signalId", signal.get("id").asString(), "note", "已联系经营者"));
      assertThat(taken.at("/answer/signal/stage").asString()).isEqualTo("ACKNOWLEDGED");

      Answer refused = server.ask("signals", Map.of("region", REGION), HEADER, CONSUMER);
      assertThat(refused.errors()).isNotEmpty();
      assertThat(refused.errors().getFirst().at("/extensions/code").asString())
          .isEqualTo("FORBIDDEN");
      assertThat(refusal(server, "publishSignalSettings", settings())).isEqualTo("ROLE_MAY_NOT");
    }
  }

  @Test
  void whatIsToldToThePublicNeedsNoRoleAndIsSaidByOfficersOnly() {
    ServerUnderTest server = ServerUnderTest.shared();
    Steps steps = new Steps(server);
    steps.done("publishWarning", warning());
    steps.done("importNeighbourFact", fact());
    steps.done("recordOutreach", outreach());

    Answer seen = server.ask("toldToThePublic", Map.of("region", REGION), HEADER, CONSUMER);
    assertThat(seen.errors()).isEmpty();
    assertThat(seen.at("/consumptionWarnings/edges/0/node/number").asString()).isEqualTo("2026-1");
    assertThat(seen.at("/importedFacts/edges/0/node/source/organisation").asString())
        .isEqualTo("样例执法局");
    assertThat(seen.at("/outreachActivities/edges/0/node/reach/leaflets").asLong())
        .isEqualTo(2_300);

    assertThat(refusal(server, "publishWarning", warning())).isEqualTo("ROLE_MAY_NOT");
    assertThat(refusal(server, "importNeighbourFact", fact())).isEqualTo("ROLE_MAY_NOT");
    assertThat(refusal(server, "recordOutreach", outreach())).isEqualTo("ROLE_MAY_NOT");
  }

  @Test
  void analysisReportIsIssuedByOfficersAndItsFilesAreThoseOnRecord() {
    ServerUnderTest server = ServerUnderTest.shared();
    Steps steps = new Steps(server);
    steps.done("recordOutreach", outreach());

    Answer issued = steps.done("issueAnalysisReport", analysisReport("demands"));
    assertThat(issued.at("/answer/report/order/asOfCommit").asLong()).isPositive();
    assertThat(issued.at("/answer/report/file/unchanged").asBoolean()).isTrue();

    assertThat(refusal(server, "issueAnalysisReport", analysisReport("demands")))
        .isEqualTo("ROLE_MAY_NOT");
    Answer unknown = server.ask("issueAnalysisReport", Map.of("input", analysisReport("wishes")));
    assertThat(unknown.at("/answer/userErrors/0/code").asString())
        .isEqualTo("ANALYSIS_FIGURE_UNKNOWN");
  }

  private static String refusal(
      ServerUnderTest server, String mutation, Map<String, Object> input) {
    return server
        .ask(mutation, Map.of("input", input), HEADER, CONSUMER)
        .at("/answer/userErrors/0/code")
        .asString();
  }

  private static JsonNode awaitSignal(ServerUnderTest server) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      JsonNode edges = server.ask("signals", Map.of("region", REGION)).at("/signals/edges");
      if (!edges.isEmpty()) {
        return edges.get(0).get("node");
      }
      Thread.sleep(50);
    }
    throw new AssertionError("No signal came");
  }

  private static Map<String, Object> settings() {
    return Inputs.map(
        "validFrom",
        "2026-05-01",
        "group",
        Inputs.map("days", 7, "operatorCases", 5, "causeCases", 20),
        "basis",
        "样例:会议纪要",
        "occurredAt",
        "2026-05-01T01:00:00Z");
  }

  private static Map<String, Object> warning() {
    return Inputs.map(
        "kind",
        "WARNING",
        "number",
        "2026-1",
        "region",
        REGION,
        "title",
        "预付卡",
        "text",
        "理性消费",
        "publishedBy",
        "样例局");
  }

  private static Map<String, Object> fact() {
    return Inputs.map(
        "key",
        "enforcement.finesAndForfeits",
        "value",
        Inputs.map("amount", 592, "decimals", 0, "precision", "EXACT", "unit", "万元"),
        "region",
        REGION,
        "period",
        Inputs.map("from", "2025-01-01", "to", "2025-12-31"),
        "source",
        Inputs.map("organisation", "样例执法局", "document", "样例年报", "documentDate", "2026-01-10"));
  }

  private static Map<String, Object> analysisReport(String figure) {
    return Inputs.map(
        "kind",
        "QUARTER",
        "region",
        REGION,
        "from",
        "2026-01-01",
        "to",
        "2026-03-31",
        "figures",
        List.of(figure, "leaflets"),
        "issuedBy",
        "样例局");
  }

  private static Map<String, Object> outreach() {
    return Inputs.map(
        "profile",
        Inputs.map("title", "消费维权进社区", "area", "进社区", "region", REGION, "organiser", "样例局"),
        "heldOn",
        "2026-03-15",
        "reach",
        Inputs.map("leaflets", 2_300, "advised", 1_500, "visitors", 55));
  }
}
