package org.redress.command.mediation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts.Settlement;

/** Where the mediations of a case stand; one is open at a time. */
public sealed interface MediationState {

  /** How many mediations the case has had, an open one included. */
  int count();

  /** The agreements reached so far, in order. */
  List<Settlement> settlements();

  /** Id of the open mediation, null when none is open. */
  default @Nullable String openMediationId() {
    return null;
  }

  /** When the last mediation ended, null when none has. */
  @Nullable Instant endedAt();

  /** There has been no mediation. */
  record NotMediated() implements MediationState {
    @Override
    public int count() {
      return 0;
    }

    @Override
    public List<Settlement> settlements() {
      return List.of();
    }

    @Override
    public @Nullable Instant endedAt() {
      return null;
    }
  }

  /**
   * A mediation is under way.
   *
   * @param count how many mediations the case has had, this one included
   * @param openedAt when it was opened
   * @param sessions sessions held in it so far
   * @param since when it was opened or its latest act happened; it does not end before that
   * @param course what goes on in it
   * @param endedAt when the mediation before it ended, null when it is the first
   * @param settlements the agreements reached so far, in order
   */
  record Open(
      int count,
      Instant openedAt,
      int sessions,
      Instant since,
      MediationCourse course,
      @Nullable Instant endedAt,
      List<Settlement> settlements)
      implements MediationState {

    /** After an act at this time, which may lie before another that was recorded first. */
    Open after(Instant act, MediationCourse changed) {
      Instant latest = act.isAfter(since) ? act : since;
      return new Open(count, openedAt, sessions, latest, changed, endedAt, settlements);
    }

    /** After this many sessions. */
    Open held(int number) {
      return new Open(count, openedAt, number, since, course, endedAt, settlements);
    }

    @Override
    public String openMediationId() {
      return idOf(count);
    }
  }

  /**
   * Every mediation has ended, with or without an agreement.
   *
   * @param count how many mediations the case has had
   * @param endedAt when the last one ended
   * @param settlements the agreements reached so far, in order
   */
  record Ended(int count, Instant endedAt, List<Settlement> settlements)
      implements MediationState {}

  /** Id inside the case of the mediation with this number: M1, M2, … */
  static String idOf(int number) {
    return "M" + number;
  }
}
