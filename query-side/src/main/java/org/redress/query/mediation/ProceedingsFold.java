package org.redress.query.mediation;

import org.redress.events.mediation.EntrustmentEnded;
import org.redress.events.mediation.EntrustmentEvent;
import org.redress.events.mediation.MediationEntrusted;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.mediation.MediationHelperInvited;
import org.redress.events.mediation.MediationNoticeGiven;
import org.redress.events.mediation.MediationOpened;
import org.redress.events.mediation.MediationSessionHeld;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.mediation.MediatorChanged;
import org.redress.events.mediation.MediatorEvent;
import org.redress.events.mediation.RecusalDecided;
import org.redress.events.mediation.RecusalDecision;
import org.redress.events.mediation.RecusalRequested;
import org.redress.events.mediation.TestEnded;
import org.redress.events.mediation.TestEvent;
import org.redress.events.mediation.TestStarted;
import org.redress.query.PartList;

/** Folds what goes on in one mediation. */
final class ProceedingsFold {

  private ProceedingsFold() {}

  static Proceedings apply(Proceedings before, MediationEvent event) {
    return switch (event) {
      case MediationNoticeGiven e -> before.withNotices(PartList.add(before.notices(), notice(e)));
      case MediationSessionHeld e -> before.withSessions(e.session());
      case MediatorEvent e -> mediators(before, e);
      case EntrustmentEvent e -> entrusted(before, e);
      case TestEvent e -> tested(before, e);
      case MediationOpened _, MediationSettled _, MediationTerminated _ -> before;
    };
  }

  private static SessionNotice notice(MediationNoticeGiven e) {
    return new SessionNotice(
        e.occurredAt(), e.sessionAt(), e.place(), e.mediators(), e.recusalDays(), e.way());
  }

  private static Proceedings mediators(Proceedings before, MediatorEvent event) {
    return switch (event) {
      case MediationHelperInvited e ->
          before.withHelpers(PartList.add(before.helpers(), e.helper()));
      case MediatorChanged e -> presidedBy(before, e.mediator());
      case RecusalRequested e -> before.withRecusals(PartList.add(before.recusals(), requested(e)));
      case RecusalDecided e -> decided(before, e);
    };
  }

  /** A helper who comes to preside helps no longer. */
  private static Proceedings presidedBy(Proceedings before, String mediator) {
    return withoutHelper(before.withMediator(mediator), mediator);
  }

  private static Proceedings withoutHelper(Proceedings before, String helper) {
    return before.withHelpers(
        before.helpers().stream().filter(other -> !other.equals(helper)).toList());
  }

  private static Recusal requested(RecusalRequested e) {
    return new Recusal(e.occurredAt(), e.by(), e.challenged(), e.claimed(), null, null, null);
  }

  private static Proceedings decided(Proceedings before, RecusalDecided e) {
    Proceedings after =
        before.withRecusals(
            PartList.changeLast(
                before.recusals(),
                recusal -> recusal.decided(e.decision(), e.occurredAt(), e.decidedBy())));
    if (e.decision() == RecusalDecision.GRANTED) {
      after = withoutHelper(after, e.challenged());
    }
    return e.newMediator() == null ? after : presidedBy(after, e.newMediator());
  }

  private static Proceedings entrusted(Proceedings before, EntrustmentEvent event) {
    return before.withEntrustments(
        switch (event) {
          case MediationEntrusted e ->
              PartList.add(
                  before.entrustments(),
                  new Entrustment(
                      e.kind(),
                      e.body(),
                      e.occurredAt(),
                      e.complainantConsent().form(),
                      e.respondentConsent().form(),
                      null,
                      null));
          case EntrustmentEnded e ->
              PartList.changeLast(
                  before.entrustments(), last -> last.ended(e.result(), e.occurredAt()));
        });
  }

  private static Proceedings tested(Proceedings before, TestEvent event) {
    return before.withTests(
        switch (event) {
          case TestStarted e ->
              PartList.add(
                  before.tests(),
                  new TestOnFile(
                      e.testId(),
                      e.body(),
                      e.choice(),
                      e.costBorneBy(),
                      e.occurredAt(),
                      null,
                      null));
          case TestEnded e ->
              PartList.change(
                  before.tests(),
                  TestOnFile::id,
                  e.testId(),
                  test -> test.ended(e.outcome(), e.occurredAt()));
        });
  }
}
