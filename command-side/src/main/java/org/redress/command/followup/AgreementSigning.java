package org.redress.command.followup;

import java.util.ArrayList;
import java.util.List;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.followup.EndedMediation.Agreed;
import org.redress.command.followup.EndedMediation.InEffect;
import org.redress.command.followup.EndedMediation.Terminated;
import org.redress.command.followup.EndedMediation.TerminationTold;
import org.redress.command.followup.EndedMediation.Waived;
import org.redress.events.followup.FollowUpEvent;
import org.redress.events.followup.MediationAgreementEffective;
import org.redress.events.followup.MediationAgreementSigned;
import org.redress.events.followup.MediationAgreementWaived;

/**
 * The mediation agreement (调解书) takes effect when both sides have signed it, unless they do without
 * it: Order 121 Art. 24, official form 9.
 */
final class AgreementSigning {

  private AgreementSigning() {}

  static Decision<FollowUpEvent> sign(SignMediationAgreement c, EndedMediation ended) {
    return switch (ended) {
      case Agreed agreed ->
          agreed.signedBy() == c.side()
              ? Decision.refuse(
                  Refusal.of(FollowUpRefusal.AGREEMENT_ALREADY_SIGNED, "side", "the other side")
                      .with("side", c.side()))
              : new Decision.Accepted<>(signed(c, agreed));
      case InEffect _, Waived _, Terminated _, TerminationTold _ -> nothingToSign(c, ended);
    };
  }

  private static List<FollowUpEvent> signed(SignMediationAgreement c, Agreed agreed) {
    List<FollowUpEvent> events = new ArrayList<>();
    events.add(new MediationAgreementSigned(c.caseId(), c.occurredAt(), c.mediationId(), c.side()));
    if (agreed.signedBy() != null) {
      events.add(new MediationAgreementEffective(c.caseId(), c.occurredAt(), c.mediationId()));
    }
    return List.copyOf(events);
  }

  static Decision<FollowUpEvent> waive(WaiveMediationAgreement c, EndedMediation ended) {
    return switch (ended) {
      case Agreed _ ->
          Decision.accept(
              new MediationAgreementWaived(
                  c.caseId(), c.occurredAt(), c.mediationId(), c.reason()));
      case InEffect _, Waived _, Terminated _, TerminationTold _ -> nothingToSign(c, ended);
    };
  }

  private static Decision<FollowUpEvent> nothingToSign(FollowUpCommand c, EndedMediation ended) {
    return Decision.refuse(
        switch (ended) {
          case Agreed _, InEffect _ -> Refusal.of(FollowUpRefusal.AGREEMENT_IN_EFFECT, null);
          case Waived _ -> Refusal.of(FollowUpRefusal.AGREEMENT_WAIVED, null);
          case Terminated _, TerminationTold _ -> FollowUpDecider.noAgreement(c);
        });
  }
}
