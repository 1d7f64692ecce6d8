package org.redress.server.health;

import org.redress.eventstore.proof.notary.NotaryStatus;
import org.springframework.boot.health.contributor.Health;

/** What the state of the notary means for whoever relies on proofs. */
final class NotaryHealth {

  private NotaryHealth() {}

  /** Down while nothing is signed; the details say why, and whether that is an alarm. */
  static Health of(NotaryStatus status) {
    Health.Builder health = status.failure() == null ? Health.up() : Health.down();
    health.withDetail("checkpoint", status.size()).withDetail("head", status.head());
    if (status.failure() != null) {
      health.withDetail("alarm", status.alarm()).withDetail("message", status.failure());
    }
    return health.build();
  }
}
