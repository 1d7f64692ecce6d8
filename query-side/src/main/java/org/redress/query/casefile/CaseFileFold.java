package org.redress.query.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.events.RecordFlag;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clue.ClueEvent;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintEvent;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.events.examination.ExaminationEvent;
import org.redress.events.followup.FollowUpEvent;
import org.redress.events.form.FormEvent;
import org.redress.events.intake.IntakeEvent;
import org.redress.events.jurisdiction.JurisdictionEvent;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.odr.OdrEvent;
import org.redress.events.publicity.PublicityEvent;
import org.redress.events.refund.RefundEvent;
import org.redress.events.survey.SurveyEvent;
import org.redress.query.clock.ClockFold;
import org.redress.query.clue.ClueFold;
import org.redress.query.complaint.ComplaintFold;
import org.redress.query.counter.RegionPath;
import org.redress.query.examination.Examination;
import org.redress.query.examination.ExaminationFold;
import org.redress.query.form.FormFold;
import org.redress.query.head.Office;
import org.redress.query.intake.Intake;
import org.redress.query.intake.IntakeFold;
import org.redress.query.jurisdiction.Jurisdiction;
import org.redress.query.jurisdiction.JurisdictionFold;
import org.redress.query.mediation.MediationFold;
import org.redress.query.odr.OdrFold;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;
import org.redress.query.publicity.PublicityFold;
import org.redress.query.refund.RefundFold;
import org.redress.query.survey.SurveyFold;

/**
 * The one fold that makes a case file: for the read model, for a case as it stood earlier and for
 * the answer to a command.
 */
public final class CaseFileFold {

  private CaseFileFold() {}

  /**
   * The case after the event.
   *
   * @throws MissingDocument when there is no case and the event does not begin one
   * @throws IllegalArgumentException for an event that is not one of a case
   */
  public static CaseFile apply(@Nullable CaseFile before, Recorded recorded) {
    return switch (recorded.event()) {
      case ComplaintFiled e -> filed(e, recorded);
      case ComplaintEvent e -> {
        CaseFile file = MissingDocument.unlessPresent(before, recorded);
        CaseFile handled = file.withHandling(ComplaintFold.apply(file.handling(), e));
        // Nothing of a case that is taken up again is shown until it is decided anew.
        yield at(recorded, e instanceof ComplaintReopened ? handled.withPublicity(null) : handled);
      }
      case ExaminationEvent e -> {
        CaseFile file = MissingDocument.unlessPresent(before, recorded);
        yield at(recorded, file.withExamination(ExaminationFold.apply(file.examination(), e)));
      }
      case MediationEvent e -> {
        CaseFile file = MissingDocument.unlessPresent(before, recorded);
        yield at(recorded, file.withMediations(MediationFold.apply(file.mediations(), e)));
      }
      case FollowUpEvent e -> {
        CaseFile file = MissingDocument.unlessPresent(before, recorded);
        yield at(recorded, file.withMediations(MediationFold.apply(file.mediations(), e)));
      }
      case RefundEvent e -> {
        CaseFile file = MissingDocument.unlessPresent(before, recorded);
        yield at(recorded, file.withRefunds(RefundFold.apply(file.refunds(), e)));
      }
      case ClueEvent e -> {
        CaseFile file = MissingDocument.unlessPresent(before, recorded);
        yield at(recorded, file.withClues(ClueFold.apply(file.clues(), e)));
      }
      case SurveyEvent e -> {
        CaseFile file = MissingDocument.unlessPresent(before, recorded);
        yield at(recorded, file.withSurveys(SurveyFold.apply(file.surveys(), e)));
      }
      case ClockEvent e -> {
        CaseFile file = MissingDocument.unlessPresent(before, recorded);
        yield at(recorded, file.withClocks(ClockFold.apply(file.clocks(), e)));
      }
      case FormEvent e -> {
        CaseFile file = MissingDocument.unlessPresent(before, recorded);
        yield at(recorded, file.withForms(FormFold.apply(file.forms(), e)));
      }
      case OdrEvent e -> {
        CaseFile file = MissingDocument.unlessPresent(before, recorded);
        yield at(recorded, file.withOdr(OdrFold.apply(file.odr(), e)));
      }
      case JurisdictionEvent e -> {
        CaseFile file = MissingDocument.unlessPresent(before, recorded);
        yield at(recorded, file.withJurisdiction(JurisdictionFold.apply(file.jurisdiction(), e)));
      }
      case IntakeEvent e -> {
        CaseFile file = MissingDocument.unlessPresent(before, recorded);
        yield at(recorded, file.withIntake(IntakeFold.apply(file.intake(), e)));
      }
      case PublicityEvent e -> {
        CaseFile file = MissingDocument.unlessPresent(before, recorded);
        yield at(recorded, file.withPublicity(PublicityFold.apply(file.publicity(), e)));
      }
      default -> throw new IllegalArgumentException(recorded.name() + " is no event of a case");
    };
  }

  private static CaseFile filed(ComplaintFiled e, Recorded recorded) {
    return new CaseFile(
        e.caseId(),
        recorded.position(),
        recorded.version(),
        RegionPath.of(e.region()),
        Office.after(null, recorded),
        ComplaintFold.filing(e),
        ComplaintFold.received(),
        Examination.none(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        Jurisdiction.NONE,
        Intake.NOTHING,
        null);
  }

  private static CaseFile at(Recorded recorded, CaseFile file) {
    return file.at(
        recorded.position(),
        recorded.version(),
        Office.after(file.officeId(), recorded),
        flags(file.flags(), recorded.event()));
  }

  private static List<RecordFlag> flags(List<RecordFlag> before, DomainEvent event) {
    List<RecordFlag> more =
        switch (event) {
          case ComplaintClosed e -> e.flags();
          case MediationSettled e -> e.flags();
          case MediationTerminated e -> e.flags();
          default -> List.of();
        };
    return more.isEmpty()
        ? before
        : Stream.concat(before.stream(), more.stream()).distinct().toList();
  }
}
