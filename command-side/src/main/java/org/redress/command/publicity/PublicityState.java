package org.redress.command.publicity;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RemedyRequested;

/**
 * Where the publicity of a complaint stands, with what can be shown of it. It holds no personal
 * data in clear.
 *
 * @param file what was received, null before that
 * @param outcome how the complaint was last closed, null while it never was
 * @param stage where publicity stands
 * @param consent whether the complainant agrees, as far as is known
 * @param objections how many objections were raised so far
 * @param open the objections that wait for review, with when they were received
 */
public record PublicityState(
    @Nullable FileFacts file,
    @Nullable ClosingOutcome outcome,
    PublicityStage stage,
    boolean consent,
    int objections,
    Map<String, Instant> open) {

  /**
   * What can be shown of a complaint as it was received.
   *
   * @param complainant masked name
   * @param operator name of the operator
   * @param creditCode its unified social credit code, null when it has none
   * @param objectClass class of goods or service, null when not classified
   * @param problemClass problem class, null when not classified
   * @param remedies what was asked for
   * @param filedAt when it was received
   */
  public record FileFacts(
      String complainant,
      String operator,
      @Nullable String creditCode,
      @Nullable Classification objectClass,
      @Nullable Classification problemClass,
      List<RemedyRequested> remedies,
      Instant filedAt) {}

  PublicityState with(FileFacts received, boolean agrees) {
    return new PublicityState(received, outcome, stage, agrees, objections, open);
  }

  PublicityState with(ClosingOutcome how) {
    return new PublicityState(file, how, stage, consent, objections, open);
  }

  /** At another stage; objections to what is no longer shown have nothing left to review. */
  PublicityState at(PublicityStage now) {
    return new PublicityState(
        file,
        outcome,
        now,
        consent,
        objections,
        now instanceof PublicityStage.Shown ? open : Map.of());
  }

  PublicityState withoutConsent() {
    return new PublicityState(file, outcome, stage, false, objections, open);
  }

  PublicityState withObjection(String id, Instant receivedAt) {
    var more = new HashMap<>(open);
    more.put(id, receivedAt);
    return new PublicityState(file, outcome, stage, consent, objections + 1, Map.copyOf(more));
  }

  PublicityState reviewed(String id) {
    var rest = new HashMap<>(open);
    rest.remove(id);
    return new PublicityState(file, outcome, stage, consent, objections, Map.copyOf(rest));
  }
}
