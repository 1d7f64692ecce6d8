package org.redress.command.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts.ComplaintStage;

/**
 * Where a complaint stands: one record per stage, with what deciding needs and no personal data.
 */
public sealed interface ComplaintState {

  /** The stage by name. */
  ComplaintStage stage();

  /** No complaint has been filed under this id. */
  record NotFiled() implements ComplaintState {
    @Override
    public ComplaintStage stage() {
      return ComplaintStage.NOT_FILED;
    }
  }

  /** There is a complaint. */
  sealed interface OnFile extends ComplaintState {

    /** What was fixed at receipt. */
    Filing filing();

    /** When the present stage began; the next step is not earlier. */
    Instant since();

    /** When the complaint was accepted, null when it was not. */
    default @Nullable Instant acceptedAt() {
      return null;
    }
  }

  /**
   * What is fixed at receipt.
   *
   * @param filedAt when the authority received the complaint
   * @param region region of the handling authority
   * @param merchantId the respondent's merchant record, null when there is none
   * @param imported whether the case comes from an imported record
   */
  record Filing(Instant filedAt, String region, @Nullable String merchantId, boolean imported) {}

  /**
   * Received; nobody is responsible yet.
   *
   * @param filing what was fixed at receipt
   */
  record Filed(Filing filing) implements OnFile {
    @Override
    public ComplaintStage stage() {
      return ComplaintStage.FILED;
    }

    @Override
    public Instant since() {
      return filing.filedAt();
    }
  }

  /**
   * An officer is responsible (接处).
   *
   * @param filing what was fixed at receipt
   * @param since when it was picked up
   */
  record PickedUp(Filing filing, Instant since) implements OnFile {
    @Override
    public ComplaintStage stage() {
      return ComplaintStage.PICKED_UP;
    }
  }

  /**
   * Accepted (受理) and not closed, or taken up again after closing.
   *
   * @param filing what was fixed at receipt
   * @param acceptedAt when it was accepted
   * @param since the acceptance, or the last reopening
   */
  record Accepted(Filing filing, Instant acceptedAt, Instant since) implements OnFile {
    @Override
    public ComplaintStage stage() {
      return ComplaintStage.ACCEPTED;
    }
  }

  /**
   * Not accepted (不予受理).
   *
   * @param filing what was fixed at receipt
   * @param since when that was decided
   */
  record Refused(Filing filing, Instant since) implements OnFile {
    @Override
    public ComplaintStage stage() {
      return ComplaintStage.REFUSED;
    }
  }

  /**
   * Withdrawn by the complainant (撤回).
   *
   * @param filing what was fixed at receipt
   * @param acceptedAt when it was accepted before, null when it was not
   * @param since when it was withdrawn
   */
  record Withdrawn(Filing filing, @Nullable Instant acceptedAt, Instant since) implements OnFile {
    @Override
    public ComplaintStage stage() {
      return ComplaintStage.WITHDRAWN;
    }
  }

  /**
   * Closed (办结).
   *
   * @param filing what was fixed at receipt
   * @param acceptedAt when it was accepted
   * @param since when it was last closed
   */
  record Closed(Filing filing, Instant acceptedAt, Instant since) implements OnFile {
    @Override
    public ComplaintStage stage() {
      return ComplaintStage.CLOSED;
    }
  }
}
