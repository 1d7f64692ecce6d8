package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;

/** Who acts is named by the request and stays on the record. */
class ActingPersonIT {

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Steps steps = new Steps(server);

  @Test
  void actingPersonIsOnTheRecord() {
    steps.done("fileComplaint", Inputs.filing("acting-person", "350105", Inputs.creditCode(7)));

    Answer answer =
        server.ask(
            "wholeAnswer",
            Map.of("input", Inputs.about("acting-person", "2026-05-06T02:00:00Z")),
            "X-Redress-Actor",
            "officer-17; OFFICER; amr:350105");

    assertThat(answer.errors()).isEmpty();
    JsonNode entry = answer.at("/answer/case/history/edges/2/node");
    assertThat(entry.get("name").asString()).isEqualTo("ComplaintPickedUp");
    assertThat(entry.get("actor").asString()).isEqualTo("officer-17");
    assertThat(entry.get("role").asString()).isEqualTo("OFFICER");
    assertThat(entry.get("organisation").asString()).isEqualTo("amr:350105");
    assertThat(entry.get("commit")).isEqualTo(answer.at("/answer/commit"));
    assertThat(answer.at("/answer/case/officer").asString()).isEqualTo("officer-17");
  }

  @Test
  void personThatMayNotActChangesNothing() {
    Answer answer =
        server.ask(
            "fileComplaint",
            Map.of("input", Inputs.filing("acting-person-2", "350105", Inputs.creditCode(7))),
            "X-Redress-Actor",
            "clerk; IMPORT; elsewhere");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors().getFirst().at("/extensions/code").asString())
        .isEqualTo("INVALID_ACTOR");
    assertThat(server.ask("caseFile", Map.of("id", "acting-person-2")).at("/case").isNull())
        .isTrue();
  }
}
