package org.redress.query.group;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.query.Money;

/**
 * How far a group dispute has come.
 *
 * @param stage where it stands
 * @param amountInvolved amount in dispute in the whole group, null before it is settled
 * @param settledAt when it was settled, null when it was not
 * @param closedAt when it was closed, null while it is not
 * @param closedBecause why it was closed, null while it is not
 */
public record GroupEnd(
    GroupStage stage,
    @Nullable Money amountInvolved,
    @Nullable Instant settledAt,
    @Nullable Instant closedAt,
    @Nullable String closedBecause) {

  static final GroupEnd NONE = new GroupEnd(GroupStage.OPEN, null, null, null, null);

  GroupEnd settled(Money amount, Instant at) {
    return new GroupEnd(GroupStage.SETTLED, amount, at, null, null);
  }

  GroupEnd closed(String reason, Instant at) {
    return new GroupEnd(GroupStage.CLOSED, amountInvolved, settledAt, at, reason);
  }
}
