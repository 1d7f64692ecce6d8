package org.redress.query.examination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a complaint was examined.
 *
 * @param decisionNotice notice of the decision, null when none was given
 * @param supplements material asked for in order
 * @param abuseSignals signals in order
 * @param abuseAssessments what people concluded from them, in order
 * @param harmKnowledge since when the harm was known, null while nobody put that on file
 */
public record Examination(
    @Nullable DecisionNotice decisionNotice,
    List<Supplement> supplements,
    List<AbuseSignal> abuseSignals,
    List<AbuseAssessment> abuseAssessments,
    @Nullable HarmKnowledge harmKnowledge) {

  private static final Examination NONE =
      new Examination(null, List.of(), List.of(), List.of(), null);

  /** Nothing so far. */
  public static Examination none() {
    return NONE;
  }

  Examination withDecisionNotice(DecisionNotice changed) {
    return new Examination(changed, supplements, abuseSignals, abuseAssessments, harmKnowledge);
  }

  Examination withSupplements(List<Supplement> changed) {
    return new Examination(decisionNotice, changed, abuseSignals, abuseAssessments, harmKnowledge);
  }

  Examination withAbuseSignals(List<AbuseSignal> changed) {
    return new Examination(decisionNotice, supplements, changed, abuseAssessments, harmKnowledge);
  }

  Examination withAbuseAssessments(List<AbuseAssessment> changed) {
    return new Examination(decisionNotice, supplements, abuseSignals, changed, harmKnowledge);
  }

  Examination withHarmKnowledge(HarmKnowledge changed) {
    return new Examination(decisionNotice, supplements, abuseSignals, abuseAssessments, changed);
  }
}
