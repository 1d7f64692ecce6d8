package org.redress.query.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a case say that may be a reason to look into it.
 *
 * @param lateDuties duties whose last day passed before they were done
 * @param reopened how often the case was taken up again after closing
 * @param repeats other cases of the same person against the same operator
 * @param unsatisfied ids of the surveys that the consumer answered as not satisfied
 * @param defaults sums that were not paid in time
 * @param refused whether the complaint was not accepted
 * @param ending how it was closed last, null while it is not closed
 */
public record CaseSigns(
    List<LateDuty> lateDuties,
    int reopened,
    List<RepeatedCase> repeats,
    List<String> unsatisfied,
    List<RefundInDefault> defaults,
    boolean refused,
    @Nullable Ending ending) {

  static final CaseSigns NONE =
      new CaseSigns(List.of(), 0, List.of(), List.of(), List.of(), false, null);

  CaseSigns withLateDuties(List<LateDuty> changed) {
    return new CaseSigns(changed, reopened, repeats, unsatisfied, defaults, refused, ending);
  }

  CaseSigns reopenedOnceMore() {
    return new CaseSigns(lateDuties, reopened + 1, repeats, unsatisfied, defaults, refused, null);
  }

  CaseSigns withRepeats(List<RepeatedCase> changed) {
    return new CaseSigns(lateDuties, reopened, changed, unsatisfied, defaults, refused, ending);
  }

  CaseSigns withUnsatisfied(List<String> changed) {
    return new CaseSigns(lateDuties, reopened, repeats, changed, defaults, refused, ending);
  }

  CaseSigns withDefaults(List<RefundInDefault> changed) {
    return new CaseSigns(lateDuties, reopened, repeats, unsatisfied, changed, refused, ending);
  }

  CaseSigns asRefused() {
    return new CaseSigns(lateDuties, reopened, repeats, unsatisfied, defaults, true, ending);
  }

  CaseSigns closed(Ending how) {
    return new CaseSigns(lateDuties, reopened, repeats, unsatisfied, defaults, refused, how);
  }

  /** Whether something that was agreed was not paid in time and is still owed. */
  boolean hasDefault() {
    return defaults.stream().anyMatch(sum -> sum.outstanding().amountMinor() > 0);
  }

  /** The cases that a person confirmed to be about the same dispute. */
  List<String> sameDispute() {
    return repeats.stream().filter(RepeatedCase::confirmed).map(RepeatedCase::caseId).toList();
  }
}
