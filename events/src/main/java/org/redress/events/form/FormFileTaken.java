package org.redress.events.form;

import java.time.Instant;
import org.redress.events.Protected;
import org.redress.events.clock.FileKind;

/**
 * Somebody took a file of an issued form, with the personal data in it in clear. Source: Personal
 * Information Protection Law Art. 51 (2021-11-01): access is limited and on record.
 *
 * @param fileId id of the case or report, which is also its stream
 * @param file what kind of file that is
 * @param occurredAt when it was taken
 * @param formId id of the form inside the file: F1, F2, …
 * @param format which of the two files
 * @param reason what for
 */
public record FormFileTaken(
    String fileId,
    FileKind file,
    Instant occurredAt,
    String formId,
    FormFormat format,
    Protected reason)
    implements FormEvent {}
