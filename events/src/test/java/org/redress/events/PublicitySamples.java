package org.redress.events;

import static org.redress.events.Samples.CASE;
import static org.redress.events.Samples.CODE;
import static org.redress.events.Samples.MERCHANT;
import static org.redress.events.Samples.REGION;
import static org.redress.events.Samples.afterFiling;
import static org.redress.events.Samples.note;

import java.time.LocalDate;
import java.util.List;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.mediation.Side;
import org.redress.events.publicity.NotShownReason;
import org.redress.events.publicity.ObjectionGround;
import org.redress.events.publicity.PublicityBasis;
import org.redress.events.publicity.PublicityCorrected;
import org.redress.events.publicity.PublicityObjectionRaised;
import org.redress.events.publicity.PublicityPublished;
import org.redress.events.publicity.PublicityReviewed;
import org.redress.events.publicity.PublicityWithdrawn;
import org.redress.events.publicity.ReviewFinding;
import org.redress.events.publicity.ShownComplaint;
import org.redress.events.publicity.WithheldFromPublicity;

/** One sample of every event about showing a complaint to the public. */
final class PublicitySamples {

  private static final String SETTING = "sample/1";
  private static final String OFFICER = "officer-001";
  private static final String OBJECTION = "PO1";

  private PublicitySamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new PublicityPublished(
            CASE,
            afterFiling(60),
            shown("样例:商品无法使用"),
            PublicityBasis.CONSENT,
            SETTING,
            LocalDate.of(2026, 5, 20),
            LocalDate.of(2027, 5, 20),
            OFFICER,
            REGION,
            MERCHANT),
        new WithheldFromPublicity(
            CASE,
            afterFiling(60),
            NotShownReason.PRIVACY,
            note("样例:涉及隐私"),
            SETTING,
            LocalDate.of(2026, 5, 20),
            OFFICER,
            REGION,
            MERCHANT),
        new PublicityObjectionRaised(
            CASE,
            afterFiling(70),
            OBJECTION,
            Side.RESPONDENT,
            ObjectionGround.FACTS_WRONG,
            note("样例:日期有误"),
            REGION,
            MERCHANT),
        new PublicityReviewed(
            CASE,
            afterFiling(80),
            OBJECTION,
            ReviewFinding.CORRECTED,
            note("样例:日期确实有误"),
            OFFICER,
            REGION,
            MERCHANT),
        new PublicityCorrected(
            CASE,
            afterFiling(80),
            shown("样例:商品有瑕疵"),
            note("样例:日期确实有误"),
            OBJECTION,
            OFFICER,
            REGION,
            MERCHANT),
        new PublicityWithdrawn(
            CASE,
            afterFiling(90),
            NotShownReason.CONSENT_TAKEN_BACK,
            note("样例:投诉人撤回同意"),
            OBJECTION,
            OFFICER,
            REGION,
            MERCHANT));
  }

  private static ShownComplaint shown(String problem) {
    return new ShownComplaint(
        "投***",
        "样例商店 001",
        CODE,
        new Classification("12315", "家用电器"),
        "样例:电饭煲",
        LocalDate.of(2026, 4, 20),
        LocalDate.of(2026, 4, 12),
        new Classification("12315", "质量"),
        problem,
        List.of(RemedyRequested.REFUND),
        "样例:退货退款",
        LocalDate.of(2026, 4, 22),
        ClosingOutcome.SETTLED,
        "样例:双方达成协议");
  }
}
