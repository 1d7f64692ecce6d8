package org.redress.events.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.Side;

/**
 * What a form says that stands in no other event of its file.
 *
 * @param form which form
 * @param authority name of the authority that issues it, as on its seal
 * @param documentNumber number of the document (文号), null when it has none
 * @param mediationId the mediation that it is about: M1, M2, …; null for other forms
 * @param addressee the side that the copy goes to, null for a form that goes to one person only
 * @param contact whom the receiver may turn to, null for a form without one
 * @param recipient the authority that a routing notice goes to, null for other forms
 * @param reportBackBy day by which that authority reports the result, null for other forms
 * @param attachments papers sent along with a routing notice, null when there are none
 * @param papers papers that the receiver is asked for: those that prove who one is (form 4), or
 *     what to bring to the mediation beside them (form 7); empty for other forms
 */
public record FormOrder(
    OfficialForm form,
    String authority,
    @Nullable String documentNumber,
    @Nullable String mediationId,
    @Nullable Side addressee,
    @Nullable FormContact contact,
    @Nullable String recipient,
    @Nullable LocalDate reportBackBy,
    @Nullable FormAttachments attachments,
    List<String> papers) {

  /** Copies the list. */
  public FormOrder {
    papers = List.copyOf(papers);
  }
}
