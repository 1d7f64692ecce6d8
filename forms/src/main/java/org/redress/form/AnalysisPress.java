package org.redress.form;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.redress.events.analysis.AnalysisLanguage;

/**
 * Makes the files of an analysis report. The same sheet and the same moment give the same bytes.
 * Safe for use by many threads.
 */
public final class AnalysisPress {

  /** Edition of the layout, which an issued report keeps. */
  public static final String EDITION = "1";

  private static final String TEMPLATE = "analysis/1.html";

  private final Template template;

  /** With the layout that is in use. */
  public AnalysisPress() {
    InputStream resource = AnalysisPress.class.getResourceAsStream(TEMPLATE);
    if (resource == null) {
      throw new IllegalStateException("No template " + TEMPLATE);
    }
    try (Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
      template = Mustache.compiler().strictSections(true).compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("The template could not be read", e);
    }
  }

  /** The two files of a report in one language. */
  public PrintedForm print(AnalysisSheet sheet, Instant issuedAt) {
    boolean chinese = sheet.language() == AnalysisLanguage.ZH;
    String html =
        template.execute(Map.of("zh", chinese, "lang", chinese ? "zh-CN" : "en", "sheet", sheet));
    return new PrintedForm(html, PdfFile.of(html, issuedAt));
  }
}
