package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;

/** Whoever has changed something sees it in the very next question. */
class ReadYourWritesIT {

  private static final int ROUNDS = 25;
  private static final int CALLERS = 4;

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Steps steps = new Steps(server);

  @Test
  void nextQuestionShowsTheChange() throws Exception {
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Void>> work = new ArrayList<>();
      for (int caller = 0; caller < CALLERS; caller++) {
        String name = "own-write-" + caller + "-";
        work.add(() -> {
          for (int round = 0; round < ROUNDS; round++) {
            writeThenRead(name + round);
          }
          return null;
        });
      }
      for (Future<Void> done : callers.invokeAll(work)) {
        done.get();
      }
    }
  }

  private void writeThenRead(String caseId) {
    Answer filed =
        steps.done("fileComplaint", Inputs.filing(caseId, "350104", Inputs.creditCode(6)));
    assertThat(filed.at("/answer/case/id").asString()).isEqualTo(caseId);
    assertThat(steps.caseFile(caseId).get("stage").asString()).isEqualTo("FILED");

    Answer pickedUp = steps.done("pickUpComplaint", Inputs.about(caseId, "2026-05-06T02:00:00Z"));
    assertThat(pickedUp.at("/answer/case/stage").asString()).isEqualTo("PICKED_UP");
    assertThat(steps.caseFile(caseId).get("stage").asString()).isEqualTo("PICKED_UP");
  }

  @Test
  void questionCanWaitForACommit() {
    long commit =
        steps
            .done("fileComplaint", Inputs.filing("own-write-wait", "350104", Inputs.creditCode(6)))
            .at("/answer/commit")
            .asLong();
    String query = "{\"query\": \"{ case(id: \\\"own-write-wait\\\", atLeast: %d) { id } }\"}";

    Answer there =
        Answer.of(server.post(query.formatted(commit), "Content-Type", "application/json"));

    assertThat(there.at("/case/id").asString()).isEqualTo("own-write-wait");
  }

  @Test
  void figuresShowTheCommitThatTheyInclude() {
    long commit =
        steps
            .done(
                "fileComplaint", Inputs.filing("own-write-figure", "350104", Inputs.creditCode(6)))
            .at("/answer/commit")
            .asLong();

    Answer loss = server.ask("recoveredLoss", Map.of());

    assertThat(loss.at("/recoveredLoss/asOfCommit").asLong()).isGreaterThanOrEqualTo(commit);
  }
}
