package org.redress.server.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingFileTest {

  private static final String GOOD =
      """
      name: sample
      source: Sample
      dateFormats: [yyyy-MM-dd]
      zone: Asia/Shanghai
      currency: CNY
      key: [id]
      fields:
        filedAt: {column: filed}
        respondentName: {column: merchant}
        region: {constant: "320585"}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"cfpb", "nyc-dca", "table-en", "table-zh"})
  void shippedMappingIsWhole(String name) {
    assertThat(MappingFile.load(name).name()).isEqualTo(name);
  }

  @Test
  void everyShippedMappingIsListed() throws Exception {
    var folder =
        Path.of(MappingFile.class.getResource("/mappings/nyc-dca.yaml").toURI()).getParent();
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(MappingFile.SHIPPED);
    }
  }

  @Test
  void whatIsLeftOutHasItsDefault() throws IOException {
    Mapping mapping = load(GOOD);

    assertThat(mapping.encoding()).isEqualTo(Charset.forName("UTF-8"));
    assertThat(mapping.separator()).isEqualTo(',');
    assertThat(mapping.nulls()).isEqualTo(List.of(""));
    assertThat(mapping.merge()).isNull();
    assertThat(mapping.columnsNeeded()).containsExactlyInAnyOrder("filed", "merchant", "id");
  }

  @Test
  void aNameThatIsNeitherShippedNorAFileListsWhatIsAllowed() {
    assertThatThrownBy(() -> MappingFile.load("nowhere"))
        .isInstanceOf(ImportFailure.class)
        .hasMessageContaining("cfpb, nyc-dca, table-en, table-zh");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "currency: CNY | currency: XXXX | currency must be an ISO 4217 code",
        "zone: Asia/Shanghai | zone: Moon | zone must be a time zone",
        "[yyyy-MM-dd] | [yyyy-QQQQQQ-dd] | dateFormats must be patterns",
        "name: sample | name: sample\\nseparator: ';;' | separator must be exactly one character",
        "name: sample | name: sample\\nencoding: none-such | encoding must be a character set",
        "{column: filed} | {column: filed, constant: x} | fields.filedAt must be exactly one of",
        "filedAt: | received: | fields.received must be one of",
        "  filedAt: {column: filed} | '' | fields.filedAt must be required",
        "name: sample | name: sample\\nseperator: ';' | seperator",
        "{column: filed} | '{column: filed, extract: \"(\"}' | Unclosed group",
      })
  void aFaultIsNamedWithWhatIsAllowed(String replace, String by, String message) {
    String yaml = GOOD.replace(replace.strip(), by.replace("\\n", "\n"));

    assertThatThrownBy(() -> load(yaml))
        .isInstanceOf(ImportFailure.class)
        .hasMessageContaining(message);
  }

  private Mapping load(String yaml) throws IOException {
    Path file = folder.resolve("mapping.yaml");
    Files.writeString(file, yaml);
    return MappingFile.load(file.toString());
  }
}
