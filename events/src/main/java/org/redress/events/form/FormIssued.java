package org.redress.events.form;

import java.time.Instant;
import org.redress.events.clock.FileKind;

/**
 * An official form was issued. Its two files are made of the events that the file held then and of
 * what stands here, so they can be made again at any time; the digests prove that they are the
 * same.
 *
 * @param fileId id of the case or report, which is also its stream
 * @param file what kind of file that is
 * @param occurredAt when it was issued; its day is the date on the form
 * @param formId id of the form inside the file: F1, F2, …
 * @param edition the edition of the forms, such as 2026-04
 * @param order what it says beside the facts of the file
 * @param basedOn number of events of the file that it was made of
 * @param files what its files are known by
 */
public record FormIssued(
    String fileId,
    FileKind file,
    Instant occurredAt,
    String formId,
    String edition,
    FormOrder order,
    long basedOn,
    FormFiles files)
    implements FormEvent {}
