package org.redress.command.form;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.redress.command.PersonalText;
import org.redress.command.Role;
import org.redress.events.clock.FileKind;
import org.redress.events.form.FormFormat;

/**
 * Take a file of an issued form in hand, with the personal data in it in clear. It stands on record
 * who did and what for (Personal Information Protection Law Art. 51, 2021-11-01).
 *
 * @param fileId id of the case or report
 * @param file what kind of file that is
 * @param occurredAt when it is taken
 * @param formId id of the form inside the file: F1, F2, …
 * @param format which of its two files
 * @param reason what for
 */
public record TakeFormFile(
    String fileId,
    FileKind file,
    Instant occurredAt,
    String formId,
    FormFormat format,
    PersonalText reason)
    implements FormCommand {

  /** Those who handle the file and those who look over their work; see {@link IssueForm}. */
  @Override
  public Set<Role> senders() {
    return file == FileKind.CASE
        ? EnumSet.of(Role.OFFICER, Role.MEDIATOR, Role.AUDITOR, Role.OVERSIGHT)
        : EnumSet.of(Role.OFFICER, Role.AUDITOR, Role.OVERSIGHT);
  }
}
