package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.command.Samples.expecting;
import static org.redress.command.Samples.file;
import static org.redress.command.Samples.giveBack;
import static org.redress.command.Samples.pickUp;
import static org.redress.command.Samples.plain;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.command.CommandDesk;
import org.redress.command.CommandRefused;
import org.redress.command.InputRefusal;
import org.redress.command.Samples;
import org.redress.eventstore.StoredEvent;

class ExpectedVersionIT {

  @RegisterExtension private final OpenDesk open = new OpenDesk();

  @Test
  void newRecordHasVersionZero() {
    assertThat(open.desk().submit(file("C-1"), expecting(0)).commit()).isEqualTo(1);
  }

  @Test
  void versionIsTheNumberOfEvents() {
    open.desk().submit(file("C-1"), plain());
    assertThat(open.log().readStream("C-1", 0, 10))
        .extracting(StoredEvent::name)
        .containsExactly("ComplaintFiled", "ClockStarted");
    assertThat(open.desk().submit(pickUp("C-1"), expecting(2)).commit()).isEqualTo(2);
  }

  @Test
  void staleVersionIsRefused() {
    open.desk().submit(file("C-1"), plain());
    assertThatThrownBy(() -> open.desk().submit(pickUp("C-1"), expecting(0)))
        .isInstanceOfSatisfying(
            CommandRefused.class,
            e -> {
              assertThat(e.refusal().code()).isEqualTo(InputRefusal.STALE_VERSION);
              assertThat(e.refusal().path()).containsExactly("expectedVersion");
              assertThat(e.refusal().allowed()).isEqualTo("2");
              assertThat(e.refusal().message())
                  .isEqualTo("The record has changed: it has version 2, not 0.");
            });
    assertThat(open.stream("C-1")).containsExactly("ComplaintFiled");
  }

  @Test
  void severalCommandsExpectTheVersionOfTheFirstStream() {
    open.desk().submit(Samples.register("MX-1"), plain());
    assertThat(
            open.desk()
                .submitAll(List.of(file("C-1"), Samples.pledge("PL-1", "MX-1")), expecting(0))
                .commit())
        .isEqualTo(2);
  }

  @Test
  void ofManyWhoSawTheSameVersionOneIsCarriedOut() throws Exception {
    open.desk()
        .submitAll(List.of(Samples.register("MX-1"), Samples.pledge("PL-1", "MX-1")), plain());
    try (CommandSide another = open.another()) {
      for (long version = 1; version <= 10; version++) {
        long seen = version;
        List<Boolean> carriedOut =
            IdempotencyIT.atOnce(
                16,
                caller -> {
                  CommandDesk desk = caller % 2 == 0 ? open.desk() : another.desk();
                  try {
                    desk.submit(giveBack("PL-1"), expecting(seen));
                    return true;
                  } catch (CommandRefused refused) {
                    assertThat(refused.refusal().code()).isEqualTo(InputRefusal.STALE_VERSION);
                    return false;
                  }
                });
        assertThat(carriedOut).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(open.log().lastVersion("PL-1").getAsLong()).isEqualTo(version);
      }
    }
  }

  @Test
  void withoutAVersionNoChangeIsLost() throws Exception {
    open.desk()
        .submitAll(List.of(Samples.register("MX-1"), Samples.pledge("PL-1", "MX-1")), plain());
    try (CommandSide another = open.another()) {
      IdempotencyIT.atOnce(
          60,
          caller -> {
            CommandDesk desk = caller % 2 == 0 ? open.desk() : another.desk();
            return desk.submit(giveBack("PL-1"), plain());
          });
    }

    List<StoredEvent> returns = open.log().readStream("PL-1", 1, 1_000);
    assertThat(returns).hasSize(60);
    assertThat(returns)
        .extracting(event -> event.payload().get("returnsInAll").asLong())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
  }
}
