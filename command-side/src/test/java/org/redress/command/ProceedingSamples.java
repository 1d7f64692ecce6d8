package org.redress.command;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.HELD;
import static org.redress.command.CaseSamples.consent;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;

import java.util.List;
import org.redress.command.mediation.ChangeMediator;
import org.redress.command.mediation.DecideRecusal;
import org.redress.command.mediation.EndEntrustment;
import org.redress.command.mediation.EndTest;
import org.redress.command.mediation.EntrustMediation;
import org.redress.command.mediation.GiveMediationNotice;
import org.redress.command.mediation.HoldMediationSession;
import org.redress.command.mediation.InviteMediationHelper;
import org.redress.command.mediation.RequestRecusal;
import org.redress.command.mediation.StartTest;
import org.redress.events.NoticeWay;
import org.redress.events.mediation.EntrustedBodyKind;
import org.redress.events.mediation.EntrustmentResult;
import org.redress.events.mediation.RecusalDecision;
import org.redress.events.mediation.Relation;
import org.redress.events.mediation.SessionMode;
import org.redress.events.mediation.Side;
import org.redress.events.mediation.TestBodyChoice;
import org.redress.events.mediation.TestCostBearer;
import org.redress.events.mediation.TestOutcome;

/**
 * What goes on between the opening of the sample case's mediation in its hour 10 and its end in
 * hour 30.
 */
public final class ProceedingSamples {

  public static final String MEDIATOR = "mediator-001";
  public static final String OTHER_MEDIATOR = "mediator-002";
  public static final String HELPER = "helper-001";
  public static final String HEAD = "head-001";

  public static final int NOTICED = 12;
  public static final int SESSION = 18;
  public static final int INVITED = 13;
  public static final int CHANGED = 14;
  public static final int CHALLENGED = 15;
  public static final int RECUSAL_DECIDED = 16;
  public static final int ENTRUSTED = 15;
  public static final int GIVEN_BACK = 25;
  public static final int TEST_STARTED = 17;
  public static final int TEST_ENDED = 26;

  private ProceedingSamples() {}

  public static GiveMediationNotice giveNotice() {
    return new GiveMediationNotice(
        CASE, hour(NOTICED), hour(SESSION), "样例调解室", List.of(MEDIATOR), 3, NoticeWay.SMS);
  }

  public static HoldMediationSession holdOnSite() {
    return new HoldMediationSession(CASE, hour(HELD), SessionMode.ON_SITE, null);
  }

  public static InviteMediationHelper invite() {
    return new InviteMediationHelper(CASE, hour(INVITED), HELPER, "样例行业协会", Relation.NONE);
  }

  public static ChangeMediator changeMediator() {
    return new ChangeMediator(CASE, hour(CHANGED), OTHER_MEDIATOR, Relation.NONE, text("样例:工作调整"));
  }

  public static RequestRecusal requestRecusal() {
    return requestRecusal(MEDIATOR, CHALLENGED);
  }

  public static RequestRecusal requestRecusal(String challenged, int hour) {
    return new RequestRecusal(
        CASE, hour(hour), Side.COMPLAINANT, challenged, Relation.KIN, text("样例:系亲属"));
  }

  /** The mediator steps back and another one follows. */
  public static DecideRecusal grantRecusal() {
    return new DecideRecusal(
        CASE,
        hour(RECUSAL_DECIDED),
        RecusalDecision.GRANTED,
        OTHER_MEDIATOR,
        Relation.NONE,
        HEAD,
        text("样例:应当回避"));
  }

  public static DecideRecusal rejectRecusal() {
    return new DecideRecusal(
        CASE,
        hour(RECUSAL_DECIDED),
        RecusalDecision.REJECTED,
        null,
        Relation.NONE,
        HEAD,
        text("样例:并无利害关系"));
  }

  public static EntrustMediation entrust() {
    return entrust(ENTRUSTED);
  }

  public static EntrustMediation entrust(int hour) {
    return new EntrustMediation(
        CASE,
        hour(hour),
        EntrustedBodyKind.CONSUMER_ASSOCIATION,
        "样例消费者协会",
        consent(11),
        consent(11));
  }

  public static EndEntrustment endEntrustment() {
    return new EndEntrustment(
        CASE, hour(GIVEN_BACK), EntrustmentResult.NOT_AGREED, text("样例:未达成一致"));
  }

  public static StartTest startTest() {
    return new StartTest(
        CASE,
        hour(TEST_STARTED),
        text("样例:商品质量"),
        "样例检测机构",
        TestBodyChoice.AGREED_BY_PARTIES,
        TestCostBearer.RESPONDENT);
  }

  public static EndTest endTest() {
    return new EndTest(CASE, hour(TEST_ENDED), TestOutcome.DONE, text("样例:不合格"));
  }
}
