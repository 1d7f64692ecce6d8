package org.redress.query.casefile;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.DisputeRoute;
import org.redress.events.ImportOrigin;
import org.redress.events.RecordFlag;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.complaint.RemedyRequested;
import org.redress.query.Money;
import org.redress.query.clock.StatutoryClock;
import org.redress.query.clue.Clue;
import org.redress.query.complaint.CaseStage;
import org.redress.query.complaint.Filing;
import org.redress.query.complaint.Handling;
import org.redress.query.complaint.MaskedComplainant;
import org.redress.query.complaint.RespondentOnFile;
import org.redress.query.examination.AbuseAssessment;
import org.redress.query.examination.AbuseSignal;
import org.redress.query.examination.DecisionNotice;
import org.redress.query.examination.Examination;
import org.redress.query.examination.HarmKnowledge;
import org.redress.query.examination.Supplement;
import org.redress.query.form.IssuedForm;
import org.redress.query.intake.Intake;
import org.redress.query.jurisdiction.Jurisdiction;
import org.redress.query.mediation.Mediation;
import org.redress.query.odr.OdrProcedure;
import org.redress.query.projection.Folded;
import org.redress.query.publicity.Publicity;
import org.redress.query.refund.Refund;
import org.redress.query.survey.Survey;

/**
 * The file of one complaint and of everything done about it. Personal data is masked. The accessors
 * below the components give the flat form in which the API shows a case.
 *
 * @param id id of the case
 * @param position position of the last event it took
 * @param version number of events in the case so far
 * @param regions the region of the handling authority and every region above it
 * @param officeId office that has the case, null while none has, see {@link
 *     org.redress.query.head.Office}
 * @param filing what was received
 * @param handling how it was handled
 * @param examination how it was examined
 * @param flags what is odd about the record; empty for live work
 * @param mediations mediations in order
 * @param refunds sums owed to the consumer in order
 * @param surveys satisfaction surveys in order
 * @param clocks statutory clocks in the order in which they started
 * @param forms official forms that were issued, in order
 * @param clues clues of illegal conduct found in its mediations, in order
 * @param odr time with an enterprise before the authority stepped in, null when there was none
 * @param jurisdiction who handles the complaint, and how it came there
 * @param intake who complains, beside the person who filed the complaint
 * @param publicity whether it is shown to the public, null while nobody decided since it was last
 *     closed
 */
public record CaseFile(
    @BsonId String id,
    long position,
    long version,
    List<String> regions,
    @Nullable String officeId,
    Filing filing,
    Handling handling,
    Examination examination,
    List<RecordFlag> flags,
    List<Mediation> mediations,
    List<Refund> refunds,
    List<Survey> surveys,
    List<StatutoryClock> clocks,
    List<IssuedForm> forms,
    List<Clue> clues,
    @Nullable OdrProcedure odr,
    Jurisdiction jurisdiction,
    Intake intake,
    @Nullable Publicity publicity)
    implements Folded {

  CaseFile at(
      long newPosition, long newVersion, @Nullable String office, List<RecordFlag> newFlags) {
    return new CaseFile(
        id,
        newPosition,
        newVersion,
        regions,
        office,
        filing,
        handling,
        examination,
        newFlags,
        mediations,
        refunds,
        surveys,
        clocks,
        forms,
        clues,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  CaseFile withHandling(Handling changed) {
    return new CaseFile(
        id,
        position,
        version,
        regions,
        officeId,
        filing,
        changed,
        examination,
        flags,
        mediations,
        refunds,
        surveys,
        clocks,
        forms,
        clues,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  CaseFile withExamination(Examination changed) {
    return new CaseFile(
        id,
        position,
        version,
        regions,
        officeId,
        filing,
        handling,
        changed,
        flags,
        mediations,
        refunds,
        surveys,
        clocks,
        forms,
        clues,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  CaseFile withMediations(List<Mediation> changed) {
    return new CaseFile(
        id,
        position,
        version,
        regions,
        officeId,
        filing,
        handling,
        examination,
        flags,
        changed,
        refunds,
        surveys,
        clocks,
        forms,
        clues,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  CaseFile withRefunds(List<Refund> changed) {
    return new CaseFile(
        id,
        position,
        version,
        regions,
        officeId,
        filing,
        handling,
        examination,
        flags,
        mediations,
        changed,
        surveys,
        clocks,
        forms,
        clues,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  CaseFile withSurveys(List<Survey> changed) {
    return new CaseFile(
        id,
        position,
        version,
        regions,
        officeId,
        filing,
        handling,
        examination,
        flags,
        mediations,
        refunds,
        changed,
        clocks,
        forms,
        clues,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  CaseFile withClocks(List<StatutoryClock> changed) {
    return new CaseFile(
        id,
        position,
        version,
        regions,
        officeId,
        filing,
        handling,
        examination,
        flags,
        mediations,
        refunds,
        surveys,
        changed,
        forms,
        clues,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  CaseFile withForms(List<IssuedForm> changed) {
    return new CaseFile(
        id,
        position,
        version,
        regions,
        officeId,
        filing,
        handling,
        examination,
        flags,
        mediations,
        refunds,
        surveys,
        clocks,
        changed,
        clues,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  CaseFile withClues(List<Clue> changed) {
    return new CaseFile(
        id,
        position,
        version,
        regions,
        officeId,
        filing,
        handling,
        examination,
        flags,
        mediations,
        refunds,
        surveys,
        clocks,
        forms,
        changed,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  CaseFile withOdr(@Nullable OdrProcedure changed) {
    return new CaseFile(
        id,
        position,
        version,
        regions,
        officeId,
        filing,
        handling,
        examination,
        flags,
        mediations,
        refunds,
        surveys,
        clocks,
        forms,
        clues,
        changed,
        jurisdiction,
        intake,
        publicity);
  }

  CaseFile withJurisdiction(Jurisdiction changed) {
    return new CaseFile(
        id,
        position,
        version,
        regions,
        officeId,
        filing,
        handling,
        examination,
        flags,
        mediations,
        refunds,
        surveys,
        clocks,
        forms,
        clues,
        odr,
        changed,
        intake,
        publicity);
  }

  CaseFile withIntake(Intake changed) {
    return new CaseFile(
        id,
        position,
        version,
        regions,
        officeId,
        filing,
        handling,
        examination,
        flags,
        mediations,
        refunds,
        surveys,
        clocks,
        forms,
        clues,
        odr,
        jurisdiction,
        changed,
        publicity);
  }

  CaseFile withPublicity(@Nullable Publicity changed) {
    return new CaseFile(
        id,
        position,
        version,
        regions,
        officeId,
        filing,
        handling,
        examination,
        flags,
        mediations,
        refunds,
        surveys,
        clocks,
        forms,
        clues,
        odr,
        jurisdiction,
        intake,
        changed);
  }

  /** Where the complaint stands. */
  public CaseStage stage() {
    return handling.stage();
  }

  /** The way the complaint came in. */
  public Channel channel() {
    return filing.channel();
  }

  /** Who complains, masked. */
  public MaskedComplainant complainant() {
    return filing.complainant();
  }

  /** Who is complained about. */
  public RespondentOnFile respondent() {
    return filing.respondent();
  }

  /** Region of the handling authority. */
  public String region() {
    return filing.region();
  }

  /** Problem class (问题类别), null when not classified. */
  public @Nullable Classification problemClass() {
    return filing.problemClass();
  }

  /** Class of goods or service (客体类别), null when not classified. */
  public @Nullable Classification objectClass() {
    return filing.objectClass();
  }

  /** The facts of the dispute, masked. */
  public String facts() {
    return filing.facts();
  }

  /** What the complainant asks for. */
  public List<RemedyRequested> remedies() {
    return filing.remedies();
  }

  /** Amount in dispute, null when none is named. */
  public @Nullable Money claimed() {
    return filing.claimed();
  }

  /** Whether the complainant agrees to publication. */
  public boolean publicityConsent() {
    return filing.publicityConsent();
  }

  /** Whether the complainant agrees to entrusted mediation. */
  public boolean entrustConsent() {
    return filing.entrustConsent();
  }

  /** When the authority received the complaint. */
  public Instant filedAt() {
    return filing.filedAt();
  }

  /** When an officer picked it up, null when nobody did. */
  public @Nullable Instant pickedUpAt() {
    return handling.pickedUpAt();
  }

  /** Officer responsible, null when nobody is. */
  public @Nullable String officer() {
    return handling.officer();
  }

  /** When it was accepted or refused, null before that. */
  public @Nullable Instant decidedAt() {
    return handling.decidedAt();
  }

  /** Ground of the refusal, null when it was not refused. */
  public @Nullable RefusalGround refusalGround() {
    return handling.refusalGround();
  }

  /** Other ways told with the refusal; empty when it was not refused or the record does not say. */
  public List<DisputeRoute> otherRoutes() {
    return handling.otherRoutes();
  }

  /** Notice of the decision, null when none was given. */
  public @Nullable DecisionNotice decisionNotice() {
    return examination.decisionNotice();
  }

  /** Material that the complainant was asked for, in order. */
  public List<Supplement> supplements() {
    return examination.supplements();
  }

  /** Factors that may speak against daily-life consumption, in order. */
  public List<AbuseSignal> abuseSignals() {
    return examination.abuseSignals();
  }

  /** What people concluded from them, in order. */
  public List<AbuseAssessment> abuseAssessments() {
    return examination.abuseAssessments();
  }

  /** Since when the harm was known, null while nobody put that on file. */
  public @Nullable HarmKnowledge harmKnowledge() {
    return examination.harmKnowledge();
  }

  /** When it was withdrawn, null when it was not. */
  public @Nullable Instant withdrawnAt() {
    return handling.withdrawnAt();
  }

  /** When it was last closed, null while it is open. */
  public @Nullable Instant closedAt() {
    return handling.closedAt();
  }

  /** How it ended, null while it is open. */
  public @Nullable ClosingOutcome outcome() {
    return handling.outcome();
  }

  /** How often it was taken up again after closing. */
  public int reopenedCount() {
    return handling.reopenedCount();
  }

  /** Where the record was imported from, null for live work. */
  public @Nullable ImportOrigin origin() {
    return filing.origin();
  }

  /** Result code of the imported record in its own words, null for live work. */
  public @Nullable String sourceResult() {
    return handling.sourceResult();
  }
}
