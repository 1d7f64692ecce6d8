package org.redress.command.refund;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.CaseRules.onlyForImport;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseRules;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.InputRules;
import org.redress.command.MoneyRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.refund.RefundAccount.Payment;
import org.redress.command.refund.RefundAccount.Share;
import org.redress.command.refund.RefundStage.Confirmed;
import org.redress.command.refund.RefundStage.Defaulted;
import org.redress.command.refund.RefundStage.Due;
import org.redress.command.refund.RefundStage.Paid;
import org.redress.command.refund.RefundStage.PartlyPaid;
import org.redress.events.PersonalDataKind;
import org.redress.events.refund.Evidence;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RefundAgreed;
import org.redress.events.refund.RefundConfirmed;
import org.redress.events.refund.RefundDefaulted;
import org.redress.events.refund.RefundEvent;
import org.redress.events.refund.RefundPaymentRecorded;
import org.redress.events.refund.RefundPaymentReversed;

/**
 * Decides what is asked about the sums owed to the consumer. Pure and total. Money may be owed and
 * paid wherever the complaint stands: the parties may settle before it is decided, and a court may
 * decide after it was refused.
 */
public final class RefundDecider {

  private static final String COMPLAINANT = "complainant";

  private RefundDecider() {}

  /** Before any sum was agreed. */
  public static RefundState initial() {
    return new RefundState(Map.of());
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<RefundEvent> decide(
      RefundCommand command, RefundState state, CaseFacts facts) {
    return Decision.unless(
        Refusal.firstOf(TimeRules.timeIsRecordable(command), CaseRules.caseIsKnown(facts.stage())),
        () ->
            switch (command) {
              case AgreeRefund agree -> agree(agree, state, facts);
              case RecordRefundPayment pay ->
                  of(pay.refundId(), state, refund -> pay(pay, refund, facts));
              case ConfirmRefund confirm ->
                  of(confirm.refundId(), state, refund -> confirm(confirm, refund, facts));
              case DeclareRefundDefault declare ->
                  of(declare.refundId(), state, refund -> declare(declare, refund, facts));
              case ReverseRefundPayment reverse ->
                  of(reverse.refundId(), state, refund -> reverse(reverse, refund, facts));
            });
  }

  private static Decision<RefundEvent> of(
      String refundId, RefundState state, Function<RefundStage, Decision<RefundEvent>> decide) {
    RefundStage refund = state.refunds().get(refundId);
    return refund == null
        ? Decision.refuse(
            Refusal.of(
                RefundRefusal.REFUND_UNKNOWN, "refundId", known("R", state.refunds().size())))
        : decide.apply(refund);
  }

  /** The ids that are known: they are numbered without a gap. */
  private static @Nullable String known(String prefix, int count) {
    return switch (count) {
      case 0 -> null;
      case 1 -> prefix + 1;
      default -> prefix + "1 to " + prefix + count;
    };
  }

  private static Decision<RefundEvent> agree(AgreeRefund c, RefundState state, CaseFacts facts) {
    return Decision.unless(
        () ->
            new RefundAgreed(
                c.caseId(),
                c.occurredAt(),
                "R" + (state.refunds().size() + 1),
                c.source(),
                c.mediationId(),
                c.lines(),
                AgreementRules.totalMinor(c),
                c.currency(),
                c.dueOn(),
                facts.region(),
                facts.merchantId()),
        AgreementRules.met(c, state, facts));
  }

  private static Decision<RefundEvent> pay(
      RecordRefundPayment c, RefundStage refund, CaseFacts facts) {
    RefundAccount account = refund.account();
    return switch (refund) {
      case Due _, PartlyPaid _, Defaulted _ ->
          Decision.unless(
              () -> paid(c, account, facts),
              MoneyRules.amountIsPositive("amount.amountMinor", c.amountMinor()),
              currencyIsAgreed(c, account),
              notAboveDue(c, account),
              saysSomething("evidence.reference", c.evidence().reference(), SHORT_TEXT),
              onlyForImport(
                  facts, "evidence.kind", c.evidence().kind() == EvidenceKind.IMPORTED_RECORD),
              notBefore(facts, c.occurredAt(), account.agreedAt()));
      case Paid _, Confirmed _ -> notIn(refund, "DUE, PARTLY_PAID or DEFAULTED");
    };
  }

  private static @Nullable Refusal currencyIsAgreed(RecordRefundPayment c, RefundAccount account) {
    return AgreementRules.currencyIsAgreed("amount.currency", c.currency(), account.currency());
  }

  private static @Nullable Refusal notAboveDue(RecordRefundPayment c, RefundAccount account) {
    long dueMinor = account.outstandingMinor();
    return c.amountMinor() > dueMinor
        ? Refusal.of(
            RefundRefusal.PAYMENT_ABOVE_DUE,
            "amount.amountMinor",
            "1 to " + dueMinor + " " + account.currency())
        : null;
  }

  private static RefundEvent paid(RecordRefundPayment c, RefundAccount account, CaseFacts facts) {
    return new RefundPaymentRecorded(
        c.caseId(),
        c.occurredAt(),
        c.refundId(),
        "P" + (account.payments().size() + 1),
        account.source(),
        account.lines(account.spread(c.amountMinor())),
        c.amountMinor(),
        account.paidMinor() + c.amountMinor(),
        account.outstandingMinor() - c.amountMinor(),
        account.currency(),
        new Evidence(
            c.evidence().kind(),
            c.evidence().reference().as(PersonalDataKind.REFERENCE, COMPLAINANT)),
        facts.region(),
        facts.merchantId());
  }

  private static Decision<RefundEvent> confirm(
      ConfirmRefund c, RefundStage refund, CaseFacts facts) {
    return switch (refund) {
      case Paid(RefundAccount account) ->
          Decision.unless(
              () ->
                  new RefundConfirmed(
                      c.caseId(),
                      c.occurredAt(),
                      c.refundId(),
                      account.paidMinor(),
                      account.currency(),
                      facts.region(),
                      facts.merchantId()),
              notBefore(facts, c.occurredAt(), account.lastPaidAt()));
      case Due _, PartlyPaid _, Confirmed _, Defaulted _ -> notIn(refund, "PAID");
    };
  }

  private static Decision<RefundEvent> declare(
      DeclareRefundDefault c, RefundStage refund, CaseFacts facts) {
    RefundAccount account = refund.account();
    return switch (refund) {
      case Due _, PartlyPaid _ ->
          Decision.unless(
              () ->
                  new RefundDefaulted(
                      c.caseId(),
                      c.occurredAt(),
                      c.refundId(),
                      account.outstandingMinor(),
                      account.currency(),
                      account.dueOn(),
                      facts.region(),
                      facts.merchantId()),
              notBefore(facts, c.occurredAt(), account.agreedAt()),
              timeToPayHasPassed(c, account));
      case Paid _, Confirmed _, Defaulted _ -> notIn(refund, "DUE or PARTLY_PAID");
    };
  }

  /** The agreed day belongs to the debtor to its end; without one, payment is owed at once. */
  private static @Nullable Refusal timeToPayHasPassed(
      DeclareRefundDefault c, RefundAccount account) {
    LocalDate dueOn = account.dueOn();
    return dueOn != null && !ChinaTime.dayOf(c.occurredAt()).isAfter(dueOn)
        ? Refusal.of(
            RefundRefusal.DUE_DATE_NOT_PASSED, TimeRules.OCCURRED_AT, "a day after " + dueOn)
        : null;
  }

  private static Decision<RefundEvent> reverse(
      ReverseRefundPayment c, RefundStage refund, CaseFacts facts) {
    RefundAccount account = refund.account();
    Payment payment = account.payments().get(c.paymentId());
    if (payment == null) {
      return Decision.refuse(
          Refusal.of(
              RefundRefusal.PAYMENT_UNKNOWN, "paymentId", known("P", account.payments().size())));
    }
    return Decision.unless(
        () -> reversed(c, account, payment.shares(), facts),
        payment.reversed()
            ? Refusal.of(
                RefundRefusal.PAYMENT_ALREADY_REVERSED, "paymentId", "a payment that stands")
            : null,
        saysSomething("reason", c.reason(), LONG_TEXT),
        notBefore(facts, c.occurredAt(), payment.paidAt()));
  }

  private static RefundEvent reversed(
      ReverseRefundPayment c, RefundAccount account, List<Share> shares, CaseFacts facts) {
    long amountMinor = shares.stream().mapToLong(Share::amountMinor).sum();
    return new RefundPaymentReversed(
        c.caseId(),
        c.occurredAt(),
        c.refundId(),
        c.paymentId(),
        account.source(),
        account.lines(shares),
        amountMinor,
        account.paidMinor() - amountMinor,
        account.outstandingMinor() + amountMinor,
        account.currency(),
        c.reason().as(PersonalDataKind.FREE_TEXT, COMPLAINANT),
        facts.region(),
        facts.merchantId());
  }

  private static Decision<RefundEvent> notIn(RefundStage refund, String allowed) {
    return Decision.refuse(InputRules.wrongState(refund.wireName(), allowed));
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static RefundState evolve(RefundState state, RefundEvent event) {
    return switch (event) {
      case RefundAgreed e -> state.with(e.refundId(), RefundStage.of(RefundAccount.agreed(e)));
      case RefundPaymentRecorded e ->
          state.after(e.refundId(), refund -> RefundStage.of(refund.account().paid(e)));
      case RefundConfirmed e ->
          state.after(e.refundId(), refund -> new Confirmed(refund.account()));
      case RefundDefaulted e ->
          state.after(e.refundId(), refund -> RefundStage.of(refund.account().inDefault()));
      case RefundPaymentReversed e ->
          state.after(
              e.refundId(), refund -> RefundStage.of(refund.account().reversed(e.paymentId())));
    };
  }
}
