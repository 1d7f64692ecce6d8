package org.redress.command.mediation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.command.Decision;
import org.redress.command.PersonalText;
import org.redress.command.Refusal;
import org.redress.command.mediation.MediationState.Ended;
import org.redress.command.mediation.MediationState.NotMediated;
import org.redress.command.mediation.MediationState.Open;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.mediation.MediationEvent;

/** Rules that everything asked about an open mediation has in common. */
final class MediationRules {

  /** Whom the notes of a mediation are about. */
  private static final String PARTIES = "parties";

  private MediationRules() {}

  /** As decided for the open mediation; refused when none is open. */
  static Decision<MediationEvent> whileOpen(
      MediationState state, Function<Open, Decision<MediationEvent>> decide) {
    return switch (state) {
      case Open open -> decide.apply(open);
      case NotMediated _, Ended _ ->
          Decision.refuse(
              Refusal.of(MediationRefusal.MEDIATION_NOT_OPEN, "open a mediation before this"));
    };
  }

  /** As decided for the open mediation; refused also while it is suspended. */
  static Decision<MediationEvent> whileGoingOn(
      MediationState state, Function<Open, Decision<MediationEvent>> decide) {
    return whileOpen(
        state, open -> Decision.unless(isNotSuspended(open), () -> decide.apply(open)));
  }

  /** Nothing goes on while a request for recusal waits for its decision: Order 121 Art. 21. */
  static @Nullable Refusal isNotSuspended(Open open) {
    return open.course().challenge() == null
        ? null
        : Refusal.of(
            MediationRefusal.MEDIATION_SUSPENDED, "decide on the request for recusal before this");
  }

  /**
   * A mediation does not end, and no other test begins, while a test goes on. The time of a test
   * does not count (Order 121 Art. 22), so somebody has to say when that time was over; a test that
   * is no longer needed is ended as broken off.
   */
  static @Nullable Refusal noTestRuns(Open open) {
    return open.course().testSince() == null
        ? null
        : Refusal.of(MediationRefusal.TEST_RUNNING, "end the test before this")
            .with("test", open.course().testId());
  }

  /** What somebody wrote about the parties. */
  static @Nullable Protected ofParties(@Nullable PersonalText text) {
    return text == null ? null : protectedText(text);
  }

  /** The same of a text that is always there. */
  static Protected protectedText(PersonalText text) {
    return text.as(PersonalDataKind.FREE_TEXT, PARTIES);
  }
}
