package org.redress.command.group;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.entriesMeet;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.isGiven;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.command.FiledCase;
import org.redress.command.InputRefusal;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.events.group.GroupBasis;

/** Which cases a group may hold. */
final class MembershipRules {

  /** Fewest cases of a group; there is no other number that makes one. */
  static final int FEWEST = 2;

  private MembershipRules() {}

  /** Every rule for opening. */
  static @Nullable Refusal met(OpenGroupDispute c, Map<String, FiledCase> cases) {
    return Refusal.firstOf(
        idIsWellFormed("groupId", c.groupId()),
        saysSomething("cause", c.cause(), SHORT_TEXT),
        regionIsWellFormed("region", c.region()),
        c.basis() == GroupBasis.SAME_OPERATOR ? isGiven("merchantId", c.merchantId()) : null,
        distinct(c) < FEWEST ? tooSmall("caseIds") : null,
        entriesMeet(
            "caseIds",
            c.caseIds(),
            (field, id) -> mayBelong(field, cases.get(id), c.merchantId(), c)));
  }

  private static long distinct(OpenGroupDispute c) {
    return c.caseIds().stream().distinct().count();
  }

  static Refusal tooSmall(String field) {
    return Refusal.of(GroupRefusal.GROUP_TOO_SMALL, field, "at least " + FEWEST + " cases");
  }

  /** The case is on file by then, and about the operator that the group has in common. */
  static @Nullable Refusal mayBelong(
      String field, @Nullable FiledCase found, @Nullable String merchantId, GroupCommand c) {
    if (found == null) {
      return Refusal.of(InputRefusal.CASE_UNKNOWN, field, "the id of a case that was filed");
    }
    if (merchantId != null && !merchantId.equals(found.merchantId())) {
      return Refusal.of(GroupRefusal.GROUP_OPERATOR_DIFFERS, field, "a case about " + merchantId);
    }
    return TimeRules.notBefore(c.occurredAt(), found.filedAt());
  }
}
