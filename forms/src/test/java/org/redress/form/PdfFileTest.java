package org.redress.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.DomainEvent;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.form.FormFormat;
import org.redress.events.form.OfficialForm;

class PdfFileTest {

  private static final FormPress PRESS = new FormPress(FormEdition.APRIL_2026);

  private static byte[] pdf(OfficialForm form) {
    return PRESS
        .print(FormFacts.order(form), FormFacts.AT, FormFacts.of(form))
        .bytes(FormFormat.PDF);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll("\\s", "");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCharacterIsPrinted(OfficialForm form) throws IOException {
    assertThat(text(pdf(form))).contains(Words.of(form), "第1页，共").doesNotContain("〓", "#");
  }

  @Test
  void sameWordsAsOnThePage() throws IOException {
    assertThat(text(pdf(OfficialForm.REFUSAL_DECISION)))
        .contains("投诉人017：", "属以下第〔三〕项情形", "理由：购买数量明显超出合理需要", "2026年4月20日");
  }

  @Test
  void controlCharactersDoNotStopTheForm() throws IOException {
    List<DomainEvent> facts = new ArrayList<>(FormFacts.complaint());
    facts.add(
        new ComplaintRefused(
            "C-1",
            FormFacts.AT,
            RefusalGround.OTHER_LAW,
            FormFacts.text("前\u0001\u000B\uFFFF后\t末"),
            List.of()));
    byte[] pdf =
        PRESS
            .print(FormFacts.order(OfficialForm.REFUSAL_DECISION), FormFacts.AT, facts)
            .bytes(FormFormat.PDF);

    assertThat(text(pdf)).containsPattern("理由：前.*后末");
  }

  /** What screen readers need: PDF/UA (ISO 14289-1). */
  @ParameterizedTest
  @EnumSource
  void fileIsTaggedAndNamesItsLanguage(OfficialForm form) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(form))) {
      var catalog = document.getDocumentCatalog();

      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(Words.of(form));
      assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("pdfuaid");
    }
  }

  @Test
  void fontsAreInTheFile() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(OfficialForm.MEDIATION_AGREEMENT))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  private static String page(String head) {
    return """
    <html lang="zh-CN"><head><title>样例</title>%s
    <style>body { font-family: 'Noto Sans SC' }</style></head><body>\uD840\uDC00字</body></html>
    """
        .formatted(head);
  }

  @Test
  void characterWithoutAGlyphLeavesItsPlace() throws IOException {
    String page = page("<meta name=\"subject\" content=\"样例\" />");

    assertThat(text(PdfFile.of(page, FormFacts.AT))).contains("〓字");
  }

  @Test
  void pageThatScreenReadersCannotReadIsNotPrinted() {
    String page = page("");

    assertThatThrownBy(() -> PdfFile.of(page, FormFacts.AT))
        .isInstanceOf(UncheckedIOException.class)
        .rootCause()
        .hasMessageContaining("PDF/UA");
  }
}
