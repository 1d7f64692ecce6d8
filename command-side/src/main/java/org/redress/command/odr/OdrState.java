package org.redress.command.odr;

import java.time.Instant;
import org.redress.command.OdrFacts;

/** Where a complaint stands between the enterprise and the authority. */
public sealed interface OdrState {

  /** It was never sent to an enterprise. */
  record NotSent() implements OdrState {}

  /** It was sent to an enterprise. */
  sealed interface Sent extends OdrState {

    /** To whom and when. */
    Sending sending();

    /** When the present stage began; the next step is not earlier. */
    Instant since();
  }

  /**
   * To whom and when it was sent.
   *
   * @param enterpriseId the enterprise's ODR record
   * @param merchantId the enterprise's merchant record
   * @param sentAt when
   */
  record Sending(String enterpriseId, String merchantId, Instant sentAt) {}

  /**
   * The enterprise has its time.
   *
   * @param sending to whom and when it was sent
   */
  record WithEnterprise(Sending sending) implements Sent {
    @Override
    public Instant since() {
      return sending.sentAt();
    }
  }

  /**
   * The enterprise and the consumer settled (先行和解).
   *
   * @param sending to whom and when it was sent
   * @param since when they settled
   */
  record Settled(Sending sending, Instant since) implements Sent {}

  /**
   * It came to the authority.
   *
   * @param sending to whom and when it was sent
   * @param since when it came
   */
  record BackAtAuthority(Sending sending, Instant since) implements Sent {}

  /** What the other capabilities of the case may know. */
  default OdrFacts facts() {
    return switch (this) {
      case NotSent _ -> OdrFacts.NOT_SENT;
      case WithEnterprise s -> new OdrFacts(OdrFacts.Stage.WITH_ENTERPRISE, s.since());
      case Settled s -> new OdrFacts(OdrFacts.Stage.SETTLED, s.since());
      case BackAtAuthority s -> new OdrFacts(OdrFacts.Stage.BACK_AT_AUTHORITY, s.since());
    };
  }
}
