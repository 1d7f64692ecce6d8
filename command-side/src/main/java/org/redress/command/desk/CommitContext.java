package org.redress.command.desk;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.redress.command.Submission;
import org.redress.eventstore.axon.CommitLogStorageEngine;

/**
 * What a commit says about who sent the command and why, by the names that stand in the log. Each
 * event message carries the same, as its metadata.
 */
public final class CommitContext {

  /** Account that acted. */
  public static final String ACTOR = "actor";

  /** In what capacity: the name of a {@link org.redress.command.Role}. */
  public static final String ROLE = "role";

  /** Body acted for. */
  public static final String ORGANISATION = "organisation";

  /** Simple class name of the command; of the first, when several made one commit. */
  public static final String COMMAND = "command";

  /** Ties together what one request caused. */
  public static final String CORRELATION_ID = "correlationId";

  /** Id of the event that caused the command; absent when a person did. */
  public static final String CAUSATION_ID = "causationId";

  /** Keyed digest of what was sent; absent without an idempotency key. */
  public static final String FINGERPRINT = "fingerprint";

  private CommitContext() {}

  static MetaData of(String command, Submission submission) {
    Map<String, String> values = new HashMap<>();
    values.put(ACTOR, submission.actor().id());
    values.put(ROLE, submission.actor().role().name());
    values.put(ORGANISATION, submission.actor().organisation());
    values.put(COMMAND, command);
    values.put(CORRELATION_ID, submission.correlationId());
    putIfKnown(values, CAUSATION_ID, submission.causationId());
    String key = submission.idempotencyKey();
    if (key != null) {
      putIfKnown(values, FINGERPRINT, submission.fingerprint());
      values.put(
          CommitLogStorageEngine.UNIQUE_KEY, IdempotencyKeys.uniqueKey(submission.actor(), key));
    }
    return MetaData.from(values);
  }

  private static void putIfKnown(Map<String, String> values, String name, @Nullable String value) {
    if (value != null) {
      values.put(name, value);
    }
  }
}
