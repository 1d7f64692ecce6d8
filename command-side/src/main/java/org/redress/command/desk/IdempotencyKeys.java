package org.redress.command.desk;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.command.Actor;
import org.redress.command.CommandRefused;
import org.redress.command.InputRefusal;
import org.redress.command.Outcome;
import org.redress.command.Refusal;
import org.redress.command.Submission;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.StoredCommit;

/**
 * Finds what an idempotency key has done before. A key is its actor's own: two actors may choose
 * the same one. The log itself keeps it unique, so that of two equal requests at the same moment
 * one is carried out.
 */
final class IdempotencyKeys {

  /** The input field that holds the key. */
  static final String FIELD = "idempotencyKey";

  private static final String ALLOWED = "1 to 200 visible characters of ASCII";

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private final CommitLog log;

  IdempotencyKeys(CommitLog log) {
    this.log = log;
  }

  /** The key in the log. */
  static String uniqueKey(Actor actor, String key) {
    // An actor's id may hold the separator, a key too: only one of them can be left as it is.
    String owner = actor.id().replace("%", "%25").replace("|", "%7C");
    return "idempotency|" + owner + '|' + key;
  }

  /** Refuses a key that is no key. */
  static void check(Submission submission) {
    String key = submission.idempotencyKey();
    if (key != null && !FORM.matcher(key).matches()) {
      throw new CommandRefused(Refusal.of(DeskRefusal.IDEMPOTENCY_KEY_MALFORMED, FIELD, ALLOWED));
    }
  }

  /**
   * What the first request under the key left behind; empty without a key or an earlier request.
   *
   * @throws CommandRefused when the earlier request asked for something else
   */
  Optional<Outcome> firstOutcome(Submission submission) {
    String key = submission.idempotencyKey();
    if (key == null) {
      return Optional.empty();
    }
    return log.findByUniqueKey(uniqueKey(submission.actor(), key))
        .map(raw -> repeated(raw.parse(), submission));
  }

  private static Outcome repeated(StoredCommit first, Submission submission) {
    String fingerprint = first.context().get(CommitContext.FINGERPRINT);
    if (!Objects.equals(fingerprint, submission.fingerprint())) {
      throw new CommandRefused(Refusal.of(InputRefusal.IDEMPOTENCY_KEY_REUSED, FIELD, null));
    }
    String stream = Objects.requireNonNull(first.events().getFirst().stream());
    return new Outcome(stream, first.number(), true);
  }
}
