package org.redress.query.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.query.Money;
import org.redress.query.api.PeriodInput;
import org.redress.query.casefile.CaseFile;
import org.redress.query.casefile.CaseFiles;
import org.redress.query.complaint.CaseStage;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.ledger.Ledger;

class QuerySideIT {

  @TempDir Path folder;

  @Test
  void whatIsAppendedCanBeReadAfterWaitingForItsCommit() {
    CaseStory story =
        CaseStory.of("c-1", "2026-04-15T08:00:00Z", "330106", "m-1")
            .filed()
            .pickedUp()
            .accepted()
            .mediationOpened()
            .settled(30_000)
            .refundAgreed(20_000, 10_000)
            .paidInFull()
            .closed(ClosingOutcome.SETTLED);
    try (OpenLog log = OpenLog.in(folder.resolve("log"));
        OpenQuerySide open = OpenQuerySide.on(log, folder.resolve("read")).start()) {
      long commit = log.append(story.events());
      assertThat(open.side().projections().awaitApplied(commit, Duration.ofSeconds(30))).isTrue();

      CaseFile file = new CaseFiles(open.store().database()).find("c-1").orElseThrow();
      assertThat(file.version()).isEqualTo(8);
      assertThat(file.stage()).isEqualTo(CaseStage.CLOSED);
      assertThat(file.refunds().getFirst().paid()).isEqualTo(new Money(30_000, "CNY"));
      var loss = new Ledger(open.store().database()).recoveredLoss(PeriodInput.ALL, "330000");
      assertThat(loss.asOfCommit()).isEqualTo(commit);
      assertThat(loss.performed())
          .singleElement()
          .satisfies(sum -> {
            assertThat(sum.amountMinor()).isEqualTo(30_000);
            assertThat(sum.lineCount()).isEqualTo(2);
          });
    }
  }

  @Test
  void projectionsGoOnWhereTheyStoppedAfterARestart() {
    try (OpenLog log = OpenLog.in(folder.resolve("log"))) {
      log.append(CaseStory.of("c-1", "2026-04-15T08:00:00Z", "330106", "m-1").filed().events());
      try (OpenQuerySide open = OpenQuerySide.on(log, folder.resolve("read")).start()) {
        open.catchUp();
      }
      log.append(CaseStory.of("c-2", "2026-04-15T08:00:00Z", "330106", "m-1").filed().events());
      try (OpenQuerySide open = OpenQuerySide.on(log, folder.resolve("read")).start()) {
        open.catchUp();
        CaseFiles files = new CaseFiles(open.store().database());
        assertThat(files.find("c-1")).isPresent();
        assertThat(files.find("c-2")).isPresent();
        assertThat(files.find("c-3")).isEmpty();
      }
    }
  }
}
