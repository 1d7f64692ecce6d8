package org.redress.command.examination;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseFacts.ComplaintStage;
import org.redress.command.CaseRules;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.InputRules;
import org.redress.command.PersonalText;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.examination.ExaminationState.Decided;
import org.redress.command.examination.ExaminationState.Dossier;
import org.redress.command.examination.ExaminationState.Told;
import org.redress.command.examination.ExaminationState.Undecided;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.ComplaintEvent;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.examination.AbuseSignalRecorded;
import org.redress.events.examination.AbuseSignalsAssessed;
import org.redress.events.examination.ComplaintDecision;
import org.redress.events.examination.DecisionNoticeGiven;
import org.redress.events.examination.ExaminationEvent;
import org.redress.events.examination.HarmKnowledgeRecorded;
import org.redress.events.examination.SupplementReceived;
import org.redress.events.examination.SupplementRequested;

/** Decides what is asked about the examination of a complaint. Pure and total. */
public final class ExaminationDecider {

  private static final String COMPLAINANT = "complainant";

  private ExaminationDecider() {}

  /** Before anything was examined. */
  public static ExaminationState initial() {
    return new Undecided(Dossier.EMPTY);
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<ExaminationEvent> decide(
      ExaminationCommand command, ExaminationState state, CaseFacts facts) {
    return Decision.unless(
        Refusal.firstOf(TimeRules.timeIsRecordable(command), CaseRules.caseIsKnown(facts.stage())),
        () ->
            switch (command) {
              case RequestSupplement c -> request(c, state.dossier(), facts);
              case RecordSupplement c -> receive(c, state.dossier(), facts);
              case RecordAbuseSignal c -> recordSignal(c, state.dossier(), facts);
              case AssessAbuseSignals c -> assess(c, state.dossier(), facts);
              case RecordHarmKnowledge c -> HarmPeriod.record(c, isExamined(facts), facts);
              case GiveDecisionNotice c -> giveNotice(c, state, facts);
            });
  }

  private static Decision<ExaminationEvent> request(
      RequestSupplement c, Dossier dossier, CaseFacts facts) {
    return Decision.unless(
        () ->
            new SupplementRequested(
                c.caseId(),
                c.occurredAt(),
                Dossier.supplementId(dossier.supplements() + 1),
                ofComplainant(c.what()),
                c.until()),
        isExamined(facts),
        dossier.supplementSince() == null
            ? null
            : Refusal.of(ExaminationRefusal.SUPPLEMENT_WAITING, "record its answer before this")
                .with("supplement", Dossier.supplementId(dossier.supplements())),
        saysSomething("what", c.what(), LONG_TEXT),
        TimeRules.dayIsRecordable("until", c.until()),
        isDueAfterRequest(c),
        notBefore(facts, c.occurredAt(), facts.filedAt()));
  }

  private static @Nullable Refusal isDueAfterRequest(RequestSupplement c) {
    var requestedOn = ChinaTime.dayOf(c.occurredAt());
    return c.until().isBefore(requestedOn)
        ? Refusal.of(
            ExaminationRefusal.SUPPLEMENT_DUE_BEFORE_REQUEST, "until", "not before " + requestedOn)
        : null;
  }

  private static Decision<ExaminationEvent> receive(
      RecordSupplement c, Dossier dossier, CaseFacts facts) {
    Instant since = dossier.supplementSince();
    if (since == null) {
      return Decision.refuse(
          Refusal.of(ExaminationRefusal.SUPPLEMENT_NOT_REQUESTED, "ask for it before this"));
    }
    return Decision.unless(
        () ->
            new SupplementReceived(
                c.caseId(),
                c.occurredAt(),
                Dossier.supplementId(dossier.supplements()),
                since,
                c.note() == null ? null : ofComplainant(c.note())),
        isExamined(facts),
        saysSomething("note", c.note(), LONG_TEXT),
        notBefore(facts, c.occurredAt(), since));
  }

  /** Material is asked for and taken until somebody decides: Order 121 Art. 10, 15. */
  private static @Nullable Refusal isExamined(CaseFacts facts) {
    return facts.stage() == ComplaintStage.FILED || facts.stage() == ComplaintStage.PICKED_UP
        ? null
        : InputRules.wrongState(facts.stage(), "FILED or PICKED_UP");
  }

  private static Decision<ExaminationEvent> recordSignal(
      RecordAbuseSignal c, Dossier dossier, CaseFacts facts) {
    return Decision.unless(
        () ->
            new AbuseSignalRecorded(
                c.caseId(),
                c.occurredAt(),
                Dossier.signalId(dossier.signals() + 1),
                c.factor(),
                ofComplainant(c.evidence())),
        isHandled(facts),
        saysSomething("evidence", c.evidence(), LONG_TEXT),
        notBefore(facts, c.occurredAt(), facts.filedAt()));
  }

  private static Decision<ExaminationEvent> assess(
      AssessAbuseSignals c, Dossier dossier, CaseFacts facts) {
    return Decision.unless(
        () ->
            new AbuseSignalsAssessed(
                c.caseId(),
                c.occurredAt(),
                notWeighed(dossier),
                c.conclusion(),
                ofComplainant(c.reasoning()),
                c.assessedBy()),
        isHandled(facts),
        dossier.signals() > dossier.weighed()
            ? null
            : Refusal.of(ExaminationRefusal.NO_ABUSE_SIGNAL, "record a signal before this"),
        saysSomething("reasoning", c.reasoning(), LONG_TEXT),
        saysSomething("assessedBy", c.assessedBy(), SHORT_TEXT),
        notBefore(facts, c.occurredAt(), dossier.signalsSince()));
  }

  /**
   * Signals count before acceptance (Art. 16 (3)) and after it (Art. 23 (6)), while the complaint
   * is handled.
   */
  private static @Nullable Refusal isHandled(CaseFacts facts) {
    return switch (facts.stage()) {
      case FILED, PICKED_UP, ACCEPTED -> null;
      case NOT_FILED, REFUSED, WITHDRAWN, CLOSED ->
          InputRules.wrongState(facts.stage(), "FILED, PICKED_UP or ACCEPTED");
    };
  }

  private static List<String> notWeighed(Dossier dossier) {
    return IntStream.rangeClosed(dossier.weighed() + 1, dossier.signals())
        .mapToObj(Dossier::signalId)
        .toList();
  }

  private static Decision<ExaminationEvent> giveNotice(
      GiveDecisionNotice c, ExaminationState state, CaseFacts facts) {
    return switch (state) {
      case Undecided _ ->
          Decision.refuse(
              Refusal.of(ExaminationRefusal.NOT_DECIDED, "accept or refuse before this"));
      case Decided decided ->
          Decision.unless(
              () ->
                  new DecisionNoticeGiven(
                      c.caseId(), c.occurredAt(), decided.decision(), decided.since(), c.way()),
              notBefore(facts, c.occurredAt(), decided.since()));
      case Told _ -> Decision.refuse(Refusal.of(ExaminationRefusal.DECISION_ALREADY_TOLD, null));
    };
  }

  private static Protected ofComplainant(PersonalText text) {
    return text.as(PersonalDataKind.FREE_TEXT, COMPLAINANT);
  }

  /**
   * The state after an event of the complaint itself: its decision can be told from then on.
   *
   * @param stage where the complaint stands after the event
   */
  public static ExaminationState handled(
      ExaminationState state, ComplaintEvent event, ComplaintStage stage) {
    return switch (event) {
      case ComplaintAccepted e when stage == ComplaintStage.ACCEPTED ->
          new Decided(state.dossier(), ComplaintDecision.ACCEPTED, e.occurredAt());
      case ComplaintRefused e when stage == ComplaintStage.REFUSED ->
          new Decided(state.dossier(), ComplaintDecision.REFUSED, e.occurredAt());
      default -> state;
    };
  }

  /** The state after the event. */
  public static ExaminationState evolve(ExaminationState state, ExaminationEvent event) {
    Dossier dossier = state.dossier();
    return switch (event) {
      case SupplementRequested e -> state.with(dossier.asked(e.occurredAt()));
      case SupplementReceived _ -> state.with(dossier.received());
      case AbuseSignalRecorded e -> state.with(dossier.noticed(e.occurredAt()));
      case AbuseSignalsAssessed _ -> state.with(dossier.allWeighed());
      case HarmKnowledgeRecorded e -> state.with(dossier.harmKnown(e.lastDay()));
      case DecisionNoticeGiven _ -> new Told(dossier);
    };
  }
}
