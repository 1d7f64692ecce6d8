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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.redress.events.DomainEvent;
import org.redress.events.form.FormOrder;
import org.redress.events.form.OfficialForm;

/**
 * Makes a form's files. What is printed depends on the order, the moment and the facts alone: the
 * same three give the same bytes, whenever and wherever they are printed. Safe for use by many
 * threads.
 */
public final class FormPress {

  private final FormEdition edition;
  private final Map<OfficialForm, Template> templates = new EnumMap<>(OfficialForm.class);

  /** With the forms of an edition. */
  public FormPress(FormEdition edition) {
    this.edition = edition;
    Mustache.Compiler compiler =
        Mustache.compiler().strictSections(true).withLoader(name -> open(name + ".html"));
    for (OfficialForm form : OfficialForm.values()) {
      templates.put(form, compiler.loadTemplate(form.name().toLowerCase(Locale.ROOT)));
    }
  }

  /**
   * The two files of a form.
   *
   * @param order what it says beside the facts
   * @param issuedAt when it is issued; its day stands on the form
   * @param facts the events of the file so far, in order
   * @throws IllegalArgumentException when the facts hold nothing that the form could tell
   */
  public PrintedForm print(FormOrder order, Instant issuedAt, List<? extends DomainEvent> facts) {
    String html = html(order, issuedAt, facts, Reading.CLEAR);
    return new PrintedForm(html, PdfFile.of(html, issuedAt));
  }

  /**
   * The page of a form.
   *
   * @param reading whether personal data stands there in clear
   * @throws IllegalArgumentException when the facts hold nothing that the form could tell
   */
  public String html(
      FormOrder order, Instant issuedAt, List<? extends DomainEvent> facts, Reading reading) {
    Template template = Objects.requireNonNull(templates.get(order.form()));
    return template.execute(Sheet.of(order, issuedAt, new Facts(facts), reading));
  }

  private Reader open(String name) {
    InputStream resource = FormPress.class.getResourceAsStream(edition.id() + '/' + name);
    if (resource == null) {
      throw new UncheckedIOException(new IOException("No template " + name));
    }
    return new InputStreamReader(resource, StandardCharsets.UTF_8);
  }
}
