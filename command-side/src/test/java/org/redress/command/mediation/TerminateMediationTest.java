package org.redress.command.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.OPENED;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.SETTLED;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenCase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.events.RecordFlag;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.mediation.TerminationGround;

class TerminateMediationTest {

  @ParameterizedTest
  @EnumSource(TerminationGround.class)
  void mediationIsTerminatedOnAnyGroundOfTheLaw(TerminationGround ground) {
    givenCase(file(), accept(), openMediation())
        .when(new TerminateMediation(CASE, hour(SETTLED), ground, null))
        .then(
            new MediationTerminated(
                CASE, hour(SETTLED), "M1", ground, null, REGION, MERCHANT, List.of()));
  }

  @Test
  void mediationThatEndedIsNotTerminated() {
    givenCase(file(), accept(), openMediation(), settle())
        .when(terminate())
        .thenRefused(MediationRefusal.MEDIATION_NOT_OPEN, "", "open a mediation before this");
  }

  @Test
  void terminationBeforeTheOpeningIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(new TerminateMediation(CASE, hour(9), TerminationGround.OTHER, null))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T11:30:00Z");
  }

  @Test
  void blankExplanationIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(new TerminateMediation(CASE, hour(SETTLED), TerminationGround.OTHER, text("")))
        .thenRefused(InputRefusal.FIELD_BLANK, "reason", "a text");
  }

  @Test
  void importedTerminationBeforeTheOpeningIsKeptWithAFlag() {
    MediationTerminated terminated =
        givenCase(FilingSample.imported().command(), accept(), openMediation())
            .when(
                new TerminateMediation(
                    CASE, hour(OPENED - 1), TerminationGround.NO_AGREEMENT_POSSIBLE, null))
            .thenOne(MediationTerminated.class);

    assertThat(terminated.flags()).containsExactly(RecordFlag.ENDS_BEFORE_IT_STARTS);
  }
}
