package org.redress.server.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapping as it stands in YAML, before it is checked. */
record MappingFile(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String source,
    @Nullable String encoding,
    @Nullable String separator,
    @Nullable String quote,
    @JsonProperty(required = true) List<String> dateFormats,
    @JsonProperty(required = true) String zone,
    @JsonProperty(required = true) String currency,
    @Nullable String decimalSeparator,
    @Nullable List<String> nulls,
    @JsonProperty(required = true) List<String> key,
    @Nullable MergeRule merge,
    boolean registerMerchants,
    @JsonProperty(required = true) Map<String, FieldSource> fields,
    @Nullable Map<String, RecordedResult> results) {

  /** Mappings that come with the program. */
  static final List<String> SHIPPED = List.of("cfpb", "nyc-dca", "table-en", "table-zh");

  private static final Map<String, CaseField> FIELDS =
      Arrays.stream(CaseField.values())
          .collect(Collectors.toMap(CaseField::key, Function.identity()));

  /**
   * Reads a shipped mapping by name or a mapping file by path.
   *
   * @throws ImportFailure naming the fault and what is allowed
   */
  static Mapping load(String nameOrFile) {
    try (InputStream in = open(nameOrFile)) {
      return YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build()
          .readValue(in, MappingFile.class)
          .checked();
    } catch (JacksonException e) {
      throw new ImportFailure(
          "Mapping %s: %s (%s)".formatted(nameOrFile, e.getOriginalMessage(), e.getPathReference()),
          e);
    } catch (IOException e) {
      throw new ImportFailure("Mapping " + nameOrFile + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static InputStream open(String nameOrFile) throws IOException {
    if (SHIPPED.contains(nameOrFile)) {
      InputStream shipped =
          MappingFile.class.getResourceAsStream("/mappings/" + nameOrFile + ".yaml");
      if (shipped != null) {
        return shipped;
      }
    }
    Path file = Path.of(nameOrFile);
    if (!Files.isRegularFile(file)) {
      throw new ImportFailure(
          "No mapping "
              + nameOrFile
              + ". It is the path of a YAML file or one of "
              + String.join(", ", SHIPPED)
              + ".");
    }
    return Files.newInputStream(file);
  }

  private Mapping checked() {
    return new Mapping(
        name(),
        source(),
        charset(),
        single("separator", separator(), ','),
        single("quote", quote(), '"'),
        patterns(),
        zoneId(),
        currencyCode(),
        single("decimalSeparator", decimalSeparator(), '.'),
        nulls() == null ? List.of("") : List.copyOf(nulls()),
        List.copyOf(key()),
        merge(),
        registerMerchants(),
        caseFields(),
        caseResults());
  }

  private Map<CaseField, FieldSource> caseFields() {
    var known = new EnumMap<CaseField, FieldSource>(CaseField.class);
    for (var entry : fields().entrySet()) {
      CaseField field = FIELDS.get(entry.getKey());
      if (field == null) {
        throw wrong("fields." + entry.getKey(), "one of " + new TreeMap<>(FIELDS).keySet());
      }
      known.put(field, checked(field, entry.getValue()));
    }
    for (CaseField field : CaseField.values()) {
      if (field.required() && !known.containsKey(field)) {
        throw wrong("fields." + field.key(), "required");
      }
    }
    return known;
  }

  private Map<String, RecordedResult> caseResults() {
    Map<String, RecordedResult> given = results() == null ? Map.of() : Map.copyOf(results());
    given.forEach((code, result) -> {
      if ((result.end() == RecordedResult.End.TERMINATED) != (result.ground() != null)) {
        throw wrong("results." + code + ".ground", "given for TERMINATED and nothing else");
      }
      if ((result.end() == RecordedResult.End.REFUSED) != (result.refusal() != null)) {
        throw wrong("results." + code + ".refusal", "given for REFUSED and nothing else");
      }
    });
    return given;
  }

  private FieldSource checked(CaseField field, FieldSource source) {
    String path = "fields." + field.key();
    if (source.reads().isEmpty() == (source.constant() == null)) {
      throw wrong(path, "exactly one of column, columns and constant");
    }
    boolean isClass = field == CaseField.PROBLEM_CLASS || field == CaseField.OBJECT_CLASS;
    if (isClass && source.system() == null) {
      throw wrong(path + ".system", "the name of the code list");
    }
    return source;
  }

  private List<String> patterns() {
    for (String pattern : dateFormats()) {
      try {
        RowText.format(pattern);
      } catch (IllegalArgumentException _) {
        throw wrong("dateFormats", "patterns such as yyyy-MM-dd or dd/MM/yyyy HH:mm");
      }
    }
    return List.copyOf(dateFormats());
  }

  private Charset charset() {
    try {
      return encoding() == null
          ? java.nio.charset.StandardCharsets.UTF_8
          : Charset.forName(encoding());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      throw wrong("encoding", "a character set such as UTF-8, GB18030 or ISO-8859-1");
    }
  }

  private ZoneId zoneId() {
    try {
      return ZoneId.of(zone());
    } catch (DateTimeException _) {
      throw wrong("zone", "a time zone such as Asia/Shanghai");
    }
  }

  private String currencyCode() {
    try {
      return Currency.getInstance(currency()).getCurrencyCode();
    } catch (IllegalArgumentException _) {
      throw wrong("currency", "an ISO 4217 code such as CNY");
    }
  }

  private char single(String field, @Nullable String value, char otherwise) {
    if (value == null) {
      return otherwise;
    }
    if (value.length() != 1) {
      throw wrong(field, "exactly one character");
    }
    return value.charAt(0);
  }

  private ImportFailure wrong(String field, String allowed) {
    return new ImportFailure("Mapping " + name() + ": " + field + " must be " + allowed + ".");
  }
}
