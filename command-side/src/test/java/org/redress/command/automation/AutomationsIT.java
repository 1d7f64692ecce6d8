package org.redress.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.Samples.accept;
import static org.redress.command.Samples.by;
import static org.redress.command.Samples.close;
import static org.redress.command.Samples.file;
import static org.redress.command.Samples.openMediation;
import static org.redress.command.Samples.pickUp;
import static org.redress.command.Samples.plain;
import static org.redress.command.Samples.settle;
import static org.redress.command.Samples.settledCase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.command.Command;
import org.redress.command.PersonalText;
import org.redress.command.Role;
import org.redress.command.Samples;
import org.redress.command.complaint.CloseComplaint;
import org.redress.command.complaint.ReopenComplaint;
import org.redress.command.desk.OpenDesk;
import org.redress.command.mediation.SettleMediation;
import org.redress.command.mediation.TerminateMediation;
import org.redress.command.survey.SendSurvey;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.mediation.TerminationGround;
import org.redress.events.survey.SurveyChannel;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.claim.Claim;

class AutomationsIT {

  private static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneOffset.UTC);

  @RegisterExtension private final OpenDesk open = new OpenDesk();

  @Test
  void agreementAboutMoneyLeadsToARefundAndClosingToASurvey() {
    start();
    open.desk().submitAll(settledCase("C-1"), plain());
    awaitHead(3);

    assertThat(open.stream("C-1")).hasSize(8).contains("RefundAgreed", "SurveySent");
    StoredCommit refund = commitOf("C-1", "RefundAgreed");
    String cause =
        open.commit(1).events().stream()
            .filter(event -> event.name().equals("MediationSettled"))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(refund.context())
        .containsEntry("actor", "automation")
        .containsEntry("role", "AUTOMATION")
        .containsEntry("organisation", "amr-320585")
        .containsEntry("command", "AgreeRefund")
        .containsEntry("correlationId", "corr-1")
        .containsEntry("causationId", cause);
    assertThat(refund.uniqueKey())
        .isEqualTo(
            "idempotency|automation|automation|WhenMediationSettledThenAgreeRefund|" + cause);
    assertThat(refund.events().getFirst().businessTime()).isEqualTo(Samples.hours(4));
    assertThat(refund.events().getFirst().payload().get("totalMinor").asLong()).isEqualTo(12_000);
    assertThat(
            commitOf("C-1", "SurveySent").events().getFirst().payload().get("channel").asString())
        .isEqualTo("PLATFORM");
  }

  @Test
  void workFollowsSoonAfterTheCommit() {
    start();
    open.desk().submitAll(settledCase("C-1"), plain());
    awaitHead(3);
    long slowest = 0;
    for (int i = 2; i <= 12; i++) {
      Instant before = Instant.now();
      open.desk().submitAll(settledCase("C-" + i), plain());
      awaitHead(3L * i);
      slowest = Math.max(slowest, Duration.between(before, Instant.now()).toMillis());
    }
    // Polling would take a second; the wake-up takes milliseconds, which a busy machine stretches.
    assertThat(slowest).isLessThan(900);
  }

  @Test
  void importedRecordIsLeftAlone() {
    start();
    open.desk().submitAll(settledCase("C-1"), by(Role.IMPORT));
    open.desk().submitAll(settledCase("C-2"), plain());
    awaitHead(4);

    assertThat(open.stream("C-1")).hasSize(6);
    assertThat(open.stream("C-2")).hasSize(8);
  }

  @Test
  void agreementWithoutMoneyLeadsToNoRefund() {
    start();
    var words = new SettleMediation.Term(null, 0, null, new PersonalText("登门道歉"));
    open.desk()
        .submitAll(
            List.of(
                file("C-1"),
                pickUp("C-1"),
                accept("C-1"),
                openMediation("C-1"),
                settle("C-1", words),
                close("C-1", ClosingOutcome.SETTLED)),
            plain());
    awaitHead(2);
    open.desk().submitAll(settledCase("C-2"), plain());
    awaitHead(5);

    assertThat(open.stream("C-1")).hasSize(7).doesNotContain("RefundAgreed");
  }

  @Test
  void workLeftByAStopIsDoneAfterTheNextStart() {
    open.desk().submitAll(settledCase("C-1"), plain());
    open.restart();
    start();
    awaitHead(3);
    assertThat(open.stream("C-1")).contains("RefundAgreed", "SurveySent");
  }

  @Test
  void seeingEverythingAgainChangesNothing() {
    start();
    open.desk().submitAll(settledCase("C-1"), plain());
    open.desk().submitAll(settledCase("C-2"), plain());
    awaitHead(6);
    open.restart();
    forgetPositions();

    start();
    open.desk().submitAll(settledCase("C-3"), plain());
    awaitHead(9);
    assertThat(open.log().head()).isEqualTo(9);
    assertThat(open.stream("C-1")).hasSize(8);
    assertThat(open.stream("C-2")).hasSize(8);
  }

  @Test
  void whatSomebodyDidFirstIsNotDoneAgain() {
    open.desk().submitAll(settledCase("C-1"), plain());
    open.desk().submit(new SendSurvey("C-1", Samples.hours(6), SurveyChannel.PHONE), plain());
    start();
    awaitHead(3);
    open.desk().submitAll(settledCase("C-2"), plain());
    awaitHead(6);

    assertThat(open.stream("C-1")).filteredOn("SurveySent"::equals).hasSize(1);
  }

  @Test
  void caseTakenUpAgainGetsTheSurveyOfItsLastClosing() {
    List<Command> commands = new ArrayList<>(settledCase("C-1"));
    commands.add(new ReopenComplaint("C-1", Samples.hours(6), new PersonalText("补充材料")));
    open.desk().submitAll(commands, plain());
    start();
    awaitHead(2);
    assertThat(open.stream("C-1")).doesNotContain("SurveySent");

    open.desk()
        .submit(new CloseComplaint("C-1", Samples.hours(7), ClosingOutcome.SETTLED, null), plain());
    awaitHead(4);
    assertThat(open.stream("C-1")).endsWith("ComplaintClosed", "SurveySent");
  }

  @Test
  void terminatedMediationLeadsToNoRefund() {
    start();
    open.desk()
        .submitAll(
            List.of(
                file("C-1"),
                pickUp("C-1"),
                accept("C-1"),
                openMediation("C-1"),
                new TerminateMediation(
                    "C-1", Samples.hours(4), TerminationGround.NO_AGREEMENT_POSSIBLE, null),
                close("C-1", ClosingOutcome.NOT_SETTLED)),
            plain());
    awaitHead(2);
    assertThat(open.stream("C-1")).hasSize(7).endsWith("SurveySent");
  }

  private Automations start() {
    return open.side().startAutomations(open.log().claims(), CLOCK);
  }

  private void forgetPositions() {
    for (String name :
        List.of("WhenMediationSettledThenAgreeRefund", "WhenComplaintClosedThenSendSurvey")) {
      List<Claim> claims = open.log().claims().all(name);
      assertThat(claims).hasSize(1);
      assertThat(open.log().claims().remove(claims.getFirst())).isTrue();
    }
  }

  private StoredCommit commitOf(String stream, String event) {
    return open.log().readStream(stream, 0, 100).stream()
        .filter(stored -> stored.name().equals(event))
        .map(stored -> open.commit(stored.commit()))
        .findFirst()
        .orElseThrow();
  }

  private void awaitHead(long head) {
    await(() -> open.log().head() >= head);
    assertThat(open.log().head()).isEqualTo(head);
  }

  private static void await(BooleanSupplier condition) {
    Instant patience = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.getAsBoolean() && Instant.now().isBefore(patience)) {
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
