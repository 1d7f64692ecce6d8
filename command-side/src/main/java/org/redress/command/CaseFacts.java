package org.redress.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.events.intake.RepresentedAct;
import org.redress.events.mediation.EntrustedBodyKind;

/**
 * What one capability of a case may know of the others, so that a rule that spans them is decided
 * on facts of the same instant.
 *
 * @param caseId id of the case file
 * @param stage where the complaint stands
 * @param filedAt when the complaint was received, null before that
 * @param acceptedAt when it was accepted, null when it was not
 * @param acceptedSince since when it stands accepted: the acceptance or the last reopening; null
 *     unless the stage is {@link ComplaintStage#ACCEPTED}
 * @param closedAt when it was last closed, null while it is open
 * @param region region of the handling authority, empty before the complaint was filed
 * @param merchantId the respondent's merchant record, null when there is none
 * @param imported whether the case comes from an imported record, whose odd dates are flagged
 *     instead of refused
 * @param complaintUntil last day of the three years of Order 121 Art. 16 (4), null while nobody put
 *     on file since when the harm was known
 * @param openMediationId the mediation that is open, null when none is
 * @param mediationEndedAt when the last mediation ended, null when none has
 * @param settlements the agreements reached so far
 * @param odr where it stands between an enterprise that settles online and the authority
 * @param missingConsents ids of the represented persons of a joint complaint who have not consented
 *     to an act of their representatives since the last mediation ended, by act
 */
public record CaseFacts(
    String caseId,
    ComplaintStage stage,
    @Nullable Instant filedAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant acceptedSince,
    @Nullable Instant closedAt,
    String region,
    @Nullable String merchantId,
    boolean imported,
    @Nullable LocalDate complaintUntil,
    @Nullable String openMediationId,
    @Nullable Instant mediationEndedAt,
    List<Settlement> settlements,
    OdrFacts odr,
    Map<RepresentedAct, List<String>> missingConsents) {

  /** Where a complaint stands. */
  public enum ComplaintStage {
    /** No complaint has been filed under this id. */
    NOT_FILED,
    /** Received, nobody is responsible yet. */
    FILED,
    /** An officer is responsible. */
    PICKED_UP,
    /** Accepted (受理); mediation is possible. */
    ACCEPTED,
    /** Not accepted (不予受理). */
    REFUSED,
    /** Withdrawn by the complainant. */
    WITHDRAWN,
    /** Closed (办结). */
    CLOSED
  }

  /**
   * An agreement reached in a mediation of the case.
   *
   * @param mediationId the mediation
   * @param totalMinor sum promised in it, whole minor units
   * @param currency ISO 4217 code
   * @param agreedAt when it was reached
   * @param through what kind of entrusted body brought it about, null when the authority did
   */
  public record Settlement(
      String mediationId,
      long totalMinor,
      String currency,
      Instant agreedAt,
      @Nullable EntrustedBodyKind through) {}

  /** The agreement of this mediation, if it ended with one. */
  public Optional<Settlement> settlement(String mediationId) {
    return settlements.stream().filter(s -> s.mediationId().equals(mediationId)).findFirst();
  }
}
