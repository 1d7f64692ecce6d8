package org.redress.server.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.events.EventCatalogue;
import org.redress.events.complaint.ComplaintPickedUp;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.json.EventCodec;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server says about itself. */
class HealthIT {

  private static final Instant DAY = Instant.parse("2026-05-01T02:00:00Z");

  private final ServerUnderTest server = ServerUnderTest.shared();
  @TempDir Path data;

  @Test
  void healthNamesItsParts() {
    JsonNode health = health(server);

    assertThat(health.get("status").asString()).isEqualTo("UP");
    assertThat(health.get("components").propertyNames())
        .contains(
            "log",
            "notary",
            "projections",
            "automations",
            "deadlines",
            "signals",
            "livenessState",
            "readinessState");
    assertThat(health.at("/components/projections/details").propertyNames())
        .containsExactlyInAnyOrder(
            "clocks",
            "cases",
            "ledger",
            "figures",
            "publicity",
            "merchants",
            "pledges",
            "enforcementCases",
            "letters",
            "consultations",
            "reports",
            "odrEnterprises",
            "organisations",
            "stations",
            "safeUnits",
            "schemes",
            "indicatorSets",
            "scorecards",
            "scoreFormulas",
            "merchantLists",
            "reviewQueue",
            "oversight",
            "warnings",
            "outreach",
            "mechanisms",
            "importedFacts",
            "signals",
            "analysisReports",
            "groupDisputes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"liveness", "readiness"})
  void probesAreUp(String probe) {
    HttpResponse<String> response = server.get("actuator/health/" + probe);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"status\":\"UP\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "redress_log_head",
        "redress_log_append_seconds_count",
        "redress_notary_round_seconds_count",
        "redress_notary_behind",
        "redress_notary_alarm",
        "redress_commands_seconds_count",
        "redress_projection_lag{projection=\"cases\"}",
        "redress_projection_failed{projection=\"ledger\"}",
        "redress_projection_events_total{projection=\"figures\"}",
        "http_server_requests_seconds_count",
        "graphql_request_seconds_count",
        "jvm_memory_used_bytes",
      })
  void figuresAreThere(String figure) {
    server.ask(
        "pickUpComplaint",
        Map.of("input", Map.of("caseId", "no-such-case", "occurredAt", DAY.toString())));

    assertThat(server.get("actuator/prometheus").body()).contains("\n" + figure);
  }

  @Test
  void projectionThatCannotGoOnIsNamed() throws InterruptedException {
    try (var broken = ServerUnderTest.on(data)) {
      broken.server().part(CommitLog.class).append(pickUpOfACaseThatWasNeverFiled());

      JsonNode health = awaitDown(broken);

      JsonNode cases = health.at("/components/projections/details/cases");
      assertThat(cases.get("state").asString()).isEqualTo("RETRYING");
      assertThat(cases.get("commit").asLong()).isEqualTo(1);
      assertThat(cases.get("message").asString()).contains("case-1");
      assertThat(broken.get("actuator/health/readiness").statusCode()).isEqualTo(503);
      assertThat(broken.get("actuator/health/liveness").statusCode()).isEqualTo(200);
    }
  }

  private static NewCommit pickUpOfACaseThatWasNeverFiled() {
    var codec = new EventCodec(EventCatalogue.byName());
    String payload = codec.encode(new ComplaintPickedUp("case-1", DAY, "officer-17"));
    var event =
        new NewEvent(
            "event-1", "case-1", 0, "Case", "ComplaintPickedUp", "1", DAY, DAY, null, payload);
    return new NewCommit("commit-1", null, Map.of("role", "OFFICER"), List.of(event));
  }

  private static JsonNode awaitDown(ServerUnderTest server) throws InterruptedException {
    long end = System.nanoTime() + 20_000_000_000L;
    JsonNode health = health(server);
    while (!retrying(health) && System.nanoTime() < end) {
      Thread.sleep(50);
      health = health(server);
    }
    assertThat(health.get("status").asString()).isEqualTo("DOWN");
    return health;
  }

  private static boolean retrying(JsonNode health) {
    return health.at("/components/projections/details/cases/state").asString().equals("RETRYING");
  }

  private static JsonNode health(ServerUnderTest server) {
    return JsonMapper.shared().readTree(server.get("actuator/health").body());
  }
}
