package org.redress.server.imports;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One complaint as a file records it, read and checked but not yet put to the desk.
 *
 * @param caseId id of the case, the same each time the record is read
 * @param record key of the record inside the data set
 * @param text values of the plain fields, by field; absent when the file has none
 * @param filedAt when the complaint was received
 * @param closedAt when the matter ended, null when it has not
 * @param currency ISO 4217 code of the amounts
 * @param claimedMinor amount in dispute in whole minor units, 0 when none is named
 * @param recoveredMinor amount recovered in whole minor units, 0 when none is named
 * @param result what the result code means
 */
record RecordedCase(
    String caseId,
    String record,
    Map<CaseField, String> text,
    Instant filedAt,
    @Nullable Instant closedAt,
    String currency,
    long claimedMinor,
    long recoveredMinor,
    RecordedResult result) {

  /** Value of a plain field, null when the file has none. */
  @Nullable String text(CaseField field) {
    return text.get(field);
  }
}
