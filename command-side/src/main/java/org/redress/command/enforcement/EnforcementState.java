package org.redress.command.enforcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.enforcement.PenaltyTermPause;

/** Where an enforcement case stands. */
public sealed interface EnforcementState {

  /** The stage as the API names it. */
  default String wireName() {
    return switch (this) {
      case NotOpened _ -> "NOT_OPENED";
      case Open _ -> "OPEN";
      case Paused _ -> "PAUSED";
      case Penalised _ -> "PENALISED";
      case Closed _ -> "CLOSED";
    };
  }

  /** There is no enforcement case under this id. */
  record NotOpened() implements EnforcementState {}

  /** There is an enforcement case. */
  sealed interface OnFile extends EnforcementState {

    /** What was fixed at its opening. */
    EnforcementFile file();

    /** The penalty that was decided, null when none was. */
    @Nullable Sanction sanction();

    /** The same stage with something done about the penalty. */
    default OnFile with(Sanction changed) {
      return switch (this) {
        case Open open -> open;
        case Paused paused -> paused;
        case Penalised penalised -> new Penalised(penalised.file(), changed);
        case Closed closed -> new Closed(closed.file(), changed);
      };
    }
  }

  /**
   * Opened (立案), nothing decided.
   *
   * @param file what was fixed at its opening
   * @param since when it was opened, or the last pause ended
   * @param headExtended whether the head extended the term for a penalty
   */
  record Open(EnforcementFile file, Instant since, boolean headExtended) implements OnFile {
    @Override
    public @Nullable Sanction sanction() {
      return null;
    }
  }

  /**
   * Opened, while the term for a penalty stands still.
   *
   * @param file what was fixed at its opening
   * @param since when the pause began
   * @param headExtended whether the head extended the term for a penalty
   * @param pause why it stands still
   */
  record Paused(EnforcementFile file, Instant since, boolean headExtended, PenaltyTermPause pause)
      implements OnFile {
    @Override
    public @Nullable Sanction sanction() {
      return null;
    }
  }

  /**
   * A penalty was decided.
   *
   * @param file what was fixed at its opening
   * @param sanction the penalty
   */
  record Penalised(EnforcementFile file, Sanction sanction) implements OnFile {}

  /**
   * Closed (结案).
   *
   * @param file what was fixed at its opening
   * @param sanction the penalty, null when none was decided
   */
  record Closed(EnforcementFile file, @Nullable Sanction sanction) implements OnFile {}
}
