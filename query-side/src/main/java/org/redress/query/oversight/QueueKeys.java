package org.redress.query.oversight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.oversight.ReviewReason;

/**
 * The keys under which the review queue finds a case, {@code scope|reason}: one for every scope it
 * lies in and every reason, so that a page of any scope and reason is read from one place of one
 * index. Handling times are told apart by steps, because what is unusual changes with every case
 * that is closed: {@code scope|UNUSUAL_HANDLING_TIME|class|step}.
 */
final class QueueKeys {

  /** Days; each step is four times the one before, up to three years. */
  private static final List<Integer> STEPS = List.of(1, 4, 16, 64, 256, 1_024);

  private QueueKeys() {}

  /** Every key of a case. */
  static List<String> of(
      List<String> regions, @Nullable String office, String classKey, CaseSigns signs) {
    List<String> marks = new ArrayList<>();
    certain(signs).forEach(reason -> marks.add(reason.name()));
    if (signs.refused() && !signs.sameDispute().isEmpty()) {
      marks.add(ReviewReason.REFUSED_THEN_SUCCEEDED_ELSEWHERE.name());
    }
    Ending ending = signs.ending();
    if (ending != null) {
      STEPS.stream()
          .filter(step -> step <= ending.days())
          .forEach(step -> marks.add(slowMark(classKey, step)));
    }
    Stream<String> scopes =
        office == null
            ? regions.stream()
            : Stream.concat(regions.stream(), Stream.of(scopeOfOffice(office)));
    return scopes.flatMap(scope -> marks.stream().map(mark -> key(scope, mark))).toList();
  }

  /** The reasons that the case itself is enough for. */
  static Set<ReviewReason> certain(CaseSigns signs) {
    Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
    addIf(reasons, ReviewReason.OVERDUE, !signs.lateDuties().isEmpty());
    addIf(reasons, ReviewReason.REOPENED, signs.reopened() > 0);
    addIf(reasons, ReviewReason.REPEATED, !signs.repeats().isEmpty());
    addIf(reasons, ReviewReason.UNSATISFIED, !signs.unsatisfied().isEmpty());
    addIf(reasons, ReviewReason.REFUND_IN_DEFAULT, signs.hasDefault());
    return reasons;
  }

  private static void addIf(Set<ReviewReason> reasons, ReviewReason reason, boolean holds) {
    if (holds) {
      reasons.add(reason);
    }
  }

  static String scopeOfOffice(String office) {
    return "office:" + office;
  }

  /** The key of one reason. */
  static String key(String scope, ReviewReason reason) {
    return key(scope, reason.name());
  }

  /** The key under which every case of a class is that took longer, and some that took less. */
  static String slowKey(String scope, String classKey, int moreThanDays) {
    int step = STEPS.stream().filter(days -> days <= moreThanDays + 1).reduce(1, Math::max);
    return key(scope, slowMark(classKey, step));
  }

  private static String slowMark(String classKey, int step) {
    return ReviewReason.UNUSUAL_HANDLING_TIME.name() + '|' + classKey + '|' + step;
  }

  private static String key(String scope, String mark) {
    return scope + '|' + mark;
  }
}
