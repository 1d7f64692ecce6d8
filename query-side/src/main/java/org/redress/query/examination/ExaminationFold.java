package org.redress.query.examination;

import org.redress.events.examination.AbuseSignalRecorded;
import org.redress.events.examination.AbuseSignalsAssessed;
import org.redress.events.examination.DecisionNoticeGiven;
import org.redress.events.examination.ExaminationEvent;
import org.redress.events.examination.HarmKnowledgeRecorded;
import org.redress.events.examination.SupplementReceived;
import org.redress.events.examination.SupplementRequested;
import org.redress.query.Masked;
import org.redress.query.PartList;

/** Folds the examination of one complaint. */
public final class ExaminationFold {

  private ExaminationFold() {}

  /** The examination after the event. */
  public static Examination apply(Examination before, ExaminationEvent event) {
    return switch (event) {
      case SupplementRequested e ->
          before.withSupplements(
              PartList.add(
                  before.supplements(),
                  new Supplement(e.supplementId(), e.occurredAt(), e.until(), null)));
      case SupplementReceived e ->
          before.withSupplements(
              PartList.change(
                  before.supplements(),
                  Supplement::id,
                  e.supplementId(),
                  supplement -> supplement.received(e.occurredAt())));
      case AbuseSignalRecorded e ->
          before.withAbuseSignals(
              PartList.add(
                  before.abuseSignals(),
                  new AbuseSignal(
                      e.signalId(), e.occurredAt(), e.factor(), e.evidence().masked())));
      case AbuseSignalsAssessed e ->
          before.withAbuseAssessments(PartList.add(before.abuseAssessments(), assessment(e)));
      case HarmKnowledgeRecorded e ->
          before.withHarmKnowledge(
              new HarmKnowledge(
                  e.occurredAt(),
                  e.knownOn(),
                  e.lastDay(),
                  e.receivedOn(),
                  e.exceeded(),
                  Masked.orNull(e.evidence())));
      case DecisionNoticeGiven e ->
          before.withDecisionNotice(new DecisionNotice(e.decision(), e.occurredAt(), e.way()));
    };
  }

  private static AbuseAssessment assessment(AbuseSignalsAssessed e) {
    return new AbuseAssessment(
        e.occurredAt(), e.signalIds(), e.conclusion(), e.reasoning().masked(), e.assessedBy());
  }
}
