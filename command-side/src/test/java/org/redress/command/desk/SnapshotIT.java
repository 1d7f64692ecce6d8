package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.Samples.giveBack;
import static org.redress.command.Samples.plain;
import static org.redress.command.Samples.pledge;
import static org.redress.command.Samples.register;
import static org.redress.command.Samples.settledCase;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.command.Command;
import org.redress.eventstore.Snapshot;

class SnapshotIT {

  private static final int EVERY = 50;

  @RegisterExtension
  private final OpenDesk open = new OpenDesk(builder -> builder.snapshotEvery(EVERY));

  @Test
  void pledgeWithHundredsOfReturnsLoadsFromItsSnapshot() throws Exception {
    makePledge();
    carryOutReturns(300);
    Snapshot snapshot = newestSnapshot();
    assertThat(snapshot.version()).isGreaterThanOrEqualTo(EVERY - 1);

    // A doctored snapshot shows that the snapshot is what the aggregate was loaded from.
    putDoctored(snapshot, 300, 9_000, "");
    open.restart();
    open.desk().submit(giveBack("PL-1"), plain());
    assertThat(returnsInAll(301)).isEqualTo(9_001);
  }

  @Test
  void snapshotAndEventsGiveTheSameState() throws Exception {
    makePledge();
    carryOutReturns(EVERY + 7);
    newestSnapshot();
    open.restart();
    open.desk().submit(giveBack("PL-1"), plain());
    assertThat(returnsInAll(EVERY + 8)).isEqualTo(EVERY + 8);
  }

  @Test
  void snapshotOfAnotherFormIsPassedOver() throws Exception {
    makePledge();
    carryOutReturns(EVERY);
    putDoctored(newestSnapshot(), EVERY, 9_000, "older-");
    open.restart();
    open.desk().submit(giveBack("PL-1"), plain());
    assertThat(returnsInAll(EVERY + 1)).isEqualTo(EVERY + 1);
  }

  @Test
  void everyStageOfACaseSurvivesItsSnapshot() throws Exception {
    var each = new OpenDesk(builder -> builder.snapshotEvery(1));
    each.beforeEach(null);
    try {
      for (Command command : settledCase("C-1")) {
        each.desk().submit(command, plain());
        awaitSnapshot(each, "C-1", each.log().lastVersion("C-1").getAsLong());
        each.restart();
      }
      assertThat(each.stream("C-1")).hasSize(6);
    } finally {
      each.afterEach(null);
    }
  }

  private void makePledge() {
    open.desk().submitAll(List.of(register("MX-1"), pledge("PL-1", "MX-1")), plain());
  }

  private void carryOutReturns(int number) {
    List<Command> returns = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      returns.add(giveBack("PL-1"));
    }
    open.desk().submitAll(returns, plain());
  }

  private long returnsInAll(long version) {
    return open.log()
        .readStream("PL-1", version, 1)
        .getFirst()
        .payload()
        .get("returnsInAll")
        .asLong();
  }

  private Snapshot newestSnapshot() throws InterruptedException {
    return awaitSnapshot(open, "PL-1", 1);
  }

  private static Snapshot awaitSnapshot(OpenDesk desk, String stream, long version)
      throws InterruptedException {
    Instant patience = Instant.now().plus(Duration.ofSeconds(10));
    Optional<Snapshot> newest;
    do {
      Thread.sleep(5);
      newest = desk.log().snapshots().newest(stream).filter(s -> s.version() >= version);
    } while (newest.isEmpty() && Instant.now().isBefore(patience));
    return newest.orElseThrow();
  }

  /** The snapshot with another number of returns, as one of the stream's last event. */
  private void putDoctored(Snapshot snapshot, long version, int returns, String revisionPrefix) {
    String content = new String(snapshot.content(), StandardCharsets.UTF_8);
    String doctored =
        content
            .replaceAll("returns\\\\\":\\d+", "returns\\\\\":" + returns)
            .replace("\"revision\":\"", "\"revision\":\"" + revisionPrefix);
    assertThat(doctored).contains("returns\\\":" + returns).contains('"' + revisionPrefix + "1-");
    open.log()
        .snapshots()
        .put(new Snapshot("PL-1", version, doctored.getBytes(StandardCharsets.UTF_8)));
  }
}
