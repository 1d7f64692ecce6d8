package org.redress.command.followup;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Where the mediations of a case stand that have ended.
 *
 * @param ended each of them by its id
 */
public record FollowUpState(Map<String, EndedMediation> ended) {

  FollowUpState with(String mediationId, EndedMediation mediation) {
    var more = new HashMap<>(ended);
    more.put(mediationId, mediation);
    return new FollowUpState(Map.copyOf(more));
  }

  /** With one of them changed; as before when there is none under this id. */
  FollowUpState change(String mediationId, UnaryOperator<EndedMediation> change) {
    EndedMediation before = ended.get(mediationId);
    return before == null ? this : with(mediationId, change.apply(before));
  }
}
