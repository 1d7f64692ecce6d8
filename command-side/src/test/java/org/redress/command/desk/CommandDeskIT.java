package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.redress.command.Samples.accept;
import static org.redress.command.Samples.file;
import static org.redress.command.Samples.pickUp;
import static org.redress.command.Samples.plain;
import static org.redress.command.Samples.settledCase;

import java.util.List;
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
    assertThat(commit.events()).hasSize(1);
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

  @Test
  void severalCommandsBecomeOneCommit() {
    Outcome outcome = open.desk().submitAll(settledCase("C-1"), plain());

    assertThat(outcome).isEqualTo(new Outcome("C-1", 1, false));
    assertThat(open.log().head()).isEqualTo(1);
    assertThat(open.commit(1).context()).containsEntry("command", "FileComplaint");
    assertThat(open.stream("C-1"))
        .containsExactly(
            "ComplaintFiled",
            "ComplaintPickedUp",
            "ComplaintAccepted",
            "MediationOpened",
            "MediationSettled",
            "ComplaintClosed");
  }

  @Test
  void commandsAboutSeveralRecordsBecomeOneCommit() {
    open.desk()
        .submitAll(
            List.of(Samples.register("MX-1"), Samples.pledge("PL-1", "MX-1"), file("C-1")),
            plain());

    assertThat(open.log().head()).isEqualTo(1);
    assertThat(open.commit(1).events())
        .extracting(StoredEvent::stream, StoredEvent::type, StoredEvent::version)
        .containsExactly(
            tuple("MX-1", "Merchant", 0L), tuple("PL-1", "Pledge", 0L), tuple("C-1", "Case", 0L));
  }
}
