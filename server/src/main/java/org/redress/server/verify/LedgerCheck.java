package org.redress.server.verify;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.EventCatalogue;
import org.redress.events.refund.RefundAgreed;
import org.redress.events.refund.RefundConfirmed;
import org.redress.events.refund.RefundDefaulted;
import org.redress.events.refund.RefundEvent;
import org.redress.events.refund.RefundLine;
import org.redress.events.refund.RefundPaymentRecorded;
import org.redress.events.refund.RefundPaymentReversed;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.LogReport;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.StoredEvent;
import org.redress.eventstore.json.EventCodec;
import org.redress.query.ledger.LedgerFold;
import org.redress.query.ledger.LedgerLine;
import org.redress.query.projection.Recorded;

/**
 * Adds up every refund of a log again and compares with the sums that the events themselves state,
 * posts every event to the accounts of the ledger and looks whether they balance. Memory grows with
 * the number of ledger lines, by some hundred bytes each.
 */
final class LedgerCheck {

  private static final int PAGE = 500;

  /** Who acted says nothing about sums. */
  private static final String NOT_READ = "";

  private static final Set<String> REFUND_EVENTS =
      Stream.of(RefundEvent.class.getPermittedSubclasses())
          .map(Class::getSimpleName)
          .collect(Collectors.toUnmodifiableSet());

  private final EventCodec codec = new EventCodec(EventCatalogue.byName());
  private final Map<String, Account> accounts = new HashMap<>();
  private final SortedMap<String, LedgerBalance> balances = new TreeMap<>();
  private final Map<String, LedgerLine> lines = new LinkedHashMap<>();
  private LogReport.@Nullable Fault fault;

  /** Reads the log up to a commit, or to the first sum that is wrong. */
  void run(CommitLog log, long end) {
    long read = 0;
    while (read < end && fault == null) {
      for (RawCommit commit : log.read(read, (int) Math.min(PAGE, end - read))) {
        commit.parse().events().stream()
            .filter(event -> REFUND_EVENTS.contains(event.name()))
            .forEach(this::check);
        read = commit.number();
      }
    }
  }

  /** The balances by currency, complete when there is no fault. */
  List<LedgerBalance> balances() {
    return List.copyOf(balances.values());
  }

  /** Every line of the ledger by its id, in the order of the log. */
  Map<String, LedgerLine> lines() {
    return Collections.unmodifiableMap(lines);
  }

  /** The first sum that is wrong. */
  Optional<LogReport.Fault> fault() {
    return Optional.ofNullable(fault);
  }

  private void check(StoredEvent stored) {
    if (fault != null) {
      return;
    }
    RefundEvent event = (RefundEvent) codec.decode(stored);
    String wrong =
        switch (event) {
          case RefundAgreed agreed -> agreed(agreed);
          case RefundPaymentRecorded paid ->
              moved(
                  key(paid.caseId(), paid.refundId()),
                  new Move(paid.currency(), paid.amountMinor(), 1, paid.lines()),
                  paid.paidMinor(),
                  paid.outstandingMinor());
          case RefundPaymentReversed reversed ->
              moved(
                  key(reversed.caseId(), reversed.refundId()),
                  new Move(reversed.currency(), reversed.amountMinor(), -1, reversed.lines()),
                  reversed.paidMinor(),
                  reversed.outstandingMinor());
          case RefundConfirmed confirmed ->
              account(key(confirmed.caseId(), confirmed.refundId()))
                  .difference(confirmed.currency(), "paid", confirmed.paidMinor());
          case RefundDefaulted defaulted ->
              account(key(defaulted.caseId(), defaulted.refundId()))
                  .difference(defaulted.currency(), "outstanding", defaulted.outstandingMinor());
        };
    if (wrong == null) {
      wrong = posted(stored, event);
    }
    if (wrong != null) {
      fault =
          new LogReport.Fault(
              stored.commit(), stored.name() + " of stream " + stored.stream() + ": " + wrong);
    }
  }

  /** Each line takes from one account what it gives to another, and moves something. */
  private @Nullable String posted(StoredEvent stored, RefundEvent event) {
    String wrong = null;
    for (LedgerLine line : LedgerFold.lines(recorded(stored, event))) {
      lines.put(line.id(), line);
      LedgerBalance sum =
          balances.getOrDefault(line.currency(), LedgerBalance.empty(line.currency())).posted(line);
      balances.put(line.currency(), sum);
      if (line.debit() == line.credit() || line.postedMinor() <= 0 || !sum.isEven()) {
        wrong = "line " + line.id() + " does not balance";
      }
    }
    return wrong;
  }

  private static Recorded recorded(StoredEvent stored, RefundEvent event) {
    return new Recorded(
        event,
        stored.id(),
        stored.name(),
        stored.commit(),
        stored.index(),
        event.streamId(),
        stored.version() + 1,
        event.occurredAt(),
        NOT_READ,
        NOT_READ,
        NOT_READ,
        null);
  }

  private @Nullable String agreed(RefundAgreed agreed) {
    accounts.put(
        key(agreed.caseId(), agreed.refundId()),
        new Account(agreed.currency(), agreed.totalMinor(), 0));
    return partsDiffer(agreed.lines(), agreed.totalMinor());
  }

  private @Nullable String moved(String refund, Move move, long paid, long outstanding) {
    Account after = account(refund).plus(move.sign() * move.amountMinor());
    accounts.put(refund, after);
    String wrong = partsDiffer(move.lines(), move.amountMinor());
    if (wrong == null) {
      wrong = after.difference(move.currency(), "paid", paid);
    }
    return wrong == null ? after.difference(move.currency(), "outstanding", outstanding) : wrong;
  }

  private Account account(String refund) {
    return accounts.getOrDefault(refund, Account.NONE);
  }

  private static String key(String caseId, String refundId) {
    return caseId + "/" + refundId;
  }

  private static @Nullable String partsDiffer(List<RefundLine> lines, long amountMinor) {
    long parts = lines.stream().mapToLong(RefundLine::amountMinor).sum();
    return parts == amountMinor
        ? null
        : "the parts add up to " + parts + ", but " + amountMinor + " is stated";
  }

  /** Money that came, or went back (sign -1). */
  private record Move(String currency, long amountMinor, int sign, List<RefundLine> lines) {}

  /** A refund as the events so far make it. */
  private record Account(String currency, long totalMinor, long paidMinor) {

    static final Account NONE = new Account("no currency", 0, 0);

    Account plus(long amountMinor) {
      return new Account(currency, totalMinor, paidMinor + amountMinor);
    }

    @Nullable String difference(String statedCurrency, String what, long stated) {
      long counted = what.equals("paid") ? paidMinor : totalMinor - paidMinor;
      return statedCurrency.equals(currency) && stated == counted
          ? null
          : stated
              + " "
              + statedCurrency
              + " "
              + what
              + " is stated, but the events add up to "
              + counted
              + " "
              + currency;
    }
  }
}
