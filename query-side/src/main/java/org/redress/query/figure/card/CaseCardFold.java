package org.redress.query.figure.card;

import static org.redress.query.counter.PeriodKeys.dayOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.events.calendar.Calendars;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clue.ClueChecked;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintEvent;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintPickedUp;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.events.complaint.ComplaintWithdrawn;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.enforcement.FilingDecision;
import org.redress.events.intake.DuplicateConfirmed;
import org.redress.events.intake.SpecialGroup;
import org.redress.events.intake.SpecialGroupTagged;
import org.redress.events.mediation.MediationEntrusted;
import org.redress.events.mediation.MediationOpened;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.odr.FellBackToAuthority;
import org.redress.events.odr.OdrEvent;
import org.redress.events.odr.OdrFailureRecorded;
import org.redress.events.odr.OdrSettlementRecorded;
import org.redress.events.odr.SentToOdrEnterprise;
import org.redress.events.publicity.PublicityEvent;
import org.redress.events.refund.RefundAgreed;
import org.redress.events.refund.RefundPaymentRecorded;
import org.redress.events.refund.RefundPaymentReversed;
import org.redress.events.survey.SurveyAnswered;
import org.redress.events.survey.SurveyEvent;
import org.redress.events.survey.SurveySent;
import org.redress.query.figure.card.CaseCard.Decision;
import org.redress.query.figure.card.CaseCard.MediationPart;
import org.redress.query.figure.card.CaseCard.MoneyPart;
import org.redress.query.figure.card.CaseCard.OdrPart;
import org.redress.query.figure.card.CaseCard.SurveyPart;
import org.redress.query.head.Office;
import org.redress.query.projection.Recorded;

/** One step of a complaint's card: the parts as they were, then what the event makes of them. */
final class CaseCardFold {

  private static final String AUTHORITY = "AUTHORITY";

  private final CaseCard before;
  private final Calendars calendars;
  private CaseCard.Intake intake;
  private Handling handling;
  private @Nullable Decision decision;
  private @Nullable LocalDate settledOn;
  private boolean filedAsCase;
  private List<MediationPart> mediations;
  private @Nullable OdrPart odr;
  private List<SurveyPart> surveys;
  private List<MoneyPart> money;
  private List<DutyTerm> terms;
  private PublicityPart publicity;

  CaseCardFold(CaseCard before, Calendars calendars) {
    this.before = before;
    this.calendars = calendars;
    intake = before.intake();
    handling = before.handling();
    decision = before.decision();
    settledOn = before.settledOn();
    filedAsCase = before.filedAsCase();
    mediations = before.mediations();
    odr = before.odr();
    surveys = before.surveys();
    money = before.money();
    terms = before.terms();
    publicity = before.publicity();
  }

  CaseCard take(Recorded event) {
    LocalDate day = dayOf(event.event().occurredAt());
    switch (event.event()) {
      case ComplaintEvent e -> handle(e, day);
      case ClockEvent e -> terms = DutyTerm.apply(terms, e);
      case OdrEvent e -> online(e, day);
      case SurveyEvent e -> survey(e, day);
      case PublicityEvent e -> publicity = publicity.apply(e);
      case DuplicateConfirmed _ ->
          intake = new CaseCard.Intake(true, intake.groups(), intake.claimed());
      case SpecialGroupTagged e -> tag(e.group());
      case ClueChecked e -> filedAsCase |= e.decision() == FilingDecision.FILED;
      case MediationOpened e ->
          mediations = with(mediations, new MediationPart(e.mediationId(), AUTHORITY, null, false));
      case MediationEntrusted e ->
          mediation(e.mediationId(), part -> new MediationPart(part.id(), e.body(), null, false));
      case MediationSettled e -> {
        mediation(e.mediationId(), part -> new MediationPart(part.id(), part.body(), day, true));
        settled(day);
      }
      case MediationTerminated e ->
          mediation(e.mediationId(), part -> new MediationPart(part.id(), part.body(), day, false));
      case RefundAgreed e -> money(Measures.PROMISED, day, e.currency(), e.totalMinor());
      case RefundPaymentRecorded e -> money(Measures.RECOVERED, day, e.currency(), e.amountMinor());
      case RefundPaymentReversed e ->
          money(Measures.RECOVERED, day, e.currency(), Math.negateExact(e.amountMinor()));
      default -> {
        // What else happens in a case is no figure.
      }
    }
    return new CaseCard(
        before.id(),
        event.position(),
        before.arrival(),
        intake,
        Office.after(before.office(), event),
        handling,
        decision,
        settledOn,
        filedAsCase,
        mediations,
        odr,
        surveys,
        money,
        terms,
        publicity);
  }

  private void handle(ComplaintEvent event, LocalDate day) {
    switch (event) {
      case ComplaintFiled _ ->
          throw new IllegalStateException("Case " + before.id() + " is filed twice");
      case ComplaintPickedUp _ -> act(day);
      case ComplaintAccepted _ -> {
        act(day);
        decision = new Decision(day, true, true);
      }
      case ComplaintRefused e -> {
        act(day);
        decision = new Decision(day, false, e.ground() != RefusalGround.NOT_WITHIN_DUTY);
        end(day);
      }
      case ComplaintWithdrawn _ -> end(day);
      case ComplaintClosed e -> {
        act(day);
        end(day);
        publicity = PublicityPart.closed(day);
        if (e.outcome() != ClosingOutcome.NOT_SETTLED) {
          settled(day);
        }
      }
      case ComplaintReopened _ -> {
        handling = handling.reopened();
        publicity = PublicityPart.OPEN;
      }
    }
  }

  private void act(LocalDate day) {
    handling = handling.acted(before.arrival(), day, calendars);
  }

  private void end(LocalDate day) {
    handling = handling.ended(before.arrival(), day, calendars);
  }

  private void settled(LocalDate day) {
    settledOn = settledOn == null ? day : settledOn;
  }

  private void online(OdrEvent event, LocalDate day) {
    switch (event) {
      case SentToOdrEnterprise _ -> odr = new OdrPart(day, false, false);
      case OdrSettlementRecorded e -> {
        odr = new OdrPart(dayOf(e.sentAt()), true, true);
        settled(day);
      }
      case OdrFailureRecorded e -> odr = new OdrPart(dayOf(e.sentAt()), true, false);
      case FellBackToAuthority e ->
          odr = new OdrPart(dayOf(e.sentAt()), odr != null && odr.ended(), false);
    }
  }

  private void survey(SurveyEvent event, LocalDate day) {
    switch (event) {
      case SurveySent e -> surveys = with(surveys, new SurveyPart(e.surveyId(), day, null, null));
      case SurveyAnswered e ->
          surveys =
              surveys.stream()
                  .map(part ->
                      part.id().equals(e.surveyId())
                          ? new SurveyPart(part.id(), part.sentOn(), e.satisfied(), e.score())
                          : part)
                  .toList();
    }
  }

  private void tag(SpecialGroup group) {
    if (!intake.groups().contains(group)) {
      intake =
          new CaseCard.Intake(intake.duplicate(), with(intake.groups(), group), intake.claimed());
    }
  }

  private void mediation(String id, UnaryOperator<MediationPart> change) {
    mediations =
        mediations.stream().map(part -> part.id().equals(id) ? change.apply(part) : part).toList();
  }

  private void money(String measure, LocalDate day, String currency, long amountMinor) {
    money = with(money, new MoneyPart(measure, day, currency, amountMinor));
  }

  private static <T> List<T> with(List<T> some, T more) {
    List<T> all = new ArrayList<>(some);
    all.add(more);
    return List.copyOf(all);
  }
}
