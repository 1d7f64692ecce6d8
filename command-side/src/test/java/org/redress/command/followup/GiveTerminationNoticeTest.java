package org.redress.command.followup;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.SETTLED;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.FollowUpSamples.MEDIATION;
import static org.redress.command.FollowUpSamples.TERMINATION_TOLD;
import static org.redress.command.FollowUpSamples.tellTermination;
import static org.redress.command.Spec.givenCase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.events.DisputeRoute;
import org.redress.events.NoticeWay;
import org.redress.events.followup.TerminationNoticeGiven;

class GiveTerminationNoticeTest {

  private static GiveTerminationNotice telling(DisputeRoute... routes) {
    return new GiveTerminationNotice(
        CASE, hour(TERMINATION_TOLD), MEDIATION, NoticeWay.PHONE, List.of(routes));
  }

  @Test
  void noticeNamesCourtAndArbitration() {
    givenCase(file(), accept(), openMediation(), terminate())
        .when(tellTermination())
        .then(
            new TerminationNoticeGiven(
                CASE,
                hour(TERMINATION_TOLD),
                MEDIATION,
                hour(SETTLED),
                NoticeWay.LETTER,
                List.of(DisputeRoute.ARBITRATION, DisputeRoute.COURT)));
  }

  @ParameterizedTest
  @EnumSource
  void noticeThatNamesOneWayOnlyIsRefused(DisputeRoute route) {
    givenCase(file(), accept(), openMediation(), terminate())
        .when(telling(route))
        .thenRefused(
            FollowUpRefusal.COURT_AND_ARBITRATION_NOT_TOLD,
            "routes",
            "ARBITRATION, COURT and any others");
  }

  @Test
  void importedNoticeMayNotSayWhatWasTold() {
    givenCase(FilingSample.imported().command(), accept(), openMediation(), terminate())
        .when(telling())
        .thenOne(TerminationNoticeGiven.class);
  }

  @Test
  void secondNoticeIsRefused() {
    givenCase(file(), accept(), openMediation(), terminate(), tellTermination())
        .when(tellTermination())
        .thenRefused(FollowUpRefusal.TERMINATION_ALREADY_TOLD, "", null);
  }

  @Test
  void terminationOfAnEarlierMediationIsToldBesideTheNextOne() {
    givenCase(file(), accept(), openMediation(), terminate(), openMediation(SETTLED))
        .when(tellTermination())
        .thenOne(TerminationNoticeGiven.class);
  }

  @Test
  void noticeBeforeTheTerminationIsRefused() {
    givenCase(file(), accept(), openMediation(), terminate())
        .when(
            new GiveTerminationNotice(
                CASE,
                hour(SETTLED - 1),
                MEDIATION,
                NoticeWay.PHONE,
                List.of(DisputeRoute.values())))
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + hour(SETTLED));
  }
}
