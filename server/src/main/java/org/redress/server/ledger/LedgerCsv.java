package org.redress.server.ledger;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.ledger.LedgerLine;

/**
 * Lines of the ledger as CSV by RFC 4180: UTF-8, a header, fields apart by commas, rows ended by CR
 * LF, quotes where a field needs them. No column holds personal data.
 */
final class LedgerCsv {

  private static final List<String> HEADER =
      List.of(
          "line",
          "event",
          "commit",
          "day",
          "occurred_at",
          "case",
          "refund",
          "payment",
          "mediation",
          "type",
          "source",
          "debit",
          "credit",
          "currency",
          "amount_minor",
          "region",
          "office",
          "credit_code",
          "evidence");

  private final Appendable out;

  /** Writes to this. */
  LedgerCsv(Appendable out) throws IOException {
    this.out = out;
    row(HEADER);
  }

  void add(LedgerLine line) throws IOException {
    row(
        List.of(
            line.id(),
            line.eventId(),
            String.valueOf(line.commit()),
            PeriodKeys.dayOf(line.occurredAt()).toString(),
            line.occurredAt().toString(),
            line.caseId(),
            line.refundId(),
            orEmpty(line.paymentId()),
            orEmpty(line.mediationId()),
            line.type().name(),
            line.source().name(),
            line.debit().name(),
            line.credit().name(),
            line.currency(),
            String.valueOf(line.postedMinor()),
            line.region(),
            orEmpty(line.officeId()),
            orEmpty(line.creditCode()),
            orEmpty(line.evidence())));
  }

  private void row(List<String> fields) throws IOException {
    out.append(fields.stream().map(LedgerCsv::field).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String field(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
