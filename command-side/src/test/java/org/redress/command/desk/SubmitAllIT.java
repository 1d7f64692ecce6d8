package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.redress.command.Samples.file;
import static org.redress.command.Samples.giveBack;
import static org.redress.command.Samples.keyed;
import static org.redress.command.Samples.pickUp;
import static org.redress.command.Samples.plain;
import static org.redress.command.Samples.pledge;
import static org.redress.command.Samples.register;
import static org.redress.command.Samples.settledCase;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.command.Command;
import org.redress.command.CommandRefused;
import org.redress.command.InputRefusal;
import org.redress.command.Outcome;
import org.redress.eventstore.StoredEvent;

class SubmitAllIT {

  @RegisterExtension private final OpenDesk open = new OpenDesk();

  @Test
  void commandsAboutOneRecordBecomeOneCommit() {
    assertThat(open.desk().submitAll(settledCase("C-1"), plain()))
        .isEqualTo(new Outcome("C-1", 1, false));
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
    open.desk().submitAll(List.of(register("MX-1"), pledge("PL-1", "MX-1"), file("C-1")), plain());

    assertThat(open.log().head()).isEqualTo(1);
    assertThat(open.commit(1).events())
        .extracting(StoredEvent::stream, StoredEvent::type, StoredEvent::version)
        .containsExactly(
            tuple("MX-1", "Merchant", 0L),
            tuple("PL-1", "Pledge", 0L),
            tuple("C-1", "Case", 0L),
            tuple("C-1", "Case", 1L));
  }

  @Test
  void oneRefusalRefusesAll() {
    List<Command> commands = new ArrayList<>(settledCase("C-1"));
    commands.add(register("MX-1"));
    commands.add(pickUp("C-unknown"));

    assertThatThrownBy(() -> open.desk().submitAll(commands, keyed("row", null)))
        .isInstanceOfSatisfying(
            CommandRefused.class,
            e -> assertThat(e.refusal().code()).isEqualTo(InputRefusal.CASE_UNKNOWN));

    assertThat(open.log().head()).isZero();
    assertThat(open.desk().submit(file("C-1"), keyed("row", null)).repeated()).isFalse();
  }

  @Test
  void laterCommandsSeeWhatEarlierOnesDid() {
    open.desk().submit(file("C-1"), plain());
    assertThatThrownBy(() -> open.desk().submitAll(List.of(pickUp("C-1"), pickUp("C-1")), plain()))
        .isInstanceOf(CommandRefused.class);
    assertThat(open.stream("C-1")).containsExactly("ComplaintFiled");
  }

  @Test
  void pledgeNeedsItsMerchantOnRecord() {
    assertThatThrownBy(() -> open.desk().submit(pledge("PL-1", "MX-1"), plain()))
        .isInstanceOf(CommandRefused.class);
    open.desk().submit(register("MX-1"), plain());
    assertThat(open.desk().submit(pledge("PL-1", "MX-1"), plain()).commit()).isEqualTo(2);
  }

  @Test
  void caseIsNoMerchant() {
    open.desk().submit(file("C-1"), plain());
    assertThatThrownBy(() -> open.desk().submit(pledge("PL-1", "C-1"), plain()))
        .isInstanceOf(CommandRefused.class);
  }

  @Test
  void idOfAnotherKindOfRecordIsRefused() {
    open.desk().submit(register("MX-1"), plain());
    assertThatThrownBy(() -> open.desk().submit(file("MX-1"), plain()))
        .isInstanceOfSatisfying(
            CommandRefused.class,
            e -> assertThat(e.refusal().code()).isEqualTo(DeskRefusal.ID_TAKEN));
    assertThat(open.stream("MX-1")).containsExactly("MerchantRegistered");
  }

  @Test
  void whatIsSoAlreadyMakesNoCommit() {
    open.desk().submit(register("MX-1"), plain());
    open.desk().submit(file("C-1"), plain());
    assertThat(open.desk().submit(register("MX-1"), plain()))
        .isEqualTo(new Outcome("MX-1", 2, false));
    assertThat(open.log().head()).isEqualTo(2);
  }

  @Test
  void ordersAboutTheSameRecordsInAnotherOrderDoNotBlockEachOther() throws Exception {
    open.desk().submitAll(List.of(register("MX-1"), pledge("PL-1", "MX-1")), plain());
    open.desk().submitAll(List.of(pledge("PL-2", "MX-1")), plain());
    Command first = giveBack("PL-1");
    Command second = giveBack("PL-2");
    IdempotencyIT.atOnce(
        64,
        caller ->
            open.desk()
                .submitAll(
                    caller % 2 == 0 ? List.of(first, second) : List.of(second, first), plain()));
    assertThat(open.log().lastVersion("PL-1").getAsLong()).isEqualTo(64);
    assertThat(open.log().lastVersion("PL-2").getAsLong()).isEqualTo(64);
  }

  @Test
  void nothingToCarryOutIsAMistakeOfTheCaller() {
    assertThatThrownBy(() -> open.desk().submitAll(List.of(), plain()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
