package org.redress.command.mediation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.EntrustedBodyKind;

/**
 * What goes on in the open mediation, as far as deciding needs it.
 *
 * @param mediator account of the mediator who presides
 * @param helpers accounts of those who help
 * @param sessionTold time of the session on site that both sides were told of and that has not been
 *     held, null when none
 * @param challenge the request for recusal that waits for a decision, null when none does
 * @param entrustment the body entrusted, null when none is
 * @param through what kind of body was entrusted and gave the matter back with an agreement, or has
 *     it still; null when the authority mediates itself
 * @param tests how many tests there have been, a running one included
 * @param testSince when the running test began, null when none runs
 */
public record MediationCourse(
    String mediator,
    List<String> helpers,
    @Nullable Instant sessionTold,
    @Nullable Challenge challenge,
    @Nullable Entrustment entrustment,
    @Nullable EntrustedBodyKind through,
    int tests,
    @Nullable Instant testSince) {

  /**
   * A request for recusal.
   *
   * @param challenged account of the mediator or helper
   * @param since when it was made
   */
  public record Challenge(String challenged, Instant since) {}

  /**
   * An entrusting.
   *
   * @param body name of the body
   * @param since when it was entrusted
   */
  public record Entrustment(String body, Instant since) {}

  static MediationCourse begin(String mediator) {
    return new MediationCourse(mediator, List.of(), null, null, null, null, 0, null);
  }

  /** Whether this person presides or helps. */
  boolean takesPart(String account) {
    return mediator.equals(account) || helpers.contains(account);
  }

  MediationCourse presidedBy(String account) {
    return new MediationCourse(
        account, without(account), sessionTold, challenge, entrustment, through, tests, testSince);
  }

  MediationCourse helpedBy(String account) {
    List<String> more = new ArrayList<>(without(account));
    more.add(account);
    return new MediationCourse(
        mediator,
        List.copyOf(more),
        sessionTold,
        challenge,
        entrustment,
        through,
        tests,
        testSince);
  }

  MediationCourse notHelpedBy(String account) {
    return new MediationCourse(
        mediator, without(account), sessionTold, challenge, entrustment, through, tests, testSince);
  }

  MediationCourse told(@Nullable Instant session) {
    return new MediationCourse(
        mediator, helpers, session, challenge, entrustment, through, tests, testSince);
  }

  MediationCourse challenged(@Nullable Challenge request) {
    return new MediationCourse(
        mediator, helpers, sessionTold, request, entrustment, through, tests, testSince);
  }

  MediationCourse entrusted(Entrustment to, EntrustedBodyKind kind) {
    return new MediationCourse(
        mediator, helpers, sessionTold, challenge, to, kind, tests, testSince);
  }

  /** The body gave the matter back, with an agreement or without. */
  MediationCourse givenBack(boolean agreed) {
    return new MediationCourse(
        mediator, helpers, sessionTold, challenge, null, agreed ? through : null, tests, testSince);
  }

  MediationCourse testing(Instant since) {
    return new MediationCourse(
        mediator, helpers, sessionTold, challenge, entrustment, through, tests + 1, since);
  }

  MediationCourse tested() {
    return new MediationCourse(
        mediator, helpers, sessionTold, challenge, entrustment, through, tests, null);
  }

  /** Id of the latest test: T1, T2, … */
  String testId() {
    return testIdOf(tests);
  }

  /** Id of the next test. */
  String nextTestId() {
    return testIdOf(tests + 1);
  }

  private static String testIdOf(int number) {
    return "T" + number;
  }

  private List<String> without(String account) {
    return helpers.stream().filter(helper -> !helper.equals(account)).toList();
  }
}
