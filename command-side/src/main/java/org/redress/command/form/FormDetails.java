package org.redress.command.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.form.OfficialForm;
import org.redress.events.mediation.Side;

/**
 * What a form is to say that stands in no event of its file, as it was sent.
 *
 * @param form which form
 * @param authority name of the authority that issues it, as on its seal
 * @param documentNumber number of the document (文号), null when it has none
 * @param mediationId the mediation that it is about, null for other forms
 * @param addressee the side that the copy goes to, null for a form that goes to one person only
 * @param contactName who handles the matter, null when not said
 * @param contactPhone telephone number at the authority, null when not said
 * @param contactAddress postal address of the authority, null when not said
 * @param recipient the authority that a routing notice goes to, null for other forms
 * @param reportBackBy day by which that authority reports the result, null for other forms
 * @param attachedCopies number of papers sent along with a routing notice, null for none
 * @param attachedPages number of their pages, null for none
 * @param papers papers that the receiver is asked for
 */
public record FormDetails(
    OfficialForm form,
    String authority,
    @Nullable String documentNumber,
    @Nullable String mediationId,
    @Nullable Side addressee,
    @Nullable PersonalText contactName,
    @Nullable PersonalText contactPhone,
    @Nullable String contactAddress,
    @Nullable String recipient,
    @Nullable LocalDate reportBackBy,
    @Nullable Integer attachedCopies,
    @Nullable Integer attachedPages,
    List<String> papers) {

  /** Copies the list. */
  public FormDetails {
    papers = List.copyOf(papers);
  }
}
