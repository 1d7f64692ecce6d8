package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;

/** Takes a case through its steps over HTTP, as an officer does. */
final class Steps {

  private static final Duration AUTOMATION = Duration.ofSeconds(20);

  private final ServerUnderTest server;

  Steps(ServerUnderTest server) {
    this.server = server;
  }

  /** Sends a mutation that has to be carried out. */
  Answer done(String mutation, Map<String, Object> input) {
    Answer answer = server.ask(mutation, Map.of("input", input));
    assertThat(answer.errors()).as(mutation).isEmpty();
    assertThat(answer.at("/answer/userErrors").valueStream().toList()).as(mutation).isEmpty();
    assertThat(answer.at("/answer/commit").asLong()).as(mutation).isPositive();
    return answer;
  }

  /** The whole case as the read model shows it. */
  JsonNode caseFile(String caseId) {
    Answer answer = server.ask("caseFile", Map.of("id", caseId));
    assertThat(answer.errors()).isEmpty();
    return answer.at("/case");
  }

  /** The case as soon as it has so many entries in a list; the service itself adds them. */
  JsonNode caseWith(String caseId, String list, int entries) throws InterruptedException {
    long end = System.nanoTime() + AUTOMATION.toNanos();
    JsonNode file = caseFile(caseId);
    while (file.get(list).size() < entries && System.nanoTime() < end) {
      Thread.sleep(20);
      file = caseFile(caseId);
    }
    assertThat(file.get(list).size()).as(list).isEqualTo(entries);
    return file;
  }

  /** Brings a new case to an accepted one with an open mediation. */
  void toMediation(String caseId, String region, String creditCode) {
    done("fileComplaint", Inputs.filing(caseId, region, creditCode));
    done("pickUpComplaint", Inputs.about(caseId, "2026-05-06T02:00:00Z"));
    done("acceptComplaint", Inputs.about(caseId, "2026-05-07T02:00:00Z"));
    done(
        "openMediation",
        Inputs.about(
            caseId,
            "2026-05-12T02:00:00Z",
            "complainantConsent",
            Inputs.map("form", "ONLINE"),
            "respondentConsent",
            Inputs.map("form", "WRITTEN"),
            "mediator",
            "mediator-3"));
  }

  /** Brings a new case to an agreement, and waits for the refund that the service makes of it. */
  void toRefund(String caseId, String region, String creditCode) throws InterruptedException {
    toMediation(caseId, region, creditCode);
    done(
        "settleMediation",
        Inputs.about(
            caseId,
            "2026-05-18T06:00:00Z",
            "terms",
            List.of(
                Inputs.map("type", "REFUND", "amountMinor", 299_900, "performBy", "2026-06-01"))));
    caseWith(caseId, "refunds", 1);
  }
}
