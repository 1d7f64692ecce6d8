package org.redress.command.outreach;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.Refusal;
import org.redress.events.outreach.OutreachProfile;
import org.redress.events.outreach.OutreachReach;

/** What the record of an activity must say. The largest count is not law; it keeps sums exact. */
final class OutreachRules {

  private static final long MOST = 1_000_000_000L;

  private OutreachRules() {}

  static @Nullable Refusal profileIsWhole(OutreachProfile profile) {
    return Refusal.firstOf(
        saysSomething("title", profile.title(), SHORT_TEXT),
        saysSomething("area", profile.area(), SHORT_TEXT),
        regionIsWellFormed("region", profile.region()),
        saysSomething("organiser", profile.organiser(), SHORT_TEXT));
  }

  static @Nullable Refusal reachIsCounted(OutreachReach reach) {
    return Refusal.firstOf(
        isCount("leaflets", reach.leaflets(), 0),
        isCount("advised", reach.advised(), 0),
        isCount("visitors", reach.visitors(), 0));
  }

  static @Nullable Refusal isCount(String field, long count, long least) {
    return count < least || count > MOST
        ? Refusal.of(OutreachRefusal.COUNT_OUT_OF_RANGE, field, least + " to " + MOST)
        : null;
  }

  static @Nullable Refusal dayHasCome(LocalDate day, Instant occurredAt) {
    return day.isAfter(ChinaTime.dayOf(occurredAt))
        ? Refusal.of(
            OutreachRefusal.OUTREACH_IN_FUTURE,
            "heldOn",
            "not after " + ChinaTime.dayOf(occurredAt))
        : null;
  }
}
