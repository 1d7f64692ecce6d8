package org.redress.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a command. The field that shows the effect ({@code case}, {@code merchant}, {@code
 * pledge}) is resolved by the read side from {@code streamId}.
 *
 * @param streamId the stream the command changed, null when it was refused
 * @param commit number of the commit in the log, null when it was refused
 * @param repeated whether an earlier command under the same idempotency key did the work
 * @param userErrors why it was refused; empty when it was carried out
 */
public record MutationResult(
    @Nullable String streamId,
    @Nullable Long commit,
    boolean repeated,
    List<UserError> userErrors) {

  /** The command was carried out. */
  public static MutationResult done(String streamId, long commit, boolean repeated) {
    return new MutationResult(streamId, commit, repeated, List.of());
  }

  /** The command was refused. */
  public static MutationResult refused(UserError error) {
    return new MutationResult(null, null, false, List.of(error));
  }
}
