package org.redress.command.competence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open dispute of two authorities about which of them handles a matter. Source: Order 121 Art.
 * 33.
 *
 * @param id its id inside the file: J1, J2, …
 * @param firstId one authority
 * @param secondId the other
 * @param raisedAt when it arose
 * @param referredAt when the common superior received the material, null when it did not
 */
public record Dispute(
    String id, String firstId, String secondId, Instant raisedAt, @Nullable Instant referredAt) {

  /** Id of the dispute with this number, from 1 on. */
  public static String idOf(int number) {
    return "J" + number;
  }

  /** When its present state began; the next step is not earlier. */
  public Instant since() {
    return referredAt == null ? raisedAt : referredAt;
  }

  /** The two authorities. */
  public List<String> parties() {
    return List.of(firstId, secondId);
  }

  /** The same before the common superior, which received the material. */
  public Dispute referred(Instant at) {
    return new Dispute(id, firstId, secondId, raisedAt, at);
  }
}
