package org.redress.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.command.DecisionTable;
import org.redress.command.competence.Dispute;
import org.redress.command.report.ReportState.NotReceived;
import org.redress.command.report.ReportState.OnFile;
import org.redress.command.report.ReportState.Testing;
import org.redress.events.EventCatalogue;
import org.redress.events.clock.Duty;
import org.redress.events.report.RepeatedReportDropped;
import org.redress.events.report.ReportEvent;
import org.redress.events.report.ReportFilingDecided;
import org.redress.events.report.ReportJurisdictionDisputeRaised;
import org.redress.events.report.ReportReturnGround;
import org.redress.events.report.ReportReturned;
import org.redress.events.report.ReportRouted;
import org.redress.events.report.ReportTestStarted;
import org.redress.eventstore.json.EventCodec;
import tools.jackson.databind.json.JsonMapper;

/** What holds in every report, whatever was asked: shown by seeded random walks. */
class ReportInvariantsTest {

  /** Nothing is known of rules in force before 2020. */
  private static final Instant FIRST_RULES = Instant.parse("2020-01-01T00:00:00Z");

  static Stream<ReportWalk> walks() {
    return ReportWalk.all();
  }

  private static ReportJurisdiction power(ReportState state) {
    return switch (state) {
      case NotReceived _ -> ReportJurisdiction.NONE;
      case OnFile onFile -> onFile.file().jurisdiction();
    };
  }

  @Test
  void walksMeetEveryEventAndManyRefusals() {
    var met = new TreeSet<String>();
    walks().flatMap(ReportWalk::events).forEach(e -> met.add(e.getClass().getSimpleName()));

    assertThat(met).isEqualTo(DecisionTable.leaves(ReportEvent.class));
    assertThat(walks()).allMatch(walk -> walk.refused() > 50);
  }

  @ParameterizedTest
  @MethodSource("walks")
  void nobodyActsOnAPowerThatIsDisputedOrElsewhere(ReportWalk walk) {
    assertThat(walk.steps())
        .filteredOn(step ->
            step.event() instanceof ReportFilingDecided
                || step.event() instanceof ReportReturned
                || step.event() instanceof ReportRouted
                || step.event() instanceof RepeatedReportDropped)
        .allMatch(step -> power(step.before()).dispute() == null);
    assertThat(walk.steps())
        .filteredOn(step -> step.event() instanceof ReportFilingDecided)
        .noneMatch(step -> power(step.before()).powerIsElsewhere());
  }

  @ParameterizedTest
  @MethodSource("walks")
  void returnAgreesWithTheFinding(ReportWalk walk) {
    assertThat(walk.steps())
        .filteredOn(step ->
            step.event() instanceof ReportReturned returned
                && returned.ground() != ReportReturnGround.OTHER_DEPARTMENT
                && power(step.before()).finding() != null)
        .allMatch(step -> power(step.before()).powerIsElsewhere());
  }

  @ParameterizedTest
  @MethodSource("walks")
  void disputesAreNumberedAndOneIsOpenAtATime(ReportWalk walk) {
    List<String> raised =
        walk.events()
            .filter(ReportJurisdictionDisputeRaised.class::isInstance)
            .map(e -> ((ReportJurisdictionDisputeRaised) e).disputeId())
            .toList();

    assertThat(raised)
        .isEqualTo(IntStream.rangeClosed(1, raised.size()).mapToObj(Dispute::idOf).toList());
    assertThat(walk.steps())
        .filteredOn(step -> step.event() instanceof ReportJurisdictionDisputeRaised)
        .allMatch(step -> power(step.before()).dispute() == null);
  }

  @ParameterizedTest
  @MethodSource("walks")
  void clockOfADisputeRunsExactlyWhileItsStepIsDue(ReportWalk walk) {
    for (ReportWalk.Step step : walk.steps()) {
      boolean counted =
          step.after() instanceof OnFile onFile
              && !onFile.file().imported()
              && onFile.file().receivedAt().isAfter(FIRST_RULES)
              && onFile.file().region().startsWith("35");
      Dispute dispute = power(step.after()).dispute();
      assertThat(step.clocks().of(Duty.JURISDICTION_AGREEMENT).isPresent())
          .isEqualTo(counted && dispute != null && dispute.referredAt() == null);
      assertThat(step.clocks().of(Duty.JURISDICTION_DESIGNATION).isPresent())
          .isEqualTo(counted && dispute != null && dispute.referredAt() != null);
    }
  }

  @ParameterizedTest
  @MethodSource("walks")
  void testsRunOneAfterTheOther(ReportWalk walk) {
    assertThat(walk.steps())
        .filteredOn(step -> step.event() instanceof ReportTestStarted)
        .noneMatch(step -> step.before() instanceof Testing);
  }

  @ParameterizedTest
  @MethodSource("walks")
  void whateverIsAcceptedCanBeStored(ReportWalk walk) {
    JsonMapper json = new EventCodec(EventCatalogue.byName()).mapper();

    assertThat(walk.events())
        .allSatisfy(event -> {
          byte[] stored = json.writeValueAsBytes(event);
          assertThat((Object) json.readValue(stored, event.getClass())).isEqualTo(event);
        });
  }
}
