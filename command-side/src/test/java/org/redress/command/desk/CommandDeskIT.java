package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.command.Samples.accept;
import static org.redress.command.Samples.file;
import static org.redress.command.Samples.pickUp;
import static org.redress.command.Samples.plain;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.command.CommandRefused;
import org.redress.command.InputRefusal;
import org.redress.command.Outcome;
import org.redress.command.Samples;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.StoredEvent;

class CommandDeskIT {

  @RegisterExtension private final OpenDesk open = new OpenDesk();

  @Test
  void commandBecomesOneCommit() {
    Outcome outcome = open.desk().submit(file("C-1"), plain());

    assertThat(outcome).isEqualTo(new Outcome("C-1", 1, false));
    StoredCommit commit = open.commit(1);
    assertThat(commit.context())
        .containsOnly(
            Map.entry("actor", "officer-1"),
            Map.entry("role", "OFFICER"),
            Map.entry("organisation", "amr-320585"),
            Map.entry("command", "FileComplaint"),
            Map.entry("correlationId", "corr-1"));
    assertThat(commit.uniqueKey()).isNull();
    StoredEvent event = commit.events().getFirst();
    assertThat(commit.events())
        .extracting(StoredEvent::name)
        .containsExactly("ComplaintFiled", "ClockStarted");
    assertThat(event.stream()).isEqualTo("C-1");
    assertThat(event.version()).isZero();
    assertThat(event.type()).isEqualTo("Case");
    assertThat(event.name()).isEqualTo("ComplaintFiled");
    assertThat(event.revision()).isEqualTo("1");
    assertThat(event.businessTime()).isEqualTo(Samples.T0);
    assertThat(event.meta()).isNull();
    assertThat(event.payload().get("complainant").get("name").get("value").asString())
        .isEqualTo("投诉人 017");
  }

  @Test
  void stateIsBuiltFromTheStream() {
    open.desk().submit(file("C-1"), plain());
    open.restart();
    open.desk().submit(pickUp("C-1"), plain());
    assertThat(open.stream("C-1")).containsExactly("ComplaintFiled", "ComplaintPickedUp");
  }

  @Test
  void refusedCommandLeavesNoTrace() {
    open.desk().submit(file("C-1"), plain());

    assertThatThrownBy(() -> open.desk().submit(accept("C-2"), plain()))
        .isInstanceOfSatisfying(
            CommandRefused.class,
            e -> assertThat(e.refusal().code()).isEqualTo(InputRefusal.CASE_UNKNOWN));

    assertThat(open.log().head()).isEqualTo(1);
    assertThat(open.stream("C-2")).isEmpty();
  }
}
