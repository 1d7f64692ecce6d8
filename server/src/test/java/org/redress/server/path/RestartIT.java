package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.ServerUnderTest;

/** A restart keeps everything, also what was still to be done. */
class RestartIT {

  private static final String REGION = "350111";

  @TempDir Path data;

  @Test
  void answersAreTheSameAfterARestart() throws InterruptedException {
    String code = Inputs.creditCode(8);
    try (var server = ServerUnderTest.on(data)) {
      var steps = new Steps(server);
      steps.done("registerMerchant", Inputs.merchant(code));
      steps.toRefund("restart", REGION, code);
      steps.done(
          "recordRefundPayment", Inputs.payment("restart", "R1", 299_900, "2026-05-20T02:00:00Z"));
      String before = answers(server, code);
      String cursor =
          server
              .ask("history", Map.of("id", "restart", "first", 2))
              .at("/case/history/pageInfo/endCursor")
              .asString();

      server.restart();

      assertThat(answers(server, code)).isEqualTo(before);
      assertThat(
              server
                  .ask("history", Map.of("id", "restart", "after", cursor))
                  .at("/case/history/edges/0/node/version")
                  .asLong())
          .isEqualTo(3);
      steps.done(
          "closeComplaint", Inputs.about("restart", "2026-05-27T02:00:00Z", "outcome", "SETTLED"));
      steps.caseWith("restart", "surveys", 1);
    }
  }

  private static String answers(ServerUnderTest server, String code) {
    return String.join(
        "\n",
        server.ask("caseFile", Map.of("id", "restart")).body().toString(),
        server.ask("history", Map.of("id", "restart")).body().toString(),
        server.ask("recoveredLoss", Map.of("region", REGION)).body().toString(),
        server.ask("satisfaction", Map.of("region", REGION)).body().toString(),
        server.ask("merchant", Map.of("creditCode", code)).body().toString(),
        server.ask("cases", Map.of("filter", Map.of("region", REGION))).body().toString());
  }
}
