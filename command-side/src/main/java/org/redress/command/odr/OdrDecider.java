package org.redress.command.odr;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseRules;
import org.redress.command.Decision;
import org.redress.command.MoneyRules;
import org.redress.command.PersonalText;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.odr.OdrState.BackAtAuthority;
import org.redress.command.odr.OdrState.NotSent;
import org.redress.command.odr.OdrState.Sending;
import org.redress.command.odr.OdrState.Sent;
import org.redress.command.odr.OdrState.Settled;
import org.redress.command.odr.OdrState.WithEnterprise;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.odr.FallbackReason;
import org.redress.events.odr.FellBackToAuthority;
import org.redress.events.odr.OdrEvent;
import org.redress.events.odr.OdrFailureRecorded;
import org.redress.events.odr.OdrSettlementRecorded;
import org.redress.events.odr.SentToOdrEnterprise;

/** Decides what is asked about a complaint that goes to an enterprise first. Pure and total. */
public final class OdrDecider {

  /** Whom the notes of the enterprise are about. */
  private static final String PARTIES = "parties";

  private static final ClaimedAmount NO_MONEY = new ClaimedAmount(0, "CNY");

  private OdrDecider() {}

  /** Before a complaint was sent anywhere. */
  public static OdrState initial() {
    return new NotSent();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param memberSince since when the respondent takes part in online dispute resolution, null when
   *     it does not; only sending asks
   */
  public static Decision<OdrEvent> decide(
      OdrCommand command, OdrState state, CaseFacts facts, @Nullable Instant memberSince) {
    return Decision.unless(
        Refusal.firstOf(TimeRules.timeIsRecordable(command), CaseRules.caseIsKnown(facts.stage())),
        () ->
            switch (command) {
              case SendToOdrEnterprise send -> send(send, state, facts, memberSince);
              case RecordOdrSettlement settle -> settle(settle, state, facts);
              case RecordOdrFailure fail -> fail(fail, state, facts);
              case FallBackToAuthority fallBack -> fallBack(fallBack, state, facts);
            });
  }

  private static Decision<OdrEvent> send(
      SendToOdrEnterprise c, OdrState state, CaseFacts facts, @Nullable Instant memberSince) {
    return switch (state) {
      case NotSent _ ->
          Decision.unless(() -> sent(c, facts), SendingRules.met(c, facts, memberSince));
      case Sent _ ->
          Decision.refuse(Refusal.of(OdrRefusal.ODR_ALREADY_TRIED, "a complaint that was not"));
    };
  }

  private static OdrEvent sent(SendToOdrEnterprise c, CaseFacts facts) {
    String merchantId = Objects.requireNonNull(facts.merchantId());
    return new SentToOdrEnterprise(
        c.caseId(),
        c.occurredAt(),
        OdrEnterpriseState.idOf(merchantId),
        merchantId,
        Objects.requireNonNull(c.chosenAt()),
        facts.region());
  }

  private static Decision<OdrEvent> settle(RecordOdrSettlement c, OdrState state, CaseFacts facts) {
    return switch (state) {
      case WithEnterprise with ->
          Decision.unless(
              () -> settled(c, with.sending(), facts),
              saysSomething("process", c.process(), LONG_TEXT),
              saysSomething("way", c.way(), LONG_TEXT),
              saysSomething("result", c.result(), LONG_TEXT),
              promiseIsAnAmount(c.promised()),
              SendingRules.complaintIsUndecided(facts),
              notBefore(facts, c.occurredAt(), with.since()));
      case NotSent _, Settled _, BackAtAuthority _ -> notWithEnterprise();
    };
  }

  private static @Nullable Refusal promiseIsAnAmount(@Nullable ClaimedAmount promised) {
    return promised == null
        ? null
        : Refusal.firstOf(
            MoneyRules.amountIsPositive("promised.amountMinor", promised.amountMinor()),
            MoneyRules.currencyIsKnown("promised.currency", promised.currency()));
  }

  private static OdrEvent settled(RecordOdrSettlement c, Sending sending, CaseFacts facts) {
    ClaimedAmount promised = Objects.requireNonNullElse(c.promised(), NO_MONEY);
    return new OdrSettlementRecorded(
        c.caseId(),
        c.occurredAt(),
        sending.enterpriseId(),
        sending.merchantId(),
        sending.sentAt(),
        ofParties(c.process()),
        ofParties(c.way()),
        ofParties(c.result()),
        promised.amountMinor(),
        promised.currency(),
        facts.region());
  }

  /** A failure takes the complaint to the authority in the same act. */
  private static Decision<OdrEvent> fail(RecordOdrFailure c, OdrState state, CaseFacts facts) {
    return switch (state) {
      case WithEnterprise with ->
          Decision.unless(
              Refusal.firstOf(
                  saysSomething("reason", c.reason(), LONG_TEXT),
                  SendingRules.complaintIsUndecided(facts),
                  notBefore(facts, c.occurredAt(), with.since())),
              () ->
                  new Decision.Accepted<>(
                      List.of(
                          failed(c, with.sending(), facts),
                          fellBack(c, with, FallbackReason.FAILED, facts))));
      case NotSent _, Settled _, BackAtAuthority _ -> notWithEnterprise();
    };
  }

  private static OdrEvent failed(RecordOdrFailure c, Sending sending, CaseFacts facts) {
    return new OdrFailureRecorded(
        c.caseId(),
        c.occurredAt(),
        sending.enterpriseId(),
        sending.merchantId(),
        sending.sentAt(),
        ofParties(c.reason()),
        facts.region());
  }

  /** The consumer may also ask for the authority when a settlement is not kept. */
  private static Decision<OdrEvent> fallBack(
      FallBackToAuthority c, OdrState state, CaseFacts facts) {
    return switch (state) {
      case WithEnterprise with -> fallBack(c, with, facts);
      case Settled settled when c.reason() == FallbackReason.CONSUMER_ASKS ->
          fallBack(c, settled, facts);
      case NotSent _, Settled _, BackAtAuthority _ -> notWithEnterprise();
    };
  }

  private static Decision<OdrEvent> fallBack(FallBackToAuthority c, Sent sent, CaseFacts facts) {
    return Decision.unless(
        () -> fellBack(c, sent, c.reason(), facts),
        c.reason() == FallbackReason.FAILED
            ? Refusal.of(
                OdrRefusal.ODR_FAILURE_NOT_RECORDED, "reason", "TIME_PASSED or CONSUMER_ASKS")
            : null,
        SendingRules.complaintIsUndecided(facts),
        notBefore(facts, c.occurredAt(), sent.since()));
  }

  private static OdrEvent fellBack(
      OdrCommand c, Sent sent, FallbackReason reason, CaseFacts facts) {
    Sending sending = sent.sending();
    return new FellBackToAuthority(
        c.caseId(),
        c.occurredAt(),
        sending.enterpriseId(),
        sending.merchantId(),
        sending.sentAt(),
        reason,
        facts.region());
  }

  private static Decision<OdrEvent> notWithEnterprise() {
    return Decision.refuse(
        Refusal.of(OdrRefusal.ODR_NOT_WITH_ENTERPRISE, "a complaint that is with an enterprise"));
  }

  private static Protected ofParties(PersonalText text) {
    return text.as(PersonalDataKind.FREE_TEXT, PARTIES);
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static OdrState evolve(OdrState state, OdrEvent event) {
    return switch (event) {
      case SentToOdrEnterprise e ->
          new WithEnterprise(new Sending(e.enterpriseId(), e.merchantId(), e.occurredAt()));
      case OdrSettlementRecorded e ->
          state instanceof Sent sent ? new Settled(sent.sending(), e.occurredAt()) : state;
      case OdrFailureRecorded _ -> state;
      case FellBackToAuthority e ->
          state instanceof Sent sent ? new BackAtAuthority(sent.sending(), e.occurredAt()) : state;
    };
  }
}
