package org.redress.server.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.command.desk.CommandSide;
import org.redress.command.desk.Fingerprint;
import org.redress.command.desk.FingerprintKey;
import org.redress.events.EventCatalogue;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.Respondent;
import org.redress.events.merchant.MerchantRegistered;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundAgreed;
import org.redress.eventstore.json.EventCodec;
import org.redress.server.DataFolder;

class ImporterIT {

  private static final String ENGLISH_HEADER =
      "complaint_id,filed_at,closed_at,channel,complainant_name,complainant_phone,"
          + "complainant_address,merchant_name,merchant_address,credit_code,region,problem_class,"
          + "object_class,facts,claimed,recovered,currency,result,satisfaction\n";

  @TempDir Path folder;

  @Test
  void realFormOfTheNewYorkFileIsImportedWhole() throws Exception {
    ImportSummary summary = importNewYork();

    assertThat(summary.rows()).isEqualTo(10);
    assertThat(summary.imported()).isEqualTo(10);
    assertThat(summary.rejected()).isEmpty();
    assertThat(summary.rejectsFile()).isNull();
    assertThat(summary.money()).isEqualTo(Map.of("USD", 191_950L));
    LogFacts facts = facts();
    assertThat(facts.filed()).isEqualTo(10);
    assertThat(facts.recoveredMinor("USD")).isEqualTo(191_950L);
    assertThat(facts.answers()).isEqualTo(List.of(5L, 2L, 3L));
    assertThat(facts.flagged()).isEqualTo(1);
  }

  @Test
  void anOperatorThatTheFileDoesNotNameHasNoMerchantRecord() throws Exception {
    importNewYork();

    var unnamed =
        facts()
            .of(ComplaintFiled.class)
            .map(ComplaintFiled::respondent)
            .filter(respondent -> respondent.name().equals("not recorded"))
            .toList();
    assertThat(unnamed).singleElement().extracting(Respondent::merchantId).isNull();
  }

  @Test
  void theSameFileImportsNothingTwice() throws Exception {
    importNewYork();
    LogFacts before = facts();

    ImportSummary second = importNewYork();

    assertThat(second.imported()).isZero();
    assertThat(second.alreadyImported()).isEqualTo(10);
    assertThat(second.money()).isEmpty();
    assertThat(facts()).isEqualTo(before);
  }

  @Test
  void whatTheFileSaysOfTheEndStaysInItsOwnWords() throws Exception {
    importNewYork();

    assertThat(facts().of(ComplaintClosed.class).map(ComplaintClosed::sourceResult))
        .contains("AMT", "SPF", "Cash Amount - Consumer Restitution from Escrow");
    assertThat(facts().of(RefundAgreed.class).map(RefundAgreed::source))
        .contains(RecoverySource.MEDIATION, RecoverySource.ADJUDICATION);
  }

  @Test
  void anOperatorIsRegisteredOnce() throws Exception {
    importTable(
        "table-en",
        ENGLISH_HEADER
            + row("1", "2025-03-01", "示例商户 01", "10", "settled")
            + row("2", "2025-03-02", "示例商户 01", "20", "settled"));

    assertThat(facts().of(MerchantRegistered.class)).hasSize(1);
  }

  @Test
  void aRowThatCannotBeImportedGoesWholeIntoTheRejectsFileAndTheRunGoesOn() throws Exception {
    ImportSummary summary =
        importTable(
            "table-en",
            ENGLISH_HEADER
                + row("1", "2025-03-01", "示例商户 01", "10", "settled")
                + row("2", "soon", "示例商户 01", "10", "settled")
                + row("3", "2025-03-01", "示例商户 01", "1.005", "settled")
                + row("4", "2025-03-01", "示例商户 01", "10", "vanished")
                + row("5", "2999-03-01", "示例商户 01", "10", "open")
                + "6,2025-03-01,shifted\n"
                + row("7", "2025-03-01", "示例商户 01", "10", "settled"));

    assertThat(summary.imported()).isEqualTo(2);
    assertThat(summary.rejected())
        .isEqualTo(
            Map.of(
                "BAD_DATE", 1L,
                "BAD_AMOUNT", 1L,
                "UNKNOWN_CODE", 1L,
                "DATE_IN_FUTURE", 1L,
                "COLUMN_COUNT", 1L));
    List<String> rejects = Files.readAllLines(Path.of(String.valueOf(summary.rejectsFile())));
    assertThat(rejects).hasSize(6).first().asString().startsWith("row,reason,detail,complaint_id");
    assertThat(rejects)
        .anyMatch(
            line -> line.startsWith("7,COLUMN_COUNT,") && line.endsWith("6,2025-03-01,shifted"));
    assertThat(facts().filed()).isEqualTo(2);
  }

  @Test
  void aWrongCreditCodeRejectsTheRowAndNothingOfItIsInTheLog() throws Exception {
    String row = row("1", "2025-03-01", "示例商户 01", "10", "settled");
    ImportSummary summary =
        importTable(
            "table-en", ENGLISH_HEADER + row.replace(",,320585", ",91350100M000100Y4Z,320585"));

    assertThat(summary.rejected()).isEqualTo(Map.of("CREDIT_CODE_INVALID", 1L));
    assertThat(facts().events()).isEmpty();
  }

  @Test
  void aRowThatChangedSinceItWasImportedIsNotMergedSilently() throws Exception {
    importTable("table-en", ENGLISH_HEADER + row("1", "2025-03-01", "示例商户 01", "10", "settled"));

    ImportSummary second =
        importTable(
            "table-en", ENGLISH_HEADER + row("1", "2025-03-01", "示例商户 01", "99", "settled"));

    assertThat(second.rejected()).isEqualTo(Map.of("IDEMPOTENCY_KEY_REUSED", 1L));
    assertThat(facts().recoveredMinor("CNY")).isEqualTo(1_000);
  }

  @Test
  void rowsOfOneComplaintAreMergedWhereverTheyStandInAGb18030File() throws Exception {
    String header = String.join(",", MappingFile.load("table-zh").columnsNeeded()) + "\n";
    ImportSummary summary =
        importTable(
            "table-zh",
            header
                + chinese("甲-1", "120.50", "2025/3/20")
                + chinese("甲-2", "30", "2025/3/21")
                + chinese("甲-1", "150.50", "2025年3月25日"),
            Charset.forName("GB18030"));

    assertThat(summary.rows()).isEqualTo(3);
    assertThat(summary.imported()).isEqualTo(2);
    assertThat(summary.money()).isEqualTo(Map.of("CNY", 18_050L));
    assertThat(facts().of(ComplaintFiled.class).map(filed -> filed.respondent().name()))
        .containsOnly("示例商户 01");
    assertThat(facts().of(ComplaintClosed.class).map(closed -> closed.occurredAt().toString()))
        .contains("2025-03-24T16:00:00Z");
  }

  @Test
  void theDocumentedExampleReadsASemicolonTableInLatin1() throws Exception {
    Path mapping = folder.resolve("office-export.yaml");
    Files.writeString(mapping, documentedExample());

    ImportSummary summary =
        importTable(
            mapping.toString(),
            """
            Expediente;Fecha entrada;Fecha cierre;Empresa;Provincia;Importe;Resultado
            1;03/02/2025;2025-03-01;Compañía de muestra 1;M;1.234,50;Acuerdo
            1;03/02/2025;15/03/2025;Compañía de muestra 1;M;0,50;Acuerdo
            2;04/02/2025;n/d;Compañía de muestra 2;B;n/d;En curso
            """,
            StandardCharsets.ISO_8859_1);

    assertThat(summary.rejected()).isEmpty();
    assertThat(summary.imported()).isEqualTo(2);
    assertThat(summary.money()).isEqualTo(Map.of("EUR", 123_500L));
    assertThat(facts().of(ComplaintFiled.class).map(ComplaintFiled::region))
        .containsExactlyInAnyOrder("ES-M", "ES-B");
    assertThat(facts().of(ComplaintFiled.class).map(filed -> filed.respondent().name()))
        .contains("Compañía de muestra 1");
  }

  @Test
  void aFileReadInTheWrongCharacterSetIsRejectedRowByRow() throws Exception {
    ImportSummary summary =
        importTable(
            "table-en",
            ENGLISH_HEADER
                + row("1", "2025-03-01", "示例商户 01", "10", "settled")
                + row("2", "2025-03-01", "Sample Business", "10", "settled")
                    .replace("示例街 1 号,,320585,合同,一般食品", "Sample Street,,320585,,"),
            Charset.forName("GB18030"));

    assertThat(summary.rejected()).isEqualTo(Map.of("BAD_ENCODING", 1L));
    assertThat(summary.imported()).isEqualTo(1);
  }

  @Test
  void aFileWithoutAColumnOfTheMappingSaysWhichColumnsItHas() {
    assertThatThrownBy(() -> importTable("nyc-dca", "Name,Date\na,b\n"))
        .isInstanceOf(ImportFailure.class)
        .hasMessageContaining("Mediation Start Date")
        .hasMessageContaining("[Name, Date]");
    assertThatThrownBy(() -> importTable("nyc-dca", ""))
        .isInstanceOf(ImportFailure.class)
        .hasMessageContaining("is empty");
  }

  private ImportSummary importNewYork() throws Exception {
    Path file = Path.of(getClass().getResource("/imports/nyc-sample.csv").toURI());
    return importFile("nyc-dca", file);
  }

  private ImportSummary importTable(String mapping, String text) throws IOException {
    return importTable(mapping, text, StandardCharsets.UTF_8);
  }

  private ImportSummary importTable(String mapping, String text, Charset encoding)
      throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(file, text.getBytes(encoding));
    return importFile(mapping, file);
  }

  private ImportSummary importFile(String mapping, Path file) throws IOException {
    try (DataFolder data = DataFolder.open(folder.resolve("data"));
        var log = data.openLog(new SimpleMeterRegistry());
        var side =
            CommandSide.on(log, log.snapshots(), new EventCodec(EventCatalogue.byName())).build()) {
      var fingerprint = new Fingerprint(FingerprintKey.loadOrCreate(data.fingerprintKey()));
      var silent = new Progress(new PrintStream(OutputStream.nullOutputStream()), 1);
      return new Importer(
              side.desk(), fingerprint, InstantSource.system(), MappingFile.load(mapping))
          .run(file, folder.resolve("rejects.csv"), silent);
    }
  }

  private LogFacts facts() {
    try (DataFolder data = DataFolder.open(folder.resolve("data"));
        var log = data.openLog(new SimpleMeterRegistry())) {
      return LogFacts.of(log);
    }
  }

  private static String row(
      String id, String filedAt, String merchant, String recovered, String result) {
    return "%s,%s,2025-04-01,,,,,%s,示例街 1 号,,320585,合同,一般食品,,,%s,,%s,%n"
        .formatted(id, filedAt, merchant, recovered, result)
        .replace(System.lineSeparator(), "\n");
  }

  private static String chinese(String id, String recovered, String closedAt) {
    Map<String, String> values =
        Map.of(
            "登记编号", id,
            "登记时间", "2025/3/1 09:30",
            "办结时间", closedAt,
            "来源渠道", "12345",
            "投诉人", "投诉人 001",
            "被投诉人", "示例商户 01",
            "行政区划代码", "320585",
            "挽回经济损失", recovered,
            "处理结果", "调解成功",
            "满意度", "满意");
    return String.join(
            ",",
            MappingFile.load("table-zh").columnsNeeded().stream()
                .map(column -> values.getOrDefault(column, ""))
                .toList())
        + "\n";
  }

  private static String documentedExample() throws IOException {
    String document = Files.readString(Path.of("..", "docs", "import-mappings.md"));
    var example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(document);
    assertThat(example.find()).isTrue();
    return example.group(1);
  }
}
