package org.redress.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.command.DecisionTable;
import org.redress.command.refund.RefundAccount;
import org.redress.events.CaseEvent;
import org.redress.events.EventCatalogue;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintEvent;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.examination.ExaminationEvent;
import org.redress.events.followup.FollowUpEvent;
import org.redress.events.followup.MediationAgreementEffective;
import org.redress.events.followup.MediationAgreementSigned;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.mediation.MediationOpened;
import org.redress.events.mediation.MediationSessionHeld;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.mediation.RecusalDecided;
import org.redress.events.mediation.RecusalRequested;
import org.redress.events.mediation.Side;
import org.redress.events.mediation.TestEnded;
import org.redress.events.mediation.TestStarted;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundAgreed;
import org.redress.events.refund.RefundEvent;
import org.redress.events.refund.RefundLine;
import org.redress.events.refund.RefundPaymentRecorded;
import org.redress.events.refund.RefundPaymentReversed;
import org.redress.events.survey.SurveyAnswered;
import org.redress.events.survey.SurveyEvent;
import org.redress.events.survey.SurveySent;
import org.redress.eventstore.json.EventCodec;
import tools.jackson.databind.json.JsonMapper;

/** What holds in every case, whatever was asked: shown by seeded random walks. */
class CaseInvariantsTest {

  static Stream<CaseWalk> walks() {
    return CaseWalk.all();
  }

  @Test
  void walksMeetEveryEventAndManyRefusals() {
    var met = new TreeSet<String>();
    walks()
        .flatMap(walk -> walk.events().stream())
        .forEach(event -> met.add(event.getClass().getSimpleName()));
    var all = new TreeSet<String>();
    Stream.of(
            ComplaintEvent.class,
            ExaminationEvent.class,
            MediationEvent.class,
            FollowUpEvent.class,
            RefundEvent.class,
            SurveyEvent.class)
        .map(DecisionTable::leaves)
        .forEach(all::addAll);

    assertThat(met).isEqualTo(all);
    assertThat(walks()).allMatch(walk -> walk.refused() > 100);
  }

  @ParameterizedTest
  @MethodSource("walks")
  void paidAndOutstandingAlwaysAddUpToWhatWasAgreed(CaseWalk walk) {
    Map<String, Long> agreed = new HashMap<>();
    walk.events(RefundAgreed.class).forEach(e -> agreed.put(e.refundId(), e.totalMinor()));
    for (CaseState state : walk.states()) {
      state
          .refund()
          .refunds()
          .forEach((id, refund) -> {
            RefundAccount account = refund.account();
            assertThat(account.paidMinor()).isBetween(0L, agreed.get(id));
            assertThat(account.paidMinor() + account.outstandingMinor()).isEqualTo(agreed.get(id));
            assertThat(account.parts())
                .allMatch(part -> part.paidMinor() >= 0 && part.outstandingMinor() >= 0);
          });
    }
  }

  @ParameterizedTest
  @MethodSource("walks")
  void sumOfEventsIsTheBalance(CaseWalk walk) {
    Map<String, Long> balance = new HashMap<>();
    for (CaseEvent event : walk.events()) {
      switch (event) {
        case RefundAgreed e -> balance.put(e.refundId(), 0L);
        case RefundPaymentRecorded e ->
            assertThat(balance.merge(e.refundId(), e.amountMinor(), Long::sum))
                .isEqualTo(e.paidMinor());
        case RefundPaymentReversed e ->
            assertThat(balance.merge(e.refundId(), -e.amountMinor(), Long::sum))
                .isEqualTo(e.paidMinor());
        default -> {
          // Moves no money.
        }
      }
    }
    assertThat(balance)
        .allSatisfy((id, paidMinor) ->
            assertThat(walk.last().refund().refunds().get(id).account().paidMinor())
                .isEqualTo(paidMinor));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void partsOfASumAddUpToIt(CaseWalk walk) {
    for (RefundEvent event : walk.events(RefundEvent.class)) {
      switch (event) {
        case RefundAgreed e -> assertAddsUp(e.lines(), e.totalMinor());
        case RefundPaymentRecorded e -> assertAddsUp(e.lines(), e.amountMinor());
        case RefundPaymentReversed e -> assertAddsUp(e.lines(), e.amountMinor());
        default -> {
          // Has no parts.
        }
      }
    }
  }

  private static void assertAddsUp(List<RefundLine> lines, long sumMinor) {
    assertThat(lines).isNotEmpty().allMatch(line -> line.amountMinor() > 0);
    assertThat(lines.stream().mapToLong(RefundLine::amountMinor).sum()).isEqualTo(sumMinor);
  }

  @ParameterizedTest
  @MethodSource("walks")
  void reversalTakesBackWhatThePaymentRecorded(CaseWalk walk) {
    Map<String, List<RefundLine>> standing = new HashMap<>();
    for (CaseEvent event : walk.events()) {
      if (event instanceof RefundPaymentRecorded e) {
        standing.put(e.refundId() + e.paymentId(), e.lines());
      } else if (event instanceof RefundPaymentReversed e) {
        assertThat(standing.remove(e.refundId() + e.paymentId())).isEqualTo(e.lines());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("walks")
  void refundStaysWithinTheOneAgreementItComesFrom(CaseWalk walk) {
    Map<String, Long> promised = new HashMap<>();
    walk.events(MediationSettled.class).forEach(e -> promised.put(e.mediationId(), e.totalMinor()));
    for (RefundAgreed e : walk.events(RefundAgreed.class)) {
      if (e.source() == RecoverySource.MEDIATION) {
        assertThat(e.totalMinor()).isLessThanOrEqualTo(promised.remove(e.mediationId()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("walks")
  void partsOfACaseAreNumberedWithoutAGap(CaseWalk walk) {
    assertNumbered("M", walk.events(MediationOpened.class).stream().map(e -> e.mediationId()));
    assertNumbered("R", walk.events(RefundAgreed.class).stream().map(e -> e.refundId()));
    assertNumbered("S", walk.events(SurveySent.class).stream().map(e -> e.surveyId()));
    walk.events(RefundAgreed.class)
        .forEach(agreed ->
            assertNumbered(
                "P",
                walk.events(RefundPaymentRecorded.class).stream()
                    .filter(e -> e.refundId().equals(agreed.refundId()))
                    .map(e -> e.paymentId())));
  }

  private static void assertNumbered(String prefix, Stream<String> ids) {
    List<String> inOrder = ids.toList();
    assertThat(inOrder)
        .isEqualTo(IntStream.rangeClosed(1, inOrder.size()).mapToObj(i -> prefix + i).toList());
  }

  @ParameterizedTest
  @MethodSource("walks")
  void oneMediationIsOpenAtATimeAndNoneWhenTheCaseEnds(CaseWalk walk) {
    int open = 0;
    for (CaseEvent event : walk.events()) {
      open += event instanceof MediationOpened ? 1 : 0;
      open -= event instanceof MediationSettled || event instanceof MediationTerminated ? 1 : 0;
      assertThat(open).isBetween(0, event instanceof ComplaintClosed ? 0 : 1);
    }
  }

  @ParameterizedTest
  @MethodSource("walks")
  void nothingIsHeldOrAgreedWhileARecusalWaits(CaseWalk walk) {
    boolean waits = false;
    for (MediationEvent event : walk.events(MediationEvent.class)) {
      switch (event) {
        case RecusalRequested _ -> waits = true;
        case RecusalDecided _, MediationTerminated _ -> waits = false;
        case MediationSessionHeld _, MediationSettled _ -> assertThat(waits).isFalse();
        default -> {
          // May happen meanwhile, or cannot begin then.
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("walks")
  void testsRunOneAfterTheOtherAndEndBeforeTheirMediation(CaseWalk walk) {
    int running = 0;
    for (MediationEvent event : walk.events(MediationEvent.class)) {
      running += event instanceof TestStarted ? 1 : 0;
      running -= event instanceof TestEnded ? 1 : 0;
      boolean ends = event instanceof MediationSettled || event instanceof MediationTerminated;
      assertThat(running).isBetween(0, ends ? 0 : 1);
    }
  }

  @ParameterizedTest
  @MethodSource("walks")
  void agreementTakesEffectRightAfterTheSecondSignature(CaseWalk walk) {
    List<CaseEvent> events = walk.events();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof MediationAgreementEffective effective) {
        assertThat(events.get(i - 1)).isInstanceOf(MediationAgreementSigned.class);
        assertThat(walk.events(MediationAgreementSigned.class))
            .filteredOn(signed -> signed.mediationId().equals(effective.mediationId()))
            .extracting(MediationAgreementSigned::side)
            .containsExactlyInAnyOrder(Side.values());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("walks")
  void surveyIsSentOncePerClosingAndAnsweredOnce(CaseWalk walk) {
    int mayBeSent = 0;
    int mayBeAnswered = 0;
    for (CaseEvent event : walk.events()) {
      switch (event) {
        case ComplaintClosed _ -> mayBeSent = 1;
        case SurveySent _ -> {
          mayBeSent--;
          mayBeAnswered = 1;
        }
        case SurveyAnswered _ -> mayBeAnswered--;
        default -> {
          // Says nothing about surveys.
        }
      }
      assertThat(mayBeSent).isNotNegative();
      assertThat(mayBeAnswered).isNotNegative();
    }
  }

  @ParameterizedTest
  @MethodSource("walks")
  void liveComplaintGoesForwardInTime(CaseWalk walk) {
    if (((ComplaintFiled) walk.events().getFirst()).origin() == null) {
      assertThat(walk.events(ComplaintEvent.class))
          .isSortedAccordingTo(Comparator.comparing(ComplaintEvent::occurredAt));
      assertThat(walk.events(ComplaintClosed.class)).allMatch(e -> e.flags().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("walks")
  void whateverIsAcceptedCanBeStored(CaseWalk walk) {
    JsonMapper json = new EventCodec(EventCatalogue.byName()).mapper();

    for (CaseEvent event : walk.events()) {
      byte[] stored = json.writeValueAsBytes(event);
      assertThat((Object) json.readValue(stored, event.getClass())).isEqualTo(event);
    }
  }
}
