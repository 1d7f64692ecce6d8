package org.redress.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.Spec.givenCase;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.command.CaseCommand;
import org.redress.command.CaseSamples;
import org.redress.command.KnownNeighbours;
import org.redress.command.clue.ClueDecider;
import org.redress.command.complaint.ComplaintDecider;
import org.redress.command.examination.ExaminationDecider;
import org.redress.command.followup.FollowUpDecider;
import org.redress.command.intake.IntakeDecider;
import org.redress.command.jurisdiction.JurisdictionDecider;
import org.redress.command.mediation.MediationDecider;
import org.redress.command.odr.OdrDecider;
import org.redress.command.publicity.PublicityDecider;
import org.redress.command.refund.RefundDecider;
import org.redress.command.survey.SurveyDecider;
import org.redress.events.CaseEvent;
import org.redress.events.complaint.ComplaintAccepted;

class CaseEvolutionTest {

  private record Unheard(String caseId, Instant occurredAt) implements CaseCommand, CaseEvent {
    @Override
    public String streamId() {
      return caseId;
    }
  }

  private static final Unheard UNHEARD = new Unheard(CaseSamples.CASE, CaseSamples.FILED_AT);

  /** Events of other walks cannot follow, and yet nothing breaks: an old log is always readable. */
  @Test
  void anyEventAfterAnyStateGivesAState() {
    List<CaseWalk> walks = CaseWalk.all().limit(8).toList();
    List<CaseState> states =
        walks.stream().flatMap(walk -> everyFewth(walk.states()).stream()).toList();
    List<CaseEvent> events =
        walks.stream().flatMap(walk -> everyFewth(walk.events()).stream()).toList();

    for (CaseState state : states) {
      for (CaseEvent event : events) {
        CaseState after = state.evolve(event);
        assertThat(after.facts(CaseSamples.CASE)).isNotNull();
        assertThat(after.refund().refunds().values())
            .allMatch(refund -> refund.account().outstandingMinor() >= 0);
      }
    }
  }

  private static <T> List<T> everyFewth(List<T> all) {
    return IntStream.range(0, all.size()).filter(i -> i % 2 == 0).mapToObj(all::get).toList();
  }

  @Test
  void eventThatCannotFollowChangesNothing() {
    CaseState nothing = CaseState.initial();

    assertThat(nothing.evolve(new ComplaintAccepted(CaseSamples.CASE, CaseSamples.FILED_AT)))
        .isEqualTo(nothing);
  }

  @Test
  void caseBeginsWithNothing() {
    assertThat(CaseState.initial())
        .isEqualTo(
            new CaseState(
                ComplaintDecider.initial(),
                ExaminationDecider.initial(),
                MediationDecider.initial(),
                FollowUpDecider.initial(),
                RefundDecider.initial(),
                SurveyDecider.initial(),
                ClueDecider.initial(),
                OdrDecider.initial(),
                JurisdictionDecider.initial(),
                IntakeDecider.initial(),
                PublicityDecider.initial()));
  }

  @Test
  void factsTellTheCapabilitiesOfEachOther() {
    var facts =
        givenCase(file(), accept(), CaseSamples.openMediation(), CaseSamples.settle())
            .state()
            .facts(CaseSamples.CASE);

    assertThat(facts.stage()).hasToString("ACCEPTED");
    assertThat(facts.acceptedSince()).isEqualTo(CaseSamples.hour(CaseSamples.DECIDED));
    assertThat(facts.openMediationId()).isNull();
    assertThat(facts.mediationEndedAt()).isEqualTo(CaseSamples.hour(CaseSamples.SETTLED));
    assertThat(facts.settlement("M1")).map(s -> s.totalMinor()).contains(42_000L);
    assertThat(facts.merchantId()).isEqualTo(CaseSamples.MERCHANT);
    assertThat(facts.imported()).isFalse();
  }

  @Test
  void reopenedCaseKeepsItsAcceptanceAndStandsAcceptedSinceTheReopening() {
    var facts =
        givenCase(file(), accept(), CaseSamples.close(), CaseSamples.reopen())
            .state()
            .facts(CaseSamples.CASE);

    assertThat(facts.acceptedAt()).isEqualTo(CaseSamples.hour(CaseSamples.DECIDED));
    assertThat(facts.acceptedSince()).isEqualTo(CaseSamples.hour(CaseSamples.REOPENED));
    assertThat(facts.closedAt()).isNull();
  }

  @Test
  void commandOrEventOfNoFamilyIsAMistakeInCode() {
    CaseState state = CaseState.initial();

    assertThatThrownBy(() -> state.decide(UNHEARD, KnownNeighbours.ALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> state.evolve(UNHEARD)).isInstanceOf(IllegalArgumentException.class);
  }
}
