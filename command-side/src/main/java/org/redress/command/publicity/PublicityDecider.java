package org.redress.command.publicity;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.InputRules.wrongState;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseFacts.ComplaintStage;
import org.redress.command.CaseRules;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.PublicityGrounds;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.publicity.PublicityStage.Shown;
import org.redress.command.publicity.PublicityStage.Undecided;
import org.redress.command.publicity.PublicityStage.Withdrawn;
import org.redress.command.publicity.PublicityStage.Withheld;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintEvent;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.events.publicity.NotShownReason;
import org.redress.events.publicity.ObjectionGround;
import org.redress.events.publicity.PublicityBasis;
import org.redress.events.publicity.PublicityCorrected;
import org.redress.events.publicity.PublicityEvent;
import org.redress.events.publicity.PublicityObjectionRaised;
import org.redress.events.publicity.PublicityPublished;
import org.redress.events.publicity.PublicityReviewed;
import org.redress.events.publicity.PublicityWithdrawn;
import org.redress.events.publicity.WithheldFromPublicity;

/** Decides what is asked about the publicity of a complaint. Pure and total. */
public final class PublicityDecider {

  private PublicityDecider() {}

  /** Before anything was received. */
  public static PublicityState initial() {
    return new PublicityState(null, null, new Undecided(), false, 0, Map.of());
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<PublicityEvent> decide(
      PublicityCommand command, PublicityState state, CaseFacts facts, PublicityGrounds grounds) {
    return Decision.unless(
        Refusal.firstOf(TimeRules.timeIsRecordable(command), CaseRules.caseIsKnown(facts.stage())),
        () ->
            switch (command) {
              case PublishComplaint c -> publish(c, state, facts, grounds);
              case WithholdFromPublicity c -> withhold(c, state, facts, grounds);
              case ObjectToPublicity c -> object(c, state, facts);
              case ReviewPublicity c -> PublicityReview.decide(c, state, facts, grounds);
              case CorrectPublicity c -> correct(c, state, facts, grounds);
              case WithdrawPublicity c -> withdraw(c, state, facts);
            });
  }

  private static Decision<PublicityEvent> publish(
      PublishComplaint c, PublicityState state, CaseFacts facts, PublicityGrounds grounds) {
    return switch (state.stage()) {
      case Undecided _ -> published(c, state, facts, grounds, facts.closedAt());
      case Withheld withheld -> published(c, state, facts, grounds, withheld.since());
      case Withdrawn withdrawn -> published(c, state, facts, grounds, withdrawn.since());
      case Shown _ ->
          Decision.refuse(
              Refusal.of(PublicityRefusal.COMPLAINT_SHOWN_ALREADY, "correct or withdraw it"));
    };
  }

  private static Decision<PublicityEvent> published(
      PublishComplaint c,
      PublicityState state,
      CaseFacts facts,
      PublicityGrounds grounds,
      @Nullable Instant earliest) {
    return Decision.unless(
        () ->
            new PublicityPublished(
                c.caseId(),
                c.occurredAt(),
                PublicText.shown(c.words(), state, facts),
                state.consent() ? PublicityBasis.CONSENT : PublicityBasis.SETTING,
                grounds.setting().version(),
                grounds.dueOn(),
                grounds.setting().lastDay(ChinaTime.dayOf(c.occurredAt())),
                c.decidedBy(),
                facts.region(),
                facts.merchantId()),
        complaintIsClosed(facts),
        mayBeShown(state, grounds),
        wordsAreForThePublic(c.words(), state, grounds),
        notBefore(facts, c.occurredAt(), earliest));
  }

  private static @Nullable Refusal mayBeShown(PublicityState state, PublicityGrounds grounds) {
    return state.consent() || !grounds.setting().consentRequired()
        ? null
        : Refusal.of(PublicityRefusal.PUBLICITY_CONSENT_MISSING, "withhold it with this reason")
            .with("setting", grounds.setting().version());
  }

  private static Decision<PublicityEvent> withhold(
      WithholdFromPublicity c, PublicityState state, CaseFacts facts, PublicityGrounds grounds) {
    return switch (state.stage()) {
      case Undecided _ ->
          Decision.unless(
              () ->
                  new WithheldFromPublicity(
                      c.caseId(),
                      c.occurredAt(),
                      c.reason(),
                      PublicText.ofParties(c.note()),
                      grounds.setting().version(),
                      grounds.dueOn(),
                      c.decidedBy(),
                      facts.region(),
                      facts.merchantId()),
              complaintIsClosed(facts),
              reasonIsTrue(c, state),
              saysSomething("note", c.note(), LONG_TEXT),
              notBefore(facts, c.occurredAt(), facts.closedAt()));
      case Withheld _, Withdrawn _ ->
          Decision.refuse(
              Refusal.of(PublicityRefusal.COMPLAINT_NOT_SHOWN_ALREADY, "publish it, or nothing"));
      case Shown _ ->
          Decision.refuse(Refusal.of(PublicityRefusal.COMPLAINT_SHOWN_ALREADY, "withdraw it"));
    };
  }

  private static @Nullable Refusal reasonIsTrue(WithholdFromPublicity c, PublicityState state) {
    return c.reason() == NotShownReason.CONSENT_NOT_GIVEN && state.consent()
        ? Refusal.of(PublicityRefusal.PUBLICITY_CONSENT_GIVEN, "reason", "another reason")
        : null;
  }

  private static Decision<PublicityEvent> object(
      ObjectToPublicity c, PublicityState state, CaseFacts facts) {
    return ifShown(
        state,
        shown ->
            Decision.unless(
                () ->
                    new PublicityObjectionRaised(
                        c.caseId(),
                        c.occurredAt(),
                        "PO" + (state.objections() + 1),
                        c.side(),
                        c.ground(),
                        PublicText.ofParties(c.statement()),
                        facts.region(),
                        facts.merchantId()),
                consentIsTheComplainants(c),
                saysSomething("statement", c.statement(), LONG_TEXT),
                notBefore(facts, c.occurredAt(), shown.since())));
  }

  private static @Nullable Refusal consentIsTheComplainants(ObjectToPublicity c) {
    return switch (c.side()) {
      case COMPLAINANT -> null;
      case RESPONDENT ->
          c.ground() == ObjectionGround.CONSENT_TAKEN_BACK
              ? Refusal.of(
                  PublicityRefusal.PUBLICITY_CONSENT_GIVEN, "ground", "a ground of the operator")
              : null;
    };
  }

  private static Decision<PublicityEvent> correct(
      CorrectPublicity c, PublicityState state, CaseFacts facts, PublicityGrounds grounds) {
    return ifShown(
        state,
        shown ->
            Decision.unless(
                () ->
                    new PublicityCorrected(
                        c.caseId(),
                        c.occurredAt(),
                        PublicText.shown(c.words(), state, facts),
                        PublicText.ofParties(c.reason()),
                        null,
                        c.decidedBy(),
                        facts.region(),
                        facts.merchantId()),
                wordsAreForThePublic(c.words(), state, grounds),
                saysSomething("reason", c.reason(), LONG_TEXT),
                notBefore(facts, c.occurredAt(), shown.since())));
  }

  private static Decision<PublicityEvent> withdraw(
      WithdrawPublicity c, PublicityState state, CaseFacts facts) {
    return ifShown(
        state,
        shown ->
            Decision.unless(
                () ->
                    new PublicityWithdrawn(
                        c.caseId(),
                        c.occurredAt(),
                        c.reason(),
                        PublicText.ofParties(c.note()),
                        null,
                        c.decidedBy(),
                        facts.region(),
                        facts.merchantId()),
                saysSomething("note", c.note(), LONG_TEXT),
                notBefore(facts, c.occurredAt(), shown.since())));
  }

  private static Decision<PublicityEvent> ifShown(
      PublicityState state, Function<Shown, Decision<PublicityEvent>> further) {
    return switch (state.stage()) {
      case Shown shown -> further.apply(shown);
      case Undecided _, Withheld _, Withdrawn _ ->
          Decision.refuse(
              Refusal.of(PublicityRefusal.COMPLAINT_NOT_SHOWN, "a complaint that is shown"));
    };
  }

  private static @Nullable Refusal complaintIsClosed(CaseFacts facts) {
    return facts.stage() == ComplaintStage.CLOSED ? null : wrongState(facts.stage(), "CLOSED");
  }

  static @Nullable Refusal wordsAreForThePublic(
      PublicWords words, PublicityState state, PublicityGrounds grounds) {
    return PublicWordsRules.met(words, PublicText.file(state).filedAt(), grounds.personalWords());
  }

  /** The state after an event of the complaint: a case taken up again is no longer shown. */
  public static PublicityState handled(PublicityState state, ComplaintEvent event) {
    return switch (event) {
      case ComplaintFiled e -> state.with(PublicText.facts(e), e.publicityConsent());
      case ComplaintClosed e -> state.with(e.outcome());
      case ComplaintReopened _ -> state.at(new Undecided());
      default -> state;
    };
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static PublicityState evolve(PublicityState state, PublicityEvent event) {
    return switch (event) {
      case PublicityPublished e -> state.at(new Shown(e.occurredAt()));
      case WithheldFromPublicity e -> state.at(new Withheld(e.occurredAt()));
      case PublicityObjectionRaised e -> state.withObjection(e.objectionId(), e.occurredAt());
      case PublicityReviewed e -> state.reviewed(e.objectionId());
      case PublicityCorrected e ->
          state.stage() instanceof Shown ? state.at(new Shown(e.occurredAt())) : state;
      case PublicityWithdrawn e ->
          (e.reason() == NotShownReason.CONSENT_TAKEN_BACK ? state.withoutConsent() : state)
              .at(new Withdrawn(e.occurredAt()));
    };
  }
}
