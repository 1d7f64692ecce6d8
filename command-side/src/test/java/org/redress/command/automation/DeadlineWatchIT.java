package org.redress.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.Samples.accept;
import static org.redress.command.Samples.file;
import static org.redress.command.Samples.plain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.command.Samples;
import org.redress.command.desk.CommandSide;
import org.redress.command.desk.OpenDesk;
import org.redress.command.examination.GiveDecisionNotice;
import org.redress.events.NoticeWay;
import org.redress.eventstore.StoredEvent;

class DeadlineWatchIT {

  /** The sample is filed on 2026-04-20; 7 working days later is 2026-04-29. */
  private static final Clock LAST_DAY = at("2026-04-29T10:00:00Z");

  private static final Clock DAY_AFTER = at("2026-04-29T16:00:00Z");

  @RegisterExtension private final OpenDesk open = new OpenDesk();

  @Test
  void deadlineThatPassesIsOnTheRecordOnce() {
    open.desk().submit(file("C-1"), plain());
    open.side().watchDeadlines(DAY_AFTER);
    await(() -> missed("C-1") == 1);

    open.restart();
    open.side().watchDeadlines(DAY_AFTER);
    try (CommandSide another = open.another()) {
      another.watchDeadlines(DAY_AFTER);
      open.desk().submit(file("C-2"), plain());
      await(() -> missed("C-2") == 1);
    }

    assertThat(missed("C-1")).isEqualTo(1);
    StoredEvent event = open.log().readStream("C-1", 2, 1).getFirst();
    assertThat(event.businessTime()).isEqualTo("2026-04-29T16:00:00Z");
    assertThat(event.payload().get("dueOn").asString()).isEqualTo("2026-04-29");
    assertThat(open.commit(event.commit()).context())
        .containsEntry("role", "AUTOMATION")
        .containsEntry("command", "RecordMissedDeadline");
  }

  @Test
  void nothingIsMissedOnTheLastDay() {
    open.desk().submit(file("C-1"), plain());
    var watch = open.side().watchDeadlines(LAST_DAY);
    open.desk().submit(file("C-2"), plain());
    pause();

    assertThat(missed("C-1")).isZero();
    assertThat(watch.failure()).isNull();
  }

  @Test
  void dutyThatWasDoneIsNotMissed() {
    var told = new GiveDecisionNotice("C-1", Samples.hours(3), NoticeWay.SMS);
    open.desk().submitAll(List.of(file("C-1"), accept("C-1"), told), plain());
    open.side().watchDeadlines(DAY_AFTER);
    open.desk().submit(file("C-2"), plain());
    await(() -> missed("C-2") == 1);

    assertThat(missed("C-1")).isZero();
  }

  private long missed(String stream) {
    return open.log().readStream(stream, 0, 100).stream()
        .filter(event -> event.name().equals("DeadlineMissed"))
        .count();
  }

  private static void await(BooleanSupplier condition) {
    Instant patience = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.getAsBoolean() && Instant.now().isBefore(patience)) {
      pause();
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Clock at(String moment) {
    return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
  }
}
