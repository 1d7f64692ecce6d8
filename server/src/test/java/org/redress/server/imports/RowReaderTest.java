package org.redress.server.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

  private final Mapping mapping = MappingFile.load("table-en");
  private final List<String> columns = List.copyOf(mapping.columnsNeeded());
  private final RowReader reader = new RowReader(mapping, columns.size());

  @Test
  void aWholeRowIsRead() {
    RecordedCase read = read(row(Map.of("recovered", "100.50", "result", "settled")));

    assertThat(read.recoveredMinor()).isEqualTo(10_050);
    assertThat(read.result().end()).isEqualTo(RecordedResult.End.SETTLED);
    assertThat(read.caseId()).matches("table-en-[0-9a-f]{16}");
  }

  @Test
  void theSameRecordHasTheSameIdEachTime() {
    assertThat(read(row(Map.of())).caseId()).isEqualTo(read(row(Map.of())).caseId());
    assertThat(read(row(Map.of("complaint_id", "2"))).caseId())
        .isNotEqualTo(read(row(Map.of())).caseId());
  }

  @ParameterizedTest
  @CsvSource({
    "FIRST, 10000",
    "LAST, 20000",
    "LARGEST, 30000",
    "SUM, 60000",
  })
  void amountsOfSeveralRowsAreMergedByTheRule(MergeRule.Money rule, long expectedMinor) {
    RowReader merging = new RowReader(with(rule), columns.size());

    assertThat(merging.read("1", threeRows("100", "300", "200")).recoveredMinor())
        .isEqualTo(expectedMinor);
  }

  @Test
  void rowsThatDisagreeAreRejectedTogetherWhenTheyMustBeEqual() {
    RowReader merging = new RowReader(with(MergeRule.Money.EQUAL), columns.size());

    assertThatThrownBy(() -> merging.read("1", threeRows("100", "300", "200")))
        .isInstanceOfSatisfying(
            RowRejected.class, why -> assertThat(why.reason()).isEqualTo("ROWS_DISAGREE"));
    assertThat(merging.read("1", threeRows("5", "5", "5")).recoveredMinor()).isEqualTo(500);
  }

  @Test
  void blankValuesAreTakenFromTheNextRowOfTheComplaint() {
    var rows = List.of(row(Map.of("merchant_name", "")), row(Map.of("merchant_name", "示例商户 02")));

    assertThat(reader.read("1", rows).text(CaseField.RESPONDENT_NAME)).isEqualTo("示例商户 02");
  }

  @ParameterizedTest
  @CsvSource({
    "filed_at, '', MISSING_VALUE",
    "merchant_name, -, MISSING_VALUE",
    "filed_at, 31/31/2020, BAD_DATE",
    "recovered, lots, BAD_AMOUNT",
    "currency, EURO, BAD_CURRENCY",
    "result, vanished, UNKNOWN_CODE",
    "closed_at, '', MISSING_VALUE",
  })
  void aFaultIsRejectedWithItsReason(String column, String value, String reason) {
    var values = new HashMap<>(Map.of("result", "settled"));
    values.put(column, value);
    SourceRow row = row(values);

    assertThatThrownBy(() -> read(row))
        .isInstanceOfSatisfying(
            RowRejected.class, why -> assertThat(why.reason()).isEqualTo(reason));
  }

  @Test
  void aTornRowHasNoKey() {
    var torn = new SourceRow(2, Map.of(), List.of("a", "b"));

    assertThatThrownBy(() -> reader.keyOf(torn))
        .isInstanceOfSatisfying(
            RowRejected.class, why -> assertThat(why.reason()).isEqualTo("COLUMN_COUNT"));
  }

  @Test
  void brokenBytesAreRejectedAndNotImportedAsQuestionMarks() {
    assertThatThrownBy(() -> reader.keyOf(row(Map.of("facts", "caf\uFFFD"))))
        .isInstanceOfSatisfying(
            RowRejected.class, why -> assertThat(why.reason()).isEqualTo("BAD_ENCODING"));
  }

  private RecordedCase read(SourceRow row) {
    return reader.read(reader.keyOf(row), List.of(row));
  }

  private List<SourceRow> threeRows(String first, String second, String third) {
    return List.of(
        row(Map.of("recovered", first)),
        row(Map.of("recovered", second)),
        row(Map.of("recovered", third)));
  }

  private Mapping with(MergeRule.Money recovered) {
    var rule = new MergeRule(recovered, MergeRule.Money.FIRST, MergeRule.Which.LAST);
    return new Mapping(
        mapping.name(),
        mapping.source(),
        mapping.encoding(),
        mapping.separator(),
        mapping.quote(),
        mapping.dateFormats(),
        mapping.zone(),
        mapping.currency(),
        mapping.decimalSeparator(),
        mapping.nulls(),
        mapping.key(),
        rule,
        mapping.registerMerchants(),
        mapping.fields(),
        mapping.results());
  }

  private SourceRow row(Map<String, String> differences) {
    var values =
        new HashMap<>(
            Map.of(
                "complaint_id", "1",
                "filed_at", "2025-03-01",
                "closed_at", "2025-04-01",
                "merchant_name", "示例商户 01",
                "region", "320585"));
    values.putAll(differences);
    var places = new HashMap<String, Integer>();
    var cells = new ArrayList<String>();
    for (String column : columns) {
      places.put(column, cells.size());
      cells.add(values.getOrDefault(column, ""));
    }
    return new SourceRow(2, places, cells);
  }
}
