package org.redress.server.imports;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a field's value comes from: a column, several joined columns, or a constant; then cut by a
 * pattern and translated by a code list, in this order.
 *
 * @param column name of the column
 * @param columns names of several columns whose values are joined, blank ones left out
 * @param join what stands between joined values; a blank when left out
 * @param constant fixed value
 * @param extract regular expression whose first group is the value; a value it does not match stays
 *     as it is
 * @param prefix put in front of a value that is not blank
 * @param codes translation of values; a value that is not listed stays as it is
 * @param otherwise value used when there is none
 * @param system name of the code list, for classes
 */
record FieldSource(
    @Nullable String column,
    @Nullable List<String> columns,
    @Nullable String join,
    @Nullable String constant,
    @Nullable Pattern extract,
    @Nullable String prefix,
    @Nullable Map<String, String> codes,
    @Nullable String otherwise,
    @Nullable String system) {

  /** Every column it reads. */
  List<String> reads() {
    return Stream.concat(
            Stream.ofNullable(column), Stream.ofNullable(columns).flatMap(List::stream))
        .toList();
  }

  /** The value in this row, null when there is none. */
  @Nullable String valueIn(SourceRow row, List<String> nulls) {
    String raw = constant != null ? constant : read(row, nulls);
    String value = translate(cut(raw));
    if (nulls.contains(value)) {
      value = "";
    }
    if (value.isBlank()) {
      return otherwise;
    }
    return prefix == null ? value : prefix + value;
  }

  private String read(SourceRow row, List<String> nulls) {
    if (column != null) {
      return orBlank(row.value(column), nulls);
    }
    var joined = new StringJoiner(join == null ? " " : join);
    for (String name : reads()) {
      String value = orBlank(row.value(name), nulls);
      if (!value.isEmpty()) {
        joined.add(value);
      }
    }
    return joined.toString();
  }

  /** A value that means "nothing" may still be one that the codes translate. */
  private String orBlank(String value, List<String> nulls) {
    return codes == null && nulls.contains(value) ? "" : value;
  }

  private String cut(String value) {
    if (extract == null) {
      return value;
    }
    var matcher = extract.matcher(value);
    return matcher.find() && matcher.groupCount() > 0 ? matcher.group(1) : value;
  }

  private String translate(String value) {
    return codes == null ? value : codes.getOrDefault(value, value);
  }
}
