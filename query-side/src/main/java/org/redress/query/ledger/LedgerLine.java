package org.redress.query.ledger;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.RecoveryType;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RecoverySource;
import org.redress.eventstore.Position;
import org.redress.query.projection.Folded;

/**
 * A line of the ledger: one amount that leaves one account and enters another. It is never changed;
 * a reversal is a line of its own.
 *
 * @param id id of the event and number of the part, so that no event can be counted twice
 * @param position position of the event
 * @param debit account that is debited
 * @param credit account that is credited
 * @param postedMinor amount, whole minor units, above 0
 * @param currency ISO 4217 code
 * @param type what it is made of
 * @param source what led to it
 * @param occurredAt when it was promised, paid or reversed
 * @param caseId id of the case
 * @param refundId id of the refund inside the case
 * @param paymentId id of the payment inside the refund, null for a promise
 * @param proof what the line rests on
 * @param parties whose it is
 */
public record LedgerLine(
    @BsonId String id,
    long position,
    LedgerAccount debit,
    LedgerAccount credit,
    long postedMinor,
    String currency,
    RecoveryType type,
    RecoverySource source,
    Instant occurredAt,
    String caseId,
    String refundId,
    @Nullable String paymentId,
    Proof proof,
    Parties parties)
    implements Folded {

  /**
   * What a line rests on. The number of a document may lead to a person, so it stays in the event
   * that is named here.
   *
   * @param eventId id of the event that holds the promise, the evidence of the payment or the
   *     reason of the reversal
   * @param evidence kind of document that proves a payment, null for a promise and a reversal
   * @param mediationId mediation whose agreement promises the sum, null for another source and for
   *     a payment
   */
  public record Proof(
      String eventId, @Nullable EvidenceKind evidence, @Nullable String mediationId) {}

  /**
   * Whose a line is.
   *
   * @param region region of the handling authority
   * @param regions that region and every region above it
   * @param officeId office that had the case, null when none had
   * @param creditCode the respondent's unified social credit code (统一社会信用代码), null when unknown
   * @param merchantId the respondent's merchant record, null when there is none
   */
  public record Parties(
      String region,
      List<String> regions,
      @Nullable String officeId,
      @Nullable String creditCode,
      @Nullable String merchantId) {}

  /** The account of the two that a headline figure reads: what was promised, or performed. */
  public LedgerAccount account() {
    return credit == LedgerAccount.PROMISED ? LedgerAccount.PROMISED : LedgerAccount.PERFORMED;
  }

  /** Whether it takes a payment back. */
  public boolean reversal() {
    return credit == LedgerAccount.PERFORMED;
  }

  /** What it adds to {@link #account}, whole minor units; below 0 for a reversal. */
  public long amountMinor() {
    return reversal() ? Math.negateExact(postedMinor) : postedMinor;
  }

  /** Commit that holds the event. */
  public long commit() {
    return Position.commit(position);
  }

  /** Id of the event. */
  public String eventId() {
    return proof.eventId();
  }

  /** Kind of document that proves a payment, null for a promise and a reversal. */
  public @Nullable EvidenceKind evidence() {
    return proof.evidence();
  }

  /** Mediation whose agreement promises the sum, null for another source and for a payment. */
  public @Nullable String mediationId() {
    return proof.mediationId();
  }

  /** Region of the handling authority. */
  public String region() {
    return parties.region();
  }

  /** Office that had the case, null when none had. */
  public @Nullable String officeId() {
    return parties.officeId();
  }

  /** The respondent's unified social credit code, null when unknown. */
  public @Nullable String creditCode() {
    return parties.creditCode();
  }
}
