package org.redress.server.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.command.Command;
import org.redress.command.CreditCode;
import org.redress.command.PersonalText;
import org.redress.command.complaint.AcceptComplaint;
import org.redress.command.complaint.CloseComplaint;
import org.redress.command.complaint.FileComplaint;
import org.redress.command.complaint.FileComplaint.Complainant;
import org.redress.command.complaint.RefuseComplaint;
import org.redress.command.complaint.WithdrawComplaint;
import org.redress.command.mediation.OpenMediation;
import org.redress.command.mediation.SettleMediation;
import org.redress.command.mediation.TerminateMediation;
import org.redress.command.merchant.RegisterMerchant;
import org.redress.command.refund.AgreeRefund;
import org.redress.command.refund.RecordRefundPayment;
import org.redress.command.survey.AnswerSurvey;
import org.redress.command.survey.SendSurvey;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.Respondent;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundLine;
import org.redress.events.survey.SurveyChannel;
import org.redress.server.imports.RecordedResult.End;

/**
 * Turns a recorded case into the commands that an officer would have sent at the time, with the
 * business times of the record. Nothing is added that the record does not say.
 */
final class CaseCommands {

  private static final String NOT_RECORDED = "not recorded";
  private static final String REFUND = "R1";
  private static final String MEDIATION = "M1";

  private final Mapping mapping;

  CaseCommands(Mapping mapping) {
    this.mapping = mapping;
  }

  /**
   * The commands for one record, in order.
   *
   * @throws RowRejected when a value is not one of those allowed
   */
  List<Command> of(RecordedCase recorded) {
    var commands = new ArrayList<Command>();
    if (mapping.registerMerchants() && merchantId(recorded) != null) {
      commands.add(registration(recorded));
    }
    commands.add(filing(recorded));
    if (recorded.result().end() != End.OPEN) {
      ending(recorded, Objects.requireNonNull(recorded.closedAt()), commands);
    }
    return commands;
  }

  private void ending(RecordedCase recorded, Instant closedAt, List<Command> commands) {
    String caseId = recorded.caseId();
    RecordedResult result = recorded.result();
    switch (result.end()) {
      case REFUSED ->
          commands.add(
              new RefuseComplaint(
                  caseId,
                  closedAt,
                  Objects.requireNonNull(result.refusal(), "refusal"),
                  text(recorded.text(CaseField.RESULT)),
                  List.of()));
      case WITHDRAWN -> commands.add(new WithdrawComplaint(caseId, closedAt, null));
      default -> {
        // The record of a mediation or a settlement shows that the complaint had been accepted; its
        // only earlier date is that of receipt.
        commands.add(new AcceptComplaint(caseId, recorded.filedAt()));
        mediation(recorded, closedAt, commands);
        money(recorded, closedAt, commands);
        commands.add(
            new CloseComplaint(
                caseId, closedAt, outcome(result.end()), recorded.text(CaseField.RESULT)));
        survey(recorded, closedAt, commands);
      }
    }
  }

  private static ClosingOutcome outcome(End end) {
    return switch (end) {
      case SETTLED -> ClosingOutcome.SETTLED;
      case SELF_SETTLED -> ClosingOutcome.SELF_SETTLED;
      default -> ClosingOutcome.NOT_SETTLED;
    };
  }

  private static void mediation(RecordedCase recorded, Instant closedAt, List<Command> commands) {
    RecordedResult result = recorded.result();
    if (result.end() != End.SETTLED && result.end() != End.TERMINATED) {
      return;
    }
    var consent = new Consent(ConsentForm.IMPORTED_RECORD, recorded.filedAt());
    commands.add(
        new OpenMediation(recorded.caseId(), recorded.filedAt(), consent, consent, NOT_RECORDED));
    if (result.end() == End.SETTLED) {
      boolean paid = recorded.recoveredMinor() > 0;
      var term =
          new SettleMediation.Term(
              paid ? result.recoveryType() : null,
              recorded.recoveredMinor(),
              null,
              paid ? null : text(recorded.text(CaseField.RESULT)));
      commands.add(
          new SettleMediation(recorded.caseId(), closedAt, List.of(term), recorded.currency()));
    } else {
      commands.add(
          new TerminateMediation(
              recorded.caseId(),
              closedAt,
              Objects.requireNonNull(result.ground(), "ground"),
              text(recorded.text(CaseField.RESULT))));
    }
  }

  private static void money(RecordedCase recorded, Instant closedAt, List<Command> commands) {
    if (recorded.recoveredMinor() == 0) {
      return;
    }
    RecordedResult result = recorded.result();
    boolean mediated = result.end() == End.SETTLED;
    RecoverySource source =
        switch (result.end()) {
          case SETTLED -> RecoverySource.MEDIATION;
          case SELF_SETTLED -> RecoverySource.SELF_SETTLED;
          default -> result.recoverySource();
        };
    commands.add(
        new AgreeRefund(
            recorded.caseId(),
            closedAt,
            source,
            mediated ? MEDIATION : null,
            List.of(new RefundLine(result.recoveryType(), recorded.recoveredMinor())),
            recorded.currency(),
            null));
    var evidence =
        new RecordRefundPayment.Evidence(
            EvidenceKind.IMPORTED_RECORD, new PersonalText(recorded.record()));
    commands.add(
        new RecordRefundPayment(
            recorded.caseId(),
            closedAt,
            REFUND,
            recorded.recoveredMinor(),
            recorded.currency(),
            evidence));
  }

  private void survey(RecordedCase recorded, Instant closedAt, List<Command> commands) {
    if (!mapping.fields().containsKey(CaseField.SATISFACTION)) {
      return;
    }
    String caseId = recorded.caseId();
    commands.add(new SendSurvey(caseId, closedAt, SurveyChannel.IMPORTED_RECORD));
    String answer = recorded.text(CaseField.SATISFACTION);
    switch (answer == null ? "unanswered" : answer.toLowerCase(Locale.ROOT)) {
      case "unanswered" -> {}
      case "yes" -> commands.add(new AnswerSurvey(caseId, closedAt, null, true, null));
      case "no" -> commands.add(new AnswerSurvey(caseId, closedAt, null, false, null));
      case "1", "2", "3", "4", "5" ->
          commands.add(new AnswerSurvey(caseId, closedAt, Integer.valueOf(answer), null, null));
      default ->
          throw new RowRejected(
              "UNKNOWN_CODE",
              "satisfaction is \"" + answer + "\"; allowed are yes, no, 1 to 5, unanswered");
    }
  }

  private FileComplaint filing(RecordedCase recorded) {
    long claimed = recorded.claimedMinor();
    return new FileComplaint(
        recorded.caseId(),
        recorded.filedAt(),
        channel(recorded.text(CaseField.CHANNEL)),
        new Complainant(
            text(recorded.text(CaseField.COMPLAINANT_NAME)),
            PersonalText.ofNullable(recorded.text(CaseField.COMPLAINANT_PHONE)),
            PersonalText.ofNullable(recorded.text(CaseField.COMPLAINANT_ADDRESS))),
        new Respondent(
            Objects.requireNonNull(recorded.text(CaseField.RESPONDENT_NAME)),
            recorded.text(CaseField.RESPONDENT_ADDRESS),
            creditCode(recorded),
            creditCode(recorded) == null ? merchantId(recorded) : null,
            null),
        Objects.requireNonNull(recorded.text(CaseField.REGION)),
        classification(CaseField.PROBLEM_CLASS, recorded),
        classification(CaseField.OBJECT_CLASS, recorded),
        text(recorded.text(CaseField.FACTS)),
        List.of(),
        claimed == 0 ? null : new ClaimedAmount(claimed, recorded.currency()),
        false,
        false,
        new ImportOrigin(mapping.source(), recorded.record()));
  }

  private RegisterMerchant registration(RecordedCase recorded) {
    return new RegisterMerchant(
        Objects.requireNonNull(merchantId(recorded)),
        recorded.filedAt(),
        Objects.requireNonNull(recorded.text(CaseField.RESPONDENT_NAME)),
        creditCode(recorded),
        recorded.text(CaseField.RESPONDENT_ADDRESS),
        null,
        null,
        null,
        new ImportOrigin(mapping.source(), recorded.record()));
  }

  private @Nullable String merchantId(RecordedCase recorded) {
    String code = creditCode(recorded);
    if (code != null) {
      // A code with a wrong check character gets no record; the filing is then refused by its rule.
      return CreditCode.parse(code).map(CreditCode::merchantId).orElse(code);
    }
    String name = recorded.text(CaseField.RESPONDENT_NAME);
    return mapping.registerMerchants() && name != null && !isStandIn(name)
        ? merchantKey(name, recorded.text(CaseField.RESPONDENT_ADDRESS))
        : null;
  }

  /** Operators that the file does not name are not one operator. */
  private boolean isStandIn(String name) {
    FieldSource source = mapping.fields().get(CaseField.RESPONDENT_NAME);
    return source != null && name.equals(source.otherwise());
  }

  /** Operators without a credit code are told apart by name and address as the file spells them. */
  private String merchantKey(String name, @Nullable String address) {
    return "MX-" + Digest.of(mapping.source() + "|" + name + "|" + address);
  }

  private static @Nullable String creditCode(RecordedCase recorded) {
    String code = recorded.text(CaseField.CREDIT_CODE);
    return code == null ? null : code.toUpperCase(Locale.ROOT);
  }

  private @Nullable Classification classification(CaseField field, RecordedCase recorded) {
    String code = recorded.text(field);
    FieldSource source = mapping.fields().get(field);
    return code == null || source == null || source.system() == null
        ? null
        : new Classification(source.system(), code);
  }

  private static Channel channel(@Nullable String code) {
    try {
      return code == null ? Channel.OTHER : Channel.valueOf(code);
    } catch (IllegalArgumentException _) {
      throw new RowRejected(
          "UNKNOWN_CODE", "channel is \"" + code + "\"; allowed are " + List.of(Channel.values()));
    }
  }

  private static PersonalText text(@Nullable String text) {
    return new PersonalText(text == null ? NOT_RECORDED : text);
  }
}
