package org.redress.query.mediation;

import java.util.List;

/**
 * What went on in a mediation.
 *
 * @param mediator account of the mediator who presides
 * @param sessions sessions held so far
 * @param notices notices of sessions on site in order
 * @param helpers accounts of those who help
 * @param recusals requests for recusal in order
 * @param entrustments bodies entrusted with it in order
 * @param tests tests and appraisals in order
 */
public record Proceedings(
    String mediator,
    int sessions,
    List<SessionNotice> notices,
    List<String> helpers,
    List<Recusal> recusals,
    List<Entrustment> entrustments,
    List<TestOnFile> tests) {

  /** A mediation that was just opened. */
  static Proceedings begun(String mediator) {
    return new Proceedings(mediator, 0, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  Proceedings withMediator(String changed) {
    return new Proceedings(changed, sessions, notices, helpers, recusals, entrustments, tests);
  }

  Proceedings withSessions(int changed) {
    return new Proceedings(mediator, changed, notices, helpers, recusals, entrustments, tests);
  }

  Proceedings withNotices(List<SessionNotice> changed) {
    return new Proceedings(mediator, sessions, changed, helpers, recusals, entrustments, tests);
  }

  Proceedings withHelpers(List<String> changed) {
    return new Proceedings(mediator, sessions, notices, changed, recusals, entrustments, tests);
  }

  Proceedings withRecusals(List<Recusal> changed) {
    return new Proceedings(mediator, sessions, notices, helpers, changed, entrustments, tests);
  }

  Proceedings withEntrustments(List<Entrustment> changed) {
    return new Proceedings(mediator, sessions, notices, helpers, recusals, changed, tests);
  }

  Proceedings withTests(List<TestOnFile> changed) {
    return new Proceedings(mediator, sessions, notices, helpers, recusals, entrustments, changed);
  }
}
