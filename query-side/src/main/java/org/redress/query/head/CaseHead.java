package org.redress.query.head;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.query.projection.Recorded;

/**
 * What later events of a case do not repeat.
 *
 * @param filedAt when the complaint was received, null when the stream does not begin with one
 * @param classKey problem class as {@code system:code}, {@link #NO_CLASS} when not classified
 * @param creditCode the respondent's unified social credit code, null when unknown
 * @param merchantId the respondent's merchant record, null when there is none
 * @param officeId office that has the case, null while none has
 * @param closedAt when it was closed last, null while it is not closed
 */
public record CaseHead(
    @Nullable Instant filedAt,
    String classKey,
    @Nullable String creditCode,
    @Nullable String merchantId,
    @Nullable String officeId,
    @Nullable Instant closedAt) {

  /** Stands for the class of cases that were not classified. */
  public static final String NO_CLASS = "NONE";

  /** Before anything is known. */
  public static final CaseHead UNKNOWN = new CaseHead(null, NO_CLASS, null, null, null, null);

  /** The key of a class. */
  public static String keyOf(@Nullable Classification problemClass) {
    return problemClass == null ? NO_CLASS : problemClass.system() + ':' + problemClass.code();
  }

  CaseHead after(Recorded recorded) {
    String office = Office.after(officeId, recorded);
    return switch (recorded.event()) {
      case ComplaintFiled e ->
          new CaseHead(
              e.occurredAt(),
              keyOf(e.problemClass()),
              e.respondent().creditCode(),
              e.respondent().merchantId(),
              office,
              null);
      case ComplaintClosed e -> with(office, e.occurredAt());
      case ComplaintReopened _ -> with(office, null);
      default -> with(office, closedAt);
    };
  }

  private CaseHead with(@Nullable String office, @Nullable Instant closed) {
    return new CaseHead(filedAt, classKey, creditCode, merchantId, office, closed);
  }
}
