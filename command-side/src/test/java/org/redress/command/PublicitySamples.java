package org.redress.command;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.close;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;

import java.time.LocalDate;
import java.util.List;
import org.redress.command.publicity.CorrectPublicity;
import org.redress.command.publicity.ObjectToPublicity;
import org.redress.command.publicity.PublicWords;
import org.redress.command.publicity.PublishComplaint;
import org.redress.command.publicity.ReviewPublicity;
import org.redress.command.publicity.WithdrawPublicity;
import org.redress.command.publicity.WithholdFromPublicity;
import org.redress.events.Classification;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.mediation.Side;
import org.redress.events.publicity.NotShownReason;
import org.redress.events.publicity.ObjectionGround;
import org.redress.events.publicity.ReviewFinding;
import org.redress.events.publicity.ShownComplaint;

/** The commands about the publicity of the sample case, which is closed by self-settlement. */
public final class PublicitySamples {

  public static final int PUBLISHED = 45;
  public static final int OBJECTED = 50;
  public static final int REVIEWED = 55;
  public static final String OFFICER = "officer-001";

  public static final PublicWords WORDS =
      new PublicWords(LocalDate.of(2026, 4, 12), "样例:电饭煲", "样例:商品无法使用", "样例:退货退款", "样例:双方自行和解");

  public static final PublicWords BETTER =
      new PublicWords(LocalDate.of(2026, 4, 13), null, "样例:商品有瑕疵", null, null);

  private PublicitySamples() {}

  public static CaseCommand[] closed() {
    return new CaseCommand[] {file(), accept(), close()};
  }

  public static CaseCommand[] shown() {
    return new CaseCommand[] {file(), accept(), close(), publish()};
  }

  public static CaseCommand[] objectedTo() {
    return new CaseCommand[] {file(), accept(), close(), publish(), object()};
  }

  public static PublishComplaint publish() {
    return publish(WORDS);
  }

  public static PublishComplaint publish(PublicWords words) {
    return new PublishComplaint(CASE, hour(PUBLISHED), words, OFFICER);
  }

  public static WithholdFromPublicity withhold() {
    return withhold(NotShownReason.PRIVACY);
  }

  public static WithholdFromPublicity withhold(NotShownReason reason) {
    return new WithholdFromPublicity(CASE, hour(PUBLISHED), reason, text("样例:理由"), OFFICER);
  }

  public static ObjectToPublicity object() {
    return object(Side.RESPONDENT, ObjectionGround.FACTS_WRONG);
  }

  public static ObjectToPublicity object(Side side, ObjectionGround ground) {
    return new ObjectToPublicity(CASE, hour(OBJECTED), side, ground, text("样例:日期有误"));
  }

  public static ReviewPublicity uphold() {
    return new ReviewPublicity(
        CASE, hour(REVIEWED), "PO1", ReviewFinding.UPHELD, text("样例:无误"), null, null, OFFICER);
  }

  public static CorrectPublicity correct() {
    return new CorrectPublicity(CASE, hour(REVIEWED), BETTER, text("样例:更正"), OFFICER);
  }

  public static WithdrawPublicity withdraw() {
    return withdraw(NotShownReason.SHOWN_IN_ERROR);
  }

  public static WithdrawPublicity withdraw(NotShownReason reason) {
    return new WithdrawPublicity(CASE, hour(REVIEWED), reason, text("样例:撤下"), OFFICER);
  }

  /** What the public sees with these words. */
  public static ShownComplaint visible(PublicWords words) {
    return new ShownComplaint(
        "投***",
        "样例商店 001",
        CaseSamples.CODE,
        null,
        words.goodsOrService(),
        LocalDate.of(2026, 4, 20),
        words.disputeOn(),
        new Classification("12315", "质量"),
        words.problem(),
        List.of(RemedyRequested.REFUND),
        words.request(),
        LocalDate.of(2026, 4, 22),
        ClosingOutcome.SELF_SETTLED,
        words.result());
  }
}
