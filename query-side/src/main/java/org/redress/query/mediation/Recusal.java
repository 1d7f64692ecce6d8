package org.redress.query.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.RecusalDecision;
import org.redress.events.mediation.Relation;
import org.redress.events.mediation.Side;

/**
 * A request for recusal.
 *
 * @param requestedAt when it was made
 * @param by who asked
 * @param challenged account of the mediator or helper
 * @param claimed how the person is said to stand to the parties
 * @param decision what was decided, null while it waits
 * @param decidedAt when it was decided, null while it waits
 * @param decidedBy account of the person who decided, null while it waits
 */
public record Recusal(
    Instant requestedAt,
    Side by,
    String challenged,
    Relation claimed,
    @Nullable RecusalDecision decision,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy) {

  Recusal decided(RecusalDecision how, Instant at, String officer) {
    return new Recusal(requestedAt, by, challenged, claimed, how, at, officer);
  }
}
