package org.redress.query.form;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.form.FormFiles;
import org.redress.events.form.OfficialForm;
import org.redress.events.mediation.Side;
import org.redress.query.PartList;

/**
 * An official form that was issued. Nothing that it says about people is in it.
 *
 * @param id its id inside the file
 * @param fileId id of the file
 * @param form which form
 * @param edition the edition of the forms
 * @param issuedAt when it was issued
 * @param authority the authority that issued it
 * @param documentNumber number of the document, null when it has none
 * @param mediationId the mediation that it is about, null for other forms
 * @param addressee the side that the copy goes to, null for a form that goes to one person only
 * @param basedOn number of events of the file that it was made of
 * @param files what its files are known by
 * @param takings who took its files in hand, in order
 */
public record IssuedForm(
    String id,
    String fileId,
    OfficialForm form,
    String edition,
    Instant issuedAt,
    String authority,
    @Nullable String documentNumber,
    @Nullable String mediationId,
    @Nullable Side addressee,
    long basedOn,
    FormFiles files,
    List<FormTaking> takings) {

  /** Its official number, 1 to 10. */
  public int number() {
    return form.number();
  }

  /** SHA-256 of the HTML file. */
  public String htmlSha256() {
    return files.htmlSha256();
  }

  /** SHA-256 of the PDF file. */
  public String pdfSha256() {
    return files.pdfSha256();
  }

  /** Length of the PDF file in bytes. */
  public int pdfBytes() {
    return files.pdfBytes();
  }

  IssuedForm taken(FormTaking taking) {
    return new IssuedForm(
        id,
        fileId,
        form,
        edition,
        issuedAt,
        authority,
        documentNumber,
        mediationId,
        addressee,
        basedOn,
        files,
        PartList.add(takings, taking));
  }
}
