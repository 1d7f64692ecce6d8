package org.redress.server.imports;

import java.time.Instant;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.redress.server.imports.RecordedResult.End;

/** Reads the rows of one complaint as a mapping says, or says why they cannot be imported. */
final class RowReader {

  private static final RecordedResult STILL_OPEN =
      new RecordedResult(End.OPEN, null, null, null, null);

  private final Mapping mapping;
  private final RowText texts;
  private final int width;

  /**
   * @param width number of columns of the header, which every row must have
   */
  RowReader(Mapping mapping, int width) {
    this.mapping = mapping;
    this.texts = new RowText(mapping);
    this.width = width;
  }

  /**
   * The key of the complaint that a row belongs to.
   *
   * @throws RowRejected when the row is torn or its key is blank
   */
  String keyOf(SourceRow row) {
    if (row.cells().size() != width) {
      throw new RowRejected("COLUMN_COUNT", row.cells().size() + " values; allowed are " + width);
    }
    if (row.cells().stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0)) {
      throw new RowRejected("BAD_ENCODING", "not readable as " + mapping.encoding());
    }
    if (mapping.key().equals(List.of(Mapping.WHOLE_ROW))) {
      return Digest.of(String.join("\u001F", row.cells()));
    }
    List<String> parts = mapping.key().stream().map(row::value).toList();
    if (parts.stream().allMatch(String::isBlank)) {
      throw new RowRejected("MISSING_KEY", mapping.key() + " is blank");
    }
    return String.join("|", parts);
  }

  /**
   * Reads the rows of one complaint.
   *
   * @throws RowRejected naming the first fault
   */
  RecordedCase read(String key, List<SourceRow> rows) {
    Map<CaseField, String> text = new EnumMap<>(CaseField.class);
    for (var entry : mapping.fields().entrySet()) {
      rows.stream()
          .map(row -> entry.getValue().valueIn(row, mapping.nulls()))
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(value -> text.put(entry.getKey(), value));
    }
    for (CaseField field : CaseField.values()) {
      if (field.required() && !text.containsKey(field)) {
        throw new RowRejected("MISSING_VALUE", field.key() + " is blank");
      }
    }
    Currency currency = currency(text.get(CaseField.CURRENCY));
    ToLongFunction<SourceRow> claimed = row -> amount(CaseField.CLAIMED, row, currency);
    ToLongFunction<SourceRow> recovered = row -> amount(CaseField.RECOVERED, row, currency);
    RecordedCase recorded =
        new RecordedCase(
            mapping.name() + "-" + Digest.of(mapping.source() + "|" + key),
            key,
            text,
            texts.moment(CaseField.FILED_AT, Objects.requireNonNull(text.get(CaseField.FILED_AT))),
            closedAt(rows),
            currency.getCurrencyCode(),
            merged(CaseField.CLAIMED, rows, claimed),
            merged(CaseField.RECOVERED, rows, recovered),
            result(text.get(CaseField.RESULT)));
    if (recorded.closedAt() == null && recorded.result().end() != End.OPEN) {
      throw new RowRejected("MISSING_VALUE", "closedAt is blank although the result says ended");
    }
    return recorded;
  }

  private long amount(CaseField field, SourceRow row, Currency currency) {
    FieldSource source = mapping.fields().get(field);
    String text = source == null ? null : source.valueIn(row, mapping.nulls());
    return text == null ? 0 : texts.minorUnits(field, text, currency);
  }

  private long merged(CaseField field, List<SourceRow> rows, ToLongFunction<SourceRow> amount) {
    LongStream amounts = rows.stream().mapToLong(amount);
    MergeRule merge = mapping.merge();
    if (merge == null) {
      return amounts.findFirst().orElse(0);
    }
    return switch (field == CaseField.RECOVERED ? merge.recovered() : merge.claimed()) {
      case FIRST -> amounts.findFirst().orElse(0);
      case LAST -> amounts.reduce(0, (before, last) -> last);
      case LARGEST -> amounts.max().orElse(0);
      case SUM -> amounts.reduce(0, Math::addExact);
      case EQUAL -> equal(field, amounts.distinct().toArray());
    };
  }

  private static long equal(CaseField field, long[] different) {
    if (different.length > 1) {
      throw new RowRejected(
          "ROWS_DISAGREE", field.key() + " differs between the rows of one complaint");
    }
    return different.length == 0 ? 0 : different[0];
  }

  private @Nullable Instant closedAt(List<SourceRow> rows) {
    FieldSource source = mapping.fields().get(CaseField.CLOSED_AT);
    if (source == null) {
      return null;
    }
    List<String> given =
        rows.stream()
            .map(row -> source.valueIn(row, mapping.nulls()))
            .filter(Objects::nonNull)
            .collect(Collectors.toList());
    if (given.isEmpty()) {
      return null;
    }
    MergeRule merge = mapping.merge();
    boolean last = merge != null && merge.closedAt() == MergeRule.Which.LAST;
    return texts.moment(CaseField.CLOSED_AT, last ? given.getLast() : given.getFirst());
  }

  private Currency currency(@Nullable String code) {
    try {
      return Currency.getInstance(code == null ? mapping.currency() : code);
    } catch (IllegalArgumentException _) {
      throw new RowRejected("BAD_CURRENCY", "\"" + code + "\"; allowed is an ISO 4217 code");
    }
  }

  private RecordedResult result(@Nullable String code) {
    RecordedResult known = code == null ? null : mapping.results().get(code);
    RecordedResult meant = known == null ? mapping.results().get("*") : known;
    if (meant == null && code != null) {
      throw new RowRejected("UNKNOWN_CODE", "result \"" + code + "\" is not in the mapping");
    }
    return meant == null ? STILL_OPEN : meant;
  }
}
