package org.redress.command.pledge;

import static org.redress.command.InputRules.LONG_TEXT;

import org.jspecify.annotations.Nullable;
import org.redress.command.InputRefusal;
import org.redress.command.InputRules;
import org.redress.command.Refusal;
import org.redress.events.pledge.PledgeKind;

/** What a pledge must say to be made. */
final class PledgeRules {

  /** Longest term for returning goods, days; a limit of the record, not of the law. */
  static final int LONGEST_RETURN_TERM_DAYS = 3_650;

  private PledgeRules() {}

  /** Every rule for making a pledge. */
  static @Nullable Refusal met(MakePledge c, boolean merchantRegistered) {
    return Refusal.firstOf(
        InputRules.idIsWellFormed("pledgeId", c.pledgeId()),
        merchantRegistered
            ? null
            : Refusal.of(
                InputRefusal.MERCHANT_UNKNOWN, "merchantId", "a merchant that is registered"),
        returnTermFitsKind(c),
        termsAreGivenForOther(c),
        InputRules.saysSomething("terms", c.terms(), LONG_TEXT),
        InputRules.regionIsWellFormed("region", c.region()));
  }

  /** A pledge of returns has a term; another has none. */
  private static @Nullable Refusal returnTermFitsKind(MakePledge c) {
    int longest =
        switch (c.kind()) {
          case OFFLINE_NO_REASON_RETURN -> LONGEST_RETURN_TERM_DAYS;
          case GENUINE_GOODS, ADVANCE_COMPENSATION, OTHER -> 0;
        };
    int shortest = Math.min(1, longest);
    return c.returnTermDays() < shortest || c.returnTermDays() > longest
        ? Refusal.of(
            PledgeRefusal.RETURN_TERM_OUT_OF_RANGE,
            "returnTermDays",
            longest == 0 ? "0" : shortest + " to " + longest)
        : null;
  }

  private static @Nullable Refusal termsAreGivenForOther(MakePledge c) {
    return c.kind() == PledgeKind.OTHER && c.terms() == null
        ? Refusal.of(PledgeRefusal.PLEDGE_TERMS_MISSING, "terms", "the published wording")
        : null;
  }
}
