package org.redress.command.complaint;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.CaseRules.onlyForImport;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseRules;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.InputRules;
import org.redress.command.PersonalText;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.complaint.ComplaintState.Accepted;
import org.redress.command.complaint.ComplaintState.Closed;
import org.redress.command.complaint.ComplaintState.Filed;
import org.redress.command.complaint.ComplaintState.Filing;
import org.redress.command.complaint.ComplaintState.NotFiled;
import org.redress.command.complaint.ComplaintState.OnFile;
import org.redress.command.complaint.ComplaintState.PickedUp;
import org.redress.command.complaint.ComplaintState.Refused;
import org.redress.command.complaint.ComplaintState.Withdrawn;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.RecordFlag;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.Complainant;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintEvent;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintPickedUp;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.events.complaint.ComplaintWithdrawn;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.complaint.Respondent;
import org.redress.events.intake.RepresentedAct;

/** Decides what is asked about a complaint. Pure and total: every input gets an answer. */
public final class ComplaintDecider {

  private static final String COMPLAINANT = "complainant";

  private ComplaintDecider() {}

  /** Before anything was filed. */
  public static ComplaintState initial() {
    return new NotFiled();
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<ComplaintEvent> decide(
      ComplaintCommand command, ComplaintState state, CaseFacts facts) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case FileComplaint file -> file(file, state);
              case PickUpComplaint pickUp -> pickUp(pickUp, state, facts);
              case AcceptComplaint accept -> accept(accept, state, facts);
              case RefuseComplaint refuse -> refuse(refuse, state, facts);
              case WithdrawComplaint withdraw -> withdraw(withdraw, state, facts);
              case CloseComplaint close -> close(close, state, facts);
              case ReopenComplaint reopen -> reopen(reopen, state, facts);
            });
  }

  private static Decision<ComplaintEvent> file(FileComplaint c, ComplaintState state) {
    return switch (state) {
      case NotFiled _ -> Decision.unless(() -> filed(c), FilingRules.met(c));
      case OnFile _ ->
          Decision.refuse(
              Refusal.of(
                  ComplaintRefusal.CASE_ALREADY_FILED,
                  "caseId",
                  "an id under which nothing was filed"));
    };
  }

  private static ComplaintEvent filed(FileComplaint c) {
    Respondent respondent = c.respondent();
    return new ComplaintFiled(
        c.caseId(),
        c.occurredAt(),
        c.channel(),
        new Complainant(
            c.complainant().name().as(PersonalDataKind.NAME, COMPLAINANT),
            ofComplainant(PersonalDataKind.PHONE, c.complainant().phone()),
            ofComplainant(PersonalDataKind.ADDRESS, c.complainant().address())),
        new Respondent(
            respondent.name(),
            respondent.address(),
            respondent.creditCode(),
            FilingRules.merchantId(respondent),
            respondent.industry()),
        c.region(),
        c.problemClass(),
        c.objectClass(),
        c.facts().as(PersonalDataKind.FREE_TEXT, COMPLAINANT),
        c.remedies().stream().distinct().toList(),
        c.claimed(),
        c.publicityConsent(),
        c.entrustConsent(),
        c.origin());
  }

  private static @Nullable Protected ofComplainant(
      PersonalDataKind kind, @Nullable PersonalText text) {
    return text == null ? null : text.as(kind, COMPLAINANT);
  }

  private static Decision<ComplaintEvent> pickUp(
      PickUpComplaint c, ComplaintState state, CaseFacts facts) {
    return switch (state) {
      case Filed filed ->
          Decision.unless(
              () -> new ComplaintPickedUp(c.caseId(), c.occurredAt(), c.officer()),
              saysSomething("officer", c.officer(), SHORT_TEXT),
              notBefore(facts, c.occurredAt(), filed.since()));
      case NotFiled _, PickedUp _, Accepted _, Refused _, Withdrawn _, Closed _ ->
          notIn(state, "FILED");
    };
  }

  private static Decision<ComplaintEvent> accept(
      AcceptComplaint c, ComplaintState state, CaseFacts facts) {
    return switch (state) {
      case OnFile open when isUndecided(open) ->
          Decision.unless(
              () -> new ComplaintAccepted(c.caseId(), c.occurredAt()),
              enterpriseHadItsTime(facts),
              notBefore(facts, c.occurredAt(), facts.odr().since()),
              notBefore(facts, c.occurredAt(), open.since()));
      case NotFiled _, OnFile _ -> undecided(state);
    };
  }

  private static Decision<ComplaintEvent> refuse(
      RefuseComplaint c, ComplaintState state, CaseFacts facts) {
    return switch (state) {
      case OnFile open when isUndecided(open) ->
          Decision.unless(
              () ->
                  new ComplaintRefused(
                      c.caseId(),
                      c.occurredAt(),
                      c.ground(),
                      c.reason().as(PersonalDataKind.FREE_TEXT, COMPLAINANT),
                      c.otherRoutes().stream().distinct().toList()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              otherRoutesAreTold(c, facts),
              threeYearsHavePassed(c, facts, open.filing().filedAt()),
              enterpriseHadItsTime(facts),
              notBefore(facts, c.occurredAt(), facts.odr().since()),
              notBefore(facts, c.occurredAt(), open.since()));
      case NotFiled _, OnFile _ -> undecided(state);
    };
  }

  /**
   * Order 121 Art. 15 (2): a refusal names the other ways of Consumer Rights Protection Law Art.
   * 39. An imported record does not say what was told.
   */
  private static @Nullable Refusal otherRoutesAreTold(RefuseComplaint c, CaseFacts facts) {
    return c.otherRoutes().isEmpty() && !facts.imported()
        ? Refusal.of(
            ComplaintRefusal.OTHER_ROUTES_NOT_TOLD, "otherRoutes", "at least one of the five")
        : null;
  }

  /**
   * Order 121 Art. 16 (4): ground (4) is not open for a complaint that came within the three years.
   * While nobody put on file since when the harm was known, the person who decides answers for it.
   */
  private static @Nullable Refusal threeYearsHavePassed(
      RefuseComplaint c, CaseFacts facts, Instant filedAt) {
    LocalDate lastDay = facts.complaintUntil();
    return c.ground() == RefusalGround.OVER_THREE_YEARS
            && lastDay != null
            && !facts.imported()
            && !ChinaTime.dayOf(filedAt).isAfter(lastDay)
        ? Refusal.of(
                ComplaintRefusal.WITHIN_THREE_YEARS,
                "ground",
                "another ground, or none (Order 121 Art. 16 (4))")
            .with("lastDay", lastDay)
        : null;
  }

  /** The authority decides after the enterprise that the consumer chose: Order 121 Art. 6. */
  private static @Nullable Refusal enterpriseHadItsTime(CaseFacts facts) {
    return switch (facts.odr().stage()) {
      case NOT_SENT, BACK_AT_AUTHORITY -> null;
      case WITH_ENTERPRISE ->
          Refusal.of(
              ComplaintRefusal.WITH_ODR_ENTERPRISE,
              "after the complaint fell back to the authority (Order 121 Art. 6)");
      case SETTLED ->
          Refusal.of(
              ComplaintRefusal.SETTLED_WITH_ODR_ENTERPRISE,
              "withdrawal, or the fallback that the consumer asks for (Order 121 Art. 6)");
    };
  }

  /** Order 121 Art. 15: one decision, to accept or to refuse. */
  private static boolean isUndecided(OnFile state) {
    return switch (state) {
      case Filed _, PickedUp _ -> true;
      case Accepted _, Refused _, Withdrawn _, Closed _ -> false;
    };
  }

  /** The refusal of a decision where none is possible: a second one, or one about nothing. */
  private static Decision<ComplaintEvent> undecided(ComplaintState state) {
    return switch (state) {
      case Accepted _, Refused _, Closed _ ->
          Decision.refuse(Refusal.of(ComplaintRefusal.ALREADY_DECIDED, null));
      case NotFiled _, Filed _, PickedUp _, Withdrawn _ -> notIn(state, "FILED or PICKED_UP");
    };
  }

  private static Decision<ComplaintEvent> withdraw(
      WithdrawComplaint c, ComplaintState state, CaseFacts facts) {
    return switch (state) {
      case OnFile open when isUndecided(open) || open instanceof Accepted ->
          Decision.unless(
              () ->
                  new ComplaintWithdrawn(
                      c.caseId(),
                      c.occurredAt(),
                      ofComplainant(PersonalDataKind.FREE_TEXT, c.reason())),
              saysSomething("reason", c.reason(), LONG_TEXT),
              mediationHasEnded(facts),
              CaseRules.representedConsented(facts, RepresentedAct.WAIVER),
              notBefore(facts, c.occurredAt(), open.since()),
              notBefore(facts, c.occurredAt(), facts.mediationEndedAt()));
      case NotFiled _, OnFile _ -> notIn(state, "FILED, PICKED_UP or ACCEPTED");
    };
  }

  private static Decision<ComplaintEvent> close(
      CloseComplaint c, ComplaintState state, CaseFacts facts) {
    return switch (state) {
      case Accepted accepted ->
          Decision.unless(
              () ->
                  new ComplaintClosed(
                      c.caseId(),
                      c.occurredAt(),
                      c.outcome(),
                      c.sourceResult(),
                      c.occurredAt().isBefore(accepted.filing().filedAt())
                          ? List.of(RecordFlag.ENDS_BEFORE_IT_STARTS)
                          : List.of()),
              onlyForImport(facts, "sourceResult", c.sourceResult() != null),
              saysSomething("sourceResult", c.sourceResult(), SHORT_TEXT),
              mediationHasEnded(facts),
              settledMeansAgreed(c, facts),
              notBefore(facts, c.occurredAt(), accepted.since()),
              notBefore(facts, c.occurredAt(), facts.mediationEndedAt()));
      case NotFiled _, Filed _, PickedUp _, Refused _, Withdrawn _, Closed _ ->
          notIn(state, "ACCEPTED");
    };
  }

  /** A complaint does not end while its mediation goes on: Order 121 Art. 23, 24. */
  private static @Nullable Refusal mediationHasEnded(CaseFacts facts) {
    return facts.openMediationId() == null
        ? null
        : Refusal.of(
                ComplaintRefusal.MEDIATION_OPEN, "settle or terminate the mediation before this")
            .with("mediation", facts.openMediationId());
  }

  /** Only an agreement reached in a mediation makes a complaint settled: Order 121 Art. 24. */
  private static @Nullable Refusal settledMeansAgreed(CloseComplaint c, CaseFacts facts) {
    return c.outcome() == ClosingOutcome.SETTLED && facts.settlements().isEmpty()
        ? Refusal.of(ComplaintRefusal.SETTLEMENT_MISSING, "outcome", "SELF_SETTLED or NOT_SETTLED")
        : null;
  }

  private static Decision<ComplaintEvent> reopen(
      ReopenComplaint c, ComplaintState state, CaseFacts facts) {
    return switch (state) {
      case Closed closed ->
          Decision.unless(
              () ->
                  new ComplaintReopened(
                      c.caseId(),
                      c.occurredAt(),
                      c.reason().as(PersonalDataKind.FREE_TEXT, COMPLAINANT)),
              saysSomething("reason", c.reason(), LONG_TEXT),
              notBefore(facts, c.occurredAt(), closed.since()));
      case NotFiled _, Filed _, PickedUp _, Accepted _, Refused _, Withdrawn _ ->
          notIn(state, "CLOSED");
    };
  }

  private static Decision<ComplaintEvent> notIn(ComplaintState state, String allowed) {
    return Decision.unless(
        CaseRules.caseIsKnown(state.stage()),
        () -> Decision.refuse(InputRules.wrongState(state.stage(), allowed)));
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static ComplaintState evolve(ComplaintState state, ComplaintEvent event) {
    return switch (state) {
      case NotFiled _ -> event instanceof ComplaintFiled filed ? onFile(filed) : state;
      case OnFile before -> evolve(before, event);
    };
  }

  private static ComplaintState onFile(ComplaintFiled e) {
    return new Filed(
        new Filing(e.occurredAt(), e.region(), e.respondent().merchantId(), e.origin() != null));
  }

  private static ComplaintState evolve(OnFile before, ComplaintEvent event) {
    Filing filing = before.filing();
    return switch (event) {
      case ComplaintFiled _ -> before;
      case ComplaintPickedUp e -> new PickedUp(filing, e.occurredAt());
      case ComplaintAccepted e -> new Accepted(filing, e.occurredAt(), e.occurredAt());
      case ComplaintRefused e -> new Refused(filing, e.occurredAt());
      case ComplaintWithdrawn e -> new Withdrawn(filing, before.acceptedAt(), e.occurredAt());
      case ComplaintClosed e -> new Closed(filing, acceptedAt(before), e.occurredAt());
      case ComplaintReopened e -> new Accepted(filing, acceptedAt(before), e.occurredAt());
    };
  }

  /** When it was accepted; of a case that never was, when its stage began. */
  private static Instant acceptedAt(OnFile before) {
    return before.acceptedAt() == null ? before.since() : before.acceptedAt();
  }
}
