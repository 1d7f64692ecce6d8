package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;

/** A merchant pledges, takes goods back, suspends, resumes and ends the pledge. */
class PledgeIT {

  private static final String PLEDGE = "pledge-of-one-shop";

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Steps steps = new Steps(server);

  @Test
  void pledgeFromItsBeginningToItsEnd() {
    String code = Inputs.creditCode(2);
    steps.done("registerMerchant", Inputs.merchant(code));
    steps.done(
        "makePledge",
        Inputs.map(
            "pledgeId",
            PLEDGE,
            "merchantId",
            "M-" + code,
            "kind",
            "OFFLINE_NO_REASON_RETURN",
            "returnTermDays",
            7,
            "region",
            "350102",
            "occurredAt",
            "2026-05-02T00:00:00Z"));
    steps.done(
        "carryOutNoReasonReturn",
        about(
            "2026-05-09T03:00:00Z",
            "receivedOn",
            "2026-05-04",
            "returnedOn",
            "2026-05-09",
            "goods",
            "外套一件",
            "amount",
            Inputs.money(25_900)));
    steps.done("suspendPledge", about("2026-05-10T00:00:00Z", "reason", "店面装修"));
    steps.done("resumePledge", about("2026-05-20T00:00:00Z"));

    JsonNode inForce = server.ask("pledge", Map.of("id", PLEDGE)).at("/pledge");
    assertThat(inForce.get("stage").asString()).isEqualTo("IN_FORCE");
    assertThat(inForce.get("returns").asLong()).isEqualTo(1);
    assertThat(inForce.at("/returned/0/amountMinor").asLong()).isEqualTo(25_900);

    steps.done("endPledge", about("2026-06-01T00:00:00Z", "reason", "歇业"));

    assertThat(server.ask("pledge", Map.of("id", PLEDGE)).at("/pledge/stage").asString())
        .isEqualTo("ENDED");
    List<JsonNode> pledges =
        server
            .ask("merchant", Map.of("creditCode", code))
            .at("/merchant/pledges")
            .valueStream()
            .toList();
    assertThat(pledges).extracting(it -> it.get("id").asString()).containsExactly(PLEDGE);
  }

  private static Map<String, Object> about(String occurredAt, Object... more) {
    Map<String, Object> input = Inputs.map(more);
    input.put("pledgeId", PLEDGE);
    input.put("occurredAt", occurredAt);
    return input;
  }
}
